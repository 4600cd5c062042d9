internal import PlanSyntax
internal import VietnameseText

/// Reads the names of ministries, departments and offices.
enum BodyReader {
  /// A body that is called by its first word and its field ("Sở" "Tài chính").
  static func field(
    _ text: Span<UInt8>, _ start: Int, _ after: Int, before end: Int, in bodies: [Register.Body]
  ) -> NameReader.Reading? {
    let isListed = after < end && text[after] == 0x3A
    // "cán bộ y tế" and "cơ sở y tế" are not names.
    guard isListed || text.foldedLetter(at: start).isUpper, !isSecondSyllable(text, start) else {
      return nil
    }
    let name = Blanks.skip(text, isListed ? after + 1 : after, end)
    guard name > after, let found = Register.body(text, at: name, before: end, in: bodies) else {
      return nil
    }
    return (.body(found.body), found.end)
  }

  /// A body of a list ("Sở Tài chính, Xây dựng và Y tế"): the next name after `position`.
  static func next(
    _ text: Span<UInt8>, _ position: Int, before end: Int, in bodies: [Register.Body]
  ) -> (start: Int, reading: NameReader.Reading)? {
    var index = position
    if index < end, text[index] == 0x2C || text[index] == 0x3B || text[index] == 0x3A { index += 1 }
    index = Blanks.skip(text, index, end)
    if let after = ExactWords.match(text, at: index, before: end, "và") {
      index = Blanks.skip(text, after, end)
    }
    guard index > position, index < end, text.foldedLetter(at: index).isUpper,
      let found = Register.body(text, at: index, before: end, in: bodies)
    else { return nil }
    return (index, (.body(found.body), found.end))
  }

  /// A body that is called by its whole name.
  static func whole(
    _ text: Span<UInt8>, _ start: Int, before end: Int, in bodies: [Register.Body]
  ) -> NameReader.Reading? {
    // "Chi cục Quản lý thị trường" is not "Cục Quản lý thị trường".
    guard !WordsBefore.endsWith(text, before: start, anyOf: ["chi", "tổng"]),
      let found = Register.body(text, at: start, before: end, in: bodies),
      !found.body.isOfPlace || isPlace(text, after: found.end, before: end)
    else { return nil }
    return (.body(found.body), found.end)
  }

  /// "Thanh tra Sở", "Thanh tra huyện", with the marks of the second word.
  static func inspectorate(
    _ text: Span<UInt8>, _ start: Int, _ after: Int, before end: Int
  ) -> NameReader.Reading? {
    let next = Blanks.skip(text, after, end)
    let words: [StaticString] = ["sở", "huyện", "quận", "thị xã"]
    guard text.foldedLetter(at: start).isUpper, next > after,
      ExactWords.match(text, at: next, before: end, anyOf: words) != nil
    else { return nil }
    return whole(text, start, before: end, in: Register.inspectorates)
  }

  /// Whether the word at `start` is the second of a common noun.
  private static func isSecondSyllable(_ text: Span<UInt8>, _ start: Int) -> Bool {
    guard start >= 3, text[start - 1] == 0x20 else { return false }
    let words: [StaticString] = ["CÁN", "CƠ", "NỘI", "TOÀN", "ĐỒNG"]
    return words.contains { word in
      let from = start - 1 - word.utf8CodeUnitCount
      return from >= 0
        && (0..<word.utf8CodeUnitCount).allSatisfy {
          text[from + $0] == word.utf8Start[$0]
        }
    }
  }

  /// Whether a place follows that makes an office a local one.
  private static func isPlace(_ text: Span<UInt8>, after position: Int, before end: Int) -> Bool {
    let index = Blanks.skip(text, position, end)
    let words: [StaticString] = [
      "tỉnh", "thành phố", "tp.", "tp", "huyện", "quận", "thị xã", "các tỉnh",
    ]
    guard index > position, index < end else { return false }
    return ExactWords.match(text, at: index, before: end, anyOf: words) != nil
      || text.foldedLetter(at: index).isUpper
        && Register.province(text, at: index, before: end) != nil
  }
}

/// The blanks between words.
enum Blanks {
  /// The first place from `start` on that is no blank.
  static func skip(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, isSpacing(text[index]) { index += 1 }
    return index
  }
}
