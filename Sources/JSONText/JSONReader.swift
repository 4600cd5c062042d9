/// Reads JSON texts as RFC 8259 asks, and nothing beside it but what it is told to allow.
///
/// It takes one value after another, so that a file of many lines is never held as values at once.
/// Time is linear and the nesting bounded: hostile texts are refused with a place, never a crash.
public struct JSONReader {
  /// How deep arrays and objects may be nested.
  public static let deepest = 512

  let bytes: [UInt8]
  var index: Int
  private let leniency: JSONLeniency
  private var depth = 0

  /// A reader at the start of a text; a byte order mark is passed over.
  public init(_ bytes: [UInt8], allowing leniency: JSONLeniency = []) {
    self.bytes = bytes
    self.leniency = leniency
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next value of a text that holds several, one after another; null at its end.
  public mutating func next() throws(JSONError) -> JSONValue? {
    try skipBlanks()
    return index < bytes.count ? try value() : nil
  }

  /// Sees to it that nothing but blanks is left.
  public mutating func finish() throws(JSONError) {
    try skipBlanks()
    guard index == bytes.count else { throw JSONError(.excess, at: index) }
  }

  // MARK: Values

  private mutating func value() throws(JSONError) -> JSONValue {
    let start = index
    let content: JSONValue.Content
    switch byte {
    case 0x7B: content = try .object(nested { reader throws(JSONError) in try reader.members() })
    case 0x5B: content = try .array(nested { reader throws(JSONError) in try reader.elements() })
    case 0x22: content = .string(try string())
    case 0x6E: content = try word("null", .null)
    case 0x74: content = try word("true", .flag(true))
    case 0x66: content = try word("false", .flag(false))
    default: content = .number(try number())
    }
    return JSONValue(content, at: start..<index)
  }

  private mutating func nested<Parts>(
    _ body: (inout JSONReader) throws(JSONError) -> Parts
  ) throws(JSONError) -> Parts {
    guard depth < Self.deepest else { throw JSONError(.depth, at: index) }
    depth += 1
    index += 1
    let parts = try body(&self)
    depth -= 1
    return parts
  }

  private mutating func elements() throws(JSONError) -> [JSONValue] {
    var elements: [JSONValue] = []
    if try takes(0x5D) { return elements }
    repeat {
      try skipBlanks()
      if byte == 0x5D { throw JSONError(.trailingComma, at: index) }
      elements.append(try value())
    } while try takes(0x2C)
    guard try takes(0x5D) else { throw wrong(.commaOrBracket) }
    return elements
  }

  private mutating func members() throws(JSONError) -> [JSONMember] {
    var members: [JSONMember] = []
    var names = NameSet()
    if try takes(0x7D) { return members }
    repeat {
      try skipBlanks()
      if byte == 0x7D { throw JSONError(.trailingComma, at: index) }
      guard byte == 0x22 else { throw wrong(.name) }
      let start = index
      let name = try string()
      let end = index
      guard names.insert(name, besides: members) else {
        throw JSONError(.duplicate(name), at: start)
      }
      guard try takes(0x3A) else { throw wrong(.colon) }
      try skipBlanks()
      members.append(JSONMember(name: name, range: start..<end, value: try value()))
    } while try takes(0x2C)
    guard try takes(0x7D) else { throw wrong(.commaOrBrace) }
    return members
  }

  // MARK: Bytes

  /// The byte that comes next; zero, which no JSON holds, at the end.
  var byte: UInt8 { index < bytes.count ? bytes[index] : 0 }

  /// That something else stands here, or nothing.
  func wrong(_ part: JSONError.Part) -> JSONError {
    JSONError(index < bytes.count ? .expected(part) : .missing(part), at: index)
  }

  private mutating func takes(_ wanted: UInt8) throws(JSONError) -> Bool {
    try skipBlanks()
    guard byte == wanted else { return false }
    index += 1
    return true
  }

  private mutating func word(
    _ text: StaticString, _ content: JSONValue.Content
  ) throws(JSONError) -> JSONValue.Content {
    let start = index
    for offset in 0..<text.utf8CodeUnitCount {
      guard byte == text.utf8Start[offset] else { throw JSONError(.expected(.value), at: start) }
      index += 1
    }
    return content
  }

  private mutating func skipBlanks() throws(JSONError) {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x0A, 0x0D, 0x09: index += 1
      case 0x2F where leniency.contains(.comments): try skipComment()
      default: return
      }
    }
  }

  private mutating func skipComment() throws(JSONError) {
    let start = index
    index += 1
    switch byte {
    case 0x2F:
      while index < bytes.count, bytes[index] != 0x0A { index += 1 }
    case 0x2A:
      index += 1
      while index + 1 < bytes.count, bytes[index] != 0x2A || bytes[index + 1] != 0x2F { index += 1 }
      guard index + 1 < bytes.count else { throw JSONError(.missing(.commentEnd), at: bytes.count) }
      index += 2
    default:
      throw JSONError(.expected(.value), at: start)
    }
  }
}

/// The names of an object, as a set once there are many: small objects are looked through.
private struct NameSet {
  private var names: Set<String> = []

  mutating func insert(_ name: String, besides members: [JSONMember]) -> Bool {
    if members.count < 16 { return !members.contains { $0.name == name } }
    if names.isEmpty { names = Set(members.map(\.name)) }
    return names.insert(name).inserted
  }
}
