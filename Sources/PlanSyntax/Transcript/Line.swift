/// A line of the transcript that is not blank, with what its surroundings tell.
struct Line {
  /// What was seen of the line and around it.
  struct Flags: OptionSet {
    let rawValue: UInt32
    /// A blank line stands before it.
    static let blankBefore = Flags(rawValue: 1)
    /// A page begins here.
    static let pageBefore = Flags(rawValue: 2)
    /// A rule ("-------") stood before it.
    static let ruleBefore = Flags(rawValue: 4)
    /// The line begins with a small letter.
    static let startsLower = Flags(rawValue: 8)
    /// The line begins with a digit.
    static let startsDigit = Flags(rawValue: 16)
    /// The line ends in ".", ";", ":", "!" or "?".
    static let endsTerminal = Flags(rawValue: 32)
    /// The line ends in a comma, a dash or an opening bracket.
    static let endsOpen = Flags(rawValue: 64)
    /// The line ends in "./." or "/.".
    static let endsDocument = Flags(rawValue: 128)
    /// The line holds a tab besides those behind its mark, so that it may be a row of a table.
    static let hasTab = Flags(rawValue: 256)
    /// The line holds "|".
    static let hasPipe = Flags(rawValue: 512)
    /// The line holds letters, all capital.
    static let allCaps = Flags(rawValue: 1024)
    /// The line was set out from the margin.
    static let indented = Flags(rawValue: 2048)
    /// The line is the right part of a printed line that held two columns.
    static let rightColumn = Flags(rawValue: 4096)
    /// The line is the left part of a printed line that held two columns.
    static let leftColumn = Flags(rawValue: 8192)
    /// The line ends in ".", so that a sentence may end there.
    static let endsStop = Flags(rawValue: 16384)
    /// The line ends in ";".
    static let endsSemicolon = Flags(rawValue: 32768)
    /// The line ends in the middle of a token: "QĐ-", "05/01/".
    static let endsInToken = Flags(rawValue: 65536)
    /// The line ends in "..." or "…", behind which a sentence may go on.
    static let endsEllipsis = Flags(rawValue: 131_072)
  }

  /// Where the line's text begins, blanks left out.
  var start: Int32
  /// Where the line's text ends, blanks left out.
  var end: Int32
  /// The length in characters, 65,535 at most.
  var length: UInt16
  /// The length of the first word in characters, 255 at most.
  var firstWord: UInt8
  /// What the line's first words announce.
  var cue: Cue
  /// What was seen of the line.
  var flags: Flags
  /// The numbering mark at the line's start.
  var mark: Mark

  /// The line's text.
  var range: TextRange { TextRange(Int(start), Int(end)) }
  /// Whether the line begins with a digit that is no mark: a number that the line before announced.
  var startsInNumber: Bool { flags.contains(.startsDigit) && !mark.exists }
  /// Whether the line is the motto below the national title.
  var isMotto: Bool { cue == .motto && length < 40 }
  /// The line's text as indices.
  var bounds: Range<Int> { Int(start)..<Int(end) }
}
