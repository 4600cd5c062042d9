internal import PlanSyntax
internal import VietnameseText

/// Reads the name of a place or body at a word.
enum NameReader {
  /// A name that was read, and where it ends.
  typealias Reading = (name: NameMention.Name, end: Int)

  /// The name that begins at `start`; nil where none does.
  static func read(_ text: Span<UInt8>, _ start: Int, in piece: Range<Int>) -> Reading? {
    guard let found = NameHead.read(text, start, before: piece.upperBound) else { return nil }
    return read(text, found.head, start, found.end, in: piece)
  }

  private static func read(
    _ text: Span<UInt8>, _ head: NameHead, _ start: Int, _ after: Int, in piece: Range<Int>
  ) -> Reading? {
    let end = piece.upperBound
    switch head {
    case .place(let kind): return PlaceReader.read(text, kind, start, after, in: piece)
    case .city: return PlaceReader.readCity(text, after, before: end)
    case .ministry:
      return BodyReader.field(text, start, after, before: end, in: Register.ministries)
    case .department:
      return BodyReader.field(text, start, after, before: end, in: Register.departments)
    case .council: return BodyReader.whole(text, start, before: end, in: Register.councils)
    case .market: return BodyReader.whole(text, start, before: end, in: Register.marketOffices)
    case .revenue:
      return BodyReader.whole(text, start, before: end, in: Register.revenueOffices)
        ?? read(text, .written, start, after, in: piece)
    case .written:
      let isName = text.foldedLetter(at: start).isUpper
      return isName ? BodyReader.whole(text, start, before: end, in: Register.writtenNames) : nil
    case .unit:
      return read(text, .written, start, after, in: piece)
        ?? UnitReader.read(text, start, after, before: end)
    case .inspectorate:
      return BodyReader.inspectorate(text, start, after, before: end)
    }
  }
}
