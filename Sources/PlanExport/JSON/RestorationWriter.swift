internal import PlanRepair
public import PlanSyntax
internal import VietnameseText

/// Writes what a restoration made of a text: every word it looked at, with its readings.
///
/// The form is stated by `docs/schema/khplan-restore-1.schema.json`.
public struct RestorationWriter {
  private var positions: PositionIndex
  private let text: RestoredText

  /// Writes one restored text to a sink.
  public static func write(_ text: RestoredText, pretty: Bool, to sink: inout some ByteSink) {
    sink.withDrain {
      var out = JSONOutput(sink: OutputBuffer(drain: $0), pretty: pretty)
      var writer = RestorationWriter(text)
      out.object { writer.members(to: &$0) }
      out.finish()
    }
  }

  private init(_ text: RestoredText) {
    self.text = text
    positions = PositionIndex(text.source.text.span)
  }

  private mutating func members(to out: inout JSONOutput) {
    out.member("format", "khplan-restore")
    out.member("version", 1)
    out.object("source") {
      $0.member("name", text.source.name)
      $0.key("sha256")
      $0.value(hexadecimal: SHA256.digest(text.source.bytes))
      $0.member("bytes", text.source.bytes.count)
      $0.member("encoding", text.source.encoding.rawValue)
    }
    out.member("mode", text.repair.mode.name)
    out.member("text", String(decoding: text.repair.text, as: UTF8.self))
    out.array("words") { out in
      for word in text.repair.words { out.object { write(word, to: &$0) } }
    }
    out.array("doubts") { out in
      for doubt in text.repair.doubts { out.object { write(doubt, to: &$0) } }
    }
  }

  private mutating func write(_ word: RepairWord, to out: inout JSONOutput) {
    out.member("printed", string(text.printed, word.source))
    out.member("reading", string(text.repair.text, word.result))
    if let second = word.second {
      out.member("second", string(text.repair.proposals, second))
    } else {
      out.key("second")
      out.null()
    }
    place(word.source, word.confidence, to: &out)
  }

  private mutating func write(_ doubt: RepairDoubt, to out: inout JSONOutput) {
    out.member("printed", string(text.printed, doubt.source))
    out.member("proposal", string(text.repair.proposals, doubt.proposal))
    place(doubt.source, doubt.confidence, to: &out)
  }

  private func string(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private mutating func place(
    _ printed: Range<Int>, _ confidence: Float, to out: inout JSONOutput
  ) {
    out.key("confidence")
    out.value(share: Double(confidence))
    let place = text.place(of: printed)
    let start = position(place.lowerBound)
    out.key("span")
    out.place(start, position(place.upperBound))
  }

  private mutating func position(_ offset: Int) -> Position {
    let source = text.source.text
    return positions.position(of: offset, in: source.span)
  }
}

extension RepairMode {
  /// The mode's name in JSON.
  fileprivate var name: StaticString {
    switch self {
    case .none: "none"
    case .slips: "slips"
    case .accents: "accents"
    case .letters: "letters"
    }
  }
}
