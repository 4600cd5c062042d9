import CommandLineKit
import PlanConfiguration

/// `khplan check`: finds what is wrong with a document.
enum CheckCommand {
  private static let files = Argument(
    Value("FILE", .file), isRepeatable: true,
    summary: Localized(
      vi: "Tệp văn bản cần kiểm tra; “-” là đầu vào chuẩn",
      en: "The text files to check; “-” is standard input"))

  static let subcommand = Subcommand(
    declaration: Command(
      "check",
      summary: Localized(
        vi: "Tìm chỗ sai về thể thức, viện dẫn, tên gọi và chính tả",
        en: "Find what is wrong with a document's form, citations, names and spelling"),
      discussion: Localized(
        vi: """
          Mỗi chỗ sai được nêu kèm dòng văn bản, điều khoản làm căn cứ và cách sửa.
          """,
        en: """
          What is wrong is shown with its line, the clause it goes against and what to do.
          """),
      arguments: [files], options: CheckOptions.all,
      examples: [
        Example(
          "khplan check ke-hoach.txt",
          Localized(
            vi: "Kiểm tra một dự thảo trước khi ký", en: "Check a draft before it is signed")
        ),
        Example(
          "khplan check --select CIT,BAS --fail-on warning *.txt",
          Localized(
            vi: "Chỉ xét viện dẫn và căn cứ của nhiều tệp",
            en: "Look only at the citations and grounds of several files")),
      ]),
    run: run)

  @Sendable private static func run(_ invocation: Invocation, _ session: Session) -> ExitStatus {
    do throws(ConfigurationProblem) {
      let options = try CheckOptions(invocation)
      let setup = try CheckSetup(options, paths: invocation.arguments)
      return CheckRun(
        options: options, paths: invocation.arguments, output: invocation[CommonOptions.output],
        setup: setup, session: session
      ).run()
    } catch {
      session.report(error.message, in: invocation.command)
      return .usage
    }
  }
}
