import CommandLineKit
import Glibc

/// `khplan parse`: shows what a document says.
enum ParseCommand {
  static let files = Argument(
    Value("FILE", .file), isRepeatable: true,
    summary: Localized(
      vi: "Tệp văn bản cần đọc; “-” là đầu vào chuẩn",
      en: "The text files to read; “-” is standard input"))

  static let subcommand = Subcommand(
    declaration: Command(
      "parse",
      summary: Localized(
        vi: "Cho xem văn bản nói gì và chỗ nào chưa ổn",
        en: "Show what a document says and what is wrong with it"),
      arguments: [files], options: [CommonOptions.output]),
    run: run)

  @Sendable private static func run(_ invocation: Invocation, _ session: Session) -> ExitStatus {
    Results.write(to: invocation[CommonOptions.output], session) { sink in
      var status = ExitStatus.done
      for path in invocation.arguments where sink.failure == nil {
        do throws(FileProblem) {
          let bytes = try InputFile.read(path)
          sink.append(contentsOf: bytes.span)
        } catch {
          session.report(error)
          status = .file
        }
      }
      return status
    }
  }
}
