/// Roman numerals, with the forms that OCR gives them.
enum RomanNumeral {
  /// Reads a numeral at `start` and returns its value and end.
  ///
  /// "1", "l" and "|" are read as "I" when `damaged` is allowed ("I11.", "|.", "lV.").
  static func read(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, damaged: Bool
  ) -> (value: Int, end: Int)? {
    var index = start
    var total = 0
    var previous = 0
    var letters = 0
    while index < end, index - start < 12 {
      let digit = value(of: text[index], damaged: damaged)
      if digit == 0 { break }
      total += digit
      if previous < digit { total -= 2 * previous }
      previous = digit
      letters += 1
      index += 1
    }
    guard letters > 0, total > 0, total < 100 else { return nil }
    guard canonicalLength(total) == letters else { return nil }
    return (total, index)
  }

  private static func value(of byte: UInt8, damaged: Bool) -> Int {
    switch byte {
    case 0x49: return 1
    case 0x56: return 5
    case 0x58: return 10
    case 0x4C: return 50
    case 0x43: return 100
    case 0x6C, 0x7C, 0x31: return damaged ? 1 : 0
    default: return 0
    }
  }

  /// How many letters the usual spelling of a value has, which tells "IV" from "IIV".
  private static func canonicalLength(_ value: Int) -> Int {
    let ones = [0, 1, 2, 3, 2, 1, 2, 3, 4, 2]
    return ones[value % 10] + ones[value / 10 % 10]
  }

  /// Writes a value.
  static func write(_ value: Int, _ append: (StaticString) -> Void) {
    let parts: [(Int, StaticString)] = [
      (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"),
      (1, "I"),
    ]
    var rest = value
    for (worth, letters) in parts {
      while rest >= worth {
        append(letters)
        rest -= worth
      }
    }
  }
}
