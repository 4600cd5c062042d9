internal import VietnameseText

/// Collects what the parser itself noticed while it read a document.
///
/// Codes that the rules of form share keep their meaning there; `PAR` codes are the parser's own.
struct ParserFindings {
  private var findings: [Finding] = []
  private let map: SourceMap

  /// The findings over a source, its transcript and its document.
  static func collect(
    _ document: Document, _ source: Source, _ transcript: Transcript
  ) -> [Finding] {
    var collector = ParserFindings(map: transcript.map)
    collector.addEncoding(source, transcript)
    if transcript.lines.isEmpty {
      collector.add("PAR003", .warning, "tệp không có chữ nào", "the file holds no text", 0..<0)
    } else {
      collector.addHeader(document)
      collector.addDateLetters(document, transcript.text)
    }
    return collector.findings.sorted { $0.source.lowerBound < $1.source.lowerBound }
  }

  private init(map: SourceMap) {
    self.map = map
  }

  private mutating func add(
    _ rule: String, _ severity: Finding.Severity, _ message: String, _ english: String,
    _ source: Range<Int>, hint: String? = nil, englishHint: String? = nil
  ) {
    findings.append(
      Finding(
        rule: rule, severity: severity, message: Message(vi: message, en: english),
        hint: hint.map { Message(vi: $0, en: englishHint ?? $0) }, source: source))
  }

  private mutating func addEncoding(_ source: Source, _ transcript: Transcript) {
    if transcript.census.damage == .heavy || transcript.isRestored {
      let isRestored = transcript.isRestored
      let part = transcript.damagedPart
      add(
        "ENC001", .error,
        (part == nil ? "văn bản" : "một phần văn bản")
          + " hư nặng do nhận dạng chữ sai ngôn ngữ hoặc mất dấu"
          + (isRestored ? "; đã khôi phục để đọc, cần đối chiếu với bản gốc" : ""),
        (part == nil ? "the text" : "a part of the text")
          + " is badly damaged by OCR in the wrong language, or has lost its accents"
          + (isRestored ? "; it was restored to be read, compare it with the original" : ""),
        part ?? 0..<0,
        hint: "đọc lại bản quét bằng `tesseract -l vie` nếu còn",
        englishHint: "read the scan again with `tesseract -l vie` if there is one")
    }
    for reading in transcript.readings { addReading(reading) }
    if source.encoding.isLegacy {
      let name = source.encoding.displayName
      add(
        "ENC002", .error, "văn bản dùng bảng mã cũ \(name), đã đọc sang Unicode",
        "the text is in the legacy encoding \(name); it was read as Unicode", 0..<0)
    }
    if let hidden = transcript.firstHidden {
      add(
        "ENC003", .warning, "có ký tự Unicode tổ hợp hoặc ký tự ẩn",
        "the text holds decomposed or invisible characters", hidden)
    }
    if source.replacements > 0 {
      let count = source.replacements
      add(
        "PAR002", .warning, "\(count) chỗ không đọc được, đã thay bằng \u{FFFD}",
        "\(count) unreadable places became \u{FFFD}", Self.firstReplacement(source.text))
    }
    for leftover in transcript.leftovers where leftover.kind == .link {
      add(
        "ENC004", .info, "dòng địa chỉ liên kết rơi vào thân văn bản",
        "a stray link line stands in the text", leftover.source)
    }
  }

  /// A number is never changed in silence: both readings are shown.
  private mutating func addReading(_ reading: Restoration.Reading) {
    let (printed, proposed) = (reading.printed, reading.proposed)
    if reading.isTaken {
      add(
        "PAR004", .info, "“\(printed)” được đọc là “\(proposed)”",
        "“\(printed)” was read as “\(proposed)”", reading.source)
    } else {
      add(
        "PAR005", .info, "“\(printed)” có thể là “\(proposed)”",
        "“\(printed)” may be “\(proposed)”", reading.source)
    }
  }

  private static func firstReplacement(_ text: [UInt8]) -> Range<Int> {
    var index = 0
    while index + 2 < text.count {
      if text[index] == 0xEF, text[index + 1] == 0xBF, text[index + 2] == 0xBD {
        return index..<index + 3
      }
      index += 1
    }
    return 0..<0
  }

  /// Letters in the header's date that were read as digits.
  private mutating func addDateLetters(_ document: Document, _ bytes: [UInt8]) {
    guard let bounds = document.header.date?.range.bounds else { return }
    let text = bytes.span
    var index = bounds.lowerBound
    while index < bounds.upperBound {
      guard let read = LookalikeDigits.number(text, index, bounds.upperBound) else {
        index += 1
        continue
      }
      let range = TextRange(index, read.end)
      addReading(
        Restoration.Reading(
          source: map.range(of: range),
          printed: String(decoding: bytes[range.bounds], as: UTF8.self),
          proposed: "\(read.value)",
          isTaken: true))
      index = read.end
    }
  }

  private mutating func addHeader(_ document: Document) {
    let header = document.header
    if header.kindName == nil, !document.isLetter {
      let start = map.start(of: Int(document.range.start))
      add(
        "PAR001", .warning, "không tìm thấy tên loại văn bản",
        "no title names the kind of document",
        start..<start)
    }
    if let line = header.number, line.number?.serial.isEmpty ?? true {
      add(
        "NUM001", .error, "số văn bản bỏ trống", "the document number is left blank",
        map.range(of: line.range))
    }
    if let date = header.date, date.date.day == 0 || date.date.month == 0 {
      add(
        "DAT001", .error, "ngày hoặc tháng ban hành bỏ trống",
        "the day or month of issue is left blank", map.range(of: date.range))
    }
  }
}
