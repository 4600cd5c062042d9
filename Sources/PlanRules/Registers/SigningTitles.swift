internal import PlanSyntax

/// Who signs for a kind of body.
///
/// Sources: Nghị định 30/2020/NĐ-CP, Điều 13 and Phụ lục I, phần I, mục II.7; the organising
/// decrees of the bodies. State of 11/2026.
struct SigningTitles: Sendable {
  /// How a body decides.
  enum Rule: Sendable {
    /// Its head decides (chế độ thủ trưởng): nobody signs "TM." for it.
    case head
    /// It decides together (chế độ tập thể): its head signs "TM." for it.
    case together
  }

  /// The words that its name begins with.
  let body: Phrase
  /// Words of the titles of those who sign for it in their own right.
  let titles: [Phrase]
  /// How it decides.
  let rule: Rule

  private init(_ body: StaticString, _ rule: Rule, _ titles: StaticString...) {
    self.body = Phrase(body)
    self.rule = rule
    self.titles = titles.map { Phrase($0) }
  }

  /// Whether it is a council, not its committee.
  var isCouncil: Bool { body.first == Phrase("hoi").first }

  /// The entry of a body by the words of its name; the first that fits, longer names first.
  static func of(_ name: ArraySlice<FoldedWord>) -> SigningTitles? {
    table.first { $0.body.matches(name, at: name.startIndex) }
  }

  private static let table = [
    SigningTitles("uy ban nhan dan", .together, "chu tich"),
    SigningTitles("ubnd", .together, "chu tich"),
    SigningTitles("hoi dong nhan dan", .together, "chu tich", "chu toa"),
    SigningTitles("van phong chinh phu", .head, "chu nhiem"),
    SigningTitles("van phong", .head, "chanh van phong"),
    SigningTitles("thu tuong", .head, "thu tuong"),
    SigningTitles("so", .head, "giam doc"),
    SigningTitles("tong cuc", .head, "tong cuc truong"),
    SigningTitles("chi cuc", .head, "chi cuc truong"),
    SigningTitles("cuc", .head, "cuc truong"),
    SigningTitles("vu", .head, "vu truong"),
    SigningTitles("phong", .head, "truong phong"),
    SigningTitles("trung tam", .head, "giam doc"),
    SigningTitles("benh vien", .head, "giam doc"),
    SigningTitles("truong dai hoc", .head, "hieu truong"),
    SigningTitles("truong thpt", .head, "hieu truong"),
    SigningTitles("truong thcs", .head, "hieu truong"),
    SigningTitles("truong tieu hoc", .head, "hieu truong"),
    SigningTitles("truong mam non", .head, "hieu truong"),
  ]

  /// Ministries; "Bộ Chính trị" and "Bộ Tư lệnh" are none.
  static func isMinistry(_ name: ArraySlice<FoldedWord>) -> Bool {
    guard let first = name.first, first.is("bo"), name.count > 1 else { return false }
    let second = name[name.startIndex + 1]
    return !second.is("chinh") && !second.is("tu") && !second.is("chi")
  }
}
