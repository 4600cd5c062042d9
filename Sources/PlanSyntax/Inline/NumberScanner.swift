internal import VietnameseText

/// Reads document numbers: "323/QĐ-SCT", "64/2025/QĐ-UBND", "59/2020/QH14", "57-NQ/TW".
enum NumberScanner {
  /// The number at `start`; blanks inside it and a line break after a hyphen are allowed.
  ///
  /// - Parameter isNamed: whether words before it ("số", a kind) say that a number comes, so that
  ///   less usual shapes are taken too.
  static func scan(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, isNamed: Bool, allowsBlank: Bool = false
  ) -> DocumentNumber? {
    guard let serialEnd = serial(text, start, end, allowsBlank: allowsBlank) else { return nil }
    let afterSerial = skip(text, serialEnd, end, atMost: 2)
    guard afterSerial < end else { return nil }
    let serial = trimmedSerial(text, start, serialEnd)
    if text[afterSerial] == 0x2F {
      return state(
        text, start, serial, afterSerial + 1, end, isNamed: isNamed, isOwn: allowsBlank)
    }
    if text[afterSerial] == 0x2D, !serial.isEmpty || isNamed {
      return party(text, start, serial, afterSerial + 1, end, isNamed: isNamed)
    }
    return nil
  }

  // MARK: Shapes

  private static func state(
    _ text: Span<UInt8>, _ start: Int, _ serial: TextRange, _ from: Int, _ end: Int, isNamed: Bool,
    isOwn: Bool
  ) -> DocumentNumber? {
    var index = skip(text, from, end, atMost: 2)
    var year = 0
    if let (value, after) = self.year(text, index, end) {
      year = value
      index = skip(text, after + 1, end, atMost: 2)
    }
    guard var symbol = symbol(text, index, end, isOwn: isOwn) else { return nil }
    takeJointIssuers(text, &symbol, end)
    let isUsual = symbol.hasHyphen || symbol.hasDigit || year > 0
    guard isUsual || isNamed && symbol.capitals > 1 else { return nil }
    return DocumentNumber(
      range: TextRange(start, Int(symbol.range.end)), shape: .state, serial: serial, year: year,
      symbol: symbol.range)
  }

  /// Joint documents of assemblies name their issuers behind a second slash
  /// ("403/2017/NQLT/UBTVQH14-CP").
  private static func takeJointIssuers(_ text: Span<UInt8>, _ first: inout Symbol, _ end: Int) {
    let bounds = first.range.bounds
    guard bounds.upperBound < end, text[bounds.upperBound] == 0x2F,
      text.matchFolded("nqlt", at: bounds.lowerBound, before: bounds.upperBound) != nil
        || text.matchFolded("ttlt", at: bounds.lowerBound, before: bounds.upperBound) != nil,
      let issuers = symbol(text, bounds.upperBound + 1, end)
    else { return }
    first.range.end = issuers.range.end
    first.hasHyphen = true
  }

  private static func party(
    _ text: Span<UInt8>, _ start: Int, _ serial: TextRange, _ from: Int, _ end: Int, isNamed: Bool
  ) -> DocumentNumber? {
    let index = skip(text, from, end, atMost: 1)
    guard let kind = symbol(text, index, end) else { return nil }
    let slash = skip(text, Int(kind.range.end), end, atMost: 1)
    if slash < end, text[slash] == 0x2F,
      let issuer = symbol(text, skip(text, slash + 1, end, atMost: 1), end)
    {
      return DocumentNumber(
        range: TextRange(start, Int(issuer.range.end)), shape: .party, serial: serial, year: 0,
        symbol: TextRange(index, Int(issuer.range.end)))
    }
    guard isNamed, kind.capitals > 1, serial.bounds.count > 1 else { return nil }
    // "61-QĐ-UBND": an office's number with a hyphen in the slash's place
    return DocumentNumber(
      range: TextRange(start, Int(kind.range.end)), shape: kind.hasHyphen ? .state : .party,
      serial: serial, year: 0, symbol: kind.range)
  }

  // MARK: Parts

  /// Digits, with inner stops ("66.25"); blanks and dots where a draft leaves the serial open.
  private static func serial(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, allowsBlank: Bool
  ) -> Int? {
    var index = start
    while index < end, text[index] &- 0x30 < 10 { index += 1 }
    guard index - start <= 6 else { return nil }
    while index > start, index + 1 < end, text[index] == 0x2E, text[index + 1] &- 0x30 < 10,
      index - start < 10
    {
      index += 1
      while index < end, text[index] &- 0x30 < 10 { index += 1 }
    }
    if index > start {
      // "30c/NQ-CP", "02A/QĐ-UBND"
      if index + 1 < end, (text[index] | 0x20) &- 0x61 < 5, text[index + 1] == 0x2F { index += 1 }
      return index
    }
    guard allowsBlank else { return nil }
    while index < end {
      if text[index] == 0xE2, index + 2 < end, text[index + 2] == 0xA6 {
        index += 3
      } else if text[index] == 0x2E || text[index] == 0x20 || text[index] == 0x5F {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  private static func trimmedSerial(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> TextRange {
    start < end && text[start] &- 0x30 < 10 ? TextRange(start, end) : TextRange(start, start)
  }

  /// Skips a few blanks, or a line break with the blanks around it.
  private static func skip(_ text: Span<UInt8>, _ from: Int, _ end: Int, atMost: Int) -> Int {
    var index = from
    while index < end, isSpacing(text[index]) {
      if text[index] == 0x0A { return text.skipBlanks(index, end) }
      index += 1
    }
    index = from
    while index < end, index - from < atMost, isSpacing(text[index]) { index += 1 }
    return index
  }

  private static func year(_ text: Span<UInt8>, _ from: Int, _ end: Int) -> (Int, Int)? {
    guard from + 4 < end else { return nil }
    for offset in 0..<4 where text[from + offset] &- 0x30 > 9 { return nil }
    let after = skip(text, from + 4, end, atMost: 1)
    guard after < end, text[after] == 0x2F else { return nil }
    let value = MarkScanner.decimalValue(text, from, from + 4)
    return value > 1900 && value < 2200 ? (value, after) : nil
  }

  private struct Symbol {
    var range: TextRange
    var capitals: Int
    var hasHyphen: Bool
    var hasDigit: Bool
  }

  /// Groups of letters and digits joined by hyphens, the first letter capital.
  private static func symbol(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, isOwn: Bool = false
  ) -> Symbol? {
    guard start < end, text.foldedLetter(at: start).isUpper else { return nil }
    var result = Symbol(
      range: TextRange(start, start), capitals: 0, hasHyphen: false, hasDigit: false)
    var index = start
    while let after = group(text, index, end, &result) {
      result.range.end = Int32(after)
      guard let next = nextGroup(text, after, end, isOwn: isOwn) else { break }
      result.hasHyphen = true
      index = next
    }
    return result.range.isEmpty || result.capitals == 0 ? nil : result
  }

  private static func group(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, _ symbol: inout Symbol
  ) -> Int? {
    var index = start
    while index < end {
      let byte = text[index]
      let letter = text.foldedLetter(at: index)
      if letter.ascii != 0 {
        if letter.isLower, letter.length > 1 { break }
        // A mark that is left over belongs to the letter, and such a letter to no symbol.
        if index + letter.length < end, text[index + letter.length] == 0xCC { break }
        if letter.isUpper { symbol.capitals += 1 }
        index += letter.length
      } else if byte &- 0x30 < 10 {
        symbol.hasDigit = true
        index += 1
      } else if byte == 0x26 || byte == 0x2E, index > start, index + 1 < end,
        text.foldedLetter(at: index + 1).isUpper
      {
        index += 1
      } else {
        break
      }
    }
    return index > start ? index : nil
  }

  /// Where the group after a hyphen begins.
  ///
  /// A blank or line break may follow the hyphen when the next word is all capitals ("NQ- TW").
  private static func nextGroup(
    _ text: Span<UInt8>, _ from: Int, _ end: Int, isOwn: Bool
  ) -> Int? {
    let hyphen = skip(text, from, end, atMost: 1)
    guard let after = hyphenEnd(text, hyphen, end) else { return nil }
    let index = skip(text, after, end, atMost: 2)
    guard index < end else { return nil }
    if index == after, hyphen == from {
      return text.foldedLetter(at: index).ascii != 0 ? index : nil
    }
    // with a blank on both sides the hyphen is a dash, but in a document's own number
    guard index == after || hyphen == from || isOwn else { return nil }
    return isSymbolWord(text, index, end) ? index : nil
  }

  /// Where the hyphen at `index` ends, which offices also print as a short dash ("KH–UBND").
  private static func hyphenEnd(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Int? {
    guard index + 1 < end else { return nil }
    if text[index] == 0x2D { return index + 1 }
    let isDash =
      index + 3 < end && text[index] == 0xE2 && text[index + 1] == 0x80
      && (text[index + 2] == 0x93 || text[index + 2] == 0x90 || text[index + 2] == 0x91)
    return isDash ? index + 3 : nil
  }

  /// Whether a word looks like a part of a symbol: two capitals and little else ("TW", "TTg").
  private static func isSymbolWord(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var index = start
    var capitals = 0
    var smalls = 0
    while index < end {
      let letter = text.foldedLetter(at: index)
      guard letter.ascii != 0 else { break }
      if letter.isUpper { capitals += 1 } else { smalls += 1 }
      index += letter.length
    }
    return capitals > 1 && smalls < 2
  }
}

extension DocumentNumber {
  /// The kind that the symbol names ("QĐ" of "QĐ-SCT"), where it is in the table.
  package func kind(_ text: Span<UInt8>) -> DocumentKind? {
    guard let group = kindGroup(text) else { return nil }
    return DocumentKind.withCode(text, group)
  }

  /// The kind's part of the symbol; null for letters and acts, whose symbols name none.
  func kindGroup(_ text: Span<UInt8>) -> Range<Int>? {
    let bounds = symbol.bounds
    for index in bounds
    where text[index] == 0x2D || text[index] == 0x2F || text[index] == 0x20 || text[index] == 0xE2 {
      let group = bounds.lowerBound..<index
      return DocumentKind.withCode(text, group) == nil ? nil : group
    }
    return nil
  }
}
