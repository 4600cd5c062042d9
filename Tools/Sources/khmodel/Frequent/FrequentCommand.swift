import PlanRepair

/// `khmodel frequent --out FILE --size BYTES --lines FILE.tsv --printed FILE.tsv --pairs DIRECTORY NAME…`: keeps the strings
/// that are printed most.
enum FrequentCommand {
  static func run(_ options: Options) {
    guard let search = StringSearch() else { Files.fail("no models to search with") }
    let pairs = WordPairs(options)
    let seen = SeenWords(pairs, search)
    var counts: [UInt64: Int] = [:]
    for (pair, count) in pairs.counts {
      var string: [UInt8] = []
      for glyph in pair.ocr { Glyphs.append(glyph, to: &string) }
      for key in search.keys(in: string.span) { counts[key, default: 0] += count }
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
