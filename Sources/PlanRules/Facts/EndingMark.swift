internal import PlanSyntax
internal import VietnameseText

extension DocumentFacts {
  /// The texts of the content proper, in order: without annexes and footnotes.
  var content: [TextNode] {
    texts.filter { node in
      guard !node.isInAnnex else { return false }
      switch node.role {
      case .opening, .heading, .paragraph, .item, .cell, .closing: return true
      case .addressee, .basis, .reference, .note, .dateline, .subject, .recipient: return false
      }
    }
  }

  /// The place of the last sentence in the content: a remark in brackets may stand behind it
  /// ("(Kèm theo Phụ lục).").
  var lastSentenceIndex: Int? {
    content.lastIndex { text[Int($0.passage.range.start)] != 0x28 }
  }

  /// The last sentence of the content.
  var lastSentence: TextNode? { lastSentenceIndex.map { content[$0] } }

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
