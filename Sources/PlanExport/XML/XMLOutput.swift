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
    sink.pointee.flush()
  }

  deinit {
    xmlFreeTextWriter(writer)
    sink.deinitialize(count: 1)
    sink.deallocate()
  }

  // MARK: Elements

  /// An element's attributes with values that we made.
  typealias Attributes = KeyValuePairs<StaticString, String>

  /// Opens an element on a line of its own.
  mutating func open(_ name: StaticString, _ attributes: Attributes = [:]) {
    if depth > 0 { newLine() }
    begin(name, attributes)
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
    depth -= 1
    if isAfterBlock { newLine() }
    xmlTextWriterEndElement(writer)
    isAfterBlock = true
  }

  /// Opens an element inside text.
  mutating func begin(_ name: StaticString, _ attributes: Attributes = [:]) {
    xmlTextWriterStartElement(writer, name.utf8Start)
    for (name, value) in attributes { attribute(name, value) }
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

  // MARK: Attributes

  /// Writes an attribute with a fixed value.
  func attribute(_ name: StaticString, _ value: StaticString) {
    xmlTextWriterWriteAttribute(writer, name.utf8Start, value.utf8Start)
  }

  /// Writes an attribute whose value is a name that we made.
  func attribute(_ name: StaticString, _ value: String) {
    xmlTextWriterWriteAttribute(writer, name.utf8Start, value)
  }

  /// Writes an attribute with text of the document.
  mutating func attribute(_ name: StaticString, _ range: TextRange) {
    xmlTextWriterStartAttribute(writer, name.utf8Start)
    text(range)
    xmlTextWriterEndAttribute(writer)
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
