internal import PlanSyntax

/// Writes JSON: punctuation, indentation and escaping, and nothing of what is said with it.
package struct JSONOutput: ~Copyable {
  var sink: OutputBuffer
  private let pretty: Bool
  private var depth = 0
  private var needsComma = false

  init(sink: consuming OutputBuffer, pretty: Bool) {
    self.sink = sink
    self.pretty = pretty
  }

  /// A text that goes on behind an element of what is open in another.
  init(behindElementOf other: borrowing JSONOutput, drain: @escaping ExportFormat.Drain) {
    self.init(sink: OutputBuffer(drain: drain), pretty: other.pretty)
    depth = other.depth
    needsComma = true
    isFresh = false
  }

  /// Writes one value, without a line break after it, into a text that others write too.
  package static func fragment(
    to sink: inout some ByteSink, pretty: Bool = false, _ body: (inout JSONOutput) -> Void
  ) {
    sink.withDrain {
      var out = JSONOutput(sink: OutputBuffer(drain: $0), pretty: pretty)
      body(&out)
      out.flush()
    }
  }

  // MARK: Structure

  /// Writes an object.
  @inline(__always)
  package mutating func object(_ members: (inout JSONOutput) -> Void) {
    open(0x7B)
    members(&self)
    close(0x7D)
  }

  /// Writes a member that is an object.
  @inline(__always)
  package mutating func object(_ name: StaticString, _ members: (inout JSONOutput) -> Void) {
    key(name)
    object(members)
  }

  /// Writes an array.
  @inline(__always)
  package mutating func array(_ elements: (inout JSONOutput) -> Void) {
    open(0x5B)
    elements(&self)
    close(0x5D)
  }

  /// Writes a member that is an array.
  @inline(__always)
  package mutating func array(_ name: StaticString, _ elements: (inout JSONOutput) -> Void) {
    key(name)
    array(elements)
  }

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

  /// Opens an object or array.
  mutating func open(_ bracket: UInt8) {
    separate()
    sink.append(bracket)
    depth += 1
    needsComma = false
    isFresh = true
  }

  /// Closes an object or array.
  mutating func close(_ bracket: UInt8) {
    depth -= 1
    if pretty, !isFresh { newLine() }
    sink.append(bracket)
    needsComma = true
    isFresh = false
  }

  private var isFresh = true

  /// What stands before an element or member: a comma, and a line break in the long form.
  @inline(__always)
  mutating func separate() {
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

  /// Writes a member.
  @inline(__always)
  package mutating func member(_ name: StaticString, _ text: StaticString) {
    key(name)
    value(text)
  }

  /// Writes a member.
  package mutating func member(_ name: StaticString, _ text: String) {
    key(name)
    value(text)
  }

  /// Writes a member.
  package mutating func member(_ name: StaticString, _ number: Int) {
    key(name)
    value(number)
  }

  /// Writes a member.
  package mutating func member(_ name: StaticString, _ flag: Bool) {
    key(name)
    value(flag)
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
    var copy = text
    string { json in copy.withUTF8 { json.escape($0) } }
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
    object {
      for (name, position) in [("start" as StaticString, start), ("end", end)] {
        $0.object(name) {
          $0.member("line", position.line)
          $0.member("column", position.column)
          $0.member("byte", position.byte)
        }
      }
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
