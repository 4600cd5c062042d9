public import PlanSyntax

/// Every rule there is, family by family.
///
/// A family is a folder below `Rules`; a test fails when a file there is not listed by its family.
public enum RuleSet {
  /// The families, in the order of a document.
  public static let families = [
    RuleFamily("HDR", vi: "Quốc hiệu và tên cơ quan", en: "Names above the number", header),
    RuleFamily("NUM", vi: "Số, ký hiệu", en: "Number line", number),
    RuleFamily("DAT", vi: "Ngày tháng", en: "Dates", dates),
    RuleFamily("TTL", vi: "Tên loại và trích yếu", en: "Title", title),
    RuleFamily("BAS", vi: "Căn cứ ban hành", en: "Legal grounds", bases),
    RuleFamily("CIT", vi: "Viện dẫn", en: "Citations", citations),
    RuleFamily("STR", vi: "Bố cục, đánh số", en: "Numbered parts", structure),
    RuleFamily("LST", vi: "Liệt kê", en: "Lists", lists),
    RuleFamily("CAP", vi: "Viết hoa", en: "Capital letters", capitals),
    RuleFamily("SIG", vi: "Chữ ký", en: "Signature", signature),
    RuleFamily("REC", vi: "Nơi nhận", en: "Recipients", recipients),
    RuleFamily("ANX", vi: "Phụ lục", en: "Annexes", annexes),
    RuleFamily("END", vi: "Dấu kết thúc", en: "Mark at the end", end),
    RuleFamily(
      "ORG", vi: "Cơ quan, địa danh theo thời gian", en: "Bodies and places by date", organisations),
    RuleFamily("SEM", vi: "Nội dung", en: "What the text says", meaning),
    RuleFamily("SPL", vi: "Chính tả", en: "Spelling", spelling),
    RuleFamily("TYP", vi: "Trình bày chữ", en: "Typography", typography),
    RuleFamily("ENC", vi: "Bảng mã và hư hỏng", en: "Encoding and damage", encoding),
    RuleFamily("PAR", vi: "Việc đọc văn bản", en: "Reading the text", reading),
  ]

  /// The rules, in the order of the families and of their codes.
  public static let all: [Rule] = families.flatMap(\.rules)

  private static let codes = all.map(\.code)

  /// The rule of a code.
  public static func rule(_ code: String) -> Rule? {
    codes.firstIndex(of: code).map { all[$0] }
  }
}

/// The rules on one part of a document.
public struct RuleFamily: Sendable {
  /// What the codes begin with ("NUM").
  public let code: String
  /// What the rules are on.
  public let title: Message
  /// The rules.
  public let rules: [Rule]

  init(_ code: String, vi: String, en: String, _ rules: [Rule]) {
    self.code = code
    title = Message(vi: vi, en: en)
    self.rules = rules.sorted { $0.code < $1.code }
  }
}
