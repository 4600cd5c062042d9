internal import PlanSyntax

/// Writes a plan as a DocBook article.
///
/// Annexes and attached documents become appendices of the article, one after the other, for appendices do not hold
/// each other; their identifiers say which document they belong to. What DocBook has no element for
/// stands in a general one with a `role`.
struct DocBookWriter: PlanMarkup, ~Copyable {
  static let paragraph: StaticString = "para"
  static let role: StaticString = "role"

  var out: XMLOutput
  var names: PartNames
  var hasHelp = false

  init(out: consuming XMLOutput, _ document: Document) {
    let text = out.transcript
    names = PartNames(document, prefix: "", text.span)
    self.out = out
  }

  init(out: consuming XMLOutput, besides other: borrowing DocBookWriter) {
    self.out = out
    names = other.names
  }

  mutating func write(main document: Document) {
    out.open(
      "article",
      ("xmlns", "http://docbook.org/ns/docbook"), ("xmlns:xlink", "http://www.w3.org/1999/xlink"),
      ("version", "5.2"), ("xml:lang", "vi"))
    write(document)
    writeAttachments(of: document)
    out.close()
  }

  private mutating func write(_ document: Document) {
    DocBookInfo(header: document.header).write(to: &out)
    filled {
      $0.writeLead(document)
      $0.write(document.sections)
      guard document.hasFoot else { return }
      // after sections, only sections may follow; a simple one is in no table of contents
      let needsFrame = !Self.areItems(document.sections)
      if needsFrame {
        $0.out.open("simplesect", ("role", "foot"))
        $0.out.empty("title")
      }
      $0.writeFoot(document)
      if needsFrame { $0.out.close() }
    }
  }

  /// What stands between the title and the first numbered part.
  private mutating func writeLead(_ document: Document) {
    paragraph(document.header.reference, role: "reference")
    if let addressees = document.addressees { write(NamedList(addressees)) }
    line(document.header.enactor, role: "enactor")
    Bibliography(bases: document.bases, names: names).write(to: &out)
    write(document.opening, in: names.prefix)
  }

  // MARK: Appendices

  mutating func write(_ annex: Annex, name: String) {
    openAppendix("annex", name, label: annex.label)
    out.leaf("title", annex.title ?? TextRange(0, 0))
    filled {
      $0.paragraph(annex.reference, role: "reference")
      $0.write(annex.blocks, in: $0.names.prefix)
      $0.write(annex.sections)
    }
    out.close()
  }

  mutating func write(attached document: Document, name: String) {
    openAppendix("attachment", name, label: TextRange(0, 0))
    write(document)
    out.close()
    writeAttachments(of: document)
  }

  /// An appendix with the label that the document gives it; where that is empty, no stylesheet counts.
  private mutating func openAppendix(_ role: StaticString, _ name: String, label: TextRange) {
    out.open("appendix", ("xml:id", .name(name)), ("role", .words(role)), ("label", .text(label)))
  }
}

extension Document {
  /// Whether anything follows the last numbered part.
  fileprivate var hasFoot: Bool {
    !closing.isEmpty || recipients != nil || signature != nil || !notes.isEmpty
  }
}
