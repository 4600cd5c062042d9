internal import PlanRules
internal import PlanSyntax
internal import VietnameseText

/// What a report says of a document.
struct DocumentFacts: Sendable, Equatable {
  var kindCode: String?
  var kindName: String?
  var number: String?
  var date: String?
  var issuer: String?
  var damage = ""
  var isRestored = false
  /// The findings by severity.
  var findings = Tally()

  init() {}

  init(_ plan: Plan) {
    let header = plan.document.header
    let text = plan.transcript.text
    kindCode = header.kind.flatMap { $0.code.map { "\($0)" } }
    kindName = header.kind.map { "\($0.name)" }
    number = header.number?.number.map { Self.canonical($0, text) }
    date = header.date.flatMap { Self.text(of: $0.date) }
    issuer = header.issuer.map { Self.words(text[$0.bounds]).joined(separator: " ") }
    damage = plan.transcript.census.damage.rawValue
    isRestored = plan.transcript.isRestored
    for finding in plan.findings { findings[finding.severity] += 1 }
  }

  /// The number without its blanks, as the JSON contract writes it.
  private static func canonical(_ number: DocumentNumber, _ text: [UInt8]) -> String {
    let mark = number.shape == .party ? "-" : "/"
    let year = number.year > 0 ? padded(Int(number.year), 4) + "/" : ""
    let parts = [number.serial, number.symbol].map { words(text[$0.bounds]).joined() }
    return parts[0] + mark + year + parts[1]
  }

  /// The date cut to what is known ("2025-09", "-09-08").
  private static func text(of date: PartialDate) -> String? {
    guard date.year > 0 || date.month > 0 else { return nil }
    var text = date.year > 0 ? padded(Int(date.year), 4) : ""
    guard date.month > 0 else { return text }
    text += "-" + padded(Int(date.month), 2)
    return date.day > 0 ? text + "-" + padded(Int(date.day), 2) : text
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(width - digits.count, 0)) + digits
  }

  private static func words(_ bytes: ArraySlice<UInt8>) -> [String] {
    bytes.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }.map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
