import CommandLineKit
import PlanConfiguration
import PlanRules
import PlanSyntax

/// `khplan explain`: what a rule checks and why, or the list of all.
enum ExplainCommand {
  private static let rule = Argument(
    Value("CODE"), isRequired: false,
    summary: Localized(
      vi: "Mã quy tắc hoặc nhóm, ví dụ NUM001, NUM; không cho thì liệt kê tất cả",
      en: "A rule's code or a family, such as NUM001, NUM; without it all are listed"))

  static let subcommand = Subcommand(
    declaration: Command(
      "explain",
      summary: Localized(
        vi: "Giải thích một quy tắc: xét gì, căn cứ vào đâu, thế nào là sai, là đúng",
        en: "Explain a rule: what it checks, why, what is wrong and what is right"),
      arguments: [rule],
      examples: [
        Example(
          "khplan explain NUM001",
          Localized(vi: "Xem quy tắc về số văn bản", en: "Read about the document number"))
      ]),
    run: { invocation, session in
      let page = RulePage(
        language: Message.Language(session.language), width: TerminalSize.columns,
        painter: session.painter)
      guard let word = invocation.arguments.first?.uppercased() else {
        return session.print(page.list())
      }
      if let rule = RuleSet.rule(word) { return session.print(page.text(rule)) }
      if RuleSet.families.contains(where: { $0.code == word }) {
        return session.print(page.list(word))
      }
      session.report(RuleWords.problem(word, isCode: true), in: invocation.command)
      return .usage
    })
}

/// `khplan rules`: the pages docs/rules.md and docs/rules.en.md.
enum RuleReferenceCommand {
  static let subcommand = Subcommand(
    declaration: Command(
      "rules",
      summary: Localized(
        vi: "In tài liệu về các quy tắc bằng Markdown",
        en: "Print the reference of the rules in Markdown"),
      options: [CommonOptions.output], isHidden: true),
    run: { invocation, session in
      let reference = RuleReference(language: Message.Language(session.language))
      return Results.write(reference.markdown(), to: invocation[CommonOptions.output], session)
    })
}
