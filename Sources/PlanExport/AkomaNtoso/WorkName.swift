internal import PlanSyntax

/// The address that a document has as a work, whoever cites it: "/akn/vn/act/nghi-dinh/2020/30-2020-nd-cp".
///
/// Only what citations usually give goes into it: the kind, the year and the number, or the name where
/// there is no number. `docs/akoma-ntoso.md` explains the convention.
struct WorkName: Hashable {
  private let start: String
  private let year: Int
  private let name: String

  /// The address of a document.
  init(_ document: Document, _ text: Span<UInt8>) {
    let header = document.header
    let number = header.number?.number
    let year = number.map { Int($0.year) }.flatMap { $0 > 0 ? $0 : nil }
    self.init(
      isAct: Self.isAct(header.kind, number), kind: document.kindSlug,
      year: year ?? header.date.map { Int($0.date.year) } ?? 0,
      name: number.flatMap { Self.name($0, text) } ?? header.subject.map { Self.short($0, text) })
  }

  /// The address of what a citation cites by its number; null where it gives none.
  init?(numbered citation: Citation, _ text: Span<UInt8>) {
    guard let number = citation.number, let name = Self.name(number, text) else { return nil }
    let year = number.year > 0 ? number.year : citation.date?.year ?? 0
    self.init(
      isAct: Self.isAct(citation.kind, number),
      kind: citation.kind.map { NameText.slug($0.name) } ?? Self.unknownKind, year: Int(year),
      name: name)
  }

  /// The address of an act that a citation cites by its name; null where it names none.
  init?(named citation: Citation, _ text: Span<UInt8>) {
    guard let kind = citation.kind, let title = citation.actName(text) else { return nil }
    let own = TextRange(citation.kindName.bounds.upperBound, title.bounds.upperBound)
    self.init(
      isAct: true, kind: NameText.slug(kind.name), year: citation.date.map { Int($0.year) } ?? 0,
      name: Self.short(own, text))
  }

  private init(isAct: Bool, kind: String, year: Int, name: String?) {
    start = "/akn/vn/\(isAct ? "act" : "doc")/\(kind)/"
    self.year = year
    self.name = name.flatMap { $0.isEmpty ? nil : $0 } ?? Self.unnamed
  }

  /// The address.
  var address: String {
    let digits = String(year == 0 ? Self.unknownYear : year)
    return start + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + "/"
      + name
  }

  /// The same name in no year.
  var undated: WorkName { WorkName(start: start, year: 0, name: name) }

  private init(start: String, year: Int, name: String) {
    self.start = start
    self.year = year
    self.name = name
  }

  fileprivate static let letter = "cong-van"
  fileprivate static let unknownKind = "van-ban"
  private static let unnamed = "nn"
  /// The year of `FRBRdate` where none is known: the standard wants a date, and has no year 0.
  private static let unknownYear = 1

  /// Laws, and documents whose number carries the year, as only normative ones do.
  private static func isAct(_ kind: DocumentKind?, _ number: DocumentNumber?) -> Bool {
    kind?.isAct == true || number.map { $0.shape == .state && $0.year > 0 } == true
  }

  /// Serial without leading zeros, year and symbol; null where the serial is left blank.
  private static func name(_ number: DocumentNumber, _ text: Span<UInt8>) -> String? {
    let serial = NameText.slug(text, number.serial).drop { $0 == "0" }
    guard !serial.isEmpty else { return nil }
    let symbol = NameText.slug(text, number.symbol)
    let parts = [String(serial), number.year > 0 ? "\(number.year)" : "", symbol]
    return parts.filter { !$0.isEmpty }.joined(separator: "-")
  }

  /// A title's slug, cut after a word where it is long.
  private static func short(_ title: TextRange, _ text: Span<UInt8>) -> String {
    let slug = NameText.slug(text, title)
    guard slug.utf8.count > 80 else { return slug }
    let head = slug.prefix(80)
    return head.lastIndex(of: "-").map { String(head[..<$0]) } ?? String(head)
  }
}

extension Header {
  /// Who issued the document, as far as the header says.
  var author: TextRange? { issuer ?? parent ?? enactor }
}

extension Document {
  /// The kind as a name ("ke-hoach").
  var kindSlug: String {
    header.kind.map { NameText.slug($0.name) }
      ?? (isLetter ? WorkName.letter : WorkName.unknownKind)
  }
}
