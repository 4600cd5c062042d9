internal import VietnameseText

/// What the first words of a line announce.
enum Cue: UInt8 {
  case none
  /// "CỘNG HÒA XÃ HỘI …" or its second line.
  case nationalTitle
  /// "Độc lập - Tự do - Hạnh phúc".
  case motto
  /// "ĐẢNG CỘNG SẢN VIỆT NAM".
  case partyTitle
  /// "Số:".
  case numberLabel
  /// "V/v".
  case subjectLabel
  /// "Kính gửi".
  case addressLabel
  /// "Căn cứ", "Xét đề nghị" and the like, wherever they stand.
  case basisOpener
  /// "QUYẾT ĐỊNH:", "QUYẾT NGHỊ:".
  case enacting
  /// "Trên đây là".
  case closing
  /// "Nơi nhận".
  case recipientsLabel
  /// "Lưu:".
  case filing
  /// "TM.", "KT.", "TL." and the like.
  case authority
  /// "PHỤ LỤC".
  case annexLabel
  /// "Mẫu số".
  case formLabel
  /// "(Kèm theo", "(Ban hành kèm theo".
  case accompanying
  /// "STT", "TT".
  case tableHead
  /// Words of a web page around the document.
  case webPage
  /// The dots of a blank to be filled in, which go on with what stands before.
  case blank

  /// Whether this is a line of the national title or of what stands in its place.
  var isNational: Bool { self == .nationalTitle || self == .motto || self == .partyTitle }

  /// Reads the cue of the line in `bounds`.
  static func read(_ text: Span<UInt8>, _ bounds: Range<Int>) -> Cue {
    let start = text[bounds.lowerBound] == 0x28 ? bounds.lowerBound + 1 : bounds.lowerBound
    guard start < bounds.upperBound else { return .none }
    let letter = text.foldedLetter(at: start).lower
    guard letter != 0 else {
      return isDots(text, bounds) ? .blank : afterBullet(text, bounds)
    }
    for entry in entries[Int(letter - 0x61)] {
      guard let end = text.matchFolded(entry.words, at: start, before: bounds.upperBound) else {
        continue
      }
      if entry.isAccepted(text, bounds, end) { return entry.cue }
    }
    return .none
  }

  private static func isDots(_ text: Span<UInt8>, _ bounds: Range<Int>) -> Bool {
    guard bounds.count > 2 else { return false }
    let (first, second, third) = (
      text[bounds.lowerBound], text[bounds.lowerBound + 1], text[bounds.lowerBound + 2]
    )
    return first == 0x2E && second == 0x2E || first == 0xE2 && second == 0x80 && third == 0xA6
  }

  /// "- Lưu: VT" is a filing line also behind its dash.
  private static func afterBullet(_ text: Span<UInt8>, _ bounds: Range<Int>) -> Cue {
    let mark = MarkScanner.scanBullet(text, bounds.lowerBound, bounds.upperBound)
    guard mark.isBullet, mark.form != .alone else { return .none }
    let start = bounds.lowerBound + Int(mark.length)
    return isFiling(text, start, bounds.upperBound) ? .filing : .none
  }

  /// Whether "Lưu" stands at `start` as the head of a filing line, not as a verb.
  static func isFiling(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard let after = text.matchFolded("luu", at: start, before: end) else { return false }
    guard after < end else { return true }
    var index = after
    while index < end, text[index] == 0x20 { index += 1 }
    if index < end, text[index] == 0x3A || text[index] == 0x2E { return true }
    for unit: StaticString in ["vt", "van thu", "ho so", "vp", "tcks", "van phong"]
    where text.matchFolded(unit, at: index, before: end) != nil {
      return true
    }
    return false
  }
}

/// How the words of a cue may go on.
private struct CueEntry: Sendable {
  /// What must follow the words.
  enum Tail {
    /// Anything.
    case any
    /// Nothing, or a colon.
    case alone
    /// A line that is all capitals.
    case caps
    /// Nothing, in capitals.
    case whole
    /// A colon, a space and a digit, or nothing: a number line.
    case number
    /// A number or the end of the line: an annex label.
    case label
    /// What follows "Lưu" in a filing line.
    case filing
    /// The motto's second word, or nothing.
    case motto
  }

  let words: StaticString
  let cue: Cue
  var tail = Tail.any

  func isAccepted(_ text: Span<UInt8>, _ bounds: Range<Int>, _ end: Int) -> Bool {
    switch tail {
    case .any: return true
    case .caps: return LineReader.isAllCaps(text, bounds.lowerBound, bounds.upperBound)
    case .whole:
      return end == bounds.upperBound
        && LineReader.isAllCaps(text, bounds.lowerBound, bounds.upperBound)
    case .alone: return isBareFrom(text, end, bounds.upperBound)
    case .number: return startsNumber(text, end, bounds.upperBound)
    case .label: return isLabel(text, end, bounds)
    case .filing: return Cue.isFiling(text, bounds.lowerBound, bounds.upperBound)
    case .motto:
      return isBareFrom(text, end, bounds.upperBound)
        || Motto.goesOn(text, end, bounds.upperBound)
    }
  }

  private func isBareFrom(_ text: Span<UInt8>, _ from: Int, _ to: Int) -> Bool {
    for index in from..<to where text[index] != 0x3A && text[index] != 0x20 { return false }
    return true
  }

  private func startsNumber(_ text: Span<UInt8>, _ from: Int, _ to: Int) -> Bool {
    var index = from
    // "Số. 12/…" is printed, too
    if index + 1 < to, text[index] == 0x2E, text[index + 1] == 0x20 { index += 1 }
    while index < to, text[index] == 0x20 || text[index] == 0x3A { index += 1 }
    if index >= to { return index > from && text[index - 1] == 0x3A }
    let next = text[index]
    guard next &- 0x30 < 10 || next == 0x2F || next == 0x2E || next == 0xE2 || next == 0x2D else {
      return false
    }
    // "SỐ 2" ends a name; a number has its symbol behind a slash or hyphen
    for position in index..<to where text[position] == 0x2F || text[position] == 0x2D {
      return true
    }
    return false
  }

  /// "PHỤ LỤC", "Phụ lục I", "PHỤ LỤC 01:", not "Phụ lục này".
  private func isLabel(_ text: Span<UInt8>, _ from: Int, _ bounds: Range<Int>) -> Bool {
    var index = from
    while index < bounds.upperBound, text[index] == 0x20 || text[index] == 0x3A { index += 1 }
    if index >= bounds.upperBound { return true }
    if text[index] &- 0x30 < 10 {
      return LabelTail.isShort(text, index, bounds.upperBound)
    }
    if let (_, after) = RomanNumeral.read(text, index, bounds.upperBound, damaged: false) {
      return after >= bounds.upperBound || !isSpacing(text[after])
        || LabelTail.isShort(text, after, bounds.upperBound)
    }
    return LineReader.isAllCaps(text, bounds.lowerBound, bounds.upperBound)
  }
}

/// The national motto, whatever stands for its dashes.
enum Motto {
  /// Whether the motto begins at `start`.
  static func begins(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    text.matchFolded("doc lap", at: start, before: end).map { goesOn(text, $0, end) } ?? false
  }

  /// Whether "Tự do" follows at `from`, behind dashes, blanks or what is left of them.
  static func goesOn(_ text: Span<UInt8>, _ from: Int, _ end: Int) -> Bool {
    var index = from
    while index < end, index - from < 12, text.foldedLetter(at: index).ascii == 0 {
      index += text.foldedLetter(at: index).length
    }
    return index < end && text.matchFolded("tu do", at: index, before: end) != nil
  }
}

/// What may follow the number of an annex label on its line.
private enum LabelTail {
  /// Whether the rest of the line is no running sentence: nothing, a bracket, or capitals.
  static func isShort(_ text: Span<UInt8>, _ from: Int, _ to: Int) -> Bool {
    var index = from
    while index < to, text[index] != 0x20 { index += 1 }
    while index < to, text[index] == 0x20 || text[index] == 0x2E || text[index] == 0x3A {
      index += 1
    }
    guard index < to, text[index] != 0x28, text[index] != 0x5B else { return true }
    return LineReader.isAllCaps(text, index, to)
  }
}

/// The cues by their first letter.
private let entries: [[CueEntry]] = {
  var lists = [[CueEntry]](repeating: [], count: 26)
  for entry in cueTable { lists[Int(entry.words.utf8Start[0] - 0x61)].append(entry) }
  return lists
}()

/// The openers follow practice and Phụ lục I of Nghị định 30/2020/NĐ-CP; the words of web pages are
/// those of the portals that publish legal texts.
private let cueTable: [CueEntry] = [
  CueEntry(words: "cong hoa xa hoi", cue: .nationalTitle, tail: .any),
  CueEntry(words: "cong hoa xa", cue: .nationalTitle, tail: .caps),
  CueEntry(words: "chu nghia viet nam", cue: .nationalTitle, tail: .any),
  CueEntry(words: "hoi chu nghia viet nam", cue: .nationalTitle, tail: .caps),
  CueEntry(words: "nghia viet nam", cue: .nationalTitle, tail: .caps),
  CueEntry(words: "xa hoi chu nghia", cue: .nationalTitle, tail: .caps),
  CueEntry(words: "doc lap", cue: .motto, tail: .motto),
  CueEntry(words: "tu do - hanh phuc", cue: .motto),
  CueEntry(words: "dang cong san viet nam", cue: .partyTitle, tail: .caps),
  CueEntry(words: "doan tncs ho chi minh", cue: .nationalTitle, tail: .whole),
  CueEntry(words: "doan thanh nien cong san ho chi minh", cue: .nationalTitle, tail: .whole),
  CueEntry(words: "so", cue: .numberLabel, tail: .number),
  CueEntry(words: "s6", cue: .numberLabel, tail: .number),
  CueEntry(words: "s86", cue: .numberLabel, tail: .number),
  CueEntry(words: "v/v", cue: .subjectLabel),
  CueEntry(words: "kinh gui", cue: .addressLabel),
  CueEntry(words: "dong kinh gui", cue: .addressLabel),
  CueEntry(words: "can cu", cue: .basisOpener),
  CueEntry(words: "thuc hien", cue: .basisOpener),
  CueEntry(words: "thi hanh", cue: .basisOpener),
  CueEntry(words: "trien khai", cue: .basisOpener),
  CueEntry(words: "tiep theo", cue: .basisOpener),
  CueEntry(words: "tiep tuc thuc hien", cue: .basisOpener),
  CueEntry(words: "theo de nghi", cue: .basisOpener),
  CueEntry(words: "theo chi dao", cue: .basisOpener),
  CueEntry(words: "xet de nghi", cue: .basisOpener),
  CueEntry(words: "xet to trinh", cue: .basisOpener),
  CueEntry(words: "tren co so xem xet", cue: .basisOpener),
  CueEntry(words: "tren co so ket qua", cue: .basisOpener),
  CueEntry(words: "tren co so ho so", cue: .basisOpener),
  CueEntry(words: "theo de xuat", cue: .basisOpener),
  CueEntry(words: "xet de xuat", cue: .basisOpener),
  CueEntry(words: "nghi quyet nay da duoc", cue: .closing),
  CueEntry(words: "nghi quyet nay duoc uy ban", cue: .closing),
  CueEntry(words: "nghi quyet nay duoc hoi dong", cue: .closing),
  CueEntry(words: "nghi quyet duoc hoi dong", cue: .closing),
  CueEntry(words: "nghi quyet da duoc hoi dong", cue: .closing),
  CueEntry(words: "nghi quyet nay duoc quoc hoi", cue: .closing),
  CueEntry(words: "luat nay duoc quoc hoi", cue: .closing),
  CueEntry(words: "sau khi xem xet", cue: .basisOpener),
  CueEntry(words: "quyet dinh", cue: .enacting, tail: .alone),
  CueEntry(words: "quyet nghi", cue: .enacting, tail: .alone),
  CueEntry(words: "tren day la", cue: .closing),
  CueEntry(words: "noi nhan", cue: .recipientsLabel),
  CueEntry(words: "luu", cue: .filing, tail: .filing),
  CueEntry(words: "tm.", cue: .authority),
  CueEntry(words: "tm ", cue: .authority, tail: .caps),
  CueEntry(words: "t/m", cue: .authority),
  CueEntry(words: "kt.", cue: .authority),
  CueEntry(words: "kt ", cue: .authority, tail: .caps),
  CueEntry(words: "k/t", cue: .authority),
  CueEntry(words: "tl.", cue: .authority),
  CueEntry(words: "t/l", cue: .authority),
  CueEntry(words: "tuq.", cue: .authority),
  CueEntry(words: "thay mat", cue: .authority, tail: .caps),
  CueEntry(words: "phu luc", cue: .annexLabel, tail: .label),
  CueEntry(words: "bieu mau so", cue: .formLabel, tail: .label),
  CueEntry(words: "mau bieu so", cue: .formLabel, tail: .label),
  CueEntry(words: "mau so", cue: .formLabel, tail: .label),
  CueEntry(words: "kem theo", cue: .accompanying),
  CueEntry(words: "ban hanh kem", cue: .accompanying),
  CueEntry(words: "dinh kem", cue: .accompanying),
  CueEntry(words: "stt", cue: .tableHead, tail: .any),
  CueEntry(words: "tt", cue: .tableHead, tail: .alone),
  CueEntry(words: "so tt", cue: .tableHead, tail: .alone),
  CueEntry(words: "van ban nay chua cap nhat", cue: .webPage),
  CueEntry(words: "van ban lien quan", cue: .webPage, tail: .alone),
  CueEntry(words: "noi dung sua doi, huong dan", cue: .webPage, tail: .alone),
  CueEntry(words: "file duoc dinh kem theo van ban", cue: .webPage),
  CueEntry(words: "ra chuot vao noi dung", cue: .webPage),
]
