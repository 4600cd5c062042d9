internal import VietnameseText

extension Register {
  /// What a place is by law.
  public enum PlaceKind: String, Sendable, Hashable {
    case province = "tỉnh"
    case city = "thành phố"
    case district = "huyện"
    case urbanDistrict = "quận"
    case town = "thị xã"
    case township = "thị trấn"
    case commune = "xã"
    case ward = "phường"
    case specialZone = "đặc khu"

    /// The word with a capital, as a list or a line begins with it.
    var capitalised: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
  }

  /// A province or a city under the central government.
  public struct Province: Sendable {
    /// The name without the word for its kind.
    public let name: StaticString
    /// The name as `NameKey` reads it.
    let key: StaticString
    /// The code of Quyết định 19/2025/QĐ-TTg; that of the successor where the province is gone.
    public let code: Int
    /// The days of its name.
    public let term: Term
    /// The first day as a city; nil where it is none.
    public let cityTerm: Term?

    init(
      _ code: Int, _ name: StaticString, _ key: StaticString, isCity: Bool = false,
      citySince: Day? = nil, since: Day? = nil, until: Day? = nil
    ) {
      self.code = code
      self.name = name
      self.key = key
      term = Term(since: since, until: until)
      cityTerm = isCity || citySince != nil ? Term(since: citySince) : nil
    }

    /// The province that it went into; nil where it is there.
    public var successor: Province? {
      term.until == nil ? nil : Register.province(code: code)
    }

    /// Whether it is a province or a city on a day.
    public func kind(on day: Day) -> PlaceKind {
      cityTerm?.holds(on: day) ?? false ? .city : .province
    }

    /// The name with the word for its kind ("thành phố Hải Phòng").
    public func fullName(on day: Day) -> String { kind(on: day).rawValue + " " + "\(name)" }
  }

  /// The province that has a code now.
  public static func province(code: Int) -> Province? {
    provinces.first { $0.code == code && $0.term.until == nil }
  }

  /// The province of a name, old ones included; marks and case are not compared.
  public static func province(named name: String) -> Province? {
    let bytes = Array(name.utf8)
    let found = province(bytes.span, at: 0, before: bytes.count)
    return found?.end == bytes.count ? found?.province : nil
  }

  /// The province of a name where the name was right on a day.
  public static func province(named name: String, on day: Day) -> Province? {
    province(named: name).flatMap { $0.term.holds(on: day) ? $0 : nil }
  }

  /// The province whose name begins at `start`, and where the name ends.
  static func province(
    _ text: Span<UInt8>, at start: Int, before end: Int
  ) -> (province: Province, end: Int)? {
    guard start < end else { return nil }
    let letter = text.foldedLetter(at: start).lower
    for province in provinces where province.key.utf8Start[0] == letter {
      if let after = NameKey.match(text, at: start, before: end, province.key) {
        return (province, after)
      }
    }
    return nil
  }
}
