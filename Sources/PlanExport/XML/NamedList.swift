internal import PlanSyntax

/// A list that every document has in one place: whom it is addressed to, who receives it, its notes.
struct NamedList {
  /// An item.
  struct Item {
    /// What stands before it in print, such as the number of a note.
    var mark: TextRange?
    /// The text.
    let content: Passage
    /// What the item is, if not one like the others.
    var role: StaticString?
    /// The parts of the text, and what they are.
    var parts: [(range: TextRange, role: StaticString)] = []
  }

  /// What the lists are.
  enum Kind {
    case addressees, recipients, notes

    /// The kind's name in a document.
    var name: StaticString {
      switch self {
      case .addressees: "addressees"
      case .recipients: "recipients"
      case .notes: "notes"
      }
    }
  }

  /// What the list is.
  let kind: Kind
  /// The words before it.
  var label: TextRange?
  /// The items.
  let items: [Item]
}

extension NamedList {
  /// The list of those to whom a document is addressed.
  init(_ addressees: Addressees) {
    self.init(
      kind: .addressees, label: addressees.label,
      items: addressees.items.map { Item(content: $0) })
  }

  /// The list of those who receive a document, and of the units that keep it; without its marks.
  init(_ list: RecipientList, in text: UnsafeBufferPointer<UInt8>) {
    var items = list.recipients.map { recipient in
      Item(
        content: Passage(range: recipient.range.fromFirstWord(text)),
        parts: [(recipient.name, "recipient"), (recipient.purpose ?? TextRange(0, 0), "purpose")])
    }
    if let filing = list.filing {
      items.append(
        Item(
          content: Passage(range: filing.range.fromFirstWord(text)), role: "filing",
          parts: filing.units.map { ($0, "unit") }))
    }
    self.init(kind: .recipients, label: list.label, items: items)
  }

  /// The list of a document's footnotes and remarks.
  init(_ notes: [Note]) {
    self.init(kind: .notes, items: notes.map { Item(mark: $0.mark, content: $0.content) })
  }
}
