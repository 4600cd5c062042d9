/// A JSON text as a value, for tests that look into what the writer wrote.
enum JSONValue: Equatable {
  case null
  case flag(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// Reads a text as RFC 8259 asks, and nothing beside it.
  init(_ bytes: [UInt8]) throws(JSONError) {
    var reader = JSONReader(bytes)
    self = try reader.text()
  }

  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members[key]
  }

  var array: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }
  var string: String? { if case .string(let text) = self { text } else { nil } }
  var number: Double? { if case .number(let number) = self { number } else { nil } }
}

/// Where a text stops being JSON.
struct JSONError: Error {
  let offset: Int
}

private struct JSONReader {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func text() throws(JSONError) -> JSONValue {
    let value = try value()
    skipBlanks()
    guard index == bytes.count else { throw JSONError(offset: index) }
    return value
  }

  private var next: UInt8 { index < bytes.count ? bytes[index] : 0 }

  private mutating func skipBlanks() {
    while [0x20, 0x0A, 0x0D, 0x09].contains(next) { index += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard next == byte else { return false }
    index += 1
    return true
  }

  private mutating func expect(_ text: StaticString) throws(JSONError) {
    for offset in 0..<text.utf8CodeUnitCount {
      guard next == text.utf8Start[offset] else { throw JSONError(offset: index) }
      index += 1
    }
  }

  private mutating func value() throws(JSONError) -> JSONValue {
    skipBlanks()
    switch next {
    case 0x7B: return try object()
    case 0x5B: return try array()
    case 0x22: return .string(try string())
    case 0x6E:
      try expect("null")
      return .null
    case 0x74:
      try expect("true")
      return .flag(true)
    case 0x66:
      try expect("false")
      return .flag(false)
    default: return .number(try number())
    }
  }

  private mutating func object() throws(JSONError) -> JSONValue {
    index += 1
    var members: [String: JSONValue] = [:]
    if take(0x7D) { return .object(members) }
    repeat {
      skipBlanks()
      let start = index
      let name = try string()
      guard take(0x3A), members.updateValue(try value(), forKey: name) == nil else {
        throw JSONError(offset: start)
      }
    } while take(0x2C)
    guard take(0x7D) else { throw JSONError(offset: index) }
    return .object(members)
  }

  private mutating func array() throws(JSONError) -> JSONValue {
    index += 1
    var elements: [JSONValue] = []
    if take(0x5D) { return .array(elements) }
    repeat { elements.append(try value()) } while take(0x2C)
    guard take(0x5D) else { throw JSONError(offset: index) }
    return .array(elements)
  }

  private mutating func string() throws(JSONError) -> String {
    guard next == 0x22 else { throw JSONError(offset: index) }
    index += 1
    let start = index
    var text: [UInt8] = []
    while index < bytes.count, next != 0x22 {
      guard next >= 0x20 else { throw JSONError(offset: index) }
      if next == 0x5C { try escape(into: &text) } else { text.append(next); index += 1 }
    }
    guard index < bytes.count, let string = String(validating: text, as: UTF8.self) else {
      throw JSONError(offset: start)
    }
    index += 1
    return string
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
    index += 1
    let letter = next
    index += 1
    let plain: [UInt8: UInt8] = [
      0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 8, 0x66: 12, 0x6E: 10, 0x72: 13, 0x74: 9,
    ]
    if let byte = plain[letter] { return text.append(byte) }
    guard letter == 0x75, index + 4 <= bytes.count,
      let value = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16),
      let scalar = Unicode.Scalar(value)
    else { throw JSONError(offset: index) }
    index += 4
    text += Array(String(scalar).utf8)
  }

  private mutating func number() throws(JSONError) -> Double {
    let start = index
    while "+-.0123456789Ee".utf8.contains(next) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    guard let number = Double(text), let last = text.utf8.last, last &- 0x30 < 10 else {
      throw JSONError(offset: start)
    }
    return number
  }
}
