internal import CommandLineKit
internal import JSONText
internal import PlanArchive
internal import PlanRules
internal import PlanSyntax

/// Reads `.khplan.json`: JSON with comments, every key known.
public struct ConfigurationReader {
  private static let choices = ["select", "ignore", "severity", "profile"]

  private let name: String
  private let bytes: [UInt8]

  /// Reads the bytes of a file that messages call by its name.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The configuration of a file that lies in `folder`.
  public func read(folder: String) throws(ConfigurationProblem) -> Configuration {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONValue(bytes, allowing: .comments)
    } catch {
      throw ConfigurationProblem(name, bytes, error)
    }
    var configuration = Configuration(folder: folder)
    for member in try members(value, known: Self.choices + ["files", "baseline"]) {
      switch member.name {
      case "files":
        for group in try elements(member.value) { configuration.files.append(try files(group)) }
      case "baseline": configuration.baseline = try string(member.value)
      default: try take(member, into: &configuration.base)
      }
    }
    return configuration
  }

  private func files(
    _ value: JSONValue
  ) throws(ConfigurationProblem) -> (paths: [PathPattern], choices: Configuration.Choices) {
    var paths: [PathPattern] = []
    var choices = Configuration.Choices()
    for member in try members(value, known: ["paths"] + Self.choices) {
      if member.name == "paths" {
        for path in try elements(member.value) { paths.append(PathPattern(try string(path))) }
      } else {
        try take(member, into: &choices)
      }
    }
    guard !paths.isEmpty else {
      throw problem(
        value, vi: "thiếu “paths”: các tệp mà phần này nói đến",
        en: "“paths” is missing: the files this is about")
    }
    return (paths, choices)
  }

  private func take(
    _ member: JSONMember, into choices: inout Configuration.Choices
  ) throws(ConfigurationProblem) {
    switch member.name {
    case "select": choices.select = try rules(member.value)
    case "ignore": choices.ignore = try rules(member.value)
    case "profile": choices.profile = try choice(member.value, among: [.draft, .issued])
    default:
      for entry in try members(member.value, known: nil) {
        let code = entry.name.uppercased()
        if let problem = RuleWords.problem(code) {
          throw ConfigurationProblem(name, bytes, at: entry.range.lowerBound, problem)
        }
        choices.severity[code] = try choice(entry.value, among: Finding.Severity.allCases)
      }
    }
  }

  // MARK: Values

  private func rules(_ value: JSONValue) throws(ConfigurationProblem) -> [String] {
    var words: [String] = []
    for element in try elements(value) {
      let word = try string(element).uppercased()
      if let problem = RuleWords.problem(word) {
        throw ConfigurationProblem(name, bytes, at: element.range.lowerBound, problem)
      }
      words.append(word)
    }
    return words
  }

  private func choice<Name: RawRepresentable<String>>(
    _ value: JSONValue, among names: [Name]
  ) throws(ConfigurationProblem) -> Name {
    let word = try string(value)
    if let found = names.first(where: { $0.rawValue == word }) { return found }
    let list = names.map(\.rawValue)
    let allowed = list.joined(separator: ", ")
    throw problem(
      value, vi: "không nhận “\(word)”, chỉ nhận \(allowed)",
      en: "“\(word)” is not allowed here, only \(allowed)",
      suggesting: Suggestion.nearest(to: word, among: list))
  }

  private func members(
    _ value: JSONValue, known: [String]?
  ) throws(ConfigurationProblem) -> [JSONMember] {
    guard case .object(let members) = value.content else {
      throw problem(value, vi: "chỗ này phải là {…}", en: "this must be an object: {…}")
    }
    guard let known else { return members }
    for member in members where !known.contains(member.name) {
      throw ConfigurationProblem(
        name, bytes, at: member.range.lowerBound,
        Self.suggesting(
          Suggestion.nearest(to: member.name, among: known),
          vi: "không có khóa “\(member.name)”", en: "there is no key “\(member.name)”"))
    }
    return members
  }

  private func elements(_ value: JSONValue) throws(ConfigurationProblem) -> [JSONValue] {
    guard case .array(let elements) = value.content else {
      throw problem(value, vi: "chỗ này phải là [...]", en: "this must be an array: [...]")
    }
    return elements
  }

  private func string(_ value: JSONValue) throws(ConfigurationProblem) -> String {
    guard let text = value.string, !text.isEmpty else {
      throw problem(
        value, vi: "chỗ này phải là một chuỗi trong dấu ngoặc kép",
        en: "this must be a string in quotation marks")
    }
    return text
  }

  // MARK: Problems

  private func problem(
    _ value: JSONValue, vi: String, en: String, suggesting word: String? = nil
  ) -> ConfigurationProblem {
    ConfigurationProblem(
      name, bytes, at: value.range.lowerBound, Self.suggesting(word, vi: vi, en: en))
  }

  private static func suggesting(_ word: String?, vi: String, en: String) -> Localized {
    guard let word else { return Localized(vi: vi, en: en) }
    return Localized(vi: "\(vi); ý bạn là “\(word)”?", en: "\(en); did you mean “\(word)”?")
  }
}
