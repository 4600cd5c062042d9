internal import PlanSyntax
internal import VietnameseText

/// The parts that the first citation of a document is made of.
enum CitationParts {
  /// The body that issued the document.
  static let issuer = Message(vi: "cơ quan ban hành", en: "the issuer")
  /// What the document is about.
  static let subject = Message(vi: "trích yếu", en: "the subject")

  /// Words behind a citation that go on with the sentence instead of giving the subject.
  private static let others = [
    "va", "thi", "da", "duoc", "co", "theo", "tai", "hoac", "neu", "tren", "nay", "cung", "cac",
    "giai", "trong", "phai", "la", "gui", "nham", "de", "cho", "do", "voi", "khi", "nhu", "ma",
    "kem",
  ].map { (words: StaticString) in Phrase(words).first }

  /// The parts that a citation and the text behind it lack.
  static func missing(from citation: Citation, _ text: [UInt8], before end: Int) -> [Message] {
    guard !isTorn(citation, text) else { return [] }
    var missing: [Message] = []
    if citation.kindName.isEmpty, citation.kind == nil {
      missing.append(Message(vi: "tên loại", en: "the kind"))
    }
    if citation.number?.serial.isEmpty ?? true {
      missing.append(Message(vi: "số", en: "the number"))
    }
    let isDated = citation.date?.isComplete == true || hasUnreadDate(citation, text)
    if !isDated { missing.append(Message(vi: "ngày ban hành", en: "the date")) }
    if citation.issuer.isEmpty, citation.date != nil || !isDated,
      !hasIssuerBefore(citation, text)
    {
      missing.append(Self.issuer)
    }
    if !hasSubject(after: citation, text, before: end) {
      missing.append(Self.subject)
    }
    return missing
  }

  /// A number that a strange letter cuts short ("66/NQ-" before "CP" in Cyrillic).
  private static func isTorn(_ citation: Citation, _ text: [UInt8]) -> Bool {
    guard let end = citation.number.map({ Int($0.range.end) }), end < text.count else {
      return false
    }
    return text[end] == 0x2D || text[end] == 0x2F
  }

  /// A damaged date ("ngày 09/6/20205") is there, though it cannot be read.
  private static func hasUnreadDate(_ citation: Citation, _ text: [UInt8]) -> Bool {
    let from = Int(citation.range.end)
    let words = FoldedWords(text.span, TextRange(from, min(text.count, from + 40)))[0]
    return words.first.map { $0.key == Phrase("ngay").first } ?? false
  }

  /// "Quyết định của Ủy ban nhân dân tỉnh số 12/QĐ-UBND", "của Bộ trưởng …: Số 524/QĐ-BTP",
  /// "chỉ đạo của Thủ tướng Chính phủ tại Công điện số 12/CĐ-TTg".
  private static func hasIssuerBefore(_ citation: Citation, _ text: [UInt8]) -> Bool {
    guard let number = citation.number else { return false }
    var from = Int(number.range.start)
    let floor = max(0, from - 90)
    while from > floor, text[from - 1] != 0x3B, text[from - 1] != 0x2E { from -= 1 }
    let words = FoldedWords(text.span, TextRange(from, Int(number.range.start)))[0]
    return words.contains { $0.key == Phrase("cua").first }
  }

  /// Whether the words behind a citation say what the document is about.
  static func hasSubject(after citation: Citation, _ text: [UInt8], before end: Int) -> Bool {
    var index = Int(citation.range.end)
    while index < end, isSpacing(text[index]) || text[index] == 0x2C { index += 1 }
    guard index < end else { return false }
    let letter = text.span.foldedLetter(at: index)
    if letter.ascii == 0 { return text[index] == 0xE2 || text[index] == 0x22 }
    let words = FoldedWords(text.span, TextRange(index, min(end, index + 40)))[0]
    guard let first = words.first else { return false }
    // "Kế hoạch số A và Kế hoạch số B về …": one subject for both
    if first.key == others[0], words.count > 1, words[words.startIndex + 1].isCapital {
      return true
    }
    return !others.contains(first.key)
  }

  /// The parts as a list: "ngày ban hành, cơ quan ban hành và trích yếu".
  static func listed(
    _ parts: [Message], _ language: KeyPath<Message, String>, _ conjunction: String
  ) -> String {
    guard parts.count > 1, let last = parts.last else {
      return parts.first?[keyPath: language] ?? ""
    }
    let head = parts.dropLast().map { $0[keyPath: language] }.joined(separator: ", ")
    return "\(head) \(conjunction) \(last[keyPath: language])"
  }
}
