internal import PlanSyntax

/// What identifies a cited document: serial, year and symbol, read as OCR variants allow.
///
/// "323/QĐ-SCT", "323/QD-SCT" and "323/QDb-SCT" are one document; leading zeros do not count.
struct DocumentKey: Hashable, Sendable {
  private let bytes: [UInt8]

  /// The key of a number; nil where the serial is blank.
  init?(_ number: DocumentNumber, _ text: [UInt8]) {
    guard !number.serial.isEmpty else { return nil }
    var key: [UInt8] = []
    for index in number.serial.bounds where text[index] != 0x30 || !key.isEmpty {
      key.append(text[index])
    }
    key.append(0x2F)
    key.append(contentsOf: "\(number.year)/".utf8)
    Self.appendSymbol(number.symbol, text, to: &key)
    bytes = key
  }

  /// Letters in capitals, "Đ" as "D", the "b" that a scan makes of its stroke left out.
  private static func appendSymbol(_ range: TextRange, _ text: [UInt8], to key: inout [UInt8]) {
    for index in range.bounds {
      let byte = text[index]
      switch byte {
      case 0xC4, 0x20, 0x0A, 0x09: continue
      case 0x90, 0x91: key.append(0x44)
      case 0x62 where key.last == 0x44: continue
      case 0x61...0x7A: key.append(byte - 0x20)
      default: key.append(byte)
      }
    }
  }
}
