internal import PlanSyntax
internal import VietnameseText

extension DocumentFacts {
  /// The place among the texts of the last sentence of the content: a remark in brackets may stand
  /// behind it ("(Kèm theo Phụ lục).").
  var lastSentence: Int? {
    texts.indices.last { index in
      let range = texts[index].passage.range
      return texts[index].isContent && !range.isEmpty && text[Int(range.start)] != 0x28
    }
  }

  /// Where an ending mark closes a text, with whatever blanks and stops it is written.
  func endingMark(of range: TextRange) -> TextRange? {
    let whole = trimmed(range)
    let start = Int(whole.start)
    var index = Int(whole.end)
    func back(over byte: UInt8) -> Bool {
      var probe = index
      while probe > start, text[probe - 1] == 0x20 { probe -= 1 }
      guard probe > start, text[probe - 1] == byte else { return false }
      index = probe - 1
      return true
    }
    guard back(over: 0x2E), back(over: 0x2F) else { return nil }
    while back(over: 0x2E) || back(over: 0x2F) {}
    return TextRange(index, Int(whole.end))
  }
}

extension TextNode {
  /// Whether the text is of the content proper: of no annex and no footnote.
  var isContent: Bool {
    guard !isInAnnex else { return false }
    return switch role {
    case .opening, .heading, .paragraph, .item, .cell, .closing: true
    case .addressee, .basis, .reference, .note, .dateline, .subject, .recipient: false
    }
  }
}
