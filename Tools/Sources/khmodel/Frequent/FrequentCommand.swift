import PlanRepair

/// `khmodel frequent --out FILE --size BYTES --lines FILE.tsv --printed FILE.tsv --pairs DIRECTORY NAME…`: keeps what most
/// texts search for.
///
/// Each page of the lines and each of the named pairs is a text: a text searches for each of its strings once.
enum FrequentCommand {
  static func run(_ options: Options) {
    guard let search = StringSearch() else { Files.fail("no models to search with") }
    let seen = SeenWords(WordPairs(options), search)
    var counts: [UInt64: Int] = [:]
    for text in texts(options) {
      for key in search.keys(in: text.span) { counts[key, default: 0] += 1 }
    }
    var kept: [(key: UInt64, readings: [StringSearch.Reading])] = []
    var size = 32
    for (key, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) })
    where count > 1 {
      guard let found = search.readings(key) else { continue }
      let readings = seen.weigh(found, key)
      size += 12 + 3 * readings.count
      if size > options.number("size", 80_000) { break }
      kept.append((key, readings))
    }
    Files.note("\(kept.count) of \(counts.count) strings kept")
    Files.write(encoded(kept.sorted { $0.key < $1.key }), to: options.text("out"))
  }

  private static func texts(_ options: Options) -> [[UInt8]] {
    var pages: [[UInt8]: [UInt8]] = [:]
    for line in Files.read(options.text("lines")).split(separator: 10) {
      let fields = line.split(separator: 9, omittingEmptySubsequences: false)
      if fields.count == 3 { pages[Array(fields[0]), default: []] += fields[2] + [10] }
    }
    let directory = options.text("pairs")
    return Array(pages.values) + options.rest.map { Files.read("\(directory)/\($0).ocr.txt") }
  }

  /// The file's bytes.
  private static func encoded(_ kept: [(key: UInt64, readings: [StringSearch.Reading])])
    -> [UInt8]
  {
    var starts: [UInt32] = [0]
    for entry in kept { starts.append((starts.last ?? 0) + UInt32(entry.readings.count)) }
    let readings = kept.flatMap { $0.readings }
    var bytes: [UInt8] = []
    bytes.put(UInt32(0x4B48_4653))
    bytes.put(UInt32(1))
    bytes.put(UInt32(kept.count))
    bytes.put(UInt32(readings.count))
    bytes.put(kept.map { $0.key })
    bytes.put(starts)
    bytes.put(readings.map { $0.value })
    bytes.put(readings.map { $0.cost })
    bytes.align(8)
    return bytes
  }
}
