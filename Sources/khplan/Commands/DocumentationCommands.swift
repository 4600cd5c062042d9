import CommandLineKit

/// `khplan man`: the manual page, as `make install` puts it in place.
enum ManualCommand {
  static let subcommand = Subcommand(
    declaration: Command(
      "man",
      summary: Localized(vi: "In trang hướng dẫn cho man", en: "Print the manual page for man"),
      examples: [
        Example(
          "khplan man | man -l -", Localized(vi: "Xem trang hướng dẫn", en: "Read the manual page"))
      ], isHidden: true),
    run: { _, session in
      session.print(ManualPage(session.program, language: session.language).roff())
    })
}

/// `khplan reference`: the pages of docs/reference.
enum ReferenceCommand {
  static let subcommand = Subcommand(
    declaration: Command(
      "reference",
      summary: Localized(
        vi: "In tài liệu tra cứu các lệnh bằng Markdown",
        en: "Print the reference of the commands in Markdown"),
      isHidden: true),
    run: { _, session in
      session.print(MarkdownReference(session.program, language: session.language).markdown())
    })
}
