public import PlanSyntax

/// A piece of running text whose words stand in a table of words.
public struct TextPiece: Sendable {
  /// The part it plays.
  public let role: TextNode.Role
  /// The text.
  public let range: TextRange
  /// Whether it stands in an annex.
  public let isInAnnex: Bool
  /// Its words in the table, without the end mark.
  public internal(set) var words: Range<Int> = 0..<0
  /// Whether its letters were misread or are in another language, so that they cannot be judged.
  public internal(set) var isDoubtful = false

  /// No piece.
  static let none = TextPiece(role: .cell, range: TextRange(0, 0), isInAnnex: true)

  /// All pieces of a document in the order of the text.
  static func all(of document: Document, texts: [TextNode]) -> [TextPiece] {
    var pieces: [TextPiece] = []
    if let date = document.header.date {
      pieces.append(TextPiece(role: .dateline, range: date.range, isInAnnex: false))
    }
    if let subject = document.header.subject {
      pieces.append(TextPiece(role: .subject, range: subject, isInAnnex: false))
    }
    for node in texts {
      pieces.append(
        TextPiece(role: node.role, range: node.passage.range, isInAnnex: node.isInAnnex))
    }
    for recipient in document.recipients?.recipients ?? [] {
      pieces.append(TextPiece(role: .recipient, range: recipient.range, isInAnnex: false))
    }
    return pieces
  }
}
