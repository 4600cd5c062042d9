/// Letters of Cyrillic and Greek that look like Latin ones ("СР" in "66/NQ-СР"), which keyboards and
/// copying mix into Vietnamese.
enum LookAlike {
  private static let cyrillicCapitals: StaticString = "A.B..E....K.MHO.PCTY.X.........."
  private static let cyrillicSmalls: StaticString = "a....e........o.pc.y.x.........."
  private static let greekCapitals: StaticString = "AB..EZH.IK.MN.O.P..TY.X."

  /// The Latin letter that a scalar looks like.
  static func latin(_ scalar: UInt32) -> UInt8? {
    let letter: UInt8 =
      switch scalar {
      case 0x0410...0x042F: cyrillicCapitals.utf8Start[Int(scalar - 0x0410)]
      case 0x0430...0x044F: cyrillicSmalls.utf8Start[Int(scalar - 0x0430)]
      case 0x0391...0x03A8: greekCapitals.utf8Start[Int(scalar - 0x0391)]
      case 0x0405: 0x53
      case 0x0406: 0x49
      case 0x0408: 0x4A
      case 0x0455: 0x73
      case 0x0456: 0x69
      case 0x0458: 0x6A
      default: 0x2E
      }
    return letter == 0x2E ? nil : letter
  }

  /// A run of such letters.
  struct Run {
    /// Where the last letter ends.
    var end: Int
    /// The Latin letters it stands for, where all look like some.
    var latin: [UInt8]? = []
    /// What follows the run in the normal form.
    var next: Unicode.Scalar?
  }

  /// The run that begins at a position; what normalising removes does not end it.
  static func run(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Run {
    var run = Run(end: start)
    var position = start
    while position < text.count {
      let scalar = UTF8Bytes.scalar(text, at: position)
      position += scalar.length
      switch ScalarChange(scalar.value) {
      case .foreign:
        if let letter = latin(scalar.value) { run.latin?.append(letter) } else { run.latin = nil }
        run.end = position
        continue
      case .remove: continue
      case .become(let other): run.next = other.unicodeScalars.first
      default: run.next = Unicode.Scalar(scalar.value)
      }
      break
    }
    return run
  }

  /// Whether the word that ends with `before` and goes on with `next` is Latin, so that the letters
  /// between are.
  static func isWithinLatin(
    _ before: UnsafeBufferPointer<UInt8>, _ next: Unicode.Scalar?
  ) -> Bool {
    if let next, isLatin(next.value) { return true }
    var end = before.count
    guard end > 0 else { return false }
    let joiner = before[end - 1]
    let isJoined = joiner == 0x2D || joiner == 0x2F || joiner == 0x2E || joiner == 0x26
    if isJoined { end -= 1 }
    guard end > 0 else { return false }
    if joiner == 0x2F, before[end - 1] &- 0x30 < 10 { return true }
    return isLatin(UTF8Bytes.scalar(before, at: UTF8Bytes.start(of: before, before: end)).value)
  }

  private static func isLatin(_ scalar: UInt32) -> Bool {
    scalar < 0x80 ? (scalar | 0x20) &- 0x61 < 26 : VietnameseLetter(scalar) != nil
  }
}
