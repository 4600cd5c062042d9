internal import CPlanData

/// What an OCR engine makes of the true letters, indexed by what it printed and read in place.
struct ChannelModel: @unchecked Sendable {
  /// The embedded channel; nil where the build carries none.
  static let shared = ChannelModel(kh_channel_model())

  /// The mark of a capital beside a letter's place in the trie's alphabet.
  static let capital: UInt8 = 0x80
  /// A step of the costs, in hundredths.
  static let unit: Int32 = 5

  private let reads: UnsafePointer<UInt32>
  private let count: Int
  private let starts: UnsafePointer<UInt32>
  private let first: UnsafePointer<UInt8>
  private let second: UnsafePointer<UInt8>
  private let cost: UnsafePointer<UInt8>

  private init?(_ data: kh_data) {
    guard var table = EmbeddedTable(data.bytes, count: data.count, magic: 0x4B48_4348) else {
      return nil
    }
    let (reads, entries) = (Int(table.number()), Int(table.number()))
    guard let keys = table.array(UInt32.self, reads),
      let starts = table.array(UInt32.self, reads + 1),
      let first = table.array(UInt8.self, entries), let second = table.array(UInt8.self, entries),
      let cost = table.array(UInt8.self, entries)
    else { return nil }
    self.reads = keys
    count = reads
    (self.starts, self.first, self.second, self.cost) = (starts, first, second, cost)
  }

  /// The entries for an OCR string of at most three glyphs, packed nine bits each, in order of their cost.
  func entries(_ read: UInt32) -> Range<Int> {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) >> 1
      if reads[middle] < read { low = middle + 1 } else { high = middle }
    }
    guard low < count, reads[low] == read else { return 0..<0 }
    return Int(starts[low])..<Int(starts[low + 1])
  }

  /// The first true letter of an entry: its place in the trie's alphabet, with `capital`.
  @inline(__always) func first(_ entry: Int) -> UInt8 { first[entry] }
  /// The second true letter of an entry; 0 where it has one only.
  @inline(__always) func second(_ entry: Int) -> UInt8 { second[entry] }
  /// -log P(OCR string | true letters) of an entry, in steps of `unit`.
  @inline(__always) func cost(_ entry: Int) -> UInt8 { cost[entry] }
}
