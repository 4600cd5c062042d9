internal import CICU

/// What normalising does to a scalar.
enum ScalarChange: Equatable {
  /// It stays.
  case keep
  /// It says nothing, or nothing in plain text.
  case remove
  /// It is another way to write these ASCII characters or this letter.
  case become(String)
  /// It is of another alphabet; where it looks like a Latin letter in a Latin word, it is that letter.
  case foreign
  /// It may combine with what stands before it, or NFC writes it otherwise.
  case compose

  /// The change for a scalar. [Unicode: White_Space, Default_Ignorable_Code_Point, Bidi_Control]
  init(_ scalar: UInt32) {
    self = scalar < 0x100 ? Self.inLatin1(scalar) : Self.beyondLatin1(scalar)
  }

  private static func inLatin1(_ scalar: UInt32) -> ScalarChange {
    switch scalar {
    case 0x09, 0x0A: .keep
    case 0x0B, 0x0C, 0x0D, 0x85: .become("\n")
    case 0x00..<0x20, 0x7F..<0xA0, 0xAD: .remove
    case 0xA0: .become(" ")
    case 0xD0: .become("Đ")
    case 0xF0: .become("đ")
    default: .keep
    }
  }

  private static func beyondLatin1(_ scalar: UInt32) -> ScalarChange {
    switch scalar {
    case 0x0189: .become("Đ")
    case 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .become(" ")
    case 0x2028, 0x2029: .become("\n")
    case 0x2010, 0x2011: .become("-")
    case 0x0300...0x034E, 0x0350...0x036F: .compose
    case 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x3164: .remove
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: .remove
    case 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB, 0xE0000...0xE0FFF: .remove
    case 0xFF01...0xFF5E: .become(String(UnicodeScalar(UInt8(scalar - 0xFF01 + 0x21))))
    case 0xFB00...0xFB06: .become(ligatures[Int(scalar - 0xFB00)])
    case 0x0391...0x03C9, 0x0400...0x045F: .foreign
    default: kh_nfc_is_plain(scalar) ? .keep : .compose
    }
  }

  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]
}
