internal import PlanSyntax
internal import VietnameseText

/// A "(Kèm theo …)" line with the document that it must name.
struct AccompanyingLine {
  /// The line.
  let passage: Passage
  /// The document that it must name: the one that carries it, or that it is attached to.
  let document: Document
  /// The number that the line gives.
  let citation: Citation?
  /// The issuer that the line names.
  let issuer: TextRange?
  /// The kind that the line names.
  let kind: DocumentKind?

  init(_ passage: Passage, of document: Document, _ text: [UInt8]) {
    self.passage = passage
    self.document = document
    citation = passage.citations.first { $0.number != nil }
    let words = FoldedWords(text.span, passage.range)[0]
    issuer = citation.flatMap { $0.issuer.isEmpty ? nil : $0.issuer } ?? Self.issuer(words)
    kind = Self.kind(words, text)
  }

  /// The words behind the last "của".
  private static func issuer(_ words: ArraySlice<FoldedWord>) -> TextRange? {
    guard let of = words.lastIndex(where: { $0.key == Phrase("cua").first }),
      of + 1 < words.endIndex, words[of + 1].isCapital
    else { return nil }
    return words[of + 1].range.union(words[words.endIndex - 1].range)
  }

  /// The kind that follows "Kèm theo".
  private static func kind(_ words: ArraySlice<FoldedWord>, _ text: [UInt8]) -> DocumentKind? {
    guard let found = words.first(of: [Phrase("kem theo")]), found.index + 2 < words.endIndex,
      let last = words.last
    else { return nil }
    return DocumentKind.named(text.span, Int(words[found.index + 2].start), Int(last.end))?.kind
  }
}

extension DocumentFacts {
  /// The "(Kèm theo …)" lines of the annexes, and of the document itself where it is attached.
  var accompanyingLines: [AccompanyingLine] {
    guard form != .unknown, form != .copy else { return [] }
    var lines: [AccompanyingLine] = []
    if let parent, let reference = document.header.reference {
      lines.append(AccompanyingLine(reference, of: parent, text))
    }
    for annex in document.annexes where !isForm(annex) {
      if let reference = annex.reference {
        lines.append(AccompanyingLine(reference, of: document, text))
      }
    }
    return lines
  }

  /// Whether an annex is a form to fill in ("Mẫu số 01"), whose lines belong to others' documents.
  private func isForm(_ annex: Annex) -> Bool {
    text.span.matchFolded("mau", at: Int(annex.label.start), before: Int(annex.label.end)) != nil
  }

  /// The annexes that are labelled "Phụ lục", forms ("Mẫu số") left out.
  var labelledAnnexes: [Annex] {
    document.annexes.filter {
      text.span.matchFolded("phu luc", at: Int($0.label.start), before: Int($0.label.end)) != nil
    }
  }
}
