import JSONText
import Testing

@Suite struct JSONTextTests {
  private static let sound: [(String, JSONValue.Content)] = [
    ("null", .null), (" true ", .flag(true)), ("false", .flag(false)), ("-0.5e2", .number(-50)),
    ("0", .number(0)), ("12000000000000000000", .number(1.2e19)),
    (#""Kế \"hoạch\" \u1ec1\n\ud83d\ude00""#, .string("Kế \"hoạch\" ề\n😀")),
    ("[1,[ ],\t{}]", .array([1, [], [:]])), (#"{"a": 1, "b": "x"}"#, .object([.a(1), .b("x")])),
    ("\u{FEFF}[]", .array([])),
  ]

  @Test(arguments: sound)
  func `a text is read as RFC 8259 says`(text: String, content: JSONValue.Content) throws {
    #expect(try JSONValue(Array(text.utf8)).content == content)
  }

  private static let unsound: [(String, JSONError.Problem, Int)] = [
    ("", .missing(.value), 0), ("nul", .expected(.value), 0), ("[1,]", .trailingComma, 3),
    ("[1 2]", .expected(.commaOrBracket), 3), ("[1", .missing(.commaOrBracket), 2),
    (#"{"a" 1}"#, .expected(.colon), 5), (#"{"a":1,}"#, .trailingComma, 7),
    (#"{"a":1,"a":2}"#, .duplicate("a"), 7), (#"{"a":1"#, .missing(.commaOrBrace), 6),
    ("{1:2}", .expected(.name), 1), ("\"a", .missing(.quotationMark), 2),
    ("\"a\nb\"", .controlCharacter, 2), (#""\x""#, .escape, 1), (#""\ud800""#, .escape, 1),
    ("1 2", .excess, 2), ("01", .expected(.value), 0), ("1.", .expected(.value), 0),
    ("1e", .expected(.value), 0), ("-", .expected(.value), 0), ("// a\n1", .expected(.value), 0),
    (String(repeating: "[", count: 513), .depth, 512),
    (String(repeating: #"{"a":"#, count: 100_000), .depth, 5 * 512),
  ]

  @Test(arguments: unsound)
  func `what is no JSON is refused with its place`(
    text: String, problem: JSONError.Problem, offset: Int
  ) {
    #expect(throws: JSONError(problem, at: offset)) { try JSONValue(Array(text.utf8)) }
  }

  @Test func `bytes that are no UTF-8 are refused`() {
    #expect(throws: JSONError(.encoding, at: 1)) { try JSONValue([0x22, 0xC3, 0x22]) }
  }

  @Test func `comments are passed over where they are allowed`() throws {
    let text = "// một\n{ /* hai **/ \"a\": 1, // ba\n\"b\": \"//\" } /**/"
    #expect(
      try JSONValue(Array(text.utf8), allowing: .comments).content == .object([.a(1), .b("//")]))
    #expect(throws: JSONError(.missing(.commentEnd), at: 4)) {
      try JSONValue(Array("1 /*".utf8), allowing: .comments)
    }
  }

  @Test func `values, names and errors have their places`() throws {
    let bytes = Array("{\n  \"số\": [7]}".utf8)
    let value = try JSONValue(bytes)
    #expect(value.range == 0..<bytes.count)
    #expect(value["số"]?.array.first?.range == 13..<14)
    guard case .object(let members) = value.content else { return }
    #expect(members.map(\.range) == [4..<10])
    #expect(JSONError.position(of: 13, in: bytes) == (2, 10))
  }

  @Test func `several values are read one after another`() throws {
    var reader = JSONReader(Array("{}\n[1]\n".utf8))
    #expect(try reader.next() == [:])
    #expect(try reader.next() == [1])
    #expect(try reader.next() == nil)
  }

  @Test func `an object of many names is read in linear time, and its doubles are found`() throws {
    let members = (0..<20_000).map { "\"\($0)\":0" }.joined(separator: ",")
    #expect(try JSONValue(Array("{\(members)}".utf8))["19999"] == 0)
    #expect(throws: JSONError.self) { try JSONValue(Array("{\(members),\"7\":0}".utf8)) }
  }
}

extension JSONMember {
  fileprivate static func a(_ value: JSONValue) -> Self { JSONMember(name: "a", value: value) }
  fileprivate static func b(_ value: JSONValue) -> Self { JSONMember(name: "b", value: value) }
}

extension JSONValue: ExpressibleByIntegerLiteral,
  ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  init(integerLiteral value: Int) { self.init(.number(Double(value))) }
  init(stringLiteral value: String) { self.init(.string(value)) }
  init(arrayLiteral elements: JSONValue...) { self.init(.array(elements)) }
  init(dictionaryLiteral elements: (String, JSONValue)...) {
    self.init(.object(elements.map { JSONMember(name: $0, value: $1) }))
  }
}
