internal import PlanSyntax

extension Rule {
  static let anx001 = Rule(
    "ANX001", .error,
    summary: Message(
      vi: "Thân văn bản không chỉ dẫn Phụ lục", en: "The text never points to its annex"),
    explanation: Message(
      vi: """
        Văn bản có Phụ lục thì trong nội dung phải có chỉ dẫn về Phụ lục đó, nếu không người đọc \
        không biết Phụ lục để làm gì và có thể bỏ sót.
        """,
      en: """
        A document with an annex must point to it in its text; otherwise nobody knows what it is \
        for, and it may be overlooked.
        """),
    basis: .decree30("Phụ lục I, phần I, mục III.1.a"),
    examples: [
      .bad(
        .annexes(
          """
          ⟦Phụ lục⟧
          DANH SÁCH THƯ VIỆN THÔN
          (Kèm theo Kế hoạch số 47/KH-UBND ngày 08 tháng 9 năm 2025 của Ủy ban nhân dân xã Gia \
          Viễn)

          Thư viện đặt tại nhà văn hóa các thôn.
          """)),
      .good(.closing("Trên đây là Kế hoạch phát triển thư viện thôn (có Phụ lục kèm theo)./.")),
    ],
    check: .plan { facts, report in
      let pointers = facts.documents.filter(\.pointsToAnnex)
      lazy var named = NamedAnnexes(pointers)
      for document in facts.documents where document.form == .administrative {
        let annexes = document.labelledAnnexes
        guard !annexes.isEmpty, !document.document.sections.isEmpty,
          document.document.recipients != nil || document.document.signature != nil
        else { continue }
        let lost = pointers.isEmpty ? Array(annexes.prefix(1)) : document.unnamed(annexes, named)
        for annex in lost {
          report.add(
            annex.label, vi: "nội dung không chỗ nào chỉ dẫn đến Phụ lục này",
            en: "nothing in the text points to this annex",
            hint: Message(
              vi: "thêm “(chi tiết tại Phụ lục kèm theo)” ở chỗ cần",
              en: "add “(chi tiết tại Phụ lục kèm theo)” where it belongs"))
        }
      }
    })
}

extension DocumentFacts {
  private static let pointers = [
    "phu luc", "kem theo", "dinh kem", "danh muc", "bieu mau", "bang phan cong", "gui kem",
  ].map { (words: StaticString) in Phrase(words) }

  /// The annexes that no reference names, where the text refers to each by its number.
  fileprivate func unnamed(
    _ annexes: [Annex], _ named: @autoclosure () -> NamedAnnexes
  ) -> [Annex] {
    guard annexes.count > 1, let numbers = named().numbers, !numbers.isEmpty else { return [] }
    return annexes.filter { annex in
      let words = FoldedWords(text.span, annex.label)[0]
      return words.count > 2 && !numbers.contains(words[2].key)
    }
  }

  /// Whether the text, annexes left out, speaks of an annex or of something attached.
  fileprivate var pointsToAnnex: Bool {
    texts.indices.contains { index in
      !texts[index].isInAnnex && texts[index].role != .basis && texts[index].role != .note
        && folded[index].holds(Self.pointers)
    }
  }
}

/// The numbers by which the texts of documents refer to annexes.
private struct NamedAnnexes {
  /// The keys of the numbers; nil where a reference may mean any annex.
  let numbers: Set<UInt64>?

  init(_ documents: [DocumentFacts]) { numbers = Self.numbers(documents) }

  private static func numbers(_ documents: [DocumentFacts]) -> Set<UInt64>? {
    var named = Set<UInt64>()
    for facts in documents {
      for (index, node) in facts.texts.enumerated() where !node.isInAnnex {
        let words = facts.folded[index]
        // "có Danh mục kèm theo" may mean any of them
        guard !words.holds([Phrase("kem theo"), Phrase("dinh kem")]) else { return nil }
        for position in words.indices where Phrase("phu luc").matches(words, at: position) {
          guard position + 2 < words.endIndex else { return nil }
          let (number, after) = (
            words[position + 2], words.dropFirst(position + 3 - words.startIndex).first
          )
          let isNumber = number.letters == 0 || number.capitals == number.letters
          // "các Phụ lục", "Phụ lục I, II", "Phụ lục I đến V": all of them, or not to be told
          guard isNumber, after.map({ $0.letters > 1 || $0.capitals == 0 }) ?? true,
            after?.key != Phrase("va").first, after?.key != Phrase("den").first
          else { return nil }
          named.insert(number.key)
        }
      }
    }
    return named
  }
}
