import CommandLineKit
import PlanRules
import PlanSyntax

/// What is told of a rule beside its explanation: the clause, its documents, its fix.
enum RuleFacts {
  static let bad = Message(vi: "Sai", en: "Wrong")
  static let good = Message(vi: "Đúng", en: "Right")

  /// The facts, each with its name.
  static func of(_ rule: Rule) -> [(label: Message, value: Message)] {
    [
      (Message(vi: "Căn cứ", en: "Basis"), rule.basis.text),
      (Message(vi: "Áp dụng", en: "Applies to"), scope(rule)),
      (Message(vi: "Sửa", en: "Fix"), fix(rule.fix)),
    ]
  }

  private static func scope(_ rule: Rule) -> Message {
    var vi: [String] = []
    var en: [String] = []
    switch rule.profile {
    case .both: (vi, en) = (["mọi văn bản"], ["all documents"])
    case .draft: (vi, en) = (["dự thảo"], ["drafts"])
    case .issued: (vi, en) = (["văn bản đã ban hành"], ["issued documents"])
    }
    if let since = rule.validity?.since {
      vi.append("ban hành từ \(date(since))")
      en.append("issued since \(date(since))")
    }
    if let until = rule.validity?.until {
      vi.append("ban hành đến hết \(date(until))")
      en.append("issued up to \(date(until))")
    }
    if rule.needsSoundText {
      vi.append("trừ văn bản hư đã khôi phục")
      en.append("except restored text")
    }
    return Message(vi: vi.joined(separator: ", "), en: en.joined(separator: ", "))
  }

  private static func fix(_ fix: Rule.FixClass) -> Message {
    switch fix {
    case .none: Message(vi: "người soạn tự sửa", en: "by the author")
    case .safe: Message(vi: "tự động, bằng --fix", en: "automatic, with --fix")
    case .unsafe:
      Message(
        vi: "bằng --unsafe-fixes, cần người xem lại",
        en: "with --unsafe-fixes, to be looked at by a person")
    }
  }

  private static func date(_ date: PartialDate) -> String {
    [Int(date.day), Int(date.month), Int(date.year)].filter { $0 > 0 }.map(String.init)
      .joined(separator: "/")
  }
}
