internal import PlanSyntax
internal import VietnameseText

/// What stands around a name and tells that an old one is meant on purpose.
enum NameContext {
  /// Words of a sentence that tells of former times or of the change itself.
  private static let history = CueWords([
    "cũ", "trước đây", "trước sáp nhập", "trước khi", "sáp nhập", "hợp nhất", "sắp xếp", "nay là",
    "nguyên là", "trước 01/7", "trước 1/7", "trước ngày 01/7", "trước ngày 1/7", "có hiệu lực",
    "trước ngày 01 tháng 7", "trước ngày 01/3", "trước ngày 01 tháng 3",
    "đổi tên",
    "giải thể", "kết thúc hoạt động", "bãi bỏ", "thay thế", "thay cụm từ", "hết hiệu lực",
    "nghỉ hưu", "tiền thân", "chia tách",
    "không còn", "bỏ cấp", "(nay", "đã có từ", "chính quyền địa phương 02 cấp",
    "chính quyền địa phương 2 cấp", "chính quyền hai cấp", "đã nghỉ việc", "biện pháp giáo dục",
    "nhập toàn bộ", "thành một đơn vị", "địa giới hành chính của", "tái lập", "tỉnh lỵ",
  ])

  /// Words before a name that make it part of another's.
  private static let owners = CueWords([
    "bệnh viện", "công ty", "trường", "câu lạc bộ", "clb", "ngân hàng", "trung tâm", "quỹ", "cảng",
    "nhà máy", "khu công nghiệp", "dự án", "đường", "cầu", "sông", "phố", "bến xe", "sân bay",
    "nhà thờ", "chùa", "đền", "đình", "di tích", "hội đồng hương", "xổ số", "tuyến", "quốc lộ",
    "khu di tích", "bảo tàng", "thư viện", "viện", "công trình", "quy hoạch", "trạm",
  ])

  /// Words that begin a new part of a clause, so that what stands before them owns nothing after.
  private static let joints = CueWords([
    "tại", "ở", "của", "thuộc", "trên", "cho", "đến", "với", "từ", "và", "do", "về", "theo",
  ])

  /// Words of an address as it was registered.
  private static let addresses = CueWords([
    "địa chỉ", "đường", "phố", "số nhà", "ngõ", "trụ sở", "công ty", "thửa đất", "tờ bản đồ",
    "hộ khẩu", "thường trú", "quê quán", "sinh năm", "nơi sinh", "sinh ngày", "tọa độ", "tuyến",
    "nghĩa trang", "tiểu khu",
  ])

  /// Whether an old name is meant on purpose.
  static func excuses(_ text: Span<UInt8>, _ mention: NameMention) -> Bool {
    switch mention.role {
    case .issuer, .signature, .own: false
    case .recipient: mention.isPlace && isAddress(text, mention) || isOwned(text, mention)
    case .cited: isOwned(text, mention)
    case .content, .title:
      isHistory(text, mention) || isOwned(text, mention) || hasActed(text, mention)
        || mention.isPlace && isAddress(text, mention)
    }
  }

  /// Whether the sentence of a mention tells of former times.
  private static func isHistory(_ text: Span<UInt8>, _ mention: NameMention) -> Bool {
    let sentence = Sentence.around(text, mention.range, in: mention.context)
    return history.find(text, in: sentence) != nil || hasOldYear(text, sentence)
  }

  /// Whether a sentence names a year before the reforms of 2025, other than the year of a number
  /// ("12/2022/QĐ-UBND") and the first of a span ("2021 - 2030").
  private static func hasOldYear(_ text: Span<UInt8>, _ sentence: Range<Int>) -> Bool {
    var year = 0
    var digits = 0
    for index in sentence {
      let digit = Int(text[index]) - 0x30
      if digit >= 0, digit < 10, digits < 5 {
        year = year * 10 + digit
        digits += 1
      } else {
        if digits == 4, isOld(year), !isJoined(text, index, sentence.upperBound) { return true }
        (year, digits) = (0, 0)
      }
    }
    return digits == 4 && isOld(year)
  }

  private static func isOld(_ year: Int) -> Bool { year >= 1800 && year < 2025 }

  /// Whether a slash, or a hyphen and a digit, follow.
  private static func isJoined(_ text: Span<UInt8>, _ position: Int, _ end: Int) -> Bool {
    if text[position] == 0x2F { return true }
    var index = Blanks.skip(text, position, end)
    guard index < end, text[index] == 0x2D || text[index] == 0xE2 else { return false }
    index = Blanks.skip(text, index + (text[index] == 0x2D ? 1 : 3), end)
    return index < end && text[index] &- 0x30 < 10
  }

  /// Whether a mention is part of the name of something else, which may keep its old name.
  private static func isOwned(_ text: Span<UInt8>, _ mention: NameMention) -> Bool {
    var clause = Sentence.clause(text, before: mention.range, in: mention.context)
    while let joint = joints.find(text, in: clause) {
      clause = joint + 1..<clause.upperBound
    }
    return owners.find(text, in: clause) != nil
  }

  /// Whether it is told what a body did: "số … ngày … của Bộ …", "do Bộ … ban hành", "Bộ … đã".
  private static func hasActed(_ text: Span<UInt8>, _ mention: NameMention) -> Bool {
    let (start, end) = (Int(mention.range.start), Int(mention.range.end))
    let after = Blanks.skip(text, end, Int(mention.context.end))
    if ExactWords.match(
      text, at: after, before: Int(mention.context.end), anyOf: ["đã", "ban hành"]) != nil
    {
      return true
    }
    let links: [StaticString] = [
      "của", "bộ trưởng", "giám đốc", "chủ tịch", "ubnd", "ủy ban nhân dân",
    ]
    var position = start
    while let link = WordsBefore.match(text, before: position, anyOf: links) { position = link }
    guard position < start else { return false }
    let floor = max(Int(mention.context.start), position - 60)
    return ExactWords.find(text, in: floor..<max(floor, position), anyOf: ["số", "ngày"]) != nil
  }

  /// Whether a mention is part of a registered address.
  private static func isAddress(_ text: Span<UInt8>, _ mention: NameMention) -> Bool {
    let sentence = Sentence.around(text, mention.range, in: mention.context)
    let before = max(sentence.lowerBound, Int(mention.range.start) - 160)
    let lead = before..<Int(mention.range.start)
    return addresses.find(text, in: lead) != nil || hasNumberedWard(text, lead)
  }
}

extension NameContext {
  /// Whether "phường 25" stands in a range: such wards are of the old cities.
  private static func hasNumberedWard(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard let ward = ExactWords.find(text, in: range, anyOf: ["phường", "p."]) else { return false }
    let rest = ward..<min(range.upperBound, ward + 14)
    return rest.contains { text[$0] &- 0x30 < 10 }
  }
}

/// Finds the sentence or clause around a place.
enum Sentence {
  /// How far a sentence is read to either side; a text without stops is no sentence.
  private static let reach = 400

  /// The sentence around a range: up to a stop before a blank, or a semicolon.
  static func around(_ text: Span<UInt8>, _ range: TextRange, in context: TextRange) -> Range<Int> {
    let floor = max(Int(context.start), Int(range.start) - reach)
    let limit = min(Int(context.end), Int(range.end) + reach)
    var start = Int(range.start)
    while start > floor, !isEnd(text, start - 1, context) { start -= 1 }
    var end = Int(range.end)
    while end < limit, !isEnd(text, end, context) { end += 1 }
    return start..<max(start, end)
  }

  /// What stands before a range without a sign between, at most eighty bytes.
  static func clause(
    _ text: Span<UInt8>, before range: TextRange, in context: TextRange
  ) -> Range<Int> {
    let floor = max(Int(context.start), Int(range.start) - 80)
    var start = Int(range.start)
    while start > floor {
      switch text[start - 1] {
      case 0x2C, 0x3B, 0x3A, 0x28, 0x2E: return start..<Int(range.start)
      default: start -= 1
      }
    }
    return start..<Int(range.start)
  }

  private static func isEnd(_ text: Span<UInt8>, _ index: Int, _ context: TextRange) -> Bool {
    if text[index] == 0x3B { return true }
    guard text[index] == 0x2E, index + 1 < Int(context.end) else { return false }
    return isSpacing(text[index + 1])
  }
}
