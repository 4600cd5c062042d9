internal import PlanSyntax
internal import VietnameseText

extension DocumentFacts {
  /// The recipients where the rules of form for them hold: in documents of state bodies whose list
  /// is in order.
  var judgedRecipients: RecipientList? {
    guard hasOwnHead, form != .party, let list = document.recipients,
      !list.recipients.isEmpty || list.filing != nil
    else { return nil }
    return list
  }

  /// The text of a recipient without bullet, purpose and signs.
  func recipientKey(_ recipient: Recipient) -> [UInt64] {
    folded(in: recipient.name).map(\.key)
  }

  /// Whether a text is a blank to be filled in ("Lưu: VT, …").
  func isBlank(_ range: TextRange) -> Bool {
    var last: UInt8 = 0
    for index in range.bounds {
      let byte = text[index]
      if byte == 0x2E, last == 0x2E { return true }
      if byte == 0xE2, text[index + 1] == 0x80, text[index + 2] == 0xA6 { return true }
      last = byte
    }
    return false
  }
}

/// The filing line taken apart.
///
/// In "- Lưu: VT, QLTM (2b). Hà" the last word is the typist's initials.
struct FilingParts: Sendable {
  /// Where the word "Lưu" begins.
  let word: Int
  /// Where it ends.
  let label: Int
  /// Where the typist's initials begin, behind the stop; the line's end where there are none.
  let initials: Int
  /// The end of the line, blanks left out.
  let end: Int

  init?(_ filing: Filing, _ facts: DocumentFacts) {
    let range = facts.trimmed(filing.range)
    let word = Phrase("luu").first
    guard let label = facts.folded(in: range.cut(16)).first(where: { $0.key == word }) else {
      return nil
    }
    self.word = Int(label.start)
    self.label = Int(label.end)
    end = Int(range.end)
    initials = Self.initials(facts, from: Int(label.end), to: Int(range.end))
  }

  /// Where the initials begin: what stands behind the units' stop, short and without a comma.
  private static func initials(_ facts: DocumentFacts, from: Int, to end: Int) -> Int {
    guard end > from, let stop = (from..<(end - 1)).last(where: { facts.text[$0] == 0x2E }) else {
      return end
    }
    let tail = TextRange(stop + 1, end)
    // "V.I", "P.QLTM": a stop inside a unit's name
    let isOutside = facts.text[stop - 1] == 0x29 || facts.text[stop + 1] == 0x20
    // "VT. QLTM": another unit, not the initials
    let isUnit =
      facts.text[stop - 1] != 0x29
      && facts.folded(in: tail).allSatisfy { $0.letters > 1 && $0.capitals == $0.letters }
    guard isOutside, !isUnit, tail.bounds.count < 16, !facts.holds(0x2C, in: tail) else {
      return end
    }
    return stop + 1
  }
}
