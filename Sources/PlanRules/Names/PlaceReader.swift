internal import PlanSyntax
internal import VietnameseText

/// Reads the names of provinces, districts and communes after the word for their kind.
enum PlaceReader {
  /// The place whose kind's word stands from `start` to `after`.
  static func read(
    _ text: Span<UInt8>, _ kind: Register.PlaceKind, _ start: Int, _ after: Int,
    in piece: Range<Int>
  ) -> NameReader.Reading? {
    let end = piece.upperBound
    let name = Blanks.skip(text, after, end)
    let isNamed =
      name > after && name < end
      && (text.foldedLetter(at: name).isUpper || text[name] &- 0x30 < 10)
    switch kind {
    case .province:
      guard isNamed, let found = Register.province(text, at: name, before: end) else { return nil }
      return (.province(found.province, as: .province), found.end)
    case .commune, .ward, .specialZone:
      guard isNamed, !isPartOfWord(text, start) else { return nil }
      return commune(text, kind, name, before: end)
    default:
      if isNamed, let stop = districtEnd(text, kind, start, name, before: end) {
        return (.district(kind), stop)
      }
      guard TierWords.isTier(text, start, after, in: piece) else { return nil }
      return (.tier(kind), TierWords.listEnd(text, after, before: end))
    }
  }

  /// The city whose word ends at `after`: one under the central government, or a former one.
  static func readCity(
    _ text: Span<UInt8>, _ after: Int, before end: Int
  ) -> NameReader.Reading? {
    let name = Blanks.skip(text, after, end)
    guard name < end, text.foldedLetter(at: name).isUpper else { return nil }
    if let found = Register.province(text, at: name, before: end) {
      return (.province(found.province, as: .city), found.end)
    }
    guard let stop = NameKey.match(text, at: name, before: end, Register.formerCities) else {
      return nil
    }
    return (.district(.city), stop)
  }

  /// "xã" in "hợp tác xã", "cấp xã" and "thông tấn xã" names no commune.
  private static func isPartOfWord(_ text: Span<UInt8>, _ start: Int) -> Bool {
    let words: [StaticString] = ["tác", "tấn", "cấp", "thị", "và", "các", "Bưu"]
    return WordsBefore.endsWith(text, before: start, anyOf: words)
  }

  private static func districtEnd(
    _ text: Span<UInt8>, _ kind: Register.PlaceKind, _ start: Int, _ name: Int, before end: Int
  ) -> Int? {
    // In a line of capitals nothing tells a name from what follows.
    guard !text.foldedLetter(at: start + 1).isUpper else { return nil }
    let words = NameWords(text, from: name, before: end)
    guard let stop = words.ends.last, kind == .urbanDistrict || words.isProper else { return nil }
    return stop
  }

  private static func commune(
    _ text: Span<UInt8>, _ kind: Register.PlaceKind, _ start: Int, before end: Int
  ) -> NameReader.Reading? {
    let words = NameWords(text, from: start, before: end)
    guard !words.ends.isEmpty, text.foldedLetter(at: start).isUpper else { return nil }
    var count = words.ends.count
    while count > 1, Register.communes(text, start..<words.ends[count - 1]).isEmpty { count -= 1 }
    if count == 1, Register.communes(text, start..<words.ends[0]).isEmpty {
      guard words.isProper else { return nil }
      count = words.ends.count
    }
    let stop = words.ends[count - 1]
    let name = NameMention.CommuneName(
      kind: kind, name: TextRange(start, stop), words: count,
      province: provinceAfter(text, stop, before: end))
    return (.commune(name), stop)
  }

  /// The province that follows a name ("xã Gia Viễn, tỉnh Ninh Bình").
  private static func provinceAfter(
    _ text: Span<UInt8>, _ position: Int, before end: Int
  ) -> Register.Province? {
    var index = position
    while index < end,
      isSpacing(text[index]) || text[index] == 0x2C || text[index] == 0x28
        || text[index] == 0x2D
    {
      index += 1
    }
    let words: [StaticString] = ["tỉnh", "thành phố", "tp.", "tp"]
    if let after = ExactWords.match(text, at: index, before: end, anyOf: words) {
      index = Blanks.skip(text, after, end)
    }
    guard index > position, index < end, text.foldedLetter(at: index).isUpper else { return nil }
    return Register.province(text, at: index, before: end)?.province
  }
}

/// The capitalised words that may make a name, at most five.
struct NameWords {
  /// Where each word ends.
  private(set) var ends: [Int] = []
  /// Whether the first word looks like that of a place: a capital, then small letters.
  private(set) var isProper = false

  init(_ text: Span<UInt8>, from start: Int, before end: Int) {
    var index = start
    while index < end, ends.count < 5 {
      let first = text.foldedLetter(at: index)
      guard first.isUpper || text[index] &- 0x30 < 10 else { break }
      var stop = index
      var small = 0
      while stop < end {
        let letter = text.foldedLetter(at: stop)
        let isSign = letter.ascii == 0 && text[stop] != 0x27
        if isSign, text[stop] &- 0x30 >= 10 { break }
        if letter.isLower { small += 1 }
        stop += letter.length
      }
      if ends.isEmpty { isProper = small > 0 }
      ends.append(stop)
      index = next(text, stop, end)
      if index == stop { break }
    }
  }

  /// The next word, over one run of blanks or a hyphen between blanks.
  private func next(_ text: Span<UInt8>, _ stop: Int, _ end: Int) -> Int {
    let index = Blanks.skip(text, stop, end)
    guard index < end, text[index] == 0x2D else { return index }
    let after = Blanks.skip(text, index + 1, end)
    return after > index + 1 && index > stop ? after : stop
  }
}
