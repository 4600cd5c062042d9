internal import PlanSyntax

extension Rule {
  static let sem001 = Rule(
    "SEM001", .error,
    summary: Message(
      vi: "Một địa phương viết nhiều tên", en: "One place has several names"),
    explanation: Message(
      vi: """
        Văn bản lấy từ mẫu của nơi khác hay còn sót tên của nơi ấy: chỗ là xã Gia Viễn, chỗ là \
        xã Gia, chỗ là xã Gia Hưng. Trong một văn bản một nơi chỉ có một tên, và chỉ là xã hoặc \
        phường. Chỉ so với tên có trong danh mục xã, phường của tỉnh.
        """,
      en: """
        A document made from another's often keeps a name of the other place. In one document a \
        place has one name, and is a commune or a ward. Names are held against those that the \
        register of the province has.
        """),
    basis: .practice,
    needsSoundText: true,
    examples: [
      .bad(
        .body(
          """
          1. Thư viện xã Gia Viễn mở cửa hằng ngày.

          2. Người dân ⟦xã Gia⟧ được mượn sách.
          """)),
      .bad(.body("1. Người dân ⟦xã Gia Viến⟧ được mượn sách.")),
      .bad(.enacting("Ủy ban nhân dân ⟦xã Gia Hưng⟧ ban hành Kế hoạch như sau:")),
      .bad(.body("1. Người dân ⟦phường⟧ Gia Viễn được mượn sách.")),
      .good(.body("1. Người dân xã Gia Viễn và phường Hoa Lư được mượn sách.")),
    ],
    check: .document { facts, report in
      let text = facts.text.span
      let communes = facts.names.communes
      let own = CommuneSurvey.own(communes)
      let known = Dictionary(
        communes.filter(\.hasRightKind).map { ($0.registered, $0) },
        uniquingKeysWith: { first, _ in first })
      for stray in communes where !stray.hasRightKind {
        if stray.found.isEmpty, let twin = CommuneSurvey.twin(of: stray, among: own) {
          report.add(stray.mention.range, stray, twin, facts)
        } else if let twin = known[stray.registered], twin.commune.kind != stray.commune.kind {
          report.add(stray.kindRange(text), stray, twin, facts)
        }
      }
      for (mention, issuer) in OwnNames.strays(facts) {
        report.add(
          mention.range,
          vi:
            "ở đây là “\(facts.phrase(mention.range))”, ở đầu văn bản là “\(facts.phrase(issuer.range))”",
          en: "“\(facts.phrase(mention.range))” here, “\(facts.phrase(issuer.range))” in the head",
          hint: Message(
            vi: "sửa cho khớp cơ quan ban hành", en: "make it agree with the issuing body"),
          related: [(issuer.range, Message(vi: "cơ quan ban hành", en: "the issuer"))])
      }
    })
}

/// The places at which a document names its own issuer otherwise than its head does.
private enum OwnNames {
  static func strays(
    _ facts: DocumentFacts
  ) -> [(mention: NameMention, issuer: NameMention)] {
    let text = facts.text.span
    let mentions = facts.names.mentions
    guard let issuer = mentions.last(where: { $0.role == .issuer && $0.isPlace }) else { return [] }
    return mentions.filter { $0.role == .own && differs(text, $0, issuer) }
      .map { ($0, issuer) }
  }

  /// Whether two names of the same tier are two places.
  private static func differs(
    _ text: Span<UInt8>, _ mention: NameMention, _ issuer: NameMention
  ) -> Bool {
    switch (mention.name, issuer.name) {
    case (.commune(let here), .commune(let head)):
      // A name that the register does not have was told above.
      !NameKey.isSame(text, here.name.bounds, text, head.name.bounds)
        && !Register.communes(text, here.name.bounds).isEmpty
    case (.province(let here, _), .province(let head, _)):
      here.key.utf8Start != head.key.utf8Start
    default: false
    }
  }
}

extension Report {
  /// Adds a name that stands for the same place as `twin`.
  fileprivate mutating func add(
    _ range: TextRange, _ stray: NamedCommune, _ twin: NamedCommune, _ facts: DocumentFacts
  ) {
    let text = facts.phrase(stray.mention.range)
    let right = facts.phrase(twin.mention.range)
    add(
      range, vi: "“\(text)” ở đây, “\(right)” ở chỗ khác",
      en: "“\(text)” here, “\(right)” elsewhere",
      hint: Message(vi: "dùng một tên trong cả văn bản", en: "use one name in the whole document"),
      related: [
        (twin.mention.range, Message(vi: "tên có trong danh mục", en: "the name in the register"))
      ])
  }
}
