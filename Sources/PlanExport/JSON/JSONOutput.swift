internal import PlanSyntax
internal import VietnameseText

/// Writes JSON: punctuation, indentation and escaping, and nothing of what is said with it.
package struct JSONOutput: ~Copyable {
  private var sink: OutputBuffer
  private let pretty: Bool
  private var depth = 0
  private var needsComma = false

  init(sink: consuming OutputBuffer, pretty: Bool) {
    self.sink = sink
    self.pretty = pretty
  }

  /// What one who goes on with a text must know of it.
  struct State: Sendable {
    fileprivate let pretty: Bool
    fileprivate let depth: Int
  }

  /// The array or object that is open.
  var state: State { State(pretty: pretty, depth: depth) }

  /// A text that goes on behind an element of what is open.
  init(sink: consuming OutputBuffer, behindElementOf state: State) {
    self.init(sink: sink, pretty: state.pretty)
    depth = state.depth
    needsComma = true
    isFresh = false
  }

  /// Writes one value, without a line break after it, into a text that others write too.
  package static func fragment(
    to sink: inout some ByteSink, pretty: Bool = false, _ body: (inout JSONOutput) -> Void
  ) {
    withUnsafeMutablePointer(to: &sink) { sink in
      var out = JSONOutput(
        sink: OutputBuffer { sink.pointee.append(contentsOf: $0) }, pretty: pretty)
      body(&out)
      out.sink.flush()
    }
  }

  // MARK: Structure

  /// Opens an object.
  package mutating func beginObject() { begin(0x7B) }
  /// Closes an object.
  package mutating func endObject() { end(0x7D) }
  /// Opens an array.
  package mutating func beginArray() { begin(0x5B) }
  /// Closes an array.
  package mutating func endArray() { end(0x5D) }

  /// Writes a member's name; its value comes next.
  @inline(__always)
  package mutating func key(_ name: StaticString) {
    separate()
    sink.fill(name.utf8CodeUnitCount + 3) { pen in
      pen.put(0x22)
      pen.put(name)
      pen.put("\":")
    }
    if pretty { sink.append(0x20) }
    needsComma = false
  }

  /// Ends a text: the last line break.
  mutating func finish() {
    sink.append(0x0A)
    sink.flush()
  }

  /// Hands over what was written.
  mutating func flush() { sink.flush() }

  /// Takes elements that were written elsewhere, behind those that stand here.
  mutating func append(elements: [UInt8]) {
    elements.withUnsafeBufferPointer { bytes in
      if let base = bytes.baseAddress { sink.append(base, count: bytes.count) }
    }
  }

  private mutating func begin(_ bracket: UInt8) {
    separate()
    sink.append(bracket)
    depth += 1
    needsComma = false
    isFresh = true
  }

  private mutating func end(_ bracket: UInt8) {
    depth -= 1
    if pretty, !isFresh { newLine() }
    sink.append(bracket)
    needsComma = true
    isFresh = false
  }

  private var isFresh = true

  /// What stands before an element or member: a comma, and a line break in the long form.
  @inline(__always)
  private mutating func separate() {
    if needsComma { sink.append(0x2C) }
    if pretty { breakLine() }
    needsComma = true
    isFresh = false
  }

  private mutating func breakLine() {
    if depth > 0, needsComma || isFresh { newLine() }
  }

  private mutating func newLine() {
    sink.append(0x0A)
    for _ in 0..<depth {
      sink.append(0x20)
      sink.append(0x20)
    }
  }

  // MARK: Values

  /// Writes null.
  package mutating func null() {
    separate()
    sink.write("null")
  }

  /// Writes true or false.
  package mutating func value(_ flag: Bool) {
    separate()
    sink.write(flag ? "true" : "false")
  }

  /// Writes a whole number.
  package mutating func value(_ number: Int) {
    separate()
    sink.write(number)
  }

  /// A share with four decimals.
  mutating func value(share: Double) {
    separate()
    let scaled = Int((share * 10_000).rounded())
    sink.write(scaled / 10_000)
    sink.append(0x2E)
    for divisor in [1000, 100, 10, 1] { sink.append(0x30 + UInt8(scaled / divisor % 10)) }
  }

  /// Writes a string that needs no escaping.
  package mutating func value(_ text: StaticString) {
    separate()
    sink.append(0x22)
    sink.write(text)
    sink.append(0x22)
  }

  /// Writes a string.
  package mutating func value(_ text: String) {
    separate()
    var copy = text
    sink.append(0x22)
    copy.withUTF8 { escape($0) }
    sink.append(0x22)
  }

  /// Opens a string whose parts are written one by one.
  mutating func beginString() {
    separate()
    sink.append(0x22)
  }

  mutating func endString() { sink.append(0x22) }

  /// Writes a part of a string that needs no escaping.
  mutating func plain(_ text: StaticString) { sink.write(text) }
  /// Writes a number as a part of a string, with leading zeros up to a width.
  mutating func plain(_ number: Int, width: Int = 1) {
    var limit = 10
    var digits = 1
    while digits < width {
      if number < limit {
        for _ in digits..<width { sink.append(0x30) }
        break
      }
      limit *= 10
      digits += 1
    }
    sink.write(number)
  }

  mutating func plain(byte: UInt8) { sink.append(byte) }

  /// Writes text as a part of a string, line breaks and runs of blanks as one blank, none at an end.
  mutating func folded(_ text: UnsafePointer<UInt8>, _ count: Int) {
    var index = 0
    while index < count, Self.isBlank(text[index]) { index += 1 }
    var run = index
    while index < count {
      if index + 8 < count, Self.isPlain(text + index) {
        index += 8
        continue
      }
      let byte = text[index]
      if byte > 0x20, byte != 0x22, byte != 0x5C, byte != 0x7F {
        index += 1
        continue
      }
      if byte == 0x20, index + 1 < count, text[index + 1] > 0x20 {
        index += 1
        continue
      }
      sink.append(text + run, count: index - run)
      if Self.isBlank(byte) {
        while index < count, Self.isBlank(text[index]) { index += 1 }
        if index < count { sink.append(0x20) }
      } else {
        escape(byte)
        index += 1
      }
      run = index
    }
    sink.append(text + run, count: count - run)
  }

  /// Whether none of eight bytes is a control character, a quotation mark, a backslash, or a blank with
  /// another behind it; the ninth byte must be there too.
  @inline(__always)
  private static func isPlain(_ text: UnsafePointer<UInt8>) -> Bool {
    let bytes = ByteLanes(at: text)
    let blankPairs = bytes.equal(0x20) & ByteLanes(at: text + 1).below(0x21)
    return
      (bytes.below(0x20) | bytes.equal(0x22) | bytes.equal(0x5C) | bytes.equal(0x7F) | blankPairs)
      == 0
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09
  }

  /// Writes text without its blanks.
  mutating func withoutBlanks(_ text: UnsafePointer<UInt8>, _ count: Int) {
    for index in 0..<count where !Self.isBlank(text[index]) { escape(text[index]) }
  }

  /// Writes a place: where it begins and where it ends.
  mutating func place(_ start: Position, _ end: Position) {
    guard !pretty else { return placeInLines(start, end) }
    separate()
    sink.fill(200) { pen in
      pen.put("{\"start\":{\"line\":")
      pen.put(start)
      pen.put(",\"end\":{\"line\":")
      pen.put(end)
      pen.put(0x7D)
    }
  }

  private mutating func placeInLines(_ start: Position, _ end: Position) {
    beginObject()
    for (name, position) in [("start" as StaticString, start), ("end", end)] {
      key(name)
      beginObject()
      key("line")
      value(position.line)
      key("column")
      value(position.column)
      key("byte")
      value(position.byte)
      endObject()
    }
    endObject()
  }

  private mutating func escape(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress else { return }
    var run = 0
    for index in bytes.indices where Self.needsEscape(bytes[index]) {
      sink.append(base + run, count: index - run)
      escape(bytes[index])
      run = index + 1
    }
    sink.append(base + run, count: bytes.count - run)
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x22, 0x5C:
      sink.append(0x5C)
      sink.append(byte)
    case 0x0A:
      sink.write("\\n")
    case 0x09:
      sink.write("\\t")
    case 0..<0x20, 0x7F:
      sink.write("\\u00")
      sink.append(Self.hexDigit(byte >> 4))
      sink.append(Self.hexDigit(byte & 15))
    default:
      sink.append(byte)
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }

  /// Writes bytes in hexadecimal as a part of a string.
  mutating func hexadecimal(_ bytes: [UInt8]) {
    for byte in bytes {
      sink.append(Self.hexDigit(byte >> 4))
      sink.append(Self.hexDigit(byte & 15))
    }
  }
}

extension BytePen {
  /// Writes line, column and byte, whose object is open already.
  fileprivate mutating func put(_ position: Position) {
    put(number: position.line)
    put(",\"column\":")
    put(number: position.column)
    put(",\"byte\":")
    put(number: position.byte)
    put(0x7D)
  }
}
