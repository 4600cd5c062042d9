import Glibc
import JSONText
import PlanExport
import Testing

@testable import PlanArchive

@Suite struct WorkerTests {
  /// What a worker answers to its whole input.
  private func answers(_ input: [UInt8], largest: Int = 1 << 20) throws -> [JSONValue] {
    var toWorker: [Int32] = [0, 0]
    var fromWorker: [Int32] = [0, 0]
    #expect(pipe(&toWorker) == 0 && pipe(&fromWorker) == 0)
    var sink = DescriptorSink(toWorker[1])
    input.withUnsafeBytes { sink.append(contentsOf: $0) }
    sink.flush()
    close(toWorker[1])
    var settings = ConversionSettings(format: .all[0])
    settings.options.isPretty = true
    settings.largest = largest
    var worker = Worker(settings, input: toWorker[0], output: fromWorker[1])
    #expect(worker.run() == nil)
    close(fromWorker[1])
    defer { _ = [toWorker[0], fromWorker[0]].map { close($0) } }
    let output = try InputFile.read("/proc/self/fd/\(fromWorker[0])")
    return try output.split(separator: 0x0A).map { try JSONValue(Array($0)) }
  }

  @Test func `every request gets one line, and a wrong one stops nothing`() throws {
    let plan = "KẾ HOẠCH\nTrồng cây\n"
    let input =
      #"{"id": "a", "name": "x.txt", "text": "KẾ HOẠCH\nTrồng cây\n"}"# + "\n"
      + "{\n\n" + "[1]\n" + #"{"id": 7}"# + "\n" + #"{"id": 8, "path": "/khong/co"}"# + "\n"
      + #"{"id": 9, "bytes": \#(plan.utf8.count)}"# + "\n" + plan + "\n"
      + #"{"id": 10, "bytes": 5000000}"# + "\n" + String(repeating: "x", count: 5_000_000)
      + #"{"id": 11, "text": "%PDF-1.7"}"#
    let answers = try answers(Array(input.utf8.prefix(60_000)))
    let ids = answers.map { $0["id"]?.string ?? $0["id"]?.number.map { "\(Int($0))" } ?? "-" }
    #expect(ids == ["a", "-", "-", "7", "8", "9", "10"])
    let codes = answers.map { $0["problem"]?["code"]?.string ?? "" }
    #expect(codes == ["", "badRequest", "badRequest", "badRequest", "missing", "", "tooBig"])
    let kind = answers[0]["result"]?["document"]?["kind"]
    #expect(kind == answers[5]["result"]?["document"]?["kind"])
    #expect(kind?["name"]?.string == answers[0]["kind"]?["name"]?.string)
    #expect(answers[0]["sha256"] == answers[5]["sha256"])
  }

  @Test func `a sealed worker opens no file`() throws {
    let input = [
      #"{"id": 1, "path": "/etc/hostname"}"#, #"{"id": 2, "text": "a", "output": "x.json"}"#,
      #"{"id": 3, "put": [3, 0]}"#, #"{"id": 4, "path": "/tmp", "members": true}"#,
      #"{"id": 5, "text": "a"}"#, #"{"id": 6, "path": "/etc/hostname\u0000"}"#,
    ]
    let scratch = try ["in", "out"].map { name in
      var path = Array("/tmp/khplan-\(name)-XXXXXX".utf8CString)
      let descriptor = mkstemp(&path)
      unlink(path)
      try #require(descriptor >= 0)
      return descriptor
    }
    defer { scratch.forEach { close($0) } }
    let lines = Array((input.joined(separator: "\n") + "\n").utf8)
    #expect(
      write(scratch[0], lines, lines.count) == lines.count && lseek(scratch[0], 0, SEEK_SET) == 0)
    var worker = Worker(sealedTo: .all[0], input: scratch[0], output: scratch[1])
    #expect(worker.run() == nil)
    lseek(scratch[1], 0, SEEK_SET)
    let output = try InputFile.read("/proc/self/fd/\(scratch[1])")
    let answers = try output.split(separator: 0x0A).map { try JSONValue(Array($0)) }
    #expect(
      answers.map { $0["status"]?.string }
        == ["refused", "refused", "refused", "refused", "done", "refused"])
  }

  @Test func `a line over the limit is passed over`() throws {
    let long = "{\"text\": \"" + String(repeating: "x", count: 20_000) + "\"}\n"
    let answers = try answers(Array((long + "{\"id\": 2, \"text\": \"b\"}").utf8), largest: 1000)
    #expect(answers.map { $0["status"]?.string } == ["refused", "done"])
  }
}
