internal import PlanSyntax

/// What a numbered part is called in Akoma Ntoso: its element, and the word that its identifier has.
enum PartKind: UInt8 {
  case part, chapter, section, subsection, article, clause, point, paragraph, subparagraph, division
  case attachment

  /// The kind of a part.
  init(_ section: Section) {
    self =
      switch section.level {
      case .part: .part
      case .chapter: .chapter
      case .section, .roman: .section
      case .subsection: .subsection
      case .article: .article
      case .clause: .clause
      case .arabic: .paragraph
      case .decimal: .subparagraph
      case .letter where section.label.style == .upperLetter: .division
      case .letter, .point: .point
      }
  }

  /// The kinds that a step of a citation may mean, the likeliest first.
  static func meant(by level: Level) -> [PartKind] {
    switch level {
    case .clause: [.clause, .paragraph]
    case .section: [.paragraph]
    default: [.point, .paragraph]
    }
  }

  /// The element.
  var element: StaticString { names.element }

  /// The word of identifiers.
  var short: StaticString { names.short }

  private var names: (element: StaticString, short: StaticString) {
    switch self {
    case .part: ("part", "part")
    case .chapter: ("chapter", "chp")
    case .section: ("section", "sec")
    case .subsection: ("subsection", "subsec")
    case .article: ("article", "art")
    case .clause: ("clause", "cl")
    case .point: ("point", "point")
    case .paragraph: ("paragraph", "para")
    case .subparagraph: ("subparagraph", "subpara")
    case .division: ("division", "dvs")
    case .attachment: ("attachment", "att")
    }
  }
}
