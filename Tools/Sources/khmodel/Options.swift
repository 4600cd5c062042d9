/// The tool's command line: `--name value` pairs, then the rest.
struct Options {
  private var values: [String: String] = [:]
  private(set) var rest: [String] = []

  init(_ arguments: ArraySlice<String>) {
    var index = arguments.startIndex
    while index < arguments.endIndex {
      let argument = arguments[index]
      if argument.hasPrefix("--"), index + 1 < arguments.endIndex {
        values[String(argument.dropFirst(2))] = arguments[index + 1]
        index += 2
      } else {
        rest.append(argument)
        index += 1
      }
    }
  }

  /// The value of an option that must be given.
  func text(_ name: String) -> String {
    guard let value = values[name] else { Files.fail("--\(name) is missing") }
    return value
  }

  /// The value of an option that may be left out.
  func optional(_ name: String) -> String? { values[name] }

  /// The value of a numeric option.
  func number(_ name: String, _ fallback: Int) -> Int {
    values[name].flatMap { Int($0) } ?? fallback
  }
}
