/// Parts of document symbols that hold a Đ, as the archive writes them.
///
/// Counted in the codified law and gazette texts: each is far more frequent than its form without the bar.
enum KnownSymbols {
  /// A symbol as an engine without Đ prints it, in one number, and which of its letters have the bar.
  private struct Symbol {
    var key: UInt64 = 0
    var bars: UInt8 = 0
    var length: UInt8 = 0
  }

  /// The letters with a bar in the symbol that is printed as `plain`, the first as the lowest bit; nil where none is known.
  static func bars(_ plain: some Collection<Glyph>) -> UInt8? {
    guard let key = key(plain) else { return nil }
    var low = 0
    var high = symbols.count
    while low < high {
      let middle = (low + high) / 2
      if symbols[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low < symbols.count && symbols[low].key == key ? symbols[low].bars : nil
  }

  /// Whether it is the symbol of a body with a T beside another.
  static func isBody(_ name: some Collection<Glyph>) -> Bool {
    key(name).map { bodies.contains($0) } ?? false
  }

  private static func key(_ text: some Collection<Glyph>) -> UInt64? {
    guard text.count <= 8 else { return nil }
    var key: UInt64 = 0
    for glyph in text {
      if glyph > 0x7F { return nil }
      key = key << 8 | UInt64(glyph)
    }
    return key
  }

  private static let symbols = read(names).sorted { $0.key < $1.key }
  private static let bodies = read("BTTTT BVHTT BVHTTDL STTTT SVHTT SVHTTDL TTTT VHTT VHTTDL").map(
    \.key)

  /// The symbols of a list.
  private static func read(_ list: StaticString) -> [Symbol] {
    var symbols: [Symbol] = []
    var symbol = Symbol()
    list.withUTF8Buffer { bytes in
      var index = 0
      while index < bytes.count {
        if bytes[index] == 0x20 {
          symbols.append(symbol)
          symbol = Symbol()
        } else {
          // Đ is the only letter of two bytes.
          let isBarred = bytes[index] == 0xC4
          symbol.key = symbol.key << 8 | (isBarred ? 0x44 : UInt64(bytes[index]))
          symbol.bars |= isBarred ? 1 << symbol.length : 0
          symbol.length += 1
          index += isBarred ? 1 : 0
        }
        index += 1
      }
      symbols.append(symbol)
    }
    return symbols
  }

  private static let names: StaticString = """
    ANĐT ATNĐ BCĐ BCĐTW BCSĐ BĐBP BĐVN BGDĐT BGDĐTTX BKHĐT BLĐ BLĐTBXH BQLDAĐT BVĐK CDNĐT CĐ \
    CĐNH CĐT CQĐP CQĐT CSĐT CTĐT DAĐT ĐA ĐBQH ĐBSCL ĐCT ĐHĐCĐ ĐHQG ĐHQGHN ĐKDN ĐKĐĐ ĐKKD ĐKT \
    ĐKTS ĐTM ĐTNN ĐTPT ĐTQG ĐUBND ĐVCNTT ĐVHC ĐVQHNS ĐVSNCL GDĐH GDĐT HĐBT HĐĐT HĐKH HĐND HĐNN \
    HĐQT HĐTĐ HĐTĐKT HĐTP HĐTV HĐXX HSĐKTHDA HSĐX HSĐXKT HSĐXTC KHĐT KTĐN LĐLĐ LĐTB LĐTBXH LĐVL \
    NĐ NSĐP PGDĐT QCĐP QĐ QĐND QĐNDVN QĐNS QLĐKKD QLĐT QSDĐ SDĐNN SGDĐT SKHĐT SLĐTBXH TCĐC TĐKT \
    TĐT TGĐ TLĐ TMĐT TNĐS TNLĐ TSCĐ TTĐB TTĐT VBĐN VNQDĐ VPĐD VPĐK VPĐKĐĐ
    """
}
