internal import CICU
import Glibc
import Testing

@testable import VietnameseText

@Suite struct NormalizingTests {
  /// A text and its normal form; nil when it is the same.
  static let pairs: [(String, String?)] = [
    (Samples.plan, nil), (Samples.alphabet, nil), (Samples.capitals, nil), ("", nil),
    ("“Kế hoạch” – 100.000₫ … № 5 ™ ½ «a» ± 5°C → Иван 漢字 ở", nil),
    ("Ke\u{302}\u{301} hoa\u{323}ch", "Kế hoạch"), ("e\u{323}\u{302} e\u{302}\u{323}", "ệ ệ"),
    ("ê\u{301} o\u{301}\u{31B} o\u{31B}\u{301}", "ế ớ ớ"), ("\u{1EF7}\u{301}", "\u{1EF7}\u{301}"),
    ("a\u{200B}\u{301}", "á"), ("ｅ\u{302}\u{301}", "ế"), ("\u{FB01}\u{301}", "fí"),
    ("\u{212B}", "Å"), ("q\u{307}\u{323}", "q\u{323}\u{307}"), ("\u{1100}\u{1161}", "가"),
    ("\u{301}a", nil), ("a\u{A0}b\u{2009}c\u{3000}d", "a b c d"), ("a\u{AD}b\u{FEFF}c", "abc"),
    ("a\r\nb\rc\u{C}d\u{B}e\u{2028}f\u{85}g\r", "a\nb\nc\nd\ne\nf\ng\n"),
    ("a\0b\u{1}c\td\u{7F}", "abc\td"), ("\u{D0}ề án \u{189}ề, ð", "Đề án Đề, đ"),
    ("66/NQ-СР, 02/ТТ-BKHĐТ, КẾ hоạch, Μục Α", "66/NQ-CP, 02/TT-BKHĐT, KẾ hoạch, Mục Α"),
    ("СССР, Москва-2, ТЕСТ Вт, Ελλάς", nil),
    ("Т\u{200B}Тa С\u{7}СＡ С\u{200B}С ж\u{200B}Сa", "TTa CCA СС жСa"),
    ("ＱĐ－ＵＢＮＤ", "QĐ-UBND"), ("ﬁ ﬂ ﬀ", "fi fl ff"), ("QĐ\u{2011}TTg", "QĐ-TTg"),
    ("\u{202E}abc\u{202C}\u{200E}", "abc"), ("a\u{301}\r\n\u{323}", "á\n\u{323}"),
  ]

  @Test(arguments: pairs)
  func `text has one normal form, which is left alone, and edits lead back`(
    _ text: String, _ expected: String?
  ) {
    let source = Array(text.utf8)
    guard let (result, edits) = source.normalized else {
      #expect(expected == nil || expected?.utf8.elementsEqual(source) == true)
      return
    }
    #expect(Text(result) == Text((expected ?? text).utf8))
    #expect(result.normalized == nil)
    checkEdits(edits, from: source, to: result)
  }

  /// What lies between the edits must be the same on both sides.
  private func checkEdits(_ edits: [TextEdit], from source: [UInt8], to result: [UInt8]) {
    var (left, right) = (0, 0)
    for edit in edits + [
      TextEdit(source: source.count..<source.count, result: result.count..<result.count)
    ] {
      guard left <= edit.source.lowerBound, right <= edit.result.lowerBound else {
        Issue.record("edits overlap or are out of order")
        return
      }
      #expect(source[left..<edit.source.lowerBound] == result[right..<edit.result.lowerBound])
      (left, right) = (edit.source.upperBound, edit.result.upperBound)
    }
    #expect(left == source.count && right == result.count)
  }

  @Test func `letters and marks compose as ICU composes them`() {
    let marks: [UInt32] = [0x300, 0x301, 0x302, 0x303, 0x306, 0x309, 0x31B, 0x323, 0x308]
    let letters = (Samples.alphabet + Samples.capitals + "aeiouydAEIOUYDbxz").unicodeScalars
    for letter in Set(letters.map(\.value)) where VietnameseLetter(letter) != nil {
      for first in marks {
        for second in marks {
          var piece: [UInt8] = []
          for scalar in [letter, first, second] { piece.append(scalar: scalar) }
          var icu = [UInt8](repeating: 0, count: 64)
          let length = kh_nfc(piece, Int32(piece.count), &icu, 64)
          let expected = Array(icu.prefix(Int(length)))
          let ours = piece.normalized?.utf8 ?? piece
          if ours != expected { Issue.record("\(letter) \(first) \(second)") }
        }
      }
    }
  }

  @Test func `random scalars and bytes map back and settle`() {
    var random = SystemRandomNumberGenerator()
    let pool: [UInt32] = [
      0x61, 0x65, 0x6F, 0x20, 0x0A, 0x0D, 0x00, 0x300, 0x301, 0x302, 0x323, 0x31B, 0x309, 0xA0,
      0xAD, 0x200B, 0xFEFF, 0xFF21, 0xFB01, 0xD0, 0x1EBF, 0x1100, 0x1161, 0x11A8, 0x3099, 0x304B,
      0x212B, 0x1F600, 0x0344, 0x0F73, 0x85, 0x2028, 0x094D,
    ]
    for _ in 0..<2000 {
      var text: [UInt8] = []
      for _ in 0..<Int.random(in: 0...20, using: &random) {
        text.append(scalar: pool.randomElement(using: &random) ?? 0)
      }
      guard let (result, edits) = text.normalized else { continue }
      checkEdits(edits, from: text, to: result)
      if result.normalized != nil { Issue.record("not settled: \(text)") }
    }
    for _ in 0..<2000 {
      let bytes = (0..<16).map { _ in UInt8.random(in: 0...255, using: &random) }
      _ = bytes.normalized
      _ = bytes.census()
      _ = bytes.isSyllable
      _ = bytes.toneFolded
      _ = bytes.binaryFormat
    }
  }

  @Test func `a hundred kilobytes of anything take linear time`() {
    let units: [[UInt8]] = [
      [0xCC, 0x81], [0xCC, 0x81, 0xCC, 0xA3], [0x00], [0xFF], [0xCC, 0x81, 0xE2, 0x80, 0x8B],
      [0x61, 0x0D], [0xF2, 0xCC], [0x61, 0xCC], [0x1B, 0x24], [0xE1], [0x50, 0x4B, 3, 4],
    ]
    // the time of this thread, however busy the machine is
    let start = clock(CLOCK_THREAD_CPUTIME_ID)
    for unit in units {
      let bytes = [0x61] + Array(repeatElement(unit, count: (1 << 17) / unit.count).joined())
      for encoding in [nil, TextEncoding.windows1258, .vni, .viqr] {
        let text = TextDecoder.decode(bytes, as: encoding)
        let normal = text.utf8.normalized?.utf8 ?? text.utf8
        _ = normal.census()
        _ = bytes.binaryFormat
        if encoding == .vni { break }
      }
    }
    #expect(clock(CLOCK_THREAD_CPUTIME_ID) - start < 60)
  }

  private func clock(_ clock: clockid_t) -> Int {
    var time = timespec()
    clock_gettime(clock, &time)
    return time.tv_sec
  }
}
