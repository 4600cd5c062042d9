internal import VietnameseText

/// Reads what stands between two words.
struct GapReader {
  private let text: UnsafeBufferPointer<UInt8>

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
  }

  /// The signs in a range that holds no word.
  @inline(__always)
  func gap(_ range: Range<Int>) -> Gap {
    // Nearly all gaps are one blank.
    range.count == 1 && text[range.lowerBound] == 0x20 ? .blank : signs(range)
  }

  private func signs(_ range: Range<Int>) -> Gap {
    var gap: Gap = []
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = text[index]
      if byte < 0x80 {
        index = ascii(byte, index, range.upperBound, &gap)
      } else {
        gap.insert(sign(UTF8Scalar.decode(text, index)))
        index += 1
        while index < range.upperBound, text[index] & 0xC0 == 0x80 { index += 1 }
      }
    }
    return gap
  }

  /// Reads a run of one ASCII sign and returns where it ends.
  private func ascii(_ byte: UInt8, _ start: Int, _ limit: Int, _ gap: inout Gap) -> Int {
    var end = start + 1
    while end < limit, text[end] == byte { end += 1 }
    gap.insert(Self.signs[Int(byte)])
    switch byte {
    case 0x20:
      let isInside = start > 0 && text[start - 1] > 0x20 && end < text.count && text[end] > 0x20
      if end - start > 1, isInside { gap.insert(.blanks) }
    case 0x2E where end - start > 2:
      gap.remove(.stop)
      gap.insert(.ellipsis)
    case 0x2C, 0x2E, 0x3A, 0x3B:
      if end - start == 2 { gap.insert(.doubled) }
      if byte == 0x2C, end == limit { gap.insert(.tight) }
    default: break
    }
    return end
  }

  private func sign(_ scalar: UInt32) -> Gap {
    switch scalar {
    case 0x201C...0x201F, 0xAB, 0xBB: .quote
    case 0x2010...0x2015, 0x2212: .dash
    case 0x2026: .ellipsis
    case 0xA0, 0x2000...0x200B: .blank
    default: .other
    }
  }

  private static let signs: [Gap] = {
    var signs = [Gap](repeating: .other, count: 128)
    for (list, gap) in [
      (" \t", Gap.blank), ("\n\r", .lineBreak), (",", .comma), (".?!", .stop), (";", .semicolon),
      (":", .colon), ("\"", .quote), ("()[]{}", .bracket), ("-", .dash),
    ] {
      for byte in list.utf8 { signs[Int(byte)] = gap }
    }
    return signs
  }()
}

/// Decodes single scalars of valid UTF-8.
enum UTF8Scalar {
  /// The scalar at a position; zero where the bytes end.
  static func decode(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt32 {
    let lead = UInt32(text[index])
    func next(_ step: Int) -> UInt32 {
      index + step < text.count ? UInt32(text[index + step]) & 0x3F : 0
    }
    if lead < 0xE0 { return (lead & 0x1F) << 6 | next(1) }
    if lead < 0xF0 { return (lead & 0x0F) << 12 | next(1) << 6 | next(2) }
    return (lead & 7) << 18 | next(1) << 12 | next(2) << 6 | next(3)
  }
}
