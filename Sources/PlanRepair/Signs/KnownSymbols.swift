/// Parts of document symbols that hold a Đ, as the archive writes them.
///
/// Counted in the codified law and gazette texts: each is far more frequent than its form without the bar.
enum KnownSymbols {
  /// The symbols, by the form an engine without Đ prints.
  static let all: [[Glyph]: [Glyph]] = {
    var table: [[Glyph]: [Glyph]] = [:]
    for name in names {
      let glyphs = name.unicodeScalars.map { Glyphs.code(of: $0.value) }
      table[glyphs.map { LetterTable.shared.plain[Int($0)] }] = glyphs
    }
    return table
  }()

  /// Symbols of bodies with a T beside another.
  static let bodies = Set(
    ["BTTTT", "BVHTT", "BVHTTDL", "STTTT", "SVHTT", "SVHTTDL", "TTTT", "VHTT", "VHTTDL"].map {
      $0.unicodeScalars.map { Glyph($0.value) }
    })

  private static let names = [
    "ANĐT", "ATNĐ", "BCĐ", "BCĐTW", "BCSĐ", "BĐBP", "BĐVN", "BGDĐT", "BGDĐTTX", "BKHĐT", "BLĐ",
    "BLĐTBXH", "BQLDAĐT", "BVĐK", "CDNĐT", "CĐ", "CĐNH", "CĐT", "CQĐP", "CQĐT", "CSĐT", "CTĐT",
    "DAĐT", "ĐA", "ĐBQH", "ĐBSCL", "ĐCT", "ĐHĐCĐ", "ĐHQG", "ĐHQGHN", "ĐKDN", "ĐKĐĐ", "ĐKKD", "ĐKT",
    "ĐKTS", "ĐTM", "ĐTNN", "ĐTPT", "ĐTQG", "ĐUBND", "ĐVCNTT", "ĐVHC", "ĐVQHNS", "ĐVSNCL", "GDĐH",
    "GDĐT", "HĐBT", "HĐĐT", "HĐKH", "HĐND", "HĐNN", "HĐQT", "HĐTĐ", "HĐTĐKT", "HĐTP", "HĐTV",
    "HĐXX", "HSĐKTHDA", "HSĐX", "HSĐXKT", "HSĐXTC", "KHĐT", "KTĐN", "LĐLĐ", "LĐTB", "LĐTBXH",
    "LĐVL", "NĐ", "NSĐP", "PGDĐT", "QCĐP", "QĐ", "QĐND", "QĐNDVN", "QĐNS", "QLĐKKD", "QLĐT", "QSDĐ",
    "SDĐNN", "SGDĐT", "SKHĐT", "SLĐTBXH", "TCĐC", "TĐKT", "TĐT", "TGĐ", "TLĐ", "TMĐT", "TNĐS",
    "TNLĐ", "TSCĐ", "TTĐB", "TTĐT", "VBĐN", "VNQDĐ", "VPĐD", "VPĐK", "VPĐKĐĐ",
  ]
}
