internal import VietnameseText

/// Reads a signature block line by line: authority, position, name.
struct SignatureReader {
  private var authority: [TextRange] = []
  private var position: TextRange?
  private(set) var signer: TextRange?
  private var range: TextRange?
  private var remarks = 0

  /// Whether a line can begin a signature block.
  static func begins(_ text: Span<UInt8>, _ line: Line) -> Bool {
    if line.cue == .authority || nameInside(text, line) != nil || Approval.begins(text, line) {
      return true
    }
    return isCertification(text, line)
      || line.flags.contains(.allCaps) && line.cue == .none && Positions.begins(text, line.bounds)
  }

  /// Whether a line holds the titles of a signature and the name behind them.
  static func isWhole(_ text: Span<UInt8>, _ line: Line) -> Bool {
    line.length < 200 && nameInside(text, line) != nil
  }

  /// Whether a line is a title that is not printed in capitals ("Phó Chủ tịch").
  static func isTitleInWords(_ text: Span<UInt8>, _ line: Line) -> Bool {
    line.cue == .none && line.length < 60
      && line.flags.isDisjoint(with: [.allCaps, .startsLower, .endsTerminal, .endsOpen])
      && Positions.begins(text, line.bounds) && nameInside(text, line) == nil
  }

  /// Takes a line into the block; false where it does not belong to it.
  mutating func take(_ text: Span<UInt8>, _ line: Line) -> Bool {
    if range == nil || line.cue != .none || !isName(text, line),
      let cut = Self.nameInside(text, line)
    {
      return takeOneLine(text, line, cut)
    }
    if range == nil, Approval.begins(text, line) {
      position = Approval.position(text, line)
      return include(line)
    }
    if position == nil, Self.isTitleInWords(text, line) {
      return takeCapitals(text, line)
    } else if range != nil, line.cue == .none, isName(text, line) {
      signer = line.range
    } else if line.cue == .authority, position == nil || authority.isEmpty {
      if let title = position { authority.append(title) }
      position = nil
      authority.append(line.range)
    } else if Self.isCertification(text, line) || !isCapitals(line) && isRemark(text, line) {
      remarks += 1
    } else if isCapitals(line) {
      return takeCapitals(text, line)
    } else {
      return false
    }
    return include(line)
  }

  /// Whether a line is a name, perhaps behind degrees and ranks.
  private func isName(_ text: Span<UInt8>, _ line: Line) -> Bool {
    PersonName.isName(text, Int(line.start), Int(line.end))
  }

  private func isCapitals(_ line: Line) -> Bool {
    line.flags.contains(.allCaps) && line.length < 140
  }

  /// "XÁC THỰC VĂN BẢN HỢP NHẤT", above the signature of a consolidated text.
  private static func isCertification(_ text: Span<UInt8>, _ line: Line) -> Bool {
    line.flags.contains(.allCaps)
      && text.matchFolded("xac thuc van ban hop nhat", at: Int(line.start), before: Int(line.end))
        != nil
  }

  private mutating func takeCapitals(_ text: Span<UInt8>, _ line: Line) -> Bool {
    let begins = Positions.begins(text, line.bounds)
    if let title = position {
      if !begins, PersonName.isCapitalName(text, Int(line.start), Int(line.end)) {
        signer = line.range
      } else {
        position = title.union(line.range)
      }
    } else if let last = authority.last, !begins || endsOpen(text, last) {
      authority[authority.count - 1] = last.union(line.range)
    } else if begins {
      position = line.range
    } else {
      return false
    }
    return include(line)
  }

  /// Takes a line's range into the block's.
  private mutating func include(_ line: Line) -> Bool {
    range = range?.union(line.range) ?? line.range
    return true
  }

  private func endsOpen(_ text: Span<UInt8>, _ range: TextRange) -> Bool {
    text[Int(range.end) - 1] == 0x2C || BodyNames.endsWith(text, range.bounds, "va")
  }

  /// "(Đã ký)", "(Ký, ghi rõ họ tên)".
  private func isRemark(_ text: Span<UInt8>, _ line: Line) -> Bool {
    text[Int(line.start)] == 0x28 && line.length < 60 && remarks < 3
      || line.length < 12
        && text.matchFolded("da ky", at: Int(line.start), before: Int(line.end)) != nil
      || text[Int(line.start)] == 0x5B && line.length < 40
  }

  /// A remark may follow the name.
  mutating func takeAfterName(_ text: Span<UInt8>, _ line: Line) -> Bool {
    guard signer != nil, text[Int(line.start)] == 0x28, line.length < 16,
      text.matchFolded("da ky", at: Int(line.start) + 1, before: Int(line.end)) != nil
    else { return false }
    return include(line)
  }

  // MARK: One line

  /// Where the name begins on a line that holds the titles and the name.
  private static func nameInside(_ text: Span<UInt8>, _ line: Line) -> Int? {
    guard !line.flags.contains(.allCaps),
      Positions.begins(text, line.bounds) || line.cue == .authority
        || line.flags.contains(.rightColumn)
    else {
      return nil
    }
    var index = Int(line.start)
    while index < Int(line.end) {
      if isSpacing(text[index]) {
        let next = index + 1
        if next < Int(line.end), PersonName.isName(text, next, Int(line.end)),
          LineReader.isAllCaps(text, Int(line.start), index)
        {
          return next
        }
        if next < Int(line.end), text[next] == 0x28,
          LineReader.isAllCaps(text, Int(line.start), index)
        {
          return next
        }
      }
      index += 1
    }
    return nil
  }

  private mutating func takeOneLine(_ text: Span<UInt8>, _ line: Line, _ name: Int) -> Bool {
    for part in TitleCutter.cut(text, Int(line.start), name) {
      if Cue.read(text, part.bounds) == .authority {
        authority.append(part)
      } else if !authority.isEmpty || position != nil || Positions.begins(text, part.bounds) {
        position = position?.union(part) ?? part
      }
    }
    var start = name
    if text[start] == 0x28 {
      while start < Int(line.end), text[start] != 0x29 { start += 1 }
      start = text.skipBlanks(min(start + 1, Int(line.end)), Int(line.end))
    }
    if start < Int(line.end) { signer = TextRange(start, Int(line.end)) }
    return include(line)
  }

  /// The block that was read.
  var signature: Signature? {
    guard let range else { return nil }
    return Signature(range: range, authority: authority, position: position, signer: signer)
  }
}

/// Cuts apart the titles of a signature that are printed on one line.
enum TitleCutter {
  /// The titles between `start` and `end`.
  static func cut(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> [TextRange] {
    var parts: [TextRange] = []
    var from = start
    var index = start + 1
    while index < end {
      if isSpacing(text[index - 1]), begins(text, from, index, end) {
        parts.append(text.trimmed(from, index))
        from = index
      }
      index += 1
    }
    parts.append(text.trimmed(from, end))
    return parts
  }

  private static func begins(_ text: Span<UInt8>, _ from: Int, _ index: Int, _ end: Int) -> Bool {
    if Cue.read(text, index..<end) == .authority { return true }
    let before = text.trimmed(from, index)
    guard Positions.begins(text, index..<end), hasWords(text, before),
      text.matchFolded("truong", at: index, before: end) == nil
        || text.matchFolded("truong phong", at: index, before: end) != nil
        || text.matchFolded("truong ban", at: index, before: end) != nil
    else { return false }
    return !BodyNames.endsWith(text, before.bounds, "pho") && text[Int(before.end) - 1] != 0x2C
      && !BodyNames.endsWith(text, before.bounds, "tong")
      && !BodyNames.endsWith(text, before.bounds, "vien")
  }

  /// A prefix alone ("KT.") is no title yet.
  private static func hasWords(_ text: Span<UInt8>, _ range: TextRange) -> Bool {
    for index in range.bounds where isSpacing(text[index]) { return true }
    return false
  }
}
