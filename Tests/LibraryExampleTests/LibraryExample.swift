import Glibc
import PlanExport
import PlanRules
import PlanSyntax
import Testing

/// The example of `docs/integrators-guide.md`, compiled and run as it stands there.
@Suite struct LibraryExample {
  @Test func `a document is parsed, checked and exported`() throws {
    let bytes = Array("UBND XÃ VÂN HỒ\n\nSố:   /KH-UBND\n\nKẾ HOẠCH\nĐọc sách\n".utf8)
    // example: begin
    let source = Source(name: "ke-hoach.txt", bytes: bytes)
    let plan = PlanParser.parse(source)

    // What the header says: ranges of the transcript, read when they are needed.
    func text(_ range: TextRange?) -> String? {
      range.map { String(decoding: plan.transcript.text[$0.bounds], as: UTF8.self) }
    }
    let subject = text(plan.document.header.subject)

    // What the rules find, with the place in the file.
    var positions = PositionIndex(plan.source.text.span)
    let findings = Checker.check(plan).map { finding in
      let place = positions.position(of: finding.source.lowerBound, in: plan.source.text.span)
      return "\(place.line):\(place.column) \(finding.rule) \(finding.message.en)"
    }

    // The JSON of the contract.
    var json: [UInt8] = []
    JSONWriter.write(plan, pretty: true, to: &json)
    // example: end
    #expect(subject == "Đọc sách")
    #expect(findings.contains { $0.hasPrefix("3:7 NUM001") })
    #expect(json.starts(with: Array("{".utf8)))
  }

  @Test func `the guide shows this example`() throws {
    let root = #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined()
    let own = try Self.read(#filePath).split(
      separator: "\n", omittingEmptySubsequences: false)
    let first = try #require(own.firstIndex(of: "    // example: begin"))
    let last = try #require(own.firstIndex(of: "    // example: end"))
    let lines = own[(first + 1)..<last].map { $0.hasPrefix("    ") ? $0.dropFirst(4) : $0 }
    let guide = try Self.read(root + "/docs/integrators-guide.md")
    #expect(guide.contains("```swift\n\(lines.joined(separator: "\n"))\n```"))
  }

  private static func read(_ path: String) throws -> String {
    let file = try #require(fopen(path, "r"))
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    return String(decoding: bytes[..<fread(&bytes, 1, bytes.count, file)], as: UTF8.self)
  }
}
