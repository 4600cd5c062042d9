/// The open parts of an outline while its lines are read.
///
/// A mark is placed by its style: one that is open already is continued, a new one is nested. The
/// order of styles is fixed where Vietnamese practice fixes it (Phần, Chương, Mục, Điều, I, 1, 1.1)
/// and taken from the document where it does not (A above or below I; a), (1), a1)).
struct OutlineStack {
  /// How an open part is numbered.
  struct Level {
    var style: Mark.Style
    var value: Int
    var rank: Int
  }

  /// The numbering of the open parts, outermost first, apart from their content: it is asked for at
  /// every line.
  private(set) var levels: [Level] = []
  /// The open parts with the finished parts below them, and their blocks, which are still gathered.
  private var parts: [Section] = []
  private var builders: [BlockBuilder] = []
  /// The finished parts of the first level that nobody has taken over.
  private var sections: [Section] = []
  /// Who reads finished parts while those after them are found.
  var reader: EarlyReader?
  /// The content before the first part.
  var opening = BlockBuilder()
  /// How many of the open parts hold the form that is being read, whose numbering is its own.
  private var floor = 0

  /// Whether articles number this text, so that "1." is a clause and "a)" a point.
  var hasArticle: Bool { levels[floor...].contains { $0.style == .article } }

  /// Adds to the blocks of the innermost open part without copying them.
  mutating func withBlocks(_ body: (inout BlockBuilder) -> Void) {
    if builders.isEmpty { body(&opening) } else { body(&builders[builders.count - 1]) }
  }

  /// Whether the innermost open part has a title and nothing below it yet.
  var isInnermostEmpty: Bool {
    guard let last = parts.indices.last else { return false }
    return builders[last].isEmpty && parts[last].sections.isEmpty
  }

  /// The last open part of a style, if there is one.
  func open(_ style: Mark.Style) -> Level? {
    levels[floor...].last { $0.style == style }
  }

  /// Begins a form inside the innermost part: what it numbers is below that part.
  mutating func beginForm() {
    closeForm()
    floor = levels.count
  }

  /// Whether a mark goes on with the parts around the form and not with those of the form.
  func endsForm(_ mark: Mark) -> Bool {
    guard floor > 0, Int(mark.value) != expected(mark.style) else { return false }
    return levels[..<floor].last { $0.style == mark.style }?.value == Int(mark.value) - 1
  }

  /// Closes what the form numbers.
  mutating func closeForm() {
    guard floor > 0 else { return }
    while levels.count > floor { pop() }
    floor = 0
  }

  /// The value that the next mark of a style is expected to have, 1 where none is open.
  func expected(_ style: Mark.Style) -> Int {
    (open(style)?.value ?? 0) + 1
  }

  /// Opens a part, closing those it ends.
  mutating func push(_ section: Section, mark: Mark, style: Mark.Style, nested: Bool) {
    let depth = style == .decimal ? Int(mark.detail) : 0
    let rank = rank(of: style, depth: depth)
    if !nested { popTo(style, rank: rank) }
    levels.append(Level(style: style, value: Int(mark.value), rank: rank))
    parts.append(section)
    builders.append(BlockBuilder())
  }

  private func rank(of style: Mark.Style, depth: Int) -> Int {
    switch style {
    case .none, .bullet: return 100
    case .part: return 10
    case .chapter: return 20
    case .section: return 30
    case .subsection: return 40
    case .article: return 50
    case .roman: return 70
    case .upperLetter:
      return open(.roman) == nil || open(.upperLetter).map { $0.rank < 70 } == true ? 60 : 75
    case .arabic: return 80
    case .decimal: return 80 + depth
    case .letter, .letterDot, .letterNumber, .bracketed, .lowerRoman: return 95
    }
  }

  private mutating func popTo(_ style: Mark.Style, rank: Int) {
    if rank < 95 {
      while levels.count > floor, let last = levels.last, last.rank >= rank { pop() }
      return
    }
    guard open(style) != nil else { return }
    while let last = levels.last {
      pop()
      if last.style == style { return }
    }
  }

  /// Makes room for as many parts as there may be; what is not used is never touched.
  mutating func reserve(_ count: Int) { sections.reserveCapacity(count) }

  /// Closes the innermost part.
  mutating func pop() {
    guard var section = parts.popLast(), var builder = builders.popLast() else { return }
    levels.removeLast()
    section.blocks = builder.finish()
    if parts.isEmpty {
      sections.append(section)
      reader?.take(&sections)
    } else {
      parts[parts.count - 1].sections.append(section)
    }
  }

  /// Closes everything.
  mutating func finish() -> (opening: [Block], sections: [Section]) {
    floor = 0
    while !parts.isEmpty { pop() }
    return (opening.finish(), reader?.finish(sections) ?? sections)
  }

  /// Gives the innermost part its heading.
  mutating func setHeading(_ heading: Passage) {
    guard !parts.isEmpty else { return }
    parts[parts.count - 1].heading = heading
  }
}

/// Gathers paragraphs, list items and tables into blocks.
struct BlockBuilder {
  private var blocks: [Block] = []
  private var items: [ListItem] = []
  private var open: [ListItem] = []

  /// Whether nothing was added.
  var isEmpty: Bool { blocks.isEmpty && items.isEmpty && open.isEmpty }

  /// Adds a paragraph, which ends a list.
  mutating func add(paragraph: Passage) {
    closeList()
    blocks.append(.paragraph(paragraph))
  }

  /// Adds a table, which ends a list.
  mutating func add(table: Table) {
    closeList()
    blocks.append(.table(table))
  }

  /// Adds a list item, nested by its bullet.
  mutating func add(item: ListItem) {
    if open.contains(where: { $0.marker == item.marker }) {
      while let last = open.last {
        closeItem()
        if last.marker == item.marker { break }
      }
    } else {
      while let last = open.last, last.marker.rawValue > item.marker.rawValue { closeItem() }
    }
    open.append(item)
  }

  /// The blocks that were gathered.
  mutating func finish() -> [Block] {
    closeList()
    defer { blocks = [] }
    return blocks
  }

  private mutating func closeItem() {
    guard let item = open.popLast() else { return }
    if open.isEmpty { items.append(item) } else { open[open.count - 1].items.append(item) }
  }

  private mutating func closeList() {
    while !open.isEmpty { closeItem() }
    guard !items.isEmpty else { return }
    blocks.append(.list(items))
    items = []
  }
}
