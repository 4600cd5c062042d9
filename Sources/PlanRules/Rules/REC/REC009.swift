internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let rec009 = Rule(
    "REC009", .info,
    summary: Message(
      vi: "Nơi nhận ghi hai lần hoặc đã nằm trong nhóm ở trên",
      en: "A recipient is listed twice, or in a group above, too"),
    explanation: Message(
      vi: """
        Một nơi nhận chỉ ghi một lần. Đã ghi “UBND các xã, phường” thì không cần ghi thêm một xã \
        trong đó, trừ khi xã ấy có việc riêng.
        """,
      en: """
        Each recipient is listed once. Where "UBND các xã, phường" stands, a single commune need \
        not be added unless it has a task of its own.
        """),
    basis: .practice, needsSoundText: true,
    examples: [
      .bad(
        .foot(
          "Nơi nhận:\n- Công an xã;\n- Trạm Y tế xã;\n- ⟦Công an xã⟧;\n- Lưu: VT, VHXH.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Bình"
        )),
      .bad(
        .foot(
          """
          Nơi nhận:
          - UBND các xã, phường;
          - ⟦UBND xã Gia Hưng⟧;
          - Lưu: VT, VHXH.

          TM. ỦY BAN NHÂN DÂN
          CHỦ TỊCH

          Trần Văn Bình
          """)),
      .good(
        .foot(
          "Nơi nhận:\n- Công an xã;\n- Trạm Y tế xã;\n- Lưu: VT, VHXH.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Bình"
        )),
    ],
    check: .document { facts, report in
      guard let list = facts.judgedRecipients else { return }
      var seen = HashTable()
      let group = list.recipients.first { isGroup($0, facts) }
      for (index, recipient) in list.recipients.enumerated() {
        let key = facts.recipientKey(recipient)
        guard !key.isEmpty, !facts.isBlank(recipient.name) else { continue }
        if let group, isCommune(key) {
          report.add(
            recipient.name, vi: "nơi nhận này đã nằm trong “\(facts.string(group.name))”",
            en: "“\(facts.string(group.name))” holds this recipient already",
            hint: Message(vi: "bỏ dòng này nếu không gửi riêng", en: "leave it out"),
            related: [(group.name, Message(vi: "nhóm", en: "the group"))])
        }
        guard let first = seen.insert(index, for: hash(of: key)) else { continue }
        report.add(
          recipient.name, vi: "nơi nhận này đã ghi ở trên", en: "this recipient is listed above",
          hint: Message(vi: "bỏ một dòng", en: "leave one out"),
          related: [(list.recipients[first].name, Message(vi: "lần đầu", en: "the first time"))])
      }
    })

  private static func hash(of key: [UInt64]) -> UInt128 {
    var hash = ByteHash()
    for word in key { hash.append(number: word) }
    return hash.value
  }

  private static let committees = [Phrase("uy ban nhan dan"), Phrase("ubnd")]
  private static let communes = ["xa", "phuong", "dac khu"].map { (word: StaticString) in
    Phrase(word)
  }
  private static let groups = ["cac xa phuong", "cac phuong xa", "xa phuong dac khu"].map {
    (words: StaticString) in Phrase(words)
  }

  /// "UBND xã Gia Viễn".
  private static func isCommune(_ key: [UInt64]) -> Bool {
    committees.contains { committee in
      key.starts(with: committee.keys)
        && communes.contains { commune in
          let rest = key.dropFirst(committee.count)
          return rest.starts(with: commune.keys) && rest.count > commune.count
            && !communes.contains { rest.dropFirst(commune.count).starts(with: $0.keys) }
        }
    }
  }

  /// "UBND các xã, phường, đặc khu".
  private static func isGroup(_ recipient: Recipient, _ facts: DocumentFacts) -> Bool {
    let words = facts.folded(in: recipient.name)
    return committees.contains { $0.matches(words, at: words.startIndex) } && words.holds(groups)
  }
}
