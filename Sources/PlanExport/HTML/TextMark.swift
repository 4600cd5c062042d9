internal import PlanSyntax

/// What a piece of running text is marked as on a page.
enum TextMark {
  case link(HTMLLink)
  case date(PartialDate)

  /// The mark of a piece; null where it goes on with the text around it.
  ///
  /// - Parameter basis: the ground that the text is, which needs no link to itself.
  init?(
    _ piece: Passage.Piece, _ text: UnsafeBufferPointer<UInt8>, parts: PartIndex,
    besides basis: Int?
  ) {
    switch piece {
    case .text: return nil
    case .citation(let citation):
      guard citation.target != basis.map({ .basis($0) }), let id = parts.id(of: citation, text)
      else { return nil }
      self = .link(.part(id))
    case .mention(let mention):
      guard let mark = Self.mark(mention.value, text[mention.range.bounds]) else { return nil }
      self = mark
    }
  }

  private static func mark(
    _ value: Mention.Value, _ text: Slice<UnsafeBufferPointer<UInt8>>
  ) -> TextMark? {
    switch value {
    case .url: HTMLAddress.web(text).map { .link(.address($0)) }
    case .email: HTMLAddress.mail(text).map { .link(.address($0)) }
    case .date(let date): .date(date)
    case .dateRange, .quarter, .period, .time, .money, .percent: nil
    }
  }
}
