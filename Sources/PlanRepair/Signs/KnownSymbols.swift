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

  private static let names = [
    "ATNĐ", "BCĐ", "BCSĐ", "BĐBP", "BĐVN", "BGDĐT", "BGDĐTTX", "BKHĐT", "BLĐ", "BLĐTBXH",
    "BQLDAĐT", "BVĐK", "CĐ", "CĐNH", "CQĐP", "CQĐT", "CSĐT", "CTĐT", "ĐA", "ĐBQH", "ĐCT", "ĐHQG",
    "ĐHQGHN", "ĐKKD", "ĐTM", "ĐTNN", "ĐTPT", "ĐTQG", "ĐUBND", "ĐVSNCL", "GDĐH", "GDĐT", "HĐBT",
    "HĐĐT", "HĐKH", "HĐND", "HĐNN", "HĐQT", "HĐTĐ", "HĐTĐKT", "HĐTP", "HĐTV", "HSĐX", "HSĐXKT",
    "HSĐXTC", "KHĐT", "LĐLĐ", "LĐTB", "LĐTBXH", "LĐVL", "NĐ", "NSĐP", "PGDĐT", "QCĐP", "QĐ",
    "QĐND", "QĐNS", "SDĐNN", "SGDĐT", "SKHĐT", "SLĐTBXH", "TCĐC", "TĐKT", "TGĐ", "TLĐ", "TMĐT",
    "TSCĐ", "TTĐT", "VBĐN", "VPĐK", "VPĐKĐĐ",
  ]
}
