internal import CPlanData

/// What the strings that engines print most may stand for: what `WordSearch` would find, read in place.
struct FrequentStrings: @unchecked Sendable {
  /// The embedded strings; nil where the build carries none.
  static let shared = FrequentStrings(kh_frequent_strings())

  /// The longest string that is kept.
  static let maximum = 7

  private let count: Int
  private let keys: UnsafePointer<UInt64>
  private let starts: UnsafePointer<UInt32>
  private let values: UnsafePointer<UInt16>
  private let costs: UnsafePointer<UInt8>

  private init?(_ data: kh_data) {
    guard var table = EmbeddedTable(data.bytes, count: data.count, magic: 0x4B48_4653) else {
      return nil
    }
    let (strings, hits) = (Int(table.number()), Int(table.number()))
    guard let keys = table.array(UInt64.self, strings),
      let starts = table.array(UInt32.self, strings + 1),
      let values = table.array(UInt16.self, hits), let costs = table.array(UInt8.self, hits)
    else { return nil }
    count = strings
    (self.keys, self.starts, self.values, self.costs) = (keys, starts, values, costs)
  }

  /// A string with the way it is capitalised as one number; nil where it is too long or holds a rare sign.
  static func key(_ text: UnsafeBufferPointer<Glyph>, _ style: LetterCase) -> UInt64? {
    guard text.count <= maximum else { return nil }
    var key = UInt64(style.rawValue) + 1
    for glyph in text {
      if glyph > 0xFF { return nil }
      key = key << 8 | UInt64(glyph)
    }
    return key
  }

  /// The string of a key, and how it is capitalised.
  static func string(_ key: UInt64) -> (text: [Glyph], style: LetterCase) {
    var text: [Glyph] = []
    var rest = key
    while rest > 0xFF {
      text.append(Glyph(rest & 0xFF))
      rest >>= 8
    }
    return (text.reversed(), LetterCase(rawValue: UInt8(rest) &- 1) ?? .lower)
  }

  /// Where the hits of a string lie, best first; nil where it is not kept.
  func find(_ key: UInt64) -> Range<Int>? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) >> 1
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    guard low < count, keys[low] == key else { return nil }
    return Int(starts[low])..<Int(starts[low + 1])
  }

  /// One of the words a string may stand for.
  @inline(__always) func hit(_ index: Int) -> WordSearch.Hit {
    WordSearch.Hit(value: values[index], paid: Int32(costs[index]) * ChannelModel.unit)
  }

  /// All keys.
  var all: [UInt64] { (0..<count).map { keys[$0] } }
}
