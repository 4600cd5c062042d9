internal import CLibXML2
internal import PlanSyntax

/// Writes XML through libxml2's writer, which alone escapes, and hands it over run by run.
///
/// Elements are blocks, which begin on a line of their own, or run along in the text.
struct XMLOutput: ~Copyable {
  private let writer: xmlTextWriterPtr?
  private let sink: UnsafeMutablePointer<OutputBuffer>
  let transcript: UnsafeBufferPointer<UInt8>
  private var scratch = TextScratch()
  private let isPretty: Bool
  private var depth = 0
  private var isAfterBlock = false
  /// Elements that are opened once something is to be written into them, the innermost last.
  private var awaiting: [(name: StaticString, attribute: Attribute?)] = []
  /// How many elements stand on lines of their own so far.
  private(set) var blockCount = 0

  /// Before threads use the library, one of them sets it up.
  private static let isReady: Void = xmlInitParser()

  /// An output whose text ranges are read from `transcript`.
  init(
    transcript: UnsafeBufferPointer<UInt8>, isPretty: Bool, drain: @escaping ExportFormat.Drain
  ) {
    Self.isReady
    sink = .allocate(capacity: 1)
    sink.initialize(to: OutputBuffer(drain: drain))
    let buffer = xmlOutputBufferCreateIO(
      { sink, bytes, count in
        guard let sink, let bytes else { return -1 }
        let length = Int(count)
        return bytes.withMemoryRebound(to: UInt8.self, capacity: length) { bytes in
          sink.assumingMemoryBound(to: OutputBuffer.self).pointee.append(bytes, count: length)
          return count
        }
      }, { _ in 0 }, sink, nil)
    writer = xmlNewTextWriter(buffer)
    self.transcript = transcript
    self.isPretty = isPretty
  }

  /// An output of elements that go on behind one that another output has just closed.
  init(behindElementOf other: borrowing XMLOutput, drain: @escaping ExportFormat.Drain) {
    self.init(transcript: other.transcript, isPretty: other.isPretty, drain: drain)
    start()  // or the writer would not know that its text stays UTF-8
    xmlTextWriterFlush(writer)
    let sink = sink
    sink.pointee.discard()
    depth = other.depth
    isAfterBlock = true
  }

  deinit {
    xmlFreeTextWriter(writer)
    sink.deinitialize(count: 1)
    sink.deallocate()
  }

  /// Begins a document.
  mutating func start() { xmlTextWriterStartDocument(writer, nil, "UTF-8", nil) }

  /// Ends the document; nothing can be written afterwards.
  mutating func finish() {
    xmlTextWriterEndDocument(writer)
    flush()
  }

  /// Hands over what was written.
  mutating func flush() {
    xmlTextWriterFlush(writer)
    let sink = sink  // the compiler (6.3.1) fails on `self.sink.pointee` under the thread sanitizer
    sink.pointee.flush()
  }

  /// Takes elements that another output wrote, behind one that this one has closed.
  mutating func append(elements: [UInt8]) {
    xmlTextWriterFlush(writer)
    let sink = sink  // as in `flush`
    elements.withUnsafeBufferPointer { bytes in
      if let base = bytes.baseAddress { sink.pointee.append(base, count: bytes.count) }
    }
  }

  // MARK: Elements

  /// An element's attribute; one without a value is left out.
  typealias Attribute = (name: StaticString, value: Value?)

  /// The value of an attribute: words of ours, a name that we made, or text of the document.
  enum Value: ExpressibleByStringInterpolation {
    case words(StaticString)
    case name(String)
    case text(TextRange)

    init(stringLiteral name: String) { self = .name(name) }
  }

  /// Opens an element on a line of its own.
  mutating func open(
    _ name: StaticString, _ first: Attribute? = nil, _ second: Attribute? = nil,
    _ third: Attribute? = nil, _ fourth: Attribute? = nil
  ) {
    if !awaiting.isEmpty { openAwaited() }
    beginLine(name)
    write(first, second, third, fourth)
  }

  /// Opens an element on a line of its own that is left out if nothing is opened in it.
  mutating func openIfFilled(_ name: StaticString, _ attribute: Attribute? = nil) {
    awaiting.append((name, attribute))
  }

  private mutating func openAwaited() {
    for index in awaiting.indices {
      beginLine(awaiting[index].name)
      write(awaiting[index].attribute, nil, nil, nil)
    }
    awaiting.removeAll(keepingCapacity: true)
  }

  /// Writes an element on a line of its own that holds text of the document, where there is any.
  mutating func leaf(_ name: StaticString, _ range: TextRange?, _ attribute: Attribute? = nil) {
    guard let range else { return }
    open(name, attribute)
    text(range)
    close()
  }

  /// Writes an element on a line of its own that holds printed lines as one.
  mutating func leaf(
    _ name: StaticString, lines: ArraySlice<TextRange>, _ attribute: Attribute? = nil
  ) {
    open(name, attribute)
    for (index, line) in lines.enumerated() {
      if index > 0 { text(" ") }
      text(line)
    }
    close()
  }

  /// Writes an element on a line of its own that holds nothing.
  mutating func empty(
    _ name: StaticString, _ first: Attribute? = nil, _ second: Attribute? = nil,
    _ third: Attribute? = nil, _ fourth: Attribute? = nil
  ) {
    open(name, first, second, third, fourth)
    close()
  }

  /// Closes the element that was opened last.
  mutating func close() {
    guard awaiting.popLast() == nil else { return }
    depth -= 1
    if isAfterBlock { newLine() }
    xmlTextWriterEndElement(writer)
    isAfterBlock = true
  }

  /// Opens an element inside text.
  mutating func begin(
    _ name: StaticString, _ first: Attribute? = nil, _ second: Attribute? = nil
  ) {
    start(name)
    write(first, second, nil, nil)
  }

  /// Closes an element inside text.
  mutating func end() {
    depth -= 1
    xmlTextWriterEndElement(writer)
    isAfterBlock = false
  }

  /// Writes an element inside text that holds text of the document.
  mutating func inline(
    _ name: StaticString, _ range: TextRange, _ first: Attribute? = nil, _ second: Attribute? = nil
  ) {
    begin(name, first, second)
    inner(range)
    end()
  }

  /// Writes an element inside text that holds the words of a range; the blanks at its ends stay outside.
  mutating func inline(_ name: StaticString, words range: TextRange, _ attribute: Attribute) {
    let words = trimmed(range)
    inner(TextRange(Int(range.start), Int(words.start)))
    if !words.isEmpty { inline(name, words, attribute) }
    inner(TextRange(Int(words.end), Int(range.end)))
  }

  private mutating func beginLine(_ name: StaticString) {
    if depth > 0 { newLine() }
    start(name)
    blockCount += 1
  }

  private mutating func start(_ name: StaticString) {
    xmlTextWriterStartElement(writer, name.utf8Start)
    depth += 1
    isAfterBlock = false
  }

  private func newLine() {
    raw("\n")
    guard isPretty else { return }
    for _ in 0..<depth { raw("  ") }
  }

  private func raw(_ words: StaticString) {
    xmlTextWriterWriteRawLen(writer, words.utf8Start, Int32(words.utf8CodeUnitCount))
  }

  private mutating func write(
    _ first: Attribute?, _ second: Attribute?, _ third: Attribute?, _ fourth: Attribute?
  ) {
    if let first { write(first) }
    if let second { write(second) }
    if let third { write(third) }
    if let fourth { write(fourth) }
  }

  private mutating func write(_ attribute: Attribute) {
    let name = attribute.name.utf8Start
    switch attribute.value {
    case .words(let words): xmlTextWriterWriteAttribute(writer, name, words.utf8Start)
    case .name(let value): value.withXML { xmlTextWriterWriteAttribute(writer, name, $0) }
    case .text(let range):
      xmlTextWriterStartAttribute(writer, name)
      folded(trimmed(range))
      xmlTextWriterEndAttribute(writer)
    case nil: break
    }
  }

  // MARK: Text

  /// Writes fixed text.
  mutating func text(_ words: StaticString) {
    isAfterBlock = false
    xmlTextWriterWriteString(writer, words.utf8Start)
  }

  /// Writes text of the document on one line, without blanks at its ends.
  mutating func text(_ range: TextRange) {
    inner(trimmed(range))
  }

  /// Writes text of the document on one line, a blank kept where some stand at an end.
  mutating func inner(_ range: TextRange) {
    guard !range.isEmpty, let base = transcript.baseAddress else { return }
    isAfterBlock = false
    let bytes = UnsafeBufferPointer(start: base + Int(range.start), count: range.bounds.count)
    // nothing to escape in it
    if TextScratch.isPlain(bytes) {
      xmlTextWriterWriteRawLen(writer, bytes.baseAddress, range.end - range.start)
    } else {
      folded(range)
    }
  }

  private func folded(_ range: TextRange) {
    guard let base = transcript.baseAddress else { return }
    scratch.fold(UnsafeBufferPointer(start: base + Int(range.start), count: range.bounds.count)) {
      xmlTextWriterWriteString(writer, $0)
    }
  }

  /// A range without the blanks at its ends.
  func trimmed(_ range: TextRange) -> TextRange {
    transcript.span.trimmed(Int(range.start), Int(range.end))
  }

  /// Running text without the blanks at its ends.
  func trimmed(_ passage: Passage) -> Passage {
    var trimmed = passage
    trimmed.range = self.trimmed(passage.range)
    return trimmed
  }
}
