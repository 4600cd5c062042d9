import CommandLineKit
import Glibc
import PlanArchive

/// Where a command's results go: standard output, or a file that is written whole or not at all.
enum Results {
  /// Runs the body with a sink for its results, and says how all of it went.
  ///
  /// A file is left as it was where the body put nothing into the sink, and no input is replaced.
  static func write(
    to path: String?, besides inputs: [String] = [], _ session: Session,
    _ body: (inout DescriptorSink) -> ExitStatus
  ) -> ExitStatus {
    guard let path, path != "-" else {
      var sink = DescriptorSink(STDOUT_FILENO)
      let status = body(&sink)
      let end = session.finish(&sink)
      return end == .done ? status : end
    }
    do throws(FileProblem) {
      // What is wrong with the only input tells more than what is wrong with its output.
      if inputs.count == 1 { try InputFile.requireThere(inputs[0]) }
      if inputs.contains(where: { InputFile.isSame($0, path) }) {
        throw FileProblem(PathText.display(path), .isInput)
      }
      return try write(to: OutputFile.open(path), named: path, body)
    } catch {
      session.report(error)
      return .file
    }
  }

  /// Writes one text.
  static func write(_ text: String, to path: String?, _ session: Session) -> ExitStatus {
    write(to: path, session) { sink in
      sink.append(text)
      return .done
    }
  }

  private static func write(
    to file: consuming OutputFile, named path: String, _ body: (inout DescriptorSink) -> ExitStatus
  ) throws(FileProblem) -> ExitStatus {
    var sink = DescriptorSink(file.descriptor)
    let status = body(&sink)
    sink.flush()
    if let code = sink.failure { throw FileProblem(PathText.display(path), .writing(code)) }
    if !sink.isEmpty { try file.commit() }
    return status
  }
}
