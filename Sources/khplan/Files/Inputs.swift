import PlanArchive
import VietnameseText

/// The files that a command works through, one after another.
struct Inputs {
  let paths: [String]
  /// The encoding the user says they have; then bytes that look like no text are taken as text.
  let encoding: TextEncoding?
  /// How many times its size a large file takes of memory that is worth to be made ready; more of it
  /// than is used makes long arrays grow where they leave holes.
  var room = 4

  /// Reads each file and hands its path and bytes over, until the body says false.
  ///
  /// A file that cannot be read, or that the body refuses, is reported and left out.
  func each(
    _ session: Session, _ body: (String, [UInt8]) throws(FileProblem) -> Bool
  ) -> ExitStatus {
    var status = ExitStatus.done
    for path in paths {
      do throws(FileProblem) {
        let name = InputFile.name(of: path)
        if path == "-" { session.tellToType() }
        let bytes = try InputFile.read(path, room: room)
        if let format = binaryFormat(of: bytes) { throw FileProblem(name, .notText(format)) }
        guard try body(path, bytes) else { break }
      } catch {
        session.report(error)
        status = .file
      }
    }
    return status
  }

  private func binaryFormat(of bytes: [UInt8]) -> BinaryFormat? {
    guard let format = BinaryFormat.detect(bytes.span) else { return nil }
    return encoding != nil && format.isUnknown ? nil : format
  }
}
