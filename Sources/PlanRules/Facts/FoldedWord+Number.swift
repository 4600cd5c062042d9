extension FoldedWord {
  /// The number that the word writes in digits or as a Roman numeral.
  var number: Int? { letters == 0 ? digits : roman }

  /// The number of a Roman numeral in capitals.
  var roman: Int? {
    guard letters > 0, capitals == letters else { return nil }
    var (rest, value, largest) = (key, 0, 0)
    while rest > 0 {
      let digit =
        switch rest & 0xFF {
        case 0x69: 1
        case 0x76: 5
        case 0x78: 10
        case 0x6C: 50
        case 0x63: 100
        default: 0
        }
      guard digit > 0 else { return nil }
      value += digit < largest ? -digit : digit
      largest = max(largest, digit)
      rest >>= 8
    }
    return value
  }

  private var digits: Int? {
    var (rest, value, place) = (key, 0, 1)
    while rest > 0 {
      guard rest & 0xFF &- 0x30 < 10, place < 10_000 else { return nil }
      value += Int(rest & 0xFF - 0x30) * place
      (rest, place) = (rest >> 8, place * 10)
    }
    return value > 0 ? value : nil
  }
}
