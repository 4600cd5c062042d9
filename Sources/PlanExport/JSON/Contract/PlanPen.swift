internal import PlanSyntax

/// Writes the parts that a plan's JSON is made of: members, lists, texts, and where they stand.
///
/// How a value looks is said by `PlanValue`, which members an object has by `PlanObject`.
struct PlanPen: ~Copyable {
  var json: JSONOutput
  let plan: Plan
  /// The plan's texts, which stay where they are as long as the pen writes.
  let source, transcript: UnsafeBufferPointer<UInt8>
  var facts: SourceFacts
  /// The language of messages.
  let language: Message.Language
  /// Whether a second thread writes along.
  var hasHelp: Bool

  // MARK: Objects

  /// Writes an object.
  @inline(__always)
  mutating func object(_ members: (inout PlanPen) -> Void) {
    json.open(0x7B)
    members(&self)
    json.close(0x7D)
  }

  /// Writes a member that is an object.
  @inline(__always)
  mutating func object(_ name: StaticString, _ members: (inout PlanPen) -> Void) {
    json.key(name)
    object(members)
  }

  /// Writes a member.
  @inline(__always)
  mutating func member(_ name: StaticString, _ value: some PlanValue) {
    json.key(name)
    value.write(to: &self)
  }

  /// Writes a member that is null where there is no value.
  @inline(__always)
  mutating func optional(_ name: StaticString, _ value: (some PlanValue)?) {
    json.key(name)
    if let value { value.write(to: &self) } else { json.null() }
  }

  /// Writes a member that is a range's text, and null where that is empty.
  mutating func optional(_ name: StaticString, _ range: TextRange?) {
    json.key(name)
    if let range, !range.isEmpty { range.write(to: &self) } else { json.null() }
  }

  // MARK: Lists

  /// Writes an array.
  @inline(__always)
  mutating func array(_ elements: (inout PlanPen) -> Void) {
    json.open(0x5B)
    elements(&self)
    json.close(0x5D)
  }

  /// Writes an array of what is made of each element.
  @inline(__always)
  mutating func list<Element>(_ elements: [Element], _ write: (inout PlanPen, Element) -> Void) {
    array { for element in elements { write(&$0, element) } }
  }

  /// Writes a member that is an array of what is made of each element.
  @inline(__always)
  mutating func list<Element>(
    _ name: StaticString, _ elements: [Element], _ write: (inout PlanPen, Element) -> Void
  ) {
    json.key(name)
    list(elements, write)
  }

  /// Writes the elements of an array that is open, where they lie: none is copied.
  @inline(__always)
  mutating func elements(_ elements: Span<some PlanValue>) {
    for index in elements.indices { elements[index].write(to: &self) }
  }

  /// Writes the member "sections" of a document; that of a large one by two threads.
  mutating func sections(_ sections: [Section]) {
    json.key("sections")
    array { $0.writeAbreast(sections) { $0.elements($1) } }
  }

  // MARK: Places

  /// Writes the members "span" and, where it was restored, "confidence" of a range of the transcript.
  mutating func span(_ range: TextRange) {
    span(source: plan.transcript.map.range(of: range))
    confidence("confidence", of: range)
  }

  /// Writes the member "span" of a range of the source.
  mutating func span(source: Range<Int>) {
    json.key("span")
    place(source: source)
  }

  /// Writes the place of a range of the transcript.
  mutating func place(_ range: TextRange) { place(source: plan.transcript.map.range(of: range)) }

  private mutating func place(source: Range<Int>) {
    let start = position(source.lowerBound)
    json.place(start, position(source.upperBound))
  }

  private mutating func position(_ offset: Int) -> Position {
    plan.source.record?.position(of: offset) ?? facts.positions.position(of: offset, in: source)
  }

  /// Writes a member that says how sure restoration is of a range, where it took part in its words.
  mutating func confidence(_ name: StaticString, of range: TextRange) {
    guard plan.transcript.isRestored else { return }
    let source = plan.transcript.map.range(of: range)
    let confidence =
      plan.source.record.map { $0.confidence(of: source) }
      ?? plan.transcript.restored.confidence(of: source)
    guard let confidence else { return }
    json.key(name)
    json.value(share: confidence)
  }
}

extension PlanPen: AbreastWriter {
  init(besides other: borrowing PlanPen, drain: @escaping ExportFormat.Drain) {
    self.init(
      json: JSONOutput(behindElementOf: other.json, drain: drain), plan: other.plan,
      source: other.source, transcript: other.transcript, facts: other.facts,
      language: other.language, hasHelp: false)
  }

  mutating func flush() { json.flush() }

  mutating func append(elements: [UInt8]) { json.append(elements: elements) }

  mutating func skip(_ sections: Span<Section>) {}
}
