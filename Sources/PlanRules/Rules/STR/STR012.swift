internal import PlanSyntax

extension Rule {
  static let str012 = Rule(
    "STR012", .error,
    summary: Message(
      vi: "Dẫn chiếu mục, điều không tồn tại",
      en: "A section or article is referred to that is not there"),
    explanation: Message(
      vi: """
        Nội dung hoặc nơi nhận dẫn chiếu đến một mục, chương, điều của văn bản này mà văn bản \
        không có: thường do đánh số lại các phần mà quên sửa chỗ dẫn chiếu.
        """,
      en: """
        The text or the recipients refer to a section, chapter or article that the document does \
        not have: mostly parts were renumbered and the reference was not.
        """),
    basis: .practice,
    examples: [
      .bad(
        .body(
          """
          I. NỘI DUNG

          Các thôn làm theo phân công tại ⟦Mục VII⟧ của Kế hoạch này.

          II. KINH PHÍ

          Lấy từ ngân sách xã.
          """)),
      .bad(
        .foot(
          """
          Nơi nhận:
          - Các đơn vị tại ⟦Mục IX⟧ của Kế hoạch;
          - Lưu: VT, VHXH.

          TM. ỦY BAN NHÂN DÂN
          CHỦ TỊCH

          Trần Văn Bình
          """)),
      .bad(article(reference: "⟦khoản 3⟧ Điều này")),
      .bad(article(reference: "⟦điểm c⟧ khoản 1 Điều 1")),
      .good(article(reference: "khoản 1 Điều này")),
      .good(
        .body(
          """
          I. NỘI DUNG

          Các thôn lo phần chi tại Mục II của Kế hoạch này.

          II. KINH PHÍ

          Lấy từ ngân sách xã.
          """)),
    ],
    check: .plan { facts, report in
      let text = facts.plan.transcript.text
      lazy var parts = facts.documents.prefix(PartIndex.most).map {
        PartIndex($0.document, text.span)
      }
      func check(_ citation: Citation, _ target: Citation.Target) {
        guard !parts.contains(where: { $0.holds(target, text.span) }) else { return }
        let name = String(decoding: text[citation.range.bounds], as: UTF8.self)
        report.add(
          citation.range, vi: "văn bản không có \(name)", en: "the document has no \(name)",
          hint: Message(vi: "sửa số mục hoặc số điều", en: "mend the number"))
      }
      for document in facts.documents where document.hasParts {
        for node in document.texts where node.role != .note && !node.isInAnnex {
          for citation in node.passage.citations {
            guard let target = citation.missing, document.isOwnPart(citation, in: node) else {
              continue
            }
            if case .annex = target { continue }
            check(citation, target)
          }
        }
        for citation in document.brokenLoci(ArticleIndex(document.document, text.span)) {
          let name = String(decoding: text[citation.range.bounds], as: UTF8.self)
          report.add(
            citation.range, vi: "điều này không có \(name)", en: "the article has no \(name)",
            hint: Message(vi: "sửa số khoản hoặc điểm", en: "mend the clause or point"))
        }
        for recipient in document.document.recipients?.recipients ?? [] {
          let place = document.beforeOwner(recipient.range)
          for citation in PassageScanner.scan(text.span, place).citations {
            guard let target = citation.target, citation.number == nil else { continue }
            check(citation, target)
          }
        }
      }
    })

  private static func article(reference: String) -> SamplePart {
    .body(
      """
      Điều 1. Mở thư viện

      1. Mở thư viện tại các thôn sau:

      a) Thôn Đông;

      b) Thôn Đoài.

      2. Thư viện tại \(reference) mở cửa hằng ngày.
      """)
  }
}

extension DocumentFacts {
  /// Whether references of the document can be to parts of its own: letters speak of others'
  /// documents, and collections and copies hold parts of several.
  var mayRefer: Bool { form != .unknown && form != .letter && form != .copy }

  /// Whether the document has numbered parts that a reference could mean.
  fileprivate var hasParts: Bool { mayRefer && !document.sections.isEmpty }

  /// A recipient up to "của Kế hoạch", which in this list can only be the document itself.
  fileprivate func beforeOwner(_ recipient: TextRange) -> TextRange {
    let words = folded(in: recipient)
    let owner = words.first { $0.key == Phrase("cua").first }
    return TextRange(Int(recipient.start), Int(owner?.start ?? recipient.end))
  }

  /// References to clauses and points of own articles that are not there.
  fileprivate func brokenLoci(_ articles: ArticleIndex) -> [(range: TextRange, step: Locus.Step)] {
    var broken: [(TextRange, Locus.Step)] = []
    for node in texts where node.role != .note && !node.isInAnnex {
      for citation in node.passage.citations {
        guard citation.number == nil, citation.kind == nil,
          case .article(let article)? = citation.target, isOwnPart(citation, in: node)
        else { continue }
        for locus in citation.locus {
          if let step = articles.missingStep(of: locus, in: article, text.span) {
            broken.append((wordBefore(step.value), step))
          }
        }
      }
    }
    return broken
  }

  /// A number with the word before it ("khoản 4").
  private func wordBefore(_ value: TextRange) -> TextRange {
    let from = max(0, Int(value.start) - 16)
    let words = folded(in: TextRange(from, Int(value.start)))
    return words.last(where: { $0.letters > 3 }).map { $0.range.union(value) } ?? value
  }

  /// Words that say whose part is meant, behind or before a reference.
  private static let others = [
    "sua doi", "bo sung", "thay the", "bai bo", "luat", "nghi dinh", "thong tu", "bo luat",
    "nghi quyet so", "quyet dinh so", "ke hoach so", "thong tu so", "cong van so",
  ].map { (words: StaticString) in Phrase(words) }

  /// Whether a reference is to a part of this document: not inside quotation marks, and not where
  /// the sentence amends or names another document.
  func isOwnPart(_ citation: Citation, in node: TextNode) -> Bool {
    let bounds = node.passage.range.bounds
    let before = max(bounds.lowerBound, Int(citation.range.start) - 160)
    let quoted = text[max(bounds.lowerBound, before - 2000)..<Int(citation.range.start)]
    var depth = 0
    var straight = 0
    var previous: (UInt8, UInt8) = (0, 0)
    for byte in quoted {
      if byte == 0x22 { straight += 1 }
      if previous == (0xE2, 0x80) { depth += byte == 0x9C ? 1 : byte == 0x9D ? -1 : 0 }
      previous = (previous.1, byte)
    }
    guard depth <= 0, straight % 2 == 0 else { return false }
    if text[citation.range.bounds.upperBound..<bounds.upperBound].prefix(12).contains(0x2D) {
      return false
    }
    let after = min(bounds.upperBound, Int(citation.range.end) + 260)
    return !folded(in: TextRange(before, Int(citation.range.start))).holds(
      Self.others)
      && !folded(in: TextRange(Int(citation.range.end), after)).holds(Self.others)
  }
}

extension PartIndex {
  /// How many documents of an input are searched for a part; issued ones come two or three together.
  static let most = 12
}
