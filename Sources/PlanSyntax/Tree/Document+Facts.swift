internal import VietnameseText

extension Document {
  /// Whether the document is a letter (công văn): it has no title.
  public var isLetter: Bool {
    header.kind == nil && (addressees != nil || header.number != nil)
  }

  /// The citations in the facts that the JSON contract gives as plain text: the addressees, the
  /// closing and the "(Kèm theo …)" reference.
  public var factCitations: [Citation] {
    (addressees?.items ?? []).flatMap(\.citations) + closing.flatMap(\.citations)
      + (header.reference?.citations ?? [])
  }

  /// The text of all closing paragraphs.
  public var closingRange: TextRange? {
    closing.first.map { first in closing.dropFirst().reduce(first.range) { $0.union($1.range) } }
  }

  /// The rules of form that the document follows.
  public var regime: Regime {
    if header.regime != .state { return header.regime }
    guard let number = header.number?.number else { return .state }
    if number.shape == .party { return .party }
    return number.year > 0 ? .normative : .state
  }
}

extension DocumentNumber {
  /// The kind and issuer parts of the symbol, where it has them.
  ///
  /// A letter's symbol names no kind: "CT-CS" on a letter is a body and its unit.
  public func symbolParts(
    _ text: Span<UInt8>, ofLetter isLetter: Bool
  ) -> (kind: TextRange?, issuer: TextRange?) {
    let separator: UInt8 = shape == .party ? 0x2F : 0x2D
    let hasKind = !isLetter && kind(text) != nil || shape == .party
    guard hasKind else { return (nil, symbol.isEmpty ? nil : symbol) }
    for index in symbol.bounds where text[index] == separator {
      let kind = TextRange(Int(symbol.start), index)
      var after = index + 1
      while after < Int(symbol.end), isSpacing(text[after]) { after += 1 }
      return (kind, TextRange(after, Int(symbol.end)))
    }
    return (symbol, nil)
  }
}

extension Mention.Value {
  /// The value's name in the JSON contract.
  public var name: StaticString {
    switch self {
    case .date: "date"
    case .dateRange: "dateRange"
    case .quarter: "quarter"
    case .period: "period"
    case .time: "time"
    case .money: "money"
    case .percent: "percent"
    case .url: "url"
    case .email: "email"
    }
  }
}

extension Label {
  /// A part of a label as it is written.
  public enum Part {
    /// Fixed words.
    case words(StaticString)
    /// A number.
    case number(Int)
    /// A byte of the text.
    case byte(UInt8)
  }

  /// Writes the label ("Điều 3", "IV", "3.1", "đ") part by part.
  public func write(_ text: Span<UInt8>, _ body: (Part) -> Void) {
    switch style {
    case .partRoman, .partArabic: body(.words("Phần "))
    case .chapterRoman, .chapterArabic: body(.words("Chương "))
    case .sectionRoman, .sectionArabic: body(.words("Mục "))
    case .subsectionRoman, .subsectionArabic: body(.words("Tiểu mục "))
    case .article: body(.words("Điều "))
    default: break
    }
    switch style {
    case .partRoman, .chapterRoman, .sectionRoman, .subsectionRoman, .roman:
      RomanNumeral.write(Int(value)) { body(.words($0)) }
    case .partArabic, .chapterArabic, .sectionArabic, .subsectionArabic, .article, .arabic:
      body(.number(Int(value)))
      if suffix != 0 { body(.byte(suffix)) }
    case .decimal:
      for index in digits.bounds { body(.byte(text[index])) }
    case .letter, .upperLetter:
      body(.words(MarkAlphabet.letter(at: Int(value), upper: style == .upperLetter)))
    case .letterNumber:
      body(.words(MarkAlphabet.letter(at: Int(suffix), upper: false)))
      body(.number(Int(value)))
    case .lowerRoman:
      writeLowerRoman(body)
    }
  }

  private func writeLowerRoman(_ body: (Part) -> Void) {
    RomanNumeral.write(Int(value)) { letters in
      for index in 0..<letters.utf8CodeUnitCount { body(.byte(letters.utf8Start[index] | 0x20)) }
    }
  }
}
