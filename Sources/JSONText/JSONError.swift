/// Where a text stops being JSON, and why.
public struct JSONError: Error, Sendable, Equatable {
  /// What is wrong.
  public enum Problem: Sendable, Equatable {
    /// Something else stands where this must stand.
    case expected(Part)
    /// The text ends where this must stand.
    case missing(Part)
    /// A bracket right after a comma.
    case trailingComma
    /// A name that its object already has.
    case duplicate(String)
    /// A line break or another control character inside a string.
    case controlCharacter
    /// A backslash with something that is no escape.
    case escape
    /// Bytes that are no UTF-8.
    case encoding
    /// Arrays and objects are nested deeper than `JSONReader.deepest`.
    case depth
    /// Something follows the value.
    case excess
  }

  /// A part of a text.
  public enum Part: Sendable {
    case value, name, colon, commaOrBracket, commaOrBrace, quotationMark, commentEnd
  }

  /// What is wrong.
  public let problem: Problem
  /// Where, in bytes of the text.
  public let offset: Int

  /// A problem at an offset.
  public init(_ problem: Problem, at offset: Int) {
    self.problem = problem
    self.offset = offset
  }
}

extension JSONError {
  /// What is wrong, in Vietnamese and English.
  public var message: (vi: String, en: String) {
    switch problem {
    case .expected(let part): ("chỗ này phải là \(part.words.vi)", "expected \(part.words.en)")
    case .missing(let part):
      ("tệp hết giữa chừng, còn thiếu \(part.words.vi)", "the text ends, lacking \(part.words.en)")
    case .trailingComma:
      ("trước dấu đóng này thừa một dấu phẩy", "there is a comma too many before this bracket")
    case .duplicate(let name): ("khóa “\(name)” bị lặp lại", "the name “\(name)” stands twice")
    case .controlCharacter:
      (
        "trong chuỗi có ký tự xuống dòng hoặc ký tự điều khiển; phải viết thành \\n, \\t, \\u00XX",
        "a line break or control character in a string; write it as \\n, \\t, \\u00XX"
      )
    case .escape:
      ("sau dấu \\ không phải là mã hợp lệ", "what follows the backslash is no escape")
    case .encoding: ("không phải là UTF-8", "this is no UTF-8")
    case .depth:
      (
        "lồng nhau quá \(JSONReader.deepest) cấp", "nested deeper than \(JSONReader.deepest) levels"
      )
    case .excess: ("sau giá trị còn nội dung thừa", "something follows the value")
    }
  }

  /// The line and the column in characters of the place, both from 1.
  public func position(in bytes: [UInt8]) -> (line: Int, column: Int) {
    Self.position(of: offset, in: bytes)
  }

  /// The line and the column in characters of an offset, both from 1.
  public static func position(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    let before = bytes.prefix(max(0, offset))
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return (
      before.count { $0 == 0x0A } + 1, before[start...].count { $0 & 0xC0 != 0x80 } + 1
    )
  }
}

extension JSONError.Part {
  fileprivate var words: (vi: String, en: String) {
    switch self {
    case .value:
      (
        "một giá trị JSON: {…}, […], chuỗi trong dấu ngoặc kép, số, true, false hoặc null",
        "a value of JSON: {…}, […], a string in quotation marks, a number, true, false or null"
      )
    case .name: ("tên khóa trong dấu ngoặc kép", "a name in quotation marks")
    case .colon: ("dấu “:”", "“:”")
    case .commaOrBracket: ("dấu “,” hoặc “]”", "“,” or “]”")
    case .commaOrBrace: ("dấu “,” hoặc “}”", "“,” or “}”")
    case .quotationMark: ("dấu ngoặc kép đóng chuỗi", "the quotation mark that ends the string")
    case .commentEnd: ("dấu “*/” đóng chú thích", "the “*/” that ends the comment")
    }
  }
}
