internal import PlanSyntax

extension HTMLWriter {
  /// How many levels of parts the table of contents shows.
  private static let contentsDepth = 2

  /// Whether the page has a table of contents.
  var hasContents: Bool {
    let document = plan.document
    return document.annexes.count + document.attachments.count > 0
      || document.sections.contains { $0.isListed }
  }

  /// Writes the table of contents, where the document has parts with titles.
  mutating func writeContents() {
    guard hasContents else { return }
    let document = plan.document
    element(.nav, .class("contents aid"), .ariaLabel("Mục lục")) { page in
      page.element(.details, .fixed("open", "open")) { details in
        details.element(.summary) { $0.out.text("Mục lục") }
        var number = 0
        details.writeEntries(document, &number)
      }
    }
    out.newLine()
  }

  /// The entries of a document and of those attached to it; numbers go as `write` counts them.
  private mutating func writeEntries(_ document: Document, _ number: inout Int) {
    number += 1
    let parts = PartIndex(number: number)
    var own: [Entry] = entries(document.sections, in: parts.main, depth: 1)
    for (index, annex) in document.annexes.enumerated() {
      let inner = entries(annex.sections, in: parts.annex(index), depth: 1)
      own.append(
        Entry(
          id: parts.annex(index), words: [annex.label, annex.title].compactMap { $0 },
          entries: inner))
    }
    write(own)
    for attachment in document.attachments {
      let title = [attachment.header.kindName, attachment.header.subject].compactMap { $0 }
      element(.p, .class("attachment")) { page in
        for range in title {
          page.out.text(page.string(range))
          page.out.text(" ")
        }
      }
      writeEntries(attachment, &number)
    }
  }

  private struct Entry {
    let id: String
    let words: [TextRange]
    let entries: [Entry]
  }

  private func entries(_ sections: [Section], in name: String, depth: Int) -> [Entry] {
    guard depth <= Self.contentsDepth else { return [] }
    return sections.enumerated().compactMap { index, section in
      guard section.isListed else { return nil }
      let id = "\(name)-\(index + 1)"
      return Entry(
        id: id, words: [section.mark] + (section.heading.map { [$0.range] } ?? []),
        entries: entries(section.sections, in: id, depth: depth + 1))
    }
  }

  private mutating func write(_ entries: [Entry]) {
    guard !entries.isEmpty else { return }
    out.open(.ol)
    out.newLine()
    for entry in entries {
      element(.li) { page in
        page.element(.a, .href(.part(entry.id))) { link in
          for range in entry.words {
            link.out.text(link.string(range))
            link.out.text(" ")
          }
        }
        page.write(entry.entries)
      }
      out.newLine()
    }
    out.close(.ol)
  }
}

extension Section {
  /// Whether the part stands in a table of contents: it has a title, or its mark is one.
  fileprivate var isListed: Bool {
    switch level {
    case .part, .chapter, .section, .subsection, .article: true
    default: heading != nil
    }
  }
}
