internal import PlanRepair
public import PlanSyntax
internal import VietnameseText

/// Writes what a restoration made of a text: every word it looked at, with its readings.
///
/// The form is stated by `docs/schema/khplan-restore-1.schema.json`.
public struct RestorationWriter: ~Copyable {
  private var out: JSONOutput
  private var positions: PositionIndex
  private let text: RestoredText

  /// Writes one restored text to a sink.
  public static func write(_ text: RestoredText, pretty: Bool, to sink: inout some ByteSink) {
    withUnsafeMutablePointer(to: &sink) { sink in
      let buffer = OutputBuffer { sink.pointee.append(contentsOf: $0) }
      var writer = RestorationWriter(out: JSONOutput(sink: buffer, pretty: pretty), text: text)
      writer.writeAll()
      writer.out.finish()
    }
  }

  private init(out: consuming JSONOutput, text: RestoredText) {
    self.out = out
    self.text = text
    positions = PositionIndex(text.source.text.span)
  }

  private mutating func writeAll() {
    out.beginObject()
    out.member("format", "khplan-restore")
    out.member("version", 1)
    out.key("source")
    out.beginObject()
    out.member("name", text.source.name)
    out.key("sha256")
    out.beginString()
    out.hexadecimal(SHA256.digest(text.source.bytes))
    out.endString()
    out.member("bytes", text.source.bytes.count)
    out.member("encoding", text.source.encoding.rawValue)
    out.endObject()
    out.member("mode", text.repair.mode.name)
    out.member("text", String(decoding: text.repair.text, as: UTF8.self))
    writeWords()
    writeDoubts()
    out.endObject()
  }

  private mutating func writeWords() {
    out.key("words")
    out.beginArray()
    for word in text.repair.words {
      out.beginObject()
      member("printed", text.printed, word.source)
      member("reading", text.repair.text, word.result)
      out.key("second")
      if let second = word.second { string(text.repair.proposals, second) } else { out.null() }
      confidence(word.confidence)
      span(word.source)
      out.endObject()
    }
    out.endArray()
  }

  private mutating func writeDoubts() {
    out.key("doubts")
    out.beginArray()
    for doubt in text.repair.doubts {
      out.beginObject()
      member("printed", text.printed, doubt.source)
      member("proposal", text.repair.proposals, doubt.proposal)
      confidence(doubt.confidence)
      span(doubt.source)
      out.endObject()
    }
    out.endArray()
  }

  private mutating func member(_ name: StaticString, _ bytes: [UInt8], _ range: Range<Int>) {
    out.key(name)
    string(bytes, range)
  }

  private mutating func string(_ bytes: [UInt8], _ range: Range<Int>) {
    out.value(String(decoding: bytes[range], as: UTF8.self))
  }

  private mutating func confidence(_ value: Float) {
    out.key("confidence")
    out.value(share: Double(value))
  }

  private mutating func span(_ printed: Range<Int>) {
    let place = text.place(of: printed)
    out.key("span")
    let start = position(place.lowerBound)
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
