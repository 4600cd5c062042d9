internal import JSONText
internal import PlanRules

/// The report of a run: a line for each file, and the sums at the end. [docs/schema/khplan-report-1]
///
/// It is written as the run goes, so that it may be as long as it likes, and stands in its place only
/// when it is complete.
struct ReportFile: ~Copyable {
  private let file: OutputFile
  private var sink: DescriptorSink
  private let name: String
  private var isFirst = true

  init(_ path: String, version: String) throws(FileProblem) {
    file = try OutputFile.open(path)
    name = PathText.display(path)
    sink = DescriptorSink(file.descriptor)
    let head = JSONValue.object([
      JSONMember("format", .string("khplan-report")), JSONMember("version", .integer(1)),
      JSONMember("tool", .string(version)),
    ]).line
    sink.append(String(decoding: head.dropLast(2), as: UTF8.self))
    sink.append(",\"files\":[")
  }

  /// Takes a file's record.
  mutating func append(_ record: FileRecord) {
    sink.append(isFirst ? "\n" : ",\n")
    isFirst = false
    var line: [UInt8] = []
    record.json.write(to: &line)
    line.withUnsafeBytes { sink.append(contentsOf: $0) }
  }

  /// Writes the sums and puts the report in its place.
  consuming func finish(_ outcome: ArchiveOutcome) throws(FileProblem) {
    sink.append("\n],\"summary\":")
    let line = outcome.json.line
    line.withUnsafeBytes { sink.append(contentsOf: $0) }
    sink.append("}\n")
    sink.flush()
    if let code = sink.failure { throw FileProblem(name, .writing(code)) }
    try file.commit()
  }
}

extension ArchiveOutcome {
  var json: JSONValue {
    .object([
      JSONMember("complete", .bool(!isInterrupted && problem == nil)),
      JSONMember("done", .integer(done)),
      JSONMember("kept", .integer(kept)), JSONMember("failed", .integer(failed)),
      JSONMember("findings", findings.json),
      JSONMember("bytesRead", .integer(bytesRead)),
      JSONMember("bytesWritten", .integer(bytesWritten)),
      JSONMember("linksLeft", .integer(linksLeft)),
      JSONMember("seconds", .number((seconds * 1000).rounded() / 1000)),
    ])
  }
}
