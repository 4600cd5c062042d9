internal import PlanSyntax

/// Whose rules of form a document follows.
enum DocumentForm: Sendable {
  /// Titled papers of offices (Nghị định 30/2020/NĐ-CP): plans, decisions, directives.
  case administrative
  /// Letters (công văn), which have no title.
  case letter
  /// Normative documents: they have their own law.
  case normative
  /// Consolidated texts and copies, which print another document.
  case copy
  /// Party documents.
  case party
  /// Texts without a head: annexes by themselves, pages of a collection.
  case unknown

  /// Kinds that are always normative.
  private static let normativeCodes: [StaticString] = ["NĐ", "TT", "TTLT", "NQLT", "L", "PL", "HP"]
  /// Kinds whose symbols stand for consolidated texts and copies.
  private static let copyCodes: [StaticString] = ["VBHN", "SY", "TrS", "SL"]

  init(_ document: Document, parent: Document?, _ text: [UInt8]) {
    let regimes = [document.regime] + (parent.map { [$0.regime] } ?? [])
    if regimes.contains(.party) {
      self = .party
    } else if Self.isCopy(document, text) {
      self = .copy
    } else if regimes.contains(.normative) {
      self = .normative
    } else if let kind = document.header.kind {
      self = Self.normativeCodes.contains { $0 == kind.code } ? .normative : .administrative
    } else {
      self = document.header.number == nil ? .unknown : .letter
    }
  }

  /// Whether a document is a consolidated text (văn bản hợp nhất).
  static func isConsolidated(_ document: Document, _ text: [UInt8]) -> Bool {
    document.header.number?.number?.symbol.begins(with: "VBHN", in: text) ?? false
  }

  private static func isCopy(_ document: Document, _ text: [UInt8]) -> Bool {
    guard let symbol = document.header.number?.number?.symbol else { return false }
    return copyCodes.contains { symbol.begins(with: $0, in: text) }
  }
}

extension DocumentFacts {
  /// Kinds of papers that order work over a time.
  private static let planCodes: [StaticString] = ["KH", "CTr", "PA", "ĐA"]

  /// Whether the document is a plan, a programme or the like of an office.
  var isPlan: Bool {
    form == .administrative && Self.planCodes.contains { $0 == document.header.kind?.code }
  }
}

extension StaticString {
  /// Whether two literals are the same bytes.
  static func == (left: StaticString, right: StaticString?) -> Bool {
    guard let right, left.utf8CodeUnitCount == right.utf8CodeUnitCount else { return false }
    for offset in 0..<left.utf8CodeUnitCount where left.utf8Start[offset] != right.utf8Start[offset]
    {
      return false
    }
    return true
  }
}

extension TextRange {
  /// Whether the text of the range begins with the bytes of a literal.
  func begins(with words: StaticString, in text: [UInt8]) -> Bool {
    guard bounds.count >= words.utf8CodeUnitCount else { return false }
    for offset in 0..<words.utf8CodeUnitCount
    where text[bounds.lowerBound + offset] != words.utf8Start[offset] {
      return false
    }
    return true
  }
}
