internal import VietnameseText

/// Finds where the name of a cited act ends ("Luật Tổ chức chính quyền địa phương").
enum ActName {
  /// Words that do not belong to an act's name, compared with their marks.
  private static let stops: [StaticString] = [
    "ngày", "năm", "được", "đã", "quy định", "và các", "và Luật", "và Nghị", "và Bộ luật",
    "có hiệu lực", "về việc", "hiện hành", "tại", "theo", "thì", "khi", "phải", "để", "này", "do",
    "trong", "hoặc", "về", "hướng dẫn", "đang", "không", "trên địa bàn", "thực hiện", "quyết định",
    "và văn bản",
  ]

  /// The end of the name that begins at `start`; `start` where no name does.
  static func end(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    guard isName(text, start, end) else { return start }
    if let known = KnownActs.end(text, start, end) { return known }
    return CitedWords.nameEnd(
      text, start, end,
      stopsAt: { CitedWords.isStop(text, $0, end, stops) || isNumber(text, $0, end) },
      innerEnd: { innerEnd(text, $0, end) }, goesOnAfterComma: { isInnerComma(text, $0, end) })
  }

  /// Where an act that another one changes ends ("sửa đổi … một số điều của Luật …").
  private static func innerEnd(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Int? {
    for word: StaticString in ["luat", "phap lenh"] {
      guard let after = text.matchFolded(word, at: index, before: end) else { continue }
      return KnownActs.end(text, text.skipBlanks(after, end), end)
    }
    return nil
  }

  /// "số 61/2020/QH14" ends a name, "một số điều" does not.
  private static func isNumber(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
    guard let after = CitedWords.match(text, index, end, "số") else { return false }
    var next = text.skipBlanks(after, end)
    if next < end, text[next] == 0x3A { next = text.skipBlanks(next + 1, end) }
    return next >= end || text[next] &- 0x30 < 10
  }

  /// Names begin with a capital, or say that they change another act.
  private static func isName(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    text.foldedLetter(at: start).isUpper || text[start] == 0xC4
      || text.matchFolded("sua doi", at: start, before: end) != nil
      || text.matchFolded("to chuc", at: start, before: end) != nil
      || text.matchFolded("ban hanh van ban", at: start, before: end) != nil
  }

  /// "Luật sửa đổi, bổ sung …", "Luật Cán bộ, công chức": a small letter after the comma.
  private static func isInnerComma(_ text: Span<UInt8>, _ after: Int, _ end: Int) -> Bool {
    let next = text.skipBlanks(after, end)
    guard next < end else { return false }
    return text.matchFolded("bo sung", at: next, before: end) != nil
      || text.matchFolded("cong chuc", at: next, before: end) != nil
      || text.matchFolded("chong", at: next, before: end) != nil
      || text.matchFolded("su dung", at: next, before: end) != nil
      || text.matchFolded("ton giao", at: next, before: end) != nil
      || text.matchFolded("cong nghe", at: next, before: end) != nil
  }
}

/// Finds where the name of an issuer ends ("Ủy ban nhân dân thành phố Hải Phòng").
enum IssuerName {
  /// Bodies whose names are complete as they stand.
  private static let whole: [StaticString] = [
    "Chính phủ", "Thủ tướng Chính phủ", "Quốc hội", "Bộ Chính trị", "Ban Bí thư",
    "Ủy ban Thường vụ Quốc hội", "Uỷ ban Thường vụ Quốc hội", "Chủ tịch nước",
  ]

  /// Words that begin what the document is about, compared with their marks.
  private static let stops: [StaticString] = [
    "về", "Về", "quy định", "Quy định", "Thực hiện", "Triển khai", "Ban hành", "Phê duyệt",
    "ban hành", "phê duyệt", "hướng dẫn", "Hướng dẫn", "sửa", "Sửa",
    "thực hiện", "công bố", "phân bổ", "phân công", "phân cấp", "phân định", "giao", "triển khai",
    "thông qua", "thông báo", "ngày", "đã", "được", "tại", "theo", "bãi", "quyết định",
    "quyết nghị", "chi tiết",
    "tăng cường", "điều chỉnh", "bổ sung", "số", "nhằm", "để", "gửi", "trong", "yêu cầu",
    "hợp nhất",
    "kiện toàn", "thay", "có", "hết", "thì", "chỉ", "cùng", "tiếp tục", "khoảng", "tham gia", "mà",
    "xác định", "là", "và các", "và dự thảo", "hoặc", "như", "khi", "do", "cho", "với", "từ", "đến",
    "phát động", "đính chính", "đề nghị", "không", "phải", "còn", "nêu", "trước", "sau", "trả lời",
    "kèm", "ký", "của", "cụ thể", "này", "V/v", "v/v",
  ]

  /// The end of the name that begins at `start`.
  static func end(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    for name in whole {
      if let after = CitedWords.match(text, start, end, name) { return after }
    }
    return CitedWords.nameEnd(
      text, start, end,
      stopsAt: {
        $0 > start
          && (CitedWords.isStop(text, $0, end, stops) || isOtherDocument(text, $0, end))
      },
      goesOnAfterComma: { isInnerComma(text, $0, end) })
  }

  /// "và Kế hoạch số …": the next document of a list.
  private static func isOtherDocument(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
    guard let after = CitedWords.match(text, index, end, "và") else { return false }
    let next = text.skipBlanks(after, end)
    guard next < end else { return true }
    if let named = DocumentKind.named(text, next, end), named.end > next { return true }
    return text.foldedLetter(at: next).isLower
      && CitedWords.match(text, next, end, "đầu tư") == nil
      && CitedWords.match(text, next, end, "xã hội") == nil
      && CitedWords.match(text, next, end, "miền") == nil
  }

  /// The comma inside "Bộ Văn hóa, Thể thao và Du lịch".
  private static func isInnerComma(_ text: Span<UInt8>, _ after: Int, _ end: Int) -> Bool {
    let next = text.skipBlanks(after, end)
    guard next < end else { return false }
    for words: StaticString in [
      "the thao", "chu nhiem", "an ninh", "kinh te", "khoa hoc", "ha tang",
    ]
    where text.matchFolded(words, at: next, before: end) != nil {
      return text.foldedLetter(at: next).isUpper
    }
    return false
  }
}

/// Walks the words of a cited name.
enum CitedWords {
  /// The end of the name that begins at `start`: up to a word that is none of it, or a sign.
  static func nameEnd(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, stopsAt: (Int) -> Bool,
    innerEnd: (Int) -> Int? = { _ in nil }, goesOnAfterComma: (Int) -> Bool
  ) -> Int {
    var index = start
    var stop = start
    var words = 0
    while index < end, words < 24, !stopsAt(index) {
      if let inner = innerEnd(index) { return inner }
      let after = wordEnd(text, index, end)
      stop = withoutStop(text, index, after)
      words += 1
      if stop < after, text[stop] != 0x2C || !goesOnAfterComma(after) { break }
      index = text.skipBlanks(after, end)
    }
    return stop
  }

  /// Where the word at `start` ends.
  static func wordEnd(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, !isSpacing(text[index]) { index += 1 }
    return index
  }

  /// The end of a word without the sign that ends a name: a stop, a bracket, a quotation mark.
  static func withoutStop(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    for index in start..<end {
      switch text[index] {
      case 0x2C, 0x3B, 0x3A, 0x28, 0x29, 0x22, 0x5B, 0x5D: return index
      case 0x2E where index + 1 >= end || text[index + 1] == 0x2F || text[index + 1] == 0x2E:
        return index
      case 0x2F where index + 1 < end && text[index + 1] == 0x2E || index + 1 == end: return index
      case 0xE2 where index + 2 < end && text[index + 1] == 0x80 && text[index + 2] >= 0x98:
        return index
      default: break
      }
    }
    return end
  }

  /// Whether one of the words, letters with their marks, stands at `index`.
  static func isStop(
    _ text: Span<UInt8>, _ index: Int, _ end: Int, _ stops: [StaticString]
  ) -> Bool {
    stops.contains { match(text, index, end, $0) != nil }
  }

  /// Matches words letter by letter; a blank stands for any blanks and line breaks.
  static func match(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, _ words: StaticString
  ) -> Int? {
    var index = start
    for offset in 0..<words.utf8CodeUnitCount {
      guard index < end else { return nil }
      let wanted = words.utf8Start[offset]
      if wanted == 0x20 {
        guard isSpacing(text[index]) else { return nil }
        index = text.skipBlanks(index, end)
      } else {
        guard text[index] == wanted else { return nil }
        index += 1
      }
    }
    return index >= end || text.foldedLetter(at: index).ascii == 0 ? index : nil
  }
}
