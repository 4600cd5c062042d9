internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let org011 = Rule(
    "ORG011", .warning,
    summary: Message(
      vi: "Gọi sai là tỉnh hay thành phố",
      en: "A province is called a city or a city a province"),
    explanation: Message(
      vi: """
        Năm 2026 ba tỉnh thành thành phố trực thuộc trung ương: Đồng Nai từ 30/4, Quảng Ninh từ \
        01/9, Bắc Ninh từ 20/9. Trước ngày đó là tỉnh, từ ngày đó là thành phố; sáu thành phố có từ \
        trước thì không gọi là tỉnh.
        """,
      en: """
        Three provinces became cities in 2026: Đồng Nai on 30 April, Quảng Ninh on 1 September, Bắc \
        Ninh on 20 September. Before that day they are provinces, from then on cities; the six older \
        cities are never called provinces.
        """),
    basis: .act("Nghị quyết 30/2026/QH16; Nghị quyết 39/2026/QH16; Nghị quyết 202/2025/QH15"),
    fix: .unsafe,
    examples: [
      .bad(.body("1. Tham quan thư viện của ⟦tỉnh⟧ Hải Phòng trong tháng 10 năm 2025.")),
      .good(.body("1. Tham quan thư viện của thành phố Hải Phòng, tỉnh Đồng Nai.")),
    ],
    check: .document { facts, report in
      let text = facts.text.span
      let hits = OutdatedNames.hits(in: facts) { $0.hasWrongKind }
      for hit in hits where !PlaceLists.sharesWord(text, hit.mention) {
        guard case .province(let province, let kind) = hit.mention.name else { continue }
        let right = kind == .city ? Register.PlaceKind.province : .city
        let word = TextRange(
          Int(hit.mention.range.start), Int(hit.mention.range.start) + kind.rawValue.utf8.count)
        report.add(
          word, vi: "\(province.name) là \(right.rawValue), không phải \(kind.rawValue)",
          en: "\(province.name) is a \(right == .city ? "city" : "province")",
          edit: PlaceWords.edit(text, word, right))
      }
    })
}

extension NameMention {
  /// Whether a province stands under the wrong word on the day of writing.
  fileprivate var hasWrongKind: Bool {
    guard case .province(let province, let kind) = name, province.term.until == nil,
      let day = written.earliest, day == written.latest || province.cityTerm?.since == nil
    else { return false }
    // The cities of provinces that share their name are no more; that is another rule's.
    guard kind == .province || day >= .provincesMerged else { return false }
    return province.kind(on: day) != kind
  }
}

/// Lists in which one word stands before several places ("các tỉnh Gia Lai, Huế").
private enum PlaceLists {
  static func sharesWord(_ text: Span<UInt8>, _ mention: NameMention) -> Bool {
    WordsBefore.endsWith(text, before: Int(mention.range.start), anyOf: ["các", "hai", "ba"])
  }
}
