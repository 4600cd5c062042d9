import CommandLineKit
import Glibc
import PlanArchive

/// What one run of the program knows of the world: the language, the terminal, where messages go.
struct Session: Sendable {
  let program: Program
  let language: Language
  /// The colours of standard output.
  let painter: Painter
  /// The colours of a file: none unless asked for.
  let filePainter: Painter
  /// The colours of standard error.
  private let messagePainter: Painter

  init(_ program: Program, words: [String]) {
    self.program = program
    language = Language(
      option: Program.peek("lang", in: words), variable: Environment["KHPLAN_LANG"])
    let mode = Program.peek("color", in: words).flatMap(ColorMode.init) ?? .auto
    painter = Self.painter(mode, STDOUT_FILENO)
    filePainter = Painter(isEnabled: mode == .always)
    messagePainter = Self.painter(mode, STDERR_FILENO)
  }

  private static func painter(_ mode: ColorMode, _ descriptor: Int32) -> Painter {
    mode.painter(isTerminal: isatty(descriptor) == 1) { Environment[$0] }
  }

  /// Prints a text to standard output and says how that went.
  func print(_ text: String) -> ExitStatus { Results.write(text, to: nil, self) }

  /// Writes out what a sink on standard output still holds.
  func finish(_ sink: inout DescriptorSink) -> ExitStatus {
    sink.flush()
    switch sink.failure {
    case nil: return .done
    case EPIPE: return .closedPipe
    case let code?: return failToPrint(code)
    }
  }

  /// Tells that standard output takes no more.
  func failToPrint(_ code: Int32) -> ExitStatus {
    let name = Localized(vi: "đầu ra chuẩn", en: "standard output")
    report(FileProblem(name[language], .writing(code)))
    return .file
  }

  /// Tells what is wrong with one file, in one line.
  func report(_ problem: FileProblem) {
    message(problem.name + ": " + Localized(problem.message)[language])
  }

  /// Tells why one file of many has no result, in one line.
  func report(_ record: FileRecord) {
    guard let problem = record.problem else { return }
    message(PathText.display(record.input) + ": " + Localized(problem.message)[language])
  }

  /// Says something that is no fault.
  func note(_ text: Localized) { write("\(program.name): \(SafeText.line(text[language]))\n") }

  /// Refuses what the command line asks for.
  func refuse(_ problem: Localized, _ invocation: Invocation) -> ExitStatus {
    report(problem, in: invocation.command)
    return .usage
  }

  /// Tells what is wrong with the command line, and where to read how it is done.
  func report(_ error: UsageError) { report(error.message, in: error.command) }

  /// Tells what is wrong with the command line or the settings of a command.
  func report(_ problem: Localized, in command: Command?) {
    message(problem[language])
    let topic = ["help", command?.name].compactMap { $0 }.joined(separator: " ")
    let advice = Localized(vi: "Xem cách dùng", en: "See")
    write("\(advice[language]): \(program.name) \(topic)\n")
  }

  /// Says what was done, where standard output holds something else.
  func tell(_ text: Localized) { message(text[language]) }

  /// Says that the program waits for the keyboard, where it does.
  func tellToType() {
    guard isatty(STDIN_FILENO) == 1 else { return }
    let text = Localized(
      vi: "đang đọc từ bàn phím; bấm Ctrl-D ở đầu dòng để kết thúc",
      en: "reading from the keyboard; press Ctrl-D at the start of a line to end")
    message(text[language])
  }

  private func message(_ text: String) {
    write(messagePainter("\(program.name):", .error) + " " + SafeText.line(text) + "\n")
  }

  private func write(_ text: String) {
    var sink = DescriptorSink(STDERR_FILENO)
    sink.append(text)
    sink.flush()
  }
}
