internal import VietnameseText

/// Digits that scanning or typing made letters ("1O", "2O25", "l5").
///
/// They are read where only a number can stand, the date of a header, and a finding shows both readings.
enum LookalikeDigits {
  /// Whether a letter that looks like a digit stands at `index`, beside a true one.
  static func isOne(_ text: Span<UInt8>, _ index: Int) -> Bool {
    guard digit(text[index]) != nil else { return false }
    return index + 1 < text.count && text[index + 1] &- 0x30 < 10
      || index > 0 && text[index - 1] &- 0x30 < 10
  }

  /// The number at `start`, four places at most, where a letter is among its digits.
  static func number(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> (value: Int, end: Int)? {
    var index = start
    var value = 0
    var (digits, letters) = (0, 0)
    while index < end, index - start < 4 {
      if text[index] &- 0x30 < 10 {
        value = value * 10 + Int(text[index] &- 0x30)
        digits += 1
      } else if let digit = digit(text[index]) {
        value = value * 10 + digit
        letters += 1
      } else {
        break
      }
      index += 1
    }
    guard digits > 0, letters > 0, index >= end || text.foldedLetter(at: index).ascii == 0 else {
      return nil
    }
    return (value, index)
  }

  private static func digit(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x4F, 0x6F: 0
    case 0x6C, 0x49: 1
    default: nil
    }
  }
}
