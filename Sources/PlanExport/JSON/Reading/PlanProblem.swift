internal import JSONText
public import PlanSyntax

/// Why a text is no plan's JSON.
public struct PlanProblem: Error, Sendable {
  /// What is wrong.
  public let message: Message
  /// The line, from 1.
  public let line: Int
  /// The column in characters, from 1.
  public let column: Int

  init(_ error: JSONError, in bytes: [UInt8]) {
    (line, column) = error.position(in: bytes)
    message = Message(vi: error.message.vi, en: error.message.en)
  }

  init(_ error: Unfit, in bytes: [UInt8]) {
    (line, column) = JSONError.position(of: error.offset, in: bytes)
    message = error.message
  }
}

/// A value that is not what the contract says stands there.
struct Unfit: Error {
  let message: Message
  let offset: Int

  init(_ value: JSONValue, vi: String, en: String) {
    message = Message(vi: vi, en: en)
    offset = value.range.lowerBound
  }
}

extension JSONValue {
  /// The member of a name; null where it is left out or JSON's own null.
  func optional(_ name: String) throws(Unfit) -> JSONValue? {
    guard case .object(let members) = content else {
      throw Unfit(self, vi: "chỗ này phải là một đối tượng {…}", en: "expected an object {…}")
    }
    guard let value = members.first(where: { $0.name == name })?.value, value.content != .null
    else { return nil }
    return value
  }

  /// The member of a name, which must be there.
  func required(_ name: String) throws(Unfit) -> JSONValue {
    if let value = try optional(name) { return value }
    throw Unfit(self, vi: "đối tượng này thiếu khóa “\(name)”", en: "this object lacks “\(name)”")
  }

  /// What is made of the member of a name; null where it is left out or JSON's own null.
  func optional<Value>(
    _ name: String, _ read: (JSONValue) throws(Unfit) -> Value
  ) throws(Unfit) -> Value? {
    guard let value = try optional(name) else { return nil }
    return try read(value)
  }

  /// The text of a member that may be null.
  func text(_ name: String) throws(Unfit) -> String? {
    try optional(name)?.text()
  }

  /// The value as a text.
  func text() throws(Unfit) -> String {
    if let string { return string }
    throw Unfit(self, vi: "chỗ này phải là một chuỗi ký tự", en: "expected a string")
  }

  /// The value as a whole number that is not negative.
  func count() throws(Unfit) -> Int {
    if let number, number >= 0, number < 9e15, number.rounded() == number { return Int(number) }
    throw Unfit(self, vi: "chỗ này phải là một số nguyên", en: "expected a whole number")
  }

  /// The elements of a member that is an array; none where it is left out.
  func list(_ name: String) throws(Unfit) -> [JSONValue] { try optional(name)?.elements() ?? [] }

  /// What is made of the elements of a member that is an array; nothing where it is left out.
  func list<Element>(
    _ name: String, _ read: (JSONValue) throws(Unfit) -> Element
  ) throws(Unfit) -> [Element] {
    try list(name).map(read)
  }

  /// The value as an array.
  func elements() throws(Unfit) -> [JSONValue] {
    if case .array(let elements) = content { return elements }
    throw Unfit(self, vi: "chỗ này phải là một mảng […]", en: "expected an array […]")
  }

  /// The value as one of the names of an enumeration.
  func named<Name: RawRepresentable<String> & CaseIterable>(
    _: Name.Type = Name.self
  ) throws(Unfit) -> Name {
    let text = try text()
    if let name = Name(rawValue: text) { return name }
    let names = Name.allCases.map(\.rawValue).joined(separator: ", ")
    throw Unfit(
      self, vi: "“\(text)” không phải là một trong: \(names)",
      en: "“\(text)” is none of: \(names)")
  }
}
