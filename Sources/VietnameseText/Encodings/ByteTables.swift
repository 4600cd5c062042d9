/// The letters of the encodings that have no converter in ICU, as runs from a first byte on.
enum ByteTables {
  /// TCVN3 (ABC), the fonts named .Vn…: capitals with tones are a matter of the font.
  /// [TCVN 5712:1993, VN3]
  static let tcvn3: [(first: Int, text: String)] = [
    (0xA1, "ĂÂÊÔƠƯĐăâêôơưđ"), (0xB5, "àảãáạ"), (0xBB, "ằẳẵắ"), (0xC6, "ặầẩẫấậè"),
    (0xCE, "ẻẽéẹềểễếệìỉ"), (0xDC, "ĩíịò"), (0xE1, "ỏõóọồổỗốộờởỡớợù"),
    (0xF1, "ủũúụừửữứựỳỷỹýỵ"),
  ]

  /// VISCII, with six capitals among the controls. [RFC 1456]
  static let viscii: [(first: Int, text: String)] = [
    (0x02, "Ẳ"), (0x05, "ẴẪ"), (0x14, "Ỷ"), (0x19, "Ỹ"), (0x1E, "Ỵ"),
    (0x80, "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"), (0xA0, "Õắằặấầẩậẽẹếềểễệốồổỗ"),
    (0xB3, "ỠƠộờởịỰỨỪỬơớƯ"), (0xC0, "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư"),
    (0xE0, "àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ"),
  ]

  /// VPS, the Vietnamese Professionals Society's, with fourteen capitals among the controls.
  static let vps: [(first: Int, text: String)] = [
    (0x02, "ẠẬẶẸỆ"), (0x10, "ỊỌỘỢỤỰ"), (0x19, "Ỵ"), (0x1C, "ẪỮ"),
    (0x80, "ÀẢÃẤẦẨọỗĂếềểệẮẰẲẾ"), (0x91, "‘’"), (0x93, "ỀỂỄỐỒỔỖýỷỵỚỜỞ"),
    (0xA1, "ắằẳẵặỠớÙờởỡŨỨợỪổỬỲỸÍÌộỈĨÓửữÒỎÕự"), (0xC0, "ầÁÂấẩẫậđẻÉÊẹỉễịỹƯỦồốÔỏơÈừứÚũưÝẺ"),
    (0xE0, "àáâãảạă"), (0xE8, "èéêẽìí"), (0xEF, "ĩẴĐòóôõ"), (0xF7, "Ơụùúủ"), (0xFD, "ỶẼỳ"),
  ]

  /// VNI for Windows: letters of one byte. [the fonts named VNI-…]
  static let vni: [(first: Int, text: String)] = [
    (0xC6, "Ỉ"), (0xCC, "ÌÍỴ"), (0xD1, "ĐỊĨƠ"), (0xD6, "Ư"),
    (0xE6, "ỉ"), (0xEC, "ìíỵ"), (0xF1, "địĩơ"), (0xF6, "ư"),
  ]

  /// VNI for Windows: marks behind a vowel; capitals have their own, 0x20 below.
  static let vniMarks: [UInt8: UInt32] = {
    let hat: UInt32 = 0x0302 << 16, breve: UInt32 = 0x0306 << 16
    let huyen: UInt32 = 0x0300, sac: UInt32 = 0x0301, hoi: UInt32 = 0x0309
    let nga: UInt32 = 0x0303, nang: UInt32 = 0x0323
    let low: [UInt8: UInt32] = [
      0xF8: huyen, 0xF9: sac, 0xFB: hoi, 0xF5: nga, 0xEF: nang,
      0xE2: hat, 0xE0: hat | huyen, 0xE1: hat | sac, 0xE5: hat | hoi, 0xE3: hat | nga,
      0xE4: hat | nang,
      0xEA: breve, 0xE8: breve | huyen, 0xE9: breve | sac, 0xFA: breve | hoi, 0xFC: breve | nga,
      0xEB: breve | nang,
    ]
    return low.reduce(into: low) { $0[$1.key - 0x20] = $1.value }
  }()

  /// Bytes 80 to 9F of Windows-1252. [WHATWG Encoding, index-windows-1252]
  static let punctuation: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
