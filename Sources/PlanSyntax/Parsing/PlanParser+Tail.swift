internal import VietnameseText

/// What follows a document's foot, and where it begins and ends.
extension PlanParser {
  /// Reads what follows a document: annexes, attached documents, notes.
  ///
  /// The rest is left over.
  mutating func parseTail(
    _ text: Span<UInt8>, from index: inout Int, into document: inout Document
  ) {
    var isOfAttachment = false
    while index < count {
      let line = cursor.lines[index]
      if line.cue == .webPage { return }
      if let start = attachmentStart(text, index) {
        var (attachment, end) = parseDocument(text, from: start, isMain: false, hasHeader: true)
        if attachment.header.number == nil { attachment.header.regime = document.regime }
        document.attachments.append(attachment)
        isOfAttachment = false
        index = max(end, index + 1)
      } else if AnnexParser.begins(text, cursor, index, before: count) {
        let end = endOfPart(text, after: index)
        cursor = cursor.measuring(index, end)
        let annex = AnnexParser.parse(text, cursor, from: index, before: end)
        // a form without a reference belongs where the annex before it does
        if annex.reference != nil || document.attachments.isEmpty {
          isOfAttachment =
            document.attachments.last.map { Self.accompanies(text, annex, $0) } ?? false
        }
        if isOfAttachment {
          document.attachments[document.attachments.count - 1].annexes.append(annex)
        } else {
          document.annexes.append(annex)
        }
        index = end
      } else if let note = NoteReader.read(
        text, cursor, index, before: count, number: document.notes.count + 1)
      {
        document.notes.append(note.note)
        index = note.end
      } else {
        guard let next = nextPart(text, after: index) else { return }
        leave(.afterDocument, from: index, to: next)
        index = next
      }
    }
  }

  /// Whether an annex says to come with an attached document's kind ("Kèm theo Kế hoạch …").
  private static func accompanies(
    _ text: Span<UInt8>, _ annex: Annex, _ attachment: Document
  ) -> Bool {
    guard let reference = annex.reference?.range.bounds,
      let kind = attachment.header.kind
    else { return false }
    for index in reference.dropFirst() where text[index - 1] == 0x20 {
      if let word = text.matchFolded("theo", at: index, before: reference.upperBound),
        word + 1 < reference.upperBound,
        let named = DocumentKind.named(text, word + 1, reference.upperBound)
      {
        return named.kind == kind
      }
    }
    return false
  }

  /// Whether an attached document begins at `index`: its header or its title, with a "(Kèm theo …)" text.
  private func attachmentStart(_ text: Span<UInt8>, _ index: Int) -> Int? {
    guard let title = HeaderFinder.title(text, cursor, from: index, before: min(count, index + 12)),
      let kind = HeaderFinder.kind(text, cursor.lines[title])?.kind, kind.isAttachable
    else { return nil }
    for other in index..<title {
      let line = cursor.lines[other]
      let isHead =
        line.flags.contains(.allCaps) || line.cue == .motto || line.cue == .nationalTitle
        || line.cue == .numberLabel || DateLine.mayBegin(text, line.bounds, nil)
      guard isHead, line.cue != .annexLabel, line.cue != .formLabel else { return nil }
    }
    let isAlone = cursor.lines[title].length < 20
    for other in title..<min(count, title + 60) {
      let line = cursor.lines[other]
      if other - title > 13, line.start - cursor.lines[title].start > 3000 { return nil }
      if line.cue == .accompanying || ReferenceReader.start(text, in: line.bounds) != nil {
        return index
      }
      if line.cue == .webPage { return nil }
      if other > title, line.mark.isNumbering, line.mark.form != .bare {
        // without a reference, only a title of its own and numbered parts tell a document
        return isAlone && other > title + 1 ? index : nil
      }
    }
    return nil
  }

  /// The first line after an annex: the next annex, attachment or foreign text.
  private func endOfPart(_ text: Span<UInt8>, after first: Int) -> Int {
    var index = skipHead(text, first)
    while index < count {
      if startsPart(text, index) { return index }
      index += 1
    }
    return count
  }

  /// The line that ends an attached document whose text begins at `first`.
  ///
  /// What was looked through for the one before is not looked through again, or a file of many documents
  /// would take the square of its length; only the first lines see another start.
  mutating func endOfAttachment(_ text: Span<UInt8>, after first: Int) -> Int {
    let seen = first >= searched.lowerBound && first < searched.upperBound
    let limit = seen ? min(first + 3, searched.upperBound) : count
    let end = endOfAttachment(text, in: first..<limit) ?? (seen ? searched.upperBound : count)
    if !seen { searched = first..<max(first, end) }
    return end
  }

  private func endOfAttachment(_ text: Span<UInt8>, in lines: Range<Int>) -> Int? {
    let first = lines.lowerBound
    for index in lines {
      let line = cursor.lines[index]
      if line.cue == .webPage { return max(0, index - 1) }
      if line.cue == .annexLabel, AnnexParser.begins(text, cursor, index, before: count) {
        return index
      }
      if line.cue == .nationalTitle, attachmentStart(text, max(first, index - 2)) != nil {
        return index
      }
    }
    return nil
  }

  /// The label, title and reference of an annex begin no other part.
  private func skipHead(_ text: Span<UInt8>, _ first: Int) -> Int {
    guard let mark = AnnexParser.reference(text, cursor, first, before: count) else {
      return first + 1
    }
    return ReferenceReader.end(text, cursor, mark, before: count)
  }

  private func startsPart(_ text: Span<UInt8>, _ index: Int) -> Bool {
    let line = cursor.lines[index]
    switch line.cue {
    case .webPage:
      return true
    case .annexLabel, .formLabel:
      return AnnexParser.begins(text, cursor, index, before: count)
    default:
      if NoteReader.opensNotes(text, cursor, index) { return true }
      guard line.flags.contains(.allCaps) else { return isWebStart(index) }
      return attachmentStart(text, index) != nil
        || AnnexParser.begins(text, cursor, index, before: count)
    }
  }

  /// Whether the line repeats a title right above a web page's own text.
  private func isWebStart(_ index: Int) -> Bool {
    index + 1 < count && cursor.lines[index + 1].cue == .webPage
  }

  /// Where the next annex or attached document begins in foreign text.
  private func nextPart(_ text: Span<UInt8>, after index: Int) -> Int? {
    for other in index + 1..<max(index + 1, min(count, index + 400)) {
      let line = cursor.lines[other]
      if line.cue == .webPage { return nil }
      if attachmentStart(text, other) != nil { return other }
      if line.cue == .annexLabel, AnnexParser.begins(text, cursor, other, before: count) {
        return other
      }
      if line.flags.contains(.allCaps),
        AnnexParser.reference(text, cursor, other, before: count) != nil
      {
        return other
      }
    }
    return nil
  }
}
