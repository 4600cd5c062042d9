import CommandLineKit

/// `khplan man`: the manual page, as `make install` puts it in place.
enum ManualCommand {
  static let subcommand = Subcommand(
    declaration: Command(
      "man",
      summary: Localized(vi: "In trang hướng dẫn cho man", en: "Print the manual page for man"),
      options: [CommonOptions.output],
      examples: [
        Example(
          "khplan man | man -l -", Localized(vi: "Xem trang hướng dẫn", en: "Read the manual page"))
      ], isHidden: true),
    run: { invocation, session in
      let page = ManualPage(session.program, language: session.language)
      return Results.write(page.roff(), to: invocation[CommonOptions.output], session)
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
      options: [CommonOptions.output], isHidden: true),
    run: { invocation, session in
      let reference = MarkdownReference(session.program, language: session.language)
      return Results.write(reference.markdown(), to: invocation[CommonOptions.output], session)
    })
}
