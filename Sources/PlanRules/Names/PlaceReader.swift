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

  /// "xã" in "hợp tác xã", "cấp xã", "thông tấn xã" and "các xã" names no commune.
  private static func isPartOfWord(_ text: Span<UInt8>, _ start: Int) -> Bool {
    let words: [StaticString] = ["tác", "tấn", "cấp", "thị", "và", "các", "xã,", "phường,"]
    var index = start
    while index > 0, isSpacing(text[index - 1]) { index -= 1 }
    // "6 xã Hưng Đạo, Quốc Oai": the word stands before a list.
    let isCounted = index > 0 && index < start && text[index - 1] &- 0x30 < 10
    return isCounted || WordsBefore.endsWith(text, before: start, anyOf: words)
  }

  private static func districtEnd(
    _ text: Span<UInt8>, _ kind: Register.PlaceKind, _ start: Int, _ name: Int, before end: Int
  ) -> Int? {
    // In a line of capitals nothing tells a name from what follows.
    guard !text.foldedLetter(at: start + 1).isUpper else { return nil }
    let words = NameWords(text, from: name, before: end)
    guard let stop = words.ends.last, kind == .urbanDistrict || words.isProper else { return nil }
    return text[name] &- 0x30 < 10 ? words.ends[0] : stop
  }

  private static func commune(
    _ text: Span<UInt8>, _ kind: Register.PlaceKind, _ start: Int, before end: Int
  ) -> NameReader.Reading? {
    let words = NameWords(text, from: start, before: end)
    guard !words.ends.isEmpty, text.foldedLetter(at: start).isUpper else { return nil }
    var count = words.ends.count
    while count > 1, Register.communes(text, start..<words.ends[count - 1]).isEmpty { count -= 1 }
    if count == 1, Register.communes(text, start..<words.ends[0]).isEmpty {
      guard words.isProper,
        ExactWords.match(text, at: start, before: end, anyOf: otherWords) == nil
      else { return nil }
      count = words.ends.count
    }
    let stop = words.ends[count - 1]
    let next = afterSigns(text, stop, end)
    let district = ExactWords.match(text, at: next, before: end, anyOf: districtWords)
    let name = NameMention.CommuneName(
      kind: kind, name: TextRange(start, stop), words: count,
      province: provinceAfter(text, stop, before: end), isOfDistrict: district != nil)
    return (.commune(name), stop)
  }

  /// Words after "xã" that begin another thing ("Xã hội chủ nghĩa", a list's next line).
  private static let otherWords: [StaticString] = [
    "hội", "tỉnh", "thành phố", "phường", "xã", "huyện", "ủy", "ban", "sở", "đặc",
  ]
  private static let districtWords: [StaticString] = [
    "huyện", "quận", "thị xã", "thị trấn", "h.", "q.", "tx.",
  ]

  /// Past the blank, comma, bracket or hyphen after a name.
  private static func afterSigns(_ text: Span<UInt8>, _ position: Int, _ end: Int) -> Int {
    var index = position
    while index < end, isSpacing(text[index]) || isSign(text[index]) { index += 1 }
    return index
  }

  private static func isSign(_ byte: UInt8) -> Bool { byte == 0x2C || byte == 0x28 || byte == 0x2D }

  /// The province that follows a name ("xã Gia Viễn, tỉnh Ninh Bình").
  private static func provinceAfter(
    _ text: Span<UInt8>, _ position: Int, before end: Int
  ) -> Register.Province? {
    var index = afterSigns(text, position, end)
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
