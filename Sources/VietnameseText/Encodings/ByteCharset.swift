internal import CICU

/// An encoding in which a byte is a character, or a mark on the vowel before it.
struct ByteCharset: Sendable {
  /// The scalar a byte stands for when it is no mark.
  let scalars: StaticTable<UInt16>
  /// The combining characters a byte stands for behind a vowel: hat or horn in the high half, tone
  /// in the low half; zero for bytes that are never marks.
  let marks: StaticTable<UInt32>

  private init(_ scalars: [UInt16], marks: [UInt8: UInt32] = [:]) {
    self.scalars = StaticTable(scalars)
    self.marks = StaticTable((0...255).map { marks[UInt8($0)] ?? 0 })
  }

  /// The vowel a byte makes of the one before it; nil when the byte is a character of its own.
  @inline(__always)
  func compose(_ scalar: UInt32, with byte: UInt8) -> UInt32? {
    let mark = marks[Int(byte)]
    return mark == 0 ? nil : Self.compose(scalar, mark)
  }

  private static func compose(_ scalar: UInt32, _ mark: UInt32) -> UInt32? {
    guard var letter = VietnameseLetter(scalar) else { return nil }
    for part in [mark >> 16, mark & 0xFFFF] where part != 0 {
      guard let next = letter.adding(mark: part) else { return nil }
      letter = next
    }
    return letter.scalar
  }

  /// The charset of an encoding that is of this kind.
  static func named(_ encoding: TextEncoding) -> ByteCharset? {
    switch encoding {
    case .tcvn3: tcvn3
    case .vni: vni
    case .vps: vps
    case .viscii: viscii
    case .windows1258: windows1258
    case .utf8, .utf16le, .utf16be, .viqr: nil
    }
  }

  private static let tcvn3 = ByteCharset(table(over: windows1252, ByteTables.tcvn3))
  private static let vps = ByteCharset(table(over: windows1252, ByteTables.vps))
  private static let viscii = ByteCharset(table(over: windows1252, ByteTables.viscii))
  private static let vni = ByteCharset(
    table(over: windows1252, ByteTables.vni), marks: ByteTables.vniMarks)

  private static let windows1258: ByteCharset = {
    var scalars = windows1252
    _ = kh_windows1258(&scalars)
    let tones = scalars.enumerated().filter { Tone(mark: UInt32($0.element)) != nil }
    return ByteCharset(
      scalars,
      marks: Dictionary(
        uniqueKeysWithValues: tones.map { (UInt8($0.offset), UInt32($0.element)) }))
  }()

  /// What bytes mean where a table says nothing: fonts kept the punctuation of Windows-1252.
  private static let windows1252 =
    (0..<0x80).map { UInt16($0) } + ByteTables.punctuation + (0xA0...0xFF).map { UInt16($0) }

  private static func table(over base: [UInt16], _ rows: [(first: Int, text: String)]) -> [UInt16] {
    var scalars = base
    for (first, text) in rows {
      for (step, scalar) in text.unicodeScalars.enumerated() {
        scalars[first + step] = UInt16(truncatingIfNeeded: scalar.value)
      }
    }
    return scalars
  }
}
