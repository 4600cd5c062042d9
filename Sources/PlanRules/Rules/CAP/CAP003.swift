internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let cap003 = Rule(
    "CAP003", .warning,
    summary: Message(
      vi: "Tên một đơn vị viết hoa không thống nhất", en: "One unit is capitalised in two ways"),
    explanation: Message(
      vi: """
        Tên một phòng, trung tâm, văn phòng, ban chỉ được viết hoa một cách trong cả văn bản: chỗ \
        “phòng Quản lý Thương mại”, chỗ “Phòng Quản lý Thương mại” thì một chỗ đã sai. Chữ đầu câu \
        và chữ “phòng” trong “Trưởng phòng” không bị tính.
        """,
      en: """
        The name of a unit is capitalised in one way throughout a document. The first letter of a \
        sentence, and “phòng” within “Trưởng phòng”, are not counted.
        """),
    basis: .decree30("Phụ lục II, mục IV.1.a"),
    fix: .unsafe, needsSoundText: true,
    examples: [
      .bad(
        .body(
          """
          1. Giao Phòng Quản lý Thư viện mua sách.

          2. Người dân gửi ý kiến về ⟦phòng⟧ Quản lý Thư viện trước ngày 15 tháng 12 năm 2025; \
          giao Phòng Quản lý Thư viện trả lời.
          """)),
      .bad(
        .body(
          """
          I. TỔ CHỨC THỰC HIỆN

          1. Phòng Quản lý Thư viện

          Mua sách.

          2. Các thôn

          Gửi ý kiến về ⟦phòng⟧ Quản lý Thư viện.
          """)),
      .good(
        .body(
          """
          1. Giao Phòng Quản lý Thư viện mua sách.

          2. Trưởng phòng Quản lý Thư viện trả lời ý kiến của người dân.
          """)),
    ],
    check: .plan { facts, report in
      guard let main = facts.documents.first else { return }
      for group in UnitForms.groups(facts.documents) {
        guard let common = group.common else { continue }
        for form in group.forms where form.differs(from: common) {
          let here = main.phrase(form.range)
          let there = main.phrase(common.range)
          let place = form.rest == common.rest ? form.head : form.range
          let right = form.rest == common.rest ? common.head : common.range
          report.add(
            place, vi: "“\(here)…” ở đây, “\(there)…” ở chỗ khác",
            en: "“\(here)…” here, “\(there)…” elsewhere",
            related: [(common.range, Message(vi: "cách viết kia", en: "the other way"))],
            edit: form.start == nil ? nil : Report.Edit(place, main.phrase(right)))
        }
      }
    })
}

/// The ways in which a document and those attached to it capitalise a unit.
private struct UnitForms {
  /// A unit as it is written at one place.
  struct Form {
    let range: TextRange
    /// The first syllable.
    let head: TextRange
    /// The case of the first letter; nil where a sentence gives it.
    let start: Bool?
    /// Which of the other syllables have a capital.
    let rest: [Bool]

    func differs(from other: Form) -> Bool {
      rest != other.rest || start != nil && other.start != nil && start != other.start
    }
  }

  let forms: [Form]

  /// The form that the others are held against; nil where all are alike.
  ///
  /// The syllables go by what most places have, the first letter by the decree: a capital.
  var common: Form? {
    var best: (form: Form, count: Int)?
    for form in forms where form.start != nil {
      let count = forms.reduce(0) { $0 + ($1.rest == form.rest ? 1 : 0) }
      let isBetter = best.map { count == $0.count && $0.form.start == false } ?? true
      if isBetter && form.start == true || count > best?.count ?? 0 { best = (form, count) }
      // A document that keeps to one way is the common case.
      if count == forms.count, form.start == true { break }
    }
    return best?.form
  }

  static func groups(_ documents: [DocumentFacts]) -> [UnitForms] {
    guard let facts = documents.first else { return [] }
    let text = facts.text.span
    var order: [UInt64] = []
    var forms: [UInt64: [Form]] = [:]
    for mention in documents.flatMap(\.names.mentions) {
      guard case .unit = mention.name else { continue }
      let key = NameKey.hash(text, mention.range.bounds)
      if forms[key] == nil { order.append(key) }
      if forms[key]?.count ?? 0 < 50 { forms[key, default: []].append(form(text, mention)) }
    }
    return order.compactMap { key in forms[key].map(UnitForms.init) }
  }

  private static func form(_ text: Span<UInt8>, _ mention: NameMention) -> Form {
    var capitals: [Bool] = []
    var isStart = true
    for index in mention.range.bounds where text[index] & 0xC0 != 0x80 {
      if isSpacing(text[index]) {
        isStart = true
      } else if isStart {
        capitals.append(text.foldedLetter(at: index).isUpper)
        isStart = false
      }
    }
    let isFree = isWithinSentence(text, mention) || isTitle(mention)
    let head = mention.range.bounds.first { isSpacing(text[$0]) } ?? Int(mention.range.end)
    return Form(
      range: mention.range, head: TextRange(Int(mention.range.start), head),
      start: isFree ? capitals.first : nil,
      rest: Array(capitals.dropFirst()))
  }

  private static let titles: [StaticString] = [
    "trưởng", "phó", "chánh", "các", "những", "mỗi", "từng",
  ]

  /// Whether the name is all that a title or a cell holds: whoever reads both compares them.
  private static func isTitle(_ mention: NameMention) -> Bool {
    mention.role == .content && mention.range.start == mention.context.start
      && mention.context.end - mention.range.end < 12
  }

  /// Whether a letter or a comma stands before, and no word that makes the head a common one.
  private static func isWithinSentence(_ text: Span<UInt8>, _ mention: NameMention) -> Bool {
    var index = Int(mention.range.start)
    let floor = Int(mention.context.start)
    while index > floor, isSpacing(text[index - 1]) { index -= 1 }
    guard index > floor, text[index - 1] >= 0x61 || text[index - 1] == 0x2C else { return false }
    return !WordsBefore.endsWith(text, before: Int(mention.range.start), anyOf: titles)
  }
}
