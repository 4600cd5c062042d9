public import PlanSyntax

/// What the rules know of one input.
public struct PlanFacts: Sendable {
  /// The input.
  public let plan: Plan
  /// The facts of the main document and of those attached, in order.
  public let documents: [DocumentFacts]
  /// All citations of numbered documents.
  let citations: CitationIndex

  /// Gathers the facts of a plan, once for all rules.
  ///
  /// With `usesThreads` a second thread helps with a large one.
  public init(_ plan: Plan, usesThreads: Bool = false) {
    self.plan = plan
    var documents: [DocumentFacts] = []
    let hasHelp = usesThreads && Abreast.pays(for: plan.transcript.text.count)
    Self.gather(plan.document, parent: nil, of: plan, hasHelp: hasHelp, into: &documents)
    self.documents = documents
    citations = CitationIndex(documents)
  }

  private static func gather(
    _ document: Document, parent: Document?, of plan: Plan, hasHelp: Bool,
    into all: inout [DocumentFacts]
  ) {
    all.append(
      DocumentFacts(document, parent: parent, text: plan.transcript.text, hasHelp: hasHelp))
    for attachment in document.attachments {
      gather(attachment, parent: document, of: plan, hasHelp: hasHelp, into: &all)
    }
  }
}

/// What the rules know of one document.
public struct DocumentFacts: Sendable {
  /// The document.
  public let document: Document
  /// The document it is attached to.
  public let parent: Document?
  /// The transcript's bytes, which all ranges point into.
  public let text: [UInt8]
  /// The text of the document's content, piece by piece in order.
  public let texts: [TextNode]
  /// Whose rules of form the document follows.
  let form: DocumentForm
  /// The legal grounds.
  let bases: [BasisFacts]
  /// Where the texts stand, in the order of the transcript; notes come late among `texts`.
  let textsInOrder: [TextPlace]
  /// The numbered parts of the content.
  let outline: Outline
  /// The places where their numbers do not go on by one.
  let numberingBreaks: [NumberingBreak]
  /// The words of the texts, without marks and case.
  let folded: FoldedWords
  /// Where each of them stands.
  let chains: WordChains
  /// The words of the running text.
  public let words: WordTable
  /// The places and public bodies that the document names.
  public let names: DocumentNames
  /// The bulleted lists.
  let lists: [ItemList]

  init(_ document: Document, parent: Document?, text: [UInt8], hasHelp: Bool) {
    self.document = document
    self.parent = parent
    self.text = text
    var collector = TextCollector()
    collector.collect(document)
    texts = collector.nodes
    textsInOrder = TextPlace.all(texts)
    outline = collector.outline
    form = DocumentForm(document, parent: parent, text)
    bases = document.bases.map { BasisFacts($0, text) }
    let texts = texts
    let readWords: @Sendable () -> WordTable = {
      WordTable(TextPiece.all(of: document, texts: texts), text: text)
    }
    let readNames = {
      let folded = FoldedWords(text.span, texts)
      let names = DocumentNames(document, parent: parent, texts: texts, text.span)
      return (folded, WordChains(folded.words), names)
    }
    let read = hasHelp ? Abreast.both(readNames, readWords) : (readNames(), readWords())
    ((folded, chains, names), words) = read
    lists = ItemList.all(of: document)
    numberingBreaks = NumberingBreak.all(
      in: outline, isConsolidated: DocumentForm.isConsolidated(document, text))
  }

  /// The characters of a range on one line, as messages show them.
  func phrase(_ range: TextRange) -> String {
    String(
      decoding: Array(text[range.bounds].split { $0 <= 0x20 }.joined(separator: [0x20])),
      as: UTF8.self)
  }

  /// The characters of a range.
  public func string(_ range: TextRange) -> String {
    String(decoding: text[range.bounds], as: UTF8.self)
  }
}

/// A piece of a document's content with the part it plays.
public struct TextNode: Sendable {
  /// The part a text plays.
  public enum Role: Sendable {
    case addressee, basis, opening, heading, paragraph, item, cell, closing, reference, note
    /// Of pieces of the word table only.
    case dateline, subject, recipient
  }

  /// The part it plays.
  public let role: Role
  /// The text with its citations and mentions.
  public let passage: Passage
  /// Whether it stands in an annex.
  public let isInAnnex: Bool
}

/// Where a text of a document stands.
struct TextPlace: Sendable {
  /// Where it begins in the transcript.
  let start: Int32
  /// Where it ends.
  let end: Int32
  /// Its place in `DocumentFacts.texts`.
  let place: Int

  static func all(_ texts: [TextNode]) -> [TextPlace] {
    let places = texts.indices.map { place in
      TextPlace(
        start: texts[place].passage.range.start, end: texts[place].passage.range.end, place: place)
    }
    let isInOrder = zip(places, places.dropFirst()).allSatisfy { $0.start <= $1.start }
    return isInOrder ? places : places.sorted { ($0.start, $0.place) < ($1.start, $1.place) }
  }
}

/// Walks a document and collects its texts.
private struct TextCollector {
  var nodes: [TextNode] = []
  var outline = Outline()
  var isInAnnex = false

  mutating func collect(_ document: Document) {
    for item in document.addressees?.items ?? [] { add(.addressee, item) }
    for basis in document.bases { add(.basis, basis.content) }
    for block in document.opening { collect(block, as: .opening) }
    for section in document.sections { collect(section) }
    for passage in document.closing { add(.closing, passage) }
    for note in document.notes { add(.note, note.content) }
    isInAnnex = true
    for annex in document.annexes {
      if let reference = annex.reference { add(.reference, reference) }
      for block in annex.blocks { collect(block, as: .paragraph) }
      for section in annex.sections { collect(section) }
    }
  }

  private mutating func add(_ role: TextNode.Role, _ passage: Passage) {
    nodes.append(TextNode(role: role, passage: passage, isInAnnex: isInAnnex))
  }

  private mutating func collect(_ section: Section) {
    let part = isInAnnex ? nil : outline.begin(section, at: nodes.count)
    if let heading = section.heading { add(.heading, heading) }
    for block in section.blocks { collect(block, as: .paragraph) }
    if let part { outline.endOwn(of: part, at: nodes.count) }
    for below in section.sections { collect(below) }
    if let part { outline.end(part, at: nodes.count) }
  }

  private mutating func collect(_ block: Block, as role: TextNode.Role) {
    switch block {
    case .paragraph(let passage): add(role, passage)
    case .list(let items): for item in items { collect(item) }
    case .table(let table):
      for cell in table.header { add(.cell, cell) }
      for row in table.rows { for cell in row { add(.cell, cell) } }
    }
  }

  private mutating func collect(_ item: ListItem) {
    add(.item, item.content)
    for item in item.items { collect(item) }
  }
}
