internal import JSONText

extension JSONMember {
  init(_ name: String, _ value: JSONValue) { self.init(name: name, value: value) }
}

extension JSONValue {
  static let null = JSONValue(.null)
  static func bool(_ flag: Bool) -> JSONValue { JSONValue(.flag(flag)) }
  static func integer(_ number: Int) -> JSONValue { JSONValue(.number(Double(number))) }
  static func number(_ number: Double) -> JSONValue { JSONValue(.number(number)) }
  static func string(_ text: String) -> JSONValue { JSONValue(.string(text)) }
  /// A string, or null.
  static func string(orNull text: String?) -> JSONValue { text.map(string) ?? null }
  /// An object of the members, in order.
  static func object(_ members: [JSONMember]) -> JSONValue {
    JSONValue(.object(members))
  }

  /// The whole number that it is, if it is one.
  var integer: Int? { number.flatMap(Int.init(exactly:)) }
  /// The truth that it is, if it is one.
  var flag: Bool? { if case .flag(let flag) = content { flag } else { nil } }
}

extension JSONValue {
  /// Puts the value at the end of a text, on one line.
  func write(to text: inout [UInt8]) {
    switch content {
    case .null: text += "null".utf8
    case .flag(let flag): text += (flag ? "true" : "false").utf8
    case .number(let number):
      text += (Int(exactly: number).map(String.init) ?? "\(number)").utf8
    case .string(let string): JSONString.write(string, to: &text)
    case .array(let values):
      text.append(0x5B)
      for (index, value) in values.enumerated() {
        if index > 0 { text.append(0x2C) }
        value.write(to: &text)
      }
      text.append(0x5D)
    case .object(let members):
      text.append(0x7B)
      for (index, member) in members.enumerated() {
        if index > 0 { text.append(0x2C) }
        JSONString.write(member.name, to: &text)
        text.append(0x3A)
        member.value.write(to: &text)
      }
      text.append(0x7D)
    }
  }

  /// The value as one line with its line break.
  var line: [UInt8] {
    var text: [UInt8] = []
    write(to: &text)
    text.append(0x0A)
    return text
  }
}

/// Writes strings of JSON.
enum JSONString {
  private static let digits = Array("0123456789abcdef".utf8)

  static func write(_ string: String, to text: inout [UInt8]) {
    var string = string
    text.append(0x22)
    string.withUTF8 { escape($0, to: &text) }
    text.append(0x22)
  }

  /// Puts UTF-8 into a string that is open.
  static func escape(_ bytes: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) {
    let isPlain = bytes.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F }
    if isPlain { return text.append(contentsOf: bytes) }
    for byte in bytes {
      switch byte {
      case 0x22, 0x5C: text += [0x5C, byte]
      case 0x0A: text += [0x5C, 0x6E]
      case 0x09: text += [0x5C, 0x74]
      case 0..<0x20, 0x7F:
        text += [0x5C, 0x75, 0x30, 0x30, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: text.append(byte)
      }
    }
  }
}
