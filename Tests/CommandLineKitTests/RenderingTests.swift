import CommandLineKit
import Testing

@Suite struct RenderingTests {
  @Test func `help on a command fits the width`() throws {
    let screen = HelpScreen(sample, language: .vi, width: 44, painter: Painter(isEnabled: false))
    let command = try #require(sample.command(named: "copy"))
    #expect(
      screen.help(on: command) == """
        Chép tệp.

        Cách dùng:
          thu copy [OPTION]… FILE…

        Đối số:
          FILE…  Tệp cần chép

        Tùy chọn:
          -m, --mode MODE  Cách chép (mặc định:
                           whole)
                           whole: cả tệp
                           part: it's một phần
              --width N    Bề rộng
          -t, --tag TEXT   Nhãn (cho được nhiều lần)
          -q, --quiet      Im lặng
          -f, --force      Ép [mạnh]
          -h, --help       Hiện trợ giúp của lệnh
                           rồi thoát
              --version    Hiện phiên bản rồi thoát

        Ví dụ:
          thu copy a.txt
              chép a

        """)
    let overview = screen.overview()
    #expect(overview.contains("  copy  Chép tệp\n  list  Liệt kê\n"))
    #expect(!overview.contains("secret"))
  }

  @Test func `the manual page escapes what roff acts on`() {
    let page = ManualPage(sample, language: .en).roff()
    #expect(page.contains(".TH THU 1 \"\" \"thu 1.0\"\n.SH \"NAME\"\nthu \\- A sample\n"))
    #expect(page.contains(".TP\n.B \\-m, \\-\\-mode MODE\nHow to copy (default: whole)\n.br\n"))
    #expect(!page.contains("secret"))
  }

  @Test func `the reference lists commands, options and choices`() {
    let text = MarkdownReference(sample, language: .en).markdown()
    #expect(text.hasPrefix("# thu\n\nA sample.\n\n## thu copy\n\nCopy files.\n\n```text\n"))
    #expect(text.contains("- `-m, --mode MODE`: How to copy (default: whole)\n  - `whole`: all"))
  }

  @Test(arguments: Completions.Shell.allCases)
  func `completions name every visible command and option`(shell: Completions.Shell) {
    let script = Completions(sample, language: .vi).script(for: shell)
    for name in ["copy", "list", "mode", "width", "force", "help"] {
      #expect(script.contains(name))
    }
    #expect(!script.contains("secret"))
    switch shell {
    case .bash:
      #expect(
        script.contains("    copy:--mode|copy:-m) ") || script.contains("copy:-m|copy:--mode)"))
    case .zsh:
      #expect(script.contains(#"'(-m --mode)'{-m+,--mode=}'[Cách chép]:MODE:(whole part)'"#))
      #expect(script.contains(#"'[Ép \[mạnh\]]'"#))
    case .fish:
      #expect(script.contains(#"-x -a "whole\\t'cả tệp' part\\t'it\\'s một phần'" -d 'Cách chép'"#))
    }
  }
}
