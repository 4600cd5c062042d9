import PlanRepair

/// `khmodel channel --out FILE --lines FILE.tsv --printed FILE.tsv --pairs DIRECTORY NAME…`: learns from the named pairs.
enum ChannelCommand {
  static func run(_ options: Options) {
    let model = SegmentModel(WordPairs(options), rounds: 4)
    let channel = SmoothedChannel(model)
    Files.note("\(model.probability.count) segments learnt, \(channel.costs.count) after smoothing")
    let bytes = channel.encoded()
    Files.note("\(bytes.count) bytes")
    Files.write(bytes, to: options.text("out"))
  }
}

extension WordPairs {
  /// The tab-separated fields of each line.
  static func lines(tabs bytes: [UInt8]) -> [[[Glyph]]] {
    bytes.split(separator: 10).map { line in
      line.split(separator: 9, omittingEmptySubsequences: false).map {
        lines(Array($0)).first ?? []
      }
    }
  }
}
