internal import PlanSyntax

/// The parts of a document, its annexes and what was issued with it, as the table beside the page lists
/// them.
struct TableOfContents {
  /// A line of the table.
  private struct Entry {
    /// The part of the page that the line leads to.
    let id: String
    /// What it says.
    let words: [TextRange]
    /// The lines below.
    let entries: [Entry]
  }

  /// The lines of one document, with the words above them where it was issued with another.
  private typealias List = (title: [TextRange], entries: [Entry])

  /// The lists, in the order of the page.
  private var lists: [List] = []

  /// Whether nothing is in it.
  var isEmpty: Bool { lists.isEmpty }

  /// How many levels of parts are listed.
  private static let depth = 2

  /// The table of a document; nothing is in it where no part has a title.
  init(_ document: Document) {
    let hasMore = document.annexes.count + document.attachments.count > 0
    guard hasMore || document.sections.contains(where: \.isListed) else { return }
    add(document, title: [])
  }

  /// Adds a document and those attached to it, which are numbered in the order of writing.
  private mutating func add(_ document: Document, title: [TextRange]) {
    let parts = PartIndex(number: lists.count + 1)
    let annexes = document.annexes.enumerated().map { index, annex in
      Entry(
        id: parts.annex(index), words: [annex.label, annex.title].compactMap { $0 },
        entries: Self.entries(annex.sections, in: parts.annex(index), depth: 1))
    }
    lists.append((title, Self.entries(document.sections, in: parts.main, depth: 1) + annexes))
    for attachment in document.attachments {
      let header = attachment.header
      add(attachment, title: [header.kindName, header.subject].compactMap { $0 })
    }
  }

  private static func entries(_ sections: [Section], in name: String, depth: Int) -> [Entry] {
    guard depth <= Self.depth else { return [] }
    return sections.enumerated().compactMap { index, section in
      guard section.isListed else { return nil }
      let id = "\(name)-\(index + 1)"
      return Entry(
        id: id, words: [section.mark] + (section.heading.map { [$0.range] } ?? []),
        entries: entries(section.sections, in: id, depth: depth + 1))
    }
  }

  // MARK: Writing

  /// Writes the table, where the document has parts with titles.
  func write(to out: inout HTMLOutput) {
    guard !lists.isEmpty else { return }
    out.element(.nav, .class("contents aid"), .ariaLabel("Mục lục")) { out in
      out.element(.details, .fixed("open", "open")) { out in
        out.element(.summary) { $0.text("Mục lục") }
        for (index, list) in lists.enumerated() {
          if index > 0 {
            out.element(.p, .class("attachment")) { Self.write(list.title, to: &$0) }
          }
          Self.write(list.entries, to: &out)
        }
      }
    }
    out.newLine()
  }

  private static func write(_ entries: [Entry], to out: inout HTMLOutput) {
    guard !entries.isEmpty else { return }
    out.open(.ol)
    out.newLine()
    for entry in entries {
      out.element(.li) { out in
        out.element(.a, .href(.part(entry.id))) { write(entry.words, to: &$0) }
        write(entry.entries, to: &out)
      }
      out.newLine()
    }
    out.close(.ol)
  }

  private static func write(_ words: [TextRange], to out: inout HTMLOutput) {
    for range in words {
      out.text(range)
      out.text(" ")
    }
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
