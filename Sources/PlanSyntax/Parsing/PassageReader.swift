internal import VietnameseText

/// Reads what the passages of a document's content cite and mention, once its parts are known.
///
/// Each passage is read by itself, so that in a large document two threads share the parts of the first
/// level. Grounds, addressees and the like are read where they are found: what they cite tells what they
/// are. It is a class because a value would be copied into the walk, part by part.
final class PassageReader: Sendable {
  private let resolver: TargetResolver

  /// How much text a thread takes at a time, about.
  static let share = 1 << 15

  /// A reader of a document whose parts are known.
  init(_ document: Document, _ text: [UInt8]) {
    resolver = TargetResolver(document, text.span)
  }

  /// Reads the passages of a document and of those attached to it; `isScanned` tells that what those of
  /// its parts say is known, but not yet where it leads.
  func read(_ document: inout Document, _ text: [UInt8], isScanned: Bool, usesThreads: Bool) {
    document.mapPassagesAround { read(&$0, text.span, within: $1) }
    read(&document.sections, text, isScanned: isScanned, usesThreads: usesThreads)
    for index in document.attachments.indices {
      let reader = PassageReader(document.attachments[index], text)
      reader.read(
        &document.attachments[index], text, isScanned: false, usesThreads: usesThreads)
    }
  }

  private func read(
    _ sections: inout [Section], _ text: [UInt8], isScanned: Bool, usesThreads: Bool
  ) {
    let shares = usesThreads ? Abreast.shares(of: sections, length: Self.share) : []
    sections.withUnsafeMutableBufferPointer { sections in
      guard shares.count > 1 else {
        for index in sections.indices { read(&sections[index], text.span, isScanned) }
        return
      }
      let parts = Parts(sections)
      Abreast.forEach(shares.count) { [self] share in
        for index in shares[share] { read(&parts.sections[index], text.span, isScanned) }
      }
    }
  }

  /// The parts of a document, which threads share without touching the same one.
  private struct Parts: @unchecked Sendable {
    let sections: UnsafeMutableBufferPointer<Section>
    init(_ sections: UnsafeMutableBufferPointer<Section>) { self.sections = sections }
  }

  private func read(_ section: inout Section, _ text: Span<UInt8>, _ isScanned: Bool) {
    if isScanned {
      section.mapPassages(nil) { link(&$0, text, within: $1) }
    } else {
      section.mapPassages(nil) { read(&$0, text, within: $1) }
    }
  }

  private func read(_ passage: inout Passage, _ text: Span<UInt8>, within article: TextRange?) {
    passage = PassageScanner.scan(text, passage.range)
    link(&passage, text, within: article)
  }

  private func link(_ passage: inout Passage, _ text: Span<UInt8>, within article: TextRange?) {
    if !passage.citations.isEmpty { resolver.link(&passage, text, within: article) }
  }
}
