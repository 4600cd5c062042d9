internal import PlanSyntax

extension Rule {
  static let rec006 = Rule(
    "REC006", .info,
    summary: Message(
      vi: "Không gửi cấp trên đã giao việc",
      en: "The superior that ordered the work is not a recipient"),
    explanation: Message(
      vi: """
        Kế hoạch thực hiện văn bản của cấp trên thì gửi lại cấp trên ấy để báo cáo.
        """,
      en: "A plan that carries out a superior's document goes to that superior as a report."),
    basis: .decree30("Phụ lục I, phần I, mục II.9.a"),
    examples: [
      .bad(
        .bases(
          """
          Thực hiện Kế hoạch số 88/KH-SVHTT ngày 12 tháng 8 năm 2025 của ⟦Sở Văn hóa và Thể thao⟧ \
          về phát triển thư viện.
          """)),
      .bad(
        .bases(
          """
          Căn cứ Kế hoạch số 88/KH-SVHTT ngày 12 tháng 8 năm 2025 của ⟦Sở Văn hóa và Thể thao⟧ \
          về phát triển thư viện.
          """)),
      .good(
        .bases(
          """
          Thực hiện Kế hoạch số 88/KH-UBND ngày 12 tháng 8 năm 2025 của Ủy ban nhân dân tỉnh Ninh \
          Bình về phát triển thư viện.
          """)),
    ],
    check: .document { facts, report in
      guard facts.isPlan, let list = facts.document.recipients ?? facts.parent?.recipients,
        !list.recipients.isEmpty
      else {
        return
      }
      let known = list.recipients.prefix(UnitName.most).map { UnitName($0.range, facts.text) }
      for ground in facts.bases.prefix(UnitName.most) where ground.ordersWork {
        guard let issuer = ground.main?.issuer, !issuer.isEmpty, facts.isSuperior(issuer) else {
          continue
        }
        let superior = UnitName(issuer, facts.text)
        let isOwn =
          facts.document.header.issuer.map {
            !IssuerName($0, facts.text).contradicts(IssuerName(issuer, facts.text))
          } ?? false
        guard !isOwn, !known.contains(where: { $0.names(superior, facts.text) }) else {
          continue
        }
        report.add(
          issuer, vi: "cơ quan đã giao việc không có trong nơi nhận",
          en: "the body that ordered the work is not among the recipients",
          hint: Message(vi: "gửi cơ quan này để báo cáo", en: "send it there as a report"),
          related: [(list.label, Message(vi: "nơi nhận", en: "the recipients"))])
      }
    })
}

extension BasisFacts {
  /// Kinds of documents by which work is given.
  private static let orders: [StaticString] = ["KH", "CT", "CTr", "CĐ"]

  /// Whether the ground is a document that the plan carries out: by its opener, or by its kind.
  fileprivate var ordersWork: Bool {
    guard opener == .ground else { return opener == .carryingOut }
    return Self.orders.contains { $0 == main?.kind?.code }
  }
}

extension DocumentFacts {
  private static let superiors = ["ubnd", "uy ban nhan dan", "so", "bo", "hoi dong nhan dan"].map {
    (words: StaticString) in Phrase(words)
  }

  /// Whether an issuer is one to report to: not the Government and the Party's organs, which are
  /// reached through others.
  fileprivate func isSuperior(_ issuer: TextRange) -> Bool {
    let words = FoldedWords(text.span, issuer)[0]
    let isMinistry = !words.isEmpty && words.count > 1 && words[1].key == Phrase("chinh").first
    return !isMinistry && Self.superiors.contains { $0.matches(words, at: 0) }
  }
}
