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
  private var awaiting: [(name: StaticString, attributes: Attributes)] = []
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
    xmlTextWriterStartDocument(writer, nil, "UTF-8", nil)
  }

  /// Ends the document; nothing can be written afterwards.
  mutating func finish() {
    xmlTextWriterEndDocument(writer)
    xmlTextWriterFlush(writer)
    let sink = sink  // the compiler (6.3.1) fails on `self.sink.pointee` under the thread sanitizer
    sink.pointee.flush()
  }

  deinit {
    xmlFreeTextWriter(writer)
    sink.deinitialize(count: 1)
    sink.deallocate()
  }

  // MARK: Elements

  /// An element's attributes; one without a value is left out.
  typealias Attributes = KeyValuePairs<StaticString, Value?>

  /// Opens an element on a line of its own.
  mutating func open(_ name: StaticString, _ attributes: Attributes = [:]) {
    if !awaiting.isEmpty { openAwaited() }
    if depth > 0 { newLine() }
    begin(name, attributes)
    blockCount += 1
  }

  /// Opens an element on a line of its own that is left out if nothing is opened in it.
  mutating func openIfFilled(_ name: StaticString, _ attributes: Attributes = [:]) {
    awaiting.append((name, attributes))
  }

  private mutating func openAwaited() {
    let elements = awaiting
    awaiting = []
    for element in elements { open(element.name, element.attributes) }
  }

  /// Writes an element on a line of its own that holds text of the document.
  mutating func leaf(_ name: StaticString, _ range: TextRange, _ attributes: Attributes = [:]) {
    open(name, attributes)
    text(range)
    close()
  }

  /// Writes an element on a line of its own that holds nothing.
  mutating func empty(_ name: StaticString, _ attributes: Attributes = [:]) {
    open(name, attributes)
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
  mutating func begin(_ name: StaticString, _ attributes: Attributes = [:]) {
    xmlTextWriterStartElement(writer, name.utf8Start)
    for (name, value) in attributes {
      if let value { attribute(name, value) }
    }
    depth += 1
    isAfterBlock = false
  }

  /// Closes an element inside text.
  mutating func end() {
    depth -= 1
    xmlTextWriterEndElement(writer)
    isAfterBlock = false
  }

  /// Writes an element inside text that holds text of the document.
  mutating func inline(_ name: StaticString, _ range: TextRange, _ attributes: Attributes = [:]) {
    begin(name, attributes)
    inner(range)
    end()
  }

  private func newLine() {
    xmlTextWriterWriteRaw(writer, "\n")
    guard isPretty else { return }
    for _ in 0..<depth { xmlTextWriterWriteRaw(writer, "  ") }
  }

  /// The value of an attribute: words of ours, a name that we made, or text of the document.
  enum Value: ExpressibleByStringInterpolation {
    case words(StaticString)
    case name(String)
    case text(TextRange)

    init(stringLiteral name: String) { self = .name(name) }
  }

  private mutating func attribute(_ name: StaticString, _ value: Value) {
    switch value {
    case .words(let words): xmlTextWriterWriteAttribute(writer, name.utf8Start, words.utf8Start)
    case .name(let value): xmlTextWriterWriteAttribute(writer, name.utf8Start, value)
    case .text(let range):
      xmlTextWriterStartAttribute(writer, name.utf8Start)
      text(range)
      xmlTextWriterEndAttribute(writer)
    }
  }

  // MARK: Text

  /// Writes fixed text.
  mutating func text(_ words: StaticString) {
    isAfterBlock = false
    xmlTextWriterWriteString(writer, words.utf8Start)
  }

  /// Writes text that we made.
  mutating func text(_ words: String) {
    isAfterBlock = false
    xmlTextWriterWriteString(writer, words)
  }

  /// Writes text of the document on one line, without blanks at its ends.
  mutating func text(_ range: TextRange) {
    inner(trimmed(range))
  }

  /// Writes text of the document on one line, a blank kept where some stand at an end.
  mutating func inner(_ range: TextRange) {
    guard !range.isEmpty, let base = transcript.baseAddress else { return }
    isAfterBlock = false
    let writer = writer
    scratch.fold(UnsafeBufferPointer(start: base + Int(range.start), count: range.bounds.count)) {
      xmlTextWriterWriteString(writer, $0)
    }
  }

  /// A range without the blanks at its ends.
  func trimmed(_ range: TextRange) -> TextRange {
    transcript.span.trimmed(Int(range.start), Int(range.end))
  }
}
