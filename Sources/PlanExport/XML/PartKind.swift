internal import PlanSyntax

/// What a numbered part is called in Akoma Ntoso: its element, and the word that its identifier has.
struct PartKind: Sendable {
  let element: StaticString
  let short: StaticString

  private init(_ element: StaticString, _ short: StaticString) {
    self.element = element
    self.short = short
  }

  /// The kind of a part.
  init(_ section: Section) {
    switch section.level {
    case .part: self.init("part", "part")
    case .chapter: self.init("chapter", "chp")
    case .section, .roman: self.init("section", "sec")
    case .subsection: self.init("subsection", "subsec")
    case .article: self.init("article", "art")
    case .clause: self.init("clause", "cl")
    case .point: self.init("point", "point")
    case .arabic: self.init("paragraph", "para")
    case .decimal: self.init("subparagraph", "subpara")
    case .letter where section.label.style == .upperLetter: self.init("division", "dvs")
    case .letter: self.init("point", "point")
    }
  }
}

extension Label {
  /// The normalised mark ("Điều 3", "IV").
  func words(_ text: Span<UInt8>) -> String {
    String(decoding: bytes(text) { _ in true }, as: UTF8.self)
  }

  /// The number or letter as identifiers carry it ("IV", "3-1", "dd").
  func number(_ text: Span<UInt8>) -> String {
    let bytes = bytes(text) { $0.utf8CodeUnitCount < 4 }  // "IV", not "Điều "
    return NameText.number(bytes.span, TextRange(0, bytes.count))
  }

  private func bytes(_ text: Span<UInt8>, where isWanted: (StaticString) -> Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    write(text) { part in
      switch part {
      case .words(let words) where !isWanted(words): break
      case .words(let words): words.withUTF8Buffer { bytes += $0 }
      case .number(let number): bytes += "\(number)".utf8
      case .byte(let byte): bytes.append(byte)
      }
    }
    return bytes
  }
}
