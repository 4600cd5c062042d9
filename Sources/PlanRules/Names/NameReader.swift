internal import PlanSyntax
internal import VietnameseText

/// Reads the name of a place or body at a word.
enum NameReader {
  /// A name that was read, and where it ends.
  typealias Reading = (name: NameMention.Name, end: Int)

  /// The name that begins at `start`; nil where none does.
  static func read(_ text: Span<UInt8>, _ start: Int, in piece: Range<Int>) -> Reading? {
    let end = piece.upperBound
    for head in heads(text.foldedLetter(at: start).lower) {
      guard let after = ExactWords.match(text, at: start, before: end, head.words) else {
        continue
      }
      return read(text, head.kind, start, after, in: piece)
    }
    return nil
  }

  private enum Head {
    case place(Register.PlaceKind), city, ministry, department, council, market, revenue
    case inspectorate, written, unit
  }

  private static func heads(_ letter: UInt8) -> [(words: StaticString, kind: Head)] {
    switch letter {
    case 0x62: headsOfB
    case 0x63: headsOfC
    case 0x64: headsOfD
    case 0x6C: headsOfL
    case 0x6D: headsOfM
    case 0x6E: headsOfN
    case 0x68: headsOfH
    case 0x6B: headsOfK
    case 0x70: headsOfP
    case 0x71: headsOfQ
    case 0x73: headsOfS
    case 0x74: headsOfT
    case 0x75: headsOfU
    case 0x76: headsOfV
    case 0x78: headsOfX
    default: []
    }
  }

  private static let headsOfB: [(StaticString, Head)] = [
    ("bộ", .ministry), ("ban quản lý", .unit), ("ban chỉ đạo", .unit),
  ]
  private static let headsOfC: [(StaticString, Head)] = [
    ("cục quản lý", .market), ("cục qltt", .market), ("cục", .revenue), ("chi cục", .revenue),
  ]
  private static let headsOfD: [(StaticString, Head)] = [
    ("đặc khu", .place(.specialZone)), ("đoàn thanh", .written),
  ]
  private static let headsOfH: [(StaticString, Head)] = [
    ("huyện", .place(.district)), ("hội nông", .written), ("hội cựu", .written),
    ("hội liên", .written),
  ]
  private static let headsOfK: [(StaticString, Head)] = [("kho bạc", .revenue), ("kbnn", .revenue)]
  private static let headsOfL: [(StaticString, Head)] = [("liên đoàn", .written)]
  private static let headsOfM: [(StaticString, Head)] = [("mặt trận", .written)]
  private static let headsOfN: [(StaticString, Head)] = [("ngân hàng", .written)]
  private static let headsOfP: [(StaticString, Head)] = [
    ("phường", .place(.ward)), ("phòng", .unit),
  ]
  private static let headsOfQ: [(StaticString, Head)] = [("quận", .place(.urbanDistrict))]
  private static let headsOfS: [(StaticString, Head)] = [("sở", .department)]
  private static let headsOfT: [(StaticString, Head)] = [
    ("tỉnh", .place(.province)), ("thành phố", .city), ("tp.", .city), ("tp", .city),
    ("thị xã", .place(.town)), ("thị trấn", .place(.township)), ("thanh tra", .inspectorate),
    ("trung tâm", .unit), ("tổng cục quản lý", .market), ("tổng cục qltt", .market),
    ("tổng cục", .revenue),
  ]
  private static let headsOfU: [(StaticString, Head)] = [
    ("ủy ban dân tộc", .council), ("uỷ ban dân tộc", .council), ("ủy ban quản lý", .council),
    ("uỷ ban quản lý", .council),
  ]
  private static let headsOfV: [(StaticString, Head)] = [("văn phòng", .unit)]
  private static let headsOfX: [(StaticString, Head)] = [("xã", .place(.commune))]

  private static func read(
    _ text: Span<UInt8>, _ head: Head, _ start: Int, _ after: Int, in piece: Range<Int>
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
