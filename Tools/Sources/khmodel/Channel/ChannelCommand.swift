import PlanRepair

/// `khmodel channel --out FILE --lines FILE.tsv --pairs DIRECTORY NAME…`: learns from the named pairs.
enum ChannelCommand {
  static func run(_ options: Options) {
    var pairs = WordPairs()
    for line in WordPairs.lines(tabs: Files.read(options.text("lines"))) where line.count == 3 {
      pairs.add(truth: line[1], ocr: line[2])
    }
    let directory = options.text("pairs")
    for name in options.rest {
      let truth = WordPairs.lines(Files.read("\(directory)/\(name).truth.txt"))
      let ocr = WordPairs.lines(Files.read("\(directory)/\(name).ocr.txt"))
      for (left, right) in zip(truth, ocr) { pairs.add(truth: left, ocr: right) }
    }
    Files.note("\(pairs.counts.values.reduce(0, +)) words, \(pairs.counts.count) distinct pairs")
    let model = SegmentModel(pairs, rounds: 4)
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
