internal import PlanSyntax
internal import VietnameseText

/// The first word of a name, which says what is named.
enum NameHead {
  case place(Register.PlaceKind)
  case city, ministry, department, council, market, revenue, inspectorate, unit, written

  /// The head that begins at `start`, and where it ends.
  ///
  /// Most words are told apart by their first three letters; only then is a word compared.
  static func read(
    _ text: Span<UInt8>, _ start: Int, before end: Int
  ) -> (head: NameHead, end: Int)? {
    let first = ExactWords.smallScalar(text, start)
    guard start + first.length < end else { return nil }
    let second = ExactWords.smallScalar(text, start + first.length)
    let next = start + first.length + second.length
    guard next <= end else { return nil }
    let third = next < end ? ExactWords.smallScalar(text, next).value : 0
    for entry in entries(first.value, second.value, third) {
      if let after = ExactWords.match(text, at: start, before: end, entry.words) {
        return (entry.head, after)
      }
    }
    return nil
  }

  /// The words of all heads.
  static var words: [StaticString] {
    [
      ministries, boards, offices, zones, unions, districts, treasuries, wards, units,
      urbanDistricts, departments, provinces, cities, towns, inspectorates, generals, councils,
      communes,
    ].flatMap { $0.map(\.words) }
  }

  /// A head with its words in small letters.
  private struct Entry {
    let words: StaticString
    let head: NameHead
  }

  /// The heads that begin with three letters.
  private static func entries(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> [Entry] {
    switch (first, second, third) {
    case ("b", "ộ", _): ministries
    case ("b", "a", "n"): boards
    case ("c", "ụ", "c"), ("c", "h", "i"): offices
    case ("đ", "ặ", "c"): zones
    case ("đ", "o", "à"), ("h", "i", "ệ"), ("h", "ộ", "i"), ("l", "i", "ê"), ("m", "ặ", "t"),
      ("n", "g", "â"):
      unions
    case ("h", "u", "y"): districts
    case ("k", "h", "o"), ("k", "b", "n"): treasuries
    case ("p", "h", "ư"): wards
    case ("p", "h", "ò"), ("t", "r", "u"), ("v", "ă", "n"): units
    case ("q", "u", "ậ"): urbanDistricts
    case ("s", "ở", _): departments
    case ("t", "ỉ", "n"): provinces
    case ("t", "h", "à"), ("t", "p", _): cities
    case ("t", "h", "ị"): towns
    case ("t", "h", "a"): inspectorates
    case ("t", "ổ", "n"): generals
    case ("ủ", "y", _), ("u", "ỷ", _): councils
    case ("x", "ã", _): communes
    default: []
    }
  }

  private static let ministries = [Entry(words: "bộ", head: .ministry)]
  private static let boards = [
    Entry(words: "ban quản lý", head: .unit), Entry(words: "ban chỉ đạo", head: .unit),
  ]
  private static let offices = [
    Entry(words: "cục quản lý", head: .market), Entry(words: "cục qltt", head: .market),
    Entry(words: "cục", head: .revenue), Entry(words: "chi cục", head: .revenue),
  ]
  private static let zones = [Entry(words: "đặc khu", head: .place(.specialZone))]
  private static let unions = [
    Entry(words: "đoàn thanh", head: .written), Entry(words: "hội nông", head: .written),
    Entry(words: "hội cựu", head: .written), Entry(words: "hội liên", head: .written),
    Entry(words: "hội chữ", head: .written), Entry(words: "hội khuyến", head: .written),
    Entry(words: "hội người", head: .written), Entry(words: "hiệp hội", head: .written),
    Entry(words: "liên đoàn", head: .written), Entry(words: "mặt trận", head: .written),
    Entry(words: "ngân hàng", head: .written),
  ]
  private static let districts = [Entry(words: "huyện", head: .place(.district))]
  private static let treasuries = [
    Entry(words: "kho bạc", head: .revenue), Entry(words: "kbnn", head: .revenue),
  ]
  private static let wards = [Entry(words: "phường", head: .place(.ward))]
  private static let units = [
    Entry(words: "phòng", head: .unit), Entry(words: "trung tâm", head: .unit),
    Entry(words: "văn phòng", head: .unit),
  ]
  private static let urbanDistricts = [Entry(words: "quận", head: .place(.urbanDistrict))]
  private static let departments = [Entry(words: "sở", head: .department)]
  private static let provinces = [Entry(words: "tỉnh", head: .place(.province))]
  private static let cities = [
    Entry(words: "thành phố", head: .city), Entry(words: "tp.", head: .city),
    Entry(words: "tp", head: .city),
  ]
  private static let towns = [
    Entry(words: "thị xã", head: .place(.town)), Entry(words: "thị trấn", head: .place(.township)),
  ]
  private static let inspectorates = [Entry(words: "thanh tra", head: .inspectorate)]
  private static let generals = [
    Entry(words: "tổng cục quản lý", head: .market), Entry(words: "tổng cục qltt", head: .market),
    Entry(words: "tổng cục", head: .revenue),
  ]
  private static let councils = [
    Entry(words: "ủy ban dân tộc", head: .council), Entry(words: "uỷ ban dân tộc", head: .council),
    Entry(words: "ủy ban quản lý", head: .council), Entry(words: "uỷ ban quản lý", head: .council),
  ]
  private static let communes = [Entry(words: "xã", head: .place(.commune))]
}

/// Lets a letter stand for its scalar in a pattern.
private func ~= (letter: Unicode.Scalar, value: UInt32) -> Bool { letter.value == value }
