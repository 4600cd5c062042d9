import Testing

@testable import CommandLineKit

@Suite struct TextTests {
  @Test(arguments: [
    ("Kế hoạch", 8), ("Ke\u{302}\u{301} hoa\u{323}ch", 8), ("ĐƯỜNG", 5), ("日本", 4), ("", 0),
    ("a\u{200B}b\u{AD}", 2), ("👍", 2), ("“…” – •", 7), ("Ａ", 2),
  ]) func `width counts columns, not scalars`(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test func `lines break at blanks and never run over the width`() {
    let text = "Thực hiện nếp sống văn minh\n\nABCDEFGHIJKLMNOPQRSTUVWXYZ cuối"
    #expect(
      TextFlow.lines(of: text, width: 12) == [
        "Thực hiện", "nếp sống văn", "minh", "", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "cuối",
      ])
    #expect(
      TextFlow.hanging("một hai ba", after: "1. ", width: 10) == ["1. một hai", "   ba"])
  }

  @Test func `the widest columns of a table give way`() {
    let rows = [["STT", "Nội dung"], ["1", "Rà soát, bổ sung danh mục sách cho góc đọc"]]
    let layout = TableLayout(fitting: rows, width: 25)
    #expect(layout.rule == "───  ────────────────────")
    #expect(layout.lines(of: rows[0]) == ["STT  Nội dung"])
    #expect(
      layout.lines(of: rows[1]) == [
        "1    Rà soát, bổ sung", "     danh mục sách cho", "     góc đọc",
      ])
    #expect(layout.lines(of: rows[1], atMost: 2) == ["1    Rà soát, bổ sung", "     …"])
    #expect(TableLayout(fitting: rows, width: 80).rule.count == 47)
    #expect(layout.lines(of: ["1", "https://van-ban.example/2025"]).count == 2)
    #expect(layout.fits)
    #expect(!TableLayout(fitting: [Array(repeating: "nội dung", count: 9)], width: 80).fits)
  }

  @Test func `control characters become visible`() {
    let text = "a\u{1B}]0;x\u{7}\u{9B}31m\tb\u{202E}c\u{7F}\n"
    #expect(SafeText.line(text) == "a␛]0;x␇�31m b�c␡ ")
    #expect(SafeText.line("Kế hoạch") == "Kế hoạch")
  }

  @Test func `colour follows the option, then the environment, then the terminal`() {
    let dumb = ["TERM": "dumb"]
    let refused = ["NO_COLOR": "1"]
    #expect(ColorMode.always.painter(isTerminal: false) { refused[$0] }.isEnabled)
    #expect(!ColorMode.never.painter(isTerminal: true) { _ in nil }.isEnabled)
    #expect(ColorMode.auto.painter(isTerminal: true) { _ in nil }.isEnabled)
    #expect(!ColorMode.auto.painter(isTerminal: true) { dumb[$0] }.isEnabled)
    #expect(!ColorMode.auto.painter(isTerminal: true) { refused[$0] }.isEnabled)
    #expect(!ColorMode.auto.painter(isTerminal: false) { _ in nil }.isEnabled)
    #expect(Painter(isEnabled: true)("x", .bold) == "\u{1B}[1mx\u{1B}[0m")
    #expect(Painter(isEnabled: false)("x", .bold) == "x")
  }

  @Test func `edit distance counts a swap once and stops at its limit`() {
    func distance(_ a: String, _ b: String) -> Int? {
      Suggestion.distance(Array(a.utf8), Array(b.utf8), limit: 2)
    }
    #expect(distance("parse", "prase") == 1)
    #expect(distance("parse", "parse") == 0)
    #expect(distance("pars", "parse") == 1)
    #expect(distance("check", "parse") == nil)
    #expect(distance(String(repeating: "x", count: 1_000_000), "parse") == nil)
  }
}
