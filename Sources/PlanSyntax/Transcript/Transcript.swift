public import VietnameseText

/// The text that the parser reads, and how it maps back to the source.
///
/// It is NFC, restored where OCR in the wrong language or lost accents made it unreadable, and without
/// Markdown emphasis; page numbers, rules and other noise are set aside as
/// leftovers; where one printed line held two columns, the left one comes before the right one.
/// A clean text is shared with the source, not copied.
public struct Transcript: Sendable {
  /// The text in UTF-8.
  public let text: [UInt8]
  /// How positions of `text` map to the decoded source.
  public let map: SourceMap
  /// What was set aside.
  public let leftovers: [Leftover]
  /// Whether the source carries Markdown marks.
  public let isMarkdown: Bool
  /// How much of the text, before it was restored, is Vietnamese syllables.
  public let census: SyllableCensus
  /// Whether the text was restored.
  public let isRestored: Bool
  /// What restoration made of the words, and how sure it is of each.
  public let restored: RestoredWords
  /// The numbers around which letters were read otherwise than printed, or are in doubt.
  let readings: [Restoration.Reading]
  /// The first badly damaged lines of the source, where others are sound.
  let damagedPart: Range<Int>?
  /// The first decomposed or invisible character of the source, where there is one.
  let firstHidden: Range<Int>?
  /// The lines that are not blank.
  let lines: [Line]

  /// Transcribes a source; `restoring` lets damaged text be restored.
  public init(_ source: Source, restoring: Bool = true) {
    var text = source.text
    var map = SourceMap()
    var pages: [Int] = []
    var hidden: Range<Int>?
    var letters: [Restoration.Reading] = []
    if let clean = TextNormalizer.normalize(source.text.span) {
      pages = Self.formFeeds(source.text, clean.edits)
      hidden = Self.hidden(source.text, clean.edits)
      letters = LetterReadings.find(source.text, clean.utf8, clean.edits)
      map = SourceMap(edits: clean.edits, resultLength: clean.utf8.count)
      text = clean.utf8
    }
    firstHidden = hidden
    census = SyllableCensus.take(text.span)
    let restored = restoring ? Restoration.restore(text.span, census, map, pages) : nil
    isRestored = restored != nil
    damagedPart = restored?.part
    readings = letters + (restored?.readings ?? [])
    self.restored = restored?.words ?? RestoredWords()
    if let restored { (text, map, pages) = (restored.text, restored.map, restored.pages) }
    isMarkdown = MarkdownMarks.isMarkdown(text.span, name: source.name)
    if isMarkdown, let (plain, kept) = MarkdownMarks.strip(text.span) {
      map = map.selecting(kept.map { ($0, $0.bounds.count) })
      text = plain
      pages = []
    }
    var arranger = LineArranger(lines: LineReader.read(text.span), pages: pages)
    arranger.arrange(text.span)
    leftovers = arranger.leftovers.map { Leftover(kind: $0.kind, source: map.range(of: $0.range)) }
    if arranger.isRearranged {
      let rebuilt = arranger.rebuild(text.span, map)
      (self.text, self.map, lines) = (rebuilt.text, rebuilt.map, rebuilt.lines)
    } else {
      (self.text, self.map, lines) = (text, map, arranger.lines)
    }
  }

  /// A text whose tree is known already, such as that of a plan's JSON.
  public init(
    text: [UInt8], map: SourceMap, isMarkdown: Bool, census: SyllableCensus, isRestored: Bool
  ) {
    self.text = text
    self.map = map
    self.isMarkdown = isMarkdown
    self.census = census
    self.isRestored = isRestored
    leftovers = []
    restored = RestoredWords()
    readings = []
    damagedPart = nil
    firstHidden = nil
    lines = []
  }

  /// The first edit that composed a letter or took out a character that nobody sees.
  private static func hidden(_ source: [UInt8], _ edits: [TextEdit]) -> Range<Int>? {
    edits.first { edit in
      guard edit.source.count > 1 else { return false }
      return edit.result.isEmpty || source[edit.source].contains { $0 == 0xCC || $0 == 0xCD }
    }?.source
  }

  private static func formFeeds(_ source: [UInt8], _ edits: [TextEdit]) -> [Int] {
    edits.filter { !$0.source.isEmpty && source[$0.source.lowerBound] == 0x0C }
      .map(\.result.lowerBound)
  }
}

extension SourceMap {
  /// The map of a text that came from its source by `edits`.
  init(edits: [TextEdit], resultLength: Int) {
    self.init()
    var result = 0
    var source = 0
    for edit in edits {
      let copied = edit.result.lowerBound - result
      append(length: copied, source: source..<source + copied)
      append(length: edit.result.count, source: edit.source)
      result = edit.result.upperBound
      source = edit.source.upperBound
    }
    append(length: resultLength - result, source: source..<source + resultLength - result)
  }
}
