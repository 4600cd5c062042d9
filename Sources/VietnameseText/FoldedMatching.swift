extension Span where Element == UInt8 {
  /// Matches a keyword written in ASCII lower case ("can cu") against accented text of any case,
  /// both tone placements alike, and returns where the match ends.
  ///
  /// A space in the keyword stands for any run of spaces, tabs and line breaks. The match ends at
  /// a word boundary when the keyword ends in a letter; a capital behind a small letter is one. No
  /// keyword is empty.
  @inlinable @inline(__always)
  public func matchFolded(_ keyword: StaticString, at start: Int, before end: Int) -> Int? {
    // nearly all that is asked for differs in the first byte, and no call is made for it
    guard start < end else { return nil }
    let byte = self[start]
    let first = keyword.utf8Start.pointee
    guard byte >= 0x80 || byte == first || byte | 0x20 == first || first == 0x20 else { return nil }
    return matchLetters(keyword, at: start, before: end)
  }

  @usableFromInline
  func matchLetters(_ keyword: StaticString, at start: Int, before end: Int) -> Int? {
    let key = keyword.utf8Start
    let keyCount = keyword.utf8CodeUnitCount
    var index = start
    var k = 0
    while k < keyCount {
      guard index < end else { return nil }
      let wanted = key[k]
      if wanted == 0x20 {
        guard isSpacing(self[index]) else { return nil }
        while index < end, isSpacing(self[index]) { index += 1 }
      } else if wanted &- 0x61 < 26 {
        let byte = self[index]
        if byte < 0x80 {
          guard byte | 0x20 == wanted else { return nil }
          index += 1
        } else {
          let letter = foldedLetter(at: index)
          guard letter.lower == wanted else { return nil }
          index += letter.length
        }
      } else {
        guard self[index] == wanted else { return nil }
        index += 1
      }
      k += 1
    }
    guard keyCount > 0, key[keyCount - 1] &- 0x61 < 26, index < end else { return index }
    let next = foldedLetter(at: index)
    return next.ascii == 0 || next.isUpper && endsInSmallLetter(index) ? index : nil
  }

  /// Whether a small letter stands right before: a capital behind it begins a word that lost its
  /// blank ("Căn cứLuật").
  private func endsInSmallLetter(_ end: Int) -> Bool {
    var start = end - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return foldedLetter(at: start).isLower
  }
}

/// Whether a byte is a space, a tab or a line break.
@inlinable
public func isSpacing(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x0A || byte == 0x09
}
