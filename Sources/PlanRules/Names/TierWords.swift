internal import PlanSyntax
internal import VietnameseText

/// Tells the bodies of an abolished tier ("UBND các huyện") from other uses of its word
/// ("quy hoạch cấp huyện", "bệnh viện huyện").
enum TierWords {
  private static let bodies: [StaticString] = [
    "ubnd", "hđnd", "nhân dân", "chủ tịch", "công an", "mttq", "quân sự", "mặt trận tổ quốc",
    "chính quyền",
  ]
  private static let links: [StaticString] = ["các", "cấp", "ở", "xã,", "phường,"]

  /// Whether the word from `start` to `after` stands for the bodies of its tier.
  static func isTier(_ text: Span<UInt8>, _ start: Int, _ after: Int, in piece: Range<Int>) -> Bool
  {
    isListed(text, start, after, in: piece) || followsBody(text, start, piece.lowerBound)
  }

  /// Where the list of tiers that begins with the word up to `after` ends ("huyện, thị xã").
  static func listEnd(_ text: Span<UInt8>, _ after: Int, before end: Int) -> Int {
    var stop = after
    while stop < end, text[stop] == 0x2C {
      let next = Blanks.skip(text, stop + 1, end)
      guard let tier = ExactWords.match(text, at: next, before: end, anyOf: tiers) else { break }
      stop = tier
    }
    return stop
  }

  private static let tiers: [StaticString] = [
    "thị xã", "thị trấn", "thành phố", "huyện", "quận", "tx", "tp",
  ]

  /// "xã, phường, thị trấn"; "huyện, thị xã, thành phố"; "các huyện, thành phố".
  private static func isListed(
    _ text: Span<UInt8>, _ start: Int, _ after: Int, in piece: Range<Int>
  ) -> Bool {
    if WordsBefore.endsWith(text, before: start, anyOf: ["phường,", "xã,"]) { return true }
    guard after < piece.upperBound, text[after] == 0x2C,
      !WordsBefore.endsWith(text, before: start, anyOf: ["cấp"])
    else { return false }
    let next = Blanks.skip(text, after + 1, piece.upperBound)
    return ExactWords.match(
      text, at: next, before: piece.upperBound, anyOf: ["thị xã", "thành phố", "tx", "tp"]) != nil
  }

  private static func followsBody(_ text: Span<UInt8>, _ start: Int, _ floor: Int) -> Bool {
    var position = start
    for _ in 0..<2 {
      if WordsBefore.endsWith(text, before: position, anyOf: bodies) { return true }
      guard let link = WordsBefore.match(text, before: position, anyOf: links) else { return false }
      position = link
    }
    return false
  }
}

/// Looks at the words before a place.
enum WordsBefore {
  /// Whether the text before `position` ends in one of the words.
  static func endsWith(
    _ text: Span<UInt8>, before position: Int, anyOf words: [StaticString]
  ) -> Bool {
    match(text, before: position, anyOf: words) != nil
  }

  /// Where the one of the words that ends before `position` begins.
  static func match(
    _ text: Span<UInt8>, before position: Int, anyOf words: [StaticString]
  ) -> Int? {
    var end = position
    while end > 0, isSpacing(text[end - 1]) { end -= 1 }
    guard end < position else { return nil }
    for word in words {
      let start = end - word.utf8CodeUnitCount
      guard start >= 0, start == 0 || NameTriggers.mayPrecedeWord(text[start - 1]),
        ExactWords.match(text, at: start, before: end, word) == end
      else { continue }
      return start
    }
    return nil
  }
}
