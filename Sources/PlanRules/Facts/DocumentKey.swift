internal import PlanSyntax
internal import VietnameseText

/// What identifies a cited document: serial, year and symbol, read as OCR variants allow.
///
/// "323/QĐ-SCT", "323/QD-SCT" and "323/QDb-SCT" are one document; leading zeros do not count.
struct DocumentKey: Equatable, Sendable {
  /// What stands for the key.
  let hash: UInt128

  /// The key of a number; nil where the serial is blank.
  init?(_ number: DocumentNumber, _ text: [UInt8]) {
    guard !number.serial.isEmpty else { return nil }
    var key = ByteHash()
    var isLeading = true
    for index in number.serial.bounds where text[index] != 0x30 || !isLeading {
      key.append(text[index])
      isLeading = false
    }
    key.append(number: UInt64(bitPattern: Int64(number.year)))
    Self.appendSymbol(number.symbol, text, to: &key)
    hash = key.value
  }

  /// Letters in capitals, "Đ" as "D", the "b" that a scan makes of its stroke left out.
  private static func appendSymbol(_ range: TextRange, _ text: [UInt8], to key: inout ByteHash) {
    var last: UInt8 = 0
    for index in range.bounds {
      let byte = text[index]
      switch byte {
      case 0xC4, 0x20, 0x0A, 0x09: continue
      case 0x62 where last == 0x44: continue
      case 0x90, 0x91: last = 0x44
      case 0x61...0x7A: last = byte - 0x20
      default: last = byte
      }
      key.append(last)
    }
  }
}
