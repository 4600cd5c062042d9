/// A value of a JSON text, and where it stands.
public struct JSONValue: Sendable {
  /// What a value is.
  public enum Content: Sendable, Equatable {
    case null
    case flag(Bool)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([JSONMember])
  }

  /// What the value is.
  public let content: Content
  /// Where it stands, in bytes of the text.
  public let range: Range<Int>

  /// A value that was read from `range`.
  public init(_ content: Content, at range: Range<Int> = 0..<0) {
    self.content = content
    self.range = range
  }

  /// Reads a text that is one value.
  public init(_ bytes: [UInt8], allowing leniency: JSONLeniency = []) throws(JSONError) {
    var reader = JSONReader(bytes, allowing: leniency)
    guard let value = try reader.next() else {
      throw JSONError(.missing(.value), at: bytes.count)
    }
    try reader.finish()
    self = value
  }

  /// The member of an object with a name; null where there is none.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The elements of an array; empty where the value is none.
  public var array: [JSONValue] { if case .array(let elements) = content { elements } else { [] } }
  /// The text of a string.
  public var string: String? { if case .string(let text) = content { text } else { nil } }
  /// The number.
  public var number: Double? { if case .number(let number) = content { number } else { nil } }
}

extension JSONValue: Equatable {
  /// Two values are equal when they say the same, wherever they stand.
  public static func == (left: Self, right: Self) -> Bool { left.content == right.content }
}

/// A member of an object.
public struct JSONMember: Sendable, Equatable {
  /// The name.
  public let name: String
  /// Where the name stands, quotation marks included.
  public let range: Range<Int>
  /// The value.
  public let value: JSONValue

  /// A member that was read with its name in `range`.
  public init(name: String, range: Range<Int> = 0..<0, value: JSONValue) {
    self.name = name
    self.range = range
    self.value = value
  }

  /// Two members are equal when they say the same, wherever they stand.
  public static func == (left: Self, right: Self) -> Bool {
    left.name == right.name && left.value == right.value
  }
}

/// What a reader allows that RFC 8259 does not.
public struct JSONLeniency: OptionSet, Sendable {
  /// The bits.
  public let rawValue: UInt8

  /// Leniency of the given bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Comments, `// …` and `/* … */`, as people write them into configuration.
  public static let comments = JSONLeniency(rawValue: 1)
}
