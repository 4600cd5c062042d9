public import PlanSyntax
internal import VietnameseText

/// Writes a plan as the JSON contract says (`docs/schema/khplan-1.schema.json`).
public struct JSONWriter: ~Copyable {
  var out: JSONOutput
  private(set) var plan: Plan
  private(set) var positions: PositionIndex
  private var source = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  private(set) var transcript: UnsafePointer<UInt8>
  let isRestored: Bool
  /// What a check found, which is then written in the place of the document.
  private var checked: (findings: [Finding], omitted: [String: Int])?
  private var digest: [UInt8] = []
  /// Whether a second thread writes along.
  private(set) var hasHelp = false
  /// The language of messages.
  var language = Message.Language.vi

  /// Writes one plan to a sink.
  ///
  /// With `usesThreads` a second thread helps with a large plan; the bytes are the same.
  public static func write(
    _ plan: Plan, pretty: Bool, usesThreads: Bool = false, to sink: inout some ByteSink
  ) {
    write(plan, pretty: pretty, facts: nil, usesThreads: usesThreads, to: &sink)
  }

  /// The same where the facts of the source may be known.
  package static func write(
    _ plan: Plan, pretty: Bool, facts: SourceFacts?, usesThreads: Bool, to sink: inout some ByteSink
  ) {
    withUnsafeMutablePointer(to: &sink) { sink in
      write([plan], asArray: false, pretty: pretty, facts: facts, usesThreads: usesThreads) {
        sink.pointee.append(contentsOf: $0)
      }
    }
  }

  /// Writes several plans, as an array where that is wished, else one after the other.
  public static func write(
    _ plans: [Plan], asArray: Bool, pretty: Bool, to sink: inout some ByteSink
  ) {
    withUnsafeMutablePointer(to: &sink) { sink in
      write(plans, asArray: asArray, pretty: pretty) { sink.pointee.append(contentsOf: $0) }
    }
  }

  /// Writes what a check found in a plan, without the document; `omitted` counts by rule what is not
  /// among the findings.
  public static func write(
    findings: [Finding], omitted: [String: Int], of plan: Plan, in language: Message.Language,
    pretty: Bool, to sink: inout some ByteSink
  ) {
    withUnsafeMutablePointer(to: &sink) { sink in
      write([plan], asArray: false, pretty: pretty) { writer in
        writer.checked = (findings, omitted)
        writer.language = language
      } drain: {
        sink.pointee.append(contentsOf: $0)
      }
    }
  }

  /// Writes several plans run by run.
  static func write(
    _ plans: [Plan], asArray: Bool, pretty: Bool, facts: SourceFacts? = nil,
    usesThreads: Bool = false,
    configure: (inout JSONWriter) -> Void = { _ in }, drain: @escaping ExportFormat.Drain
  ) {
    // an empty text has no storage of its own; no range reads from this one
    let nothing = UnsafeMutablePointer<UInt8>.allocate(capacity: 1)
    defer { nothing.deallocate() }
    var out = JSONOutput(sink: OutputBuffer(drain: drain), pretty: pretty)
    if asArray { out.beginArray() }
    for plan in plans {
      let hasHelp = usesThreads && Abreast.pays(for: plan.transcript.text.count)
      let facts =
        facts ?? (hasHelp ? SourceFacts(abreast: plan.source) : SourceFacts(plan.source))
      var writer = JSONWriter(out: out, plan: plan, positions: facts.positions, nothing: nothing)
      writer.digest = facts.digest
      writer.hasHelp = hasHelp
      configure(&writer)
      writer.withTexts { $0.writePlan() }
      out = writer.finished()
    }
    if asArray { out.endArray() }
    out.finish()
  }

  /// A writer of a plan; an empty text has no storage of its own, and `nothing` stands for it.
  init(
    out: consuming JSONOutput, plan: Plan, positions: PositionIndex, nothing: UnsafePointer<UInt8>
  ) {
    self.out = out
    self.plan = plan
    isRestored = plan.transcript.isRestored
    self.positions = positions
    transcript = nothing
  }

  private consuming func finished() -> JSONOutput { out }

  /// Does something while the texts are at hand.
  mutating func withTexts(_ body: (inout JSONWriter) -> Void) {
    let plan = plan
    plan.source.text.withUnsafeBufferPointer { source in
      plan.transcript.text.withUnsafeBufferPointer { text in
        self.source = source
        self.transcript = text.baseAddress ?? self.transcript
        body(&self)
      }
    }
  }

  private mutating func writePlan() {
    out.beginObject()
    out.member("format", "khplan")
    out.member("version", 1)
    writeSource()
    if let checked {
      write(checked.findings)
      write(omitted: checked.omitted)
    } else {
      out.key("document")
      write(plan.document)
      write(plan.findings)
      writeLeftovers()
    }
    out.endObject()
  }

  private mutating func writeSource() {
    let source = plan.source
    let census = plan.transcript.census
    out.key("source")
    out.beginObject()
    out.member("name", source.name)
    out.key("sha256")
    out.beginString()
    out.hexadecimal(digest)
    out.endString()
    out.member("bytes", source.record?.byteCount ?? source.bytes.count)
    out.member("lines", source.record?.lineCount ?? positions.lineCount(source.text.span))
    out.member("encoding", source.encoding.rawValue)
    out.member("media", plan.transcript.isMarkdown ? "text/markdown" as StaticString : "text/plain")
    out.member("damage", census.damage.rawValue)
    out.key("unknownSyllables")
    out.value(share: census.share)
    out.member("restored", plan.transcript.isRestored)
    out.endObject()
  }

  // MARK: Text and places

  /// Writes a range's text as a string.
  mutating func text(_ range: TextRange) {
    out.beginString()
    out.folded(transcript + Int(range.start), range.bounds.count)
    out.endString()
  }

  /// Writes a range's text, or null where there is none.
  mutating func text(_ range: TextRange?) {
    guard let range, !range.isEmpty else { return out.null() }
    text(range)
  }

  /// Writes a member that is a range's text.
  mutating func text(_ name: StaticString, _ range: TextRange) {
    out.key(name)
    text(range)
  }

  /// Writes a member that is a range's text, or null where there is none.
  mutating func text(_ name: StaticString, _ range: TextRange?) {
    out.key(name)
    text(range)
  }

  /// Writes the member "span" for a range of the transcript, and "confidence" where it was restored.
  mutating func span(_ range: TextRange) {
    span(source: plan.transcript.map.range(of: range))
    guard isRestored, let confidence = confidence(of: range) else { return }
    out.key("confidence")
    out.value(share: confidence)
  }

  /// How sure restoration is of a range of the transcript, where it holds words.
  func confidence(of range: TextRange) -> Double? {
    let source = plan.transcript.map.range(of: range)
    if let record = plan.source.record { return record.confidence(of: source) }
    return plan.transcript.restored.confidence(of: source)
  }

  /// Writes a place for a range of the transcript.
  mutating func place(_ range: TextRange) {
    place(source: plan.transcript.map.range(of: range))
  }

  /// Writes the member "span" for a range of the source.
  mutating func span(source: Range<Int>) {
    out.key("span")
    place(source: source)
  }

  private mutating func place(source: Range<Int>) {
    let start = position(source.lowerBound)
    out.place(start, position(source.upperBound))
  }

  private mutating func position(_ offset: Int) -> Position {
    plan.source.record?.position(of: offset) ?? positions.position(of: offset, in: source)
  }

  /// Writes a date, cut to what is known.
  mutating func date(_ date: PartialDate?) {
    guard let date, date.year > 0 || date.month > 0 else { return out.null() }
    out.beginString()
    if date.year > 0 {
      out.plain(Int(date.year), width: 4)
      if date.month > 0 { writeMonth(date) }
    } else {
      out.plain("-")
      writeMonth(date)
    }
    out.endString()
  }

  private mutating func writeMonth(_ date: PartialDate) {
    out.plain("-")
    out.plain(Int(date.month), width: 2)
    guard date.day > 0 else { return }
    out.plain("-")
    out.plain(Int(date.day), width: 2)
  }

  /// Writes a kind of document.
  mutating func kind(_ kind: DocumentKind?) {
    guard let kind else { return out.null() }
    out.beginObject()
    out.key("code")
    if let code = kind.code { out.value(code) } else { out.null() }
    out.member("name", kind.name)
    out.endObject()
  }

  /// Writes a number in its canonical form as a string.
  mutating func canonical(_ number: DocumentNumber) {
    out.beginString()
    out.withoutBlanks(transcript + Int(number.serial.start), number.serial.bounds.count)
    out.plain(byte: number.shape == .party ? 0x2D : 0x2F)
    if number.year > 0 {
      out.plain(Int(number.year), width: 4)
      out.plain(byte: 0x2F)
    }
    out.withoutBlanks(transcript + Int(number.symbol.start), number.symbol.bounds.count)
    out.endString()
  }
}
