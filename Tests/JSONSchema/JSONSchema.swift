package import JSONText

/// A JSON Schema 2020-12, as far as `docs/schema` uses it.
///
/// A keyword that is not known here is an error of the schema: it would pass for checked.
package struct JSONSchema {
  private let root: JSONValue
  private let patterns: [String: Regex<AnyRegexOutput>]

  /// Reads a schema, and its patterns with it.
  package init(_ root: JSONValue) throws {
    self.root = root
    var patterns: [String: Regex<AnyRegexOutput>] = [:]
    try Self.collect(root, &patterns)
    self.patterns = patterns
  }

  private static func collect(
    _ value: JSONValue, _ patterns: inout [String: Regex<AnyRegexOutput>]
  ) throws {
    switch value.content {
    case .object(let members):
      if let text = value["pattern"]?.string {
        patterns[text] = try Regex(text).matchingSemantics(.unicodeScalar)
      }
      for member in members { try collect(member.value, &patterns) }
    case .array(let elements): for element in elements { try collect(element, &patterns) }
    default: break
    }
  }

  /// What is wrong with a value: one line each, with the path to it; empty where it is valid.
  package func problems(_ value: JSONValue) -> [String] { problems(value, root, "$") }

  private func problems(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    guard case .object(let keywords) = schema.content else {
      return schema.content == .flag(true) ? [] : ["\(path): nothing is allowed here"]
    }
    return keywords.flatMap { keyword in
      check(value, keyword.name, keyword.value, schema, path).map {
        $0.first == "$" ? $0 : "\(path): \($0)"
      }
    }
  }

  private func check(
    _ value: JSONValue, _ name: String, _ rule: JSONValue, _ schema: JSONValue, _ path: String
  ) -> [String] {
    switch name {
    case "$schema", "$id", "$defs", "title", "description": return []
    case "$ref": return problems(value, target(rule), path)
    case "type":
      let names = rule.string.map { [$0] } ?? rule.array.compactMap(\.string)
      return names.contains { isOf(value, $0) } ? [] : ["is not of type \(names)"]
    case "const": return value == rule ? [] : ["is not \(rule.content)"]
    case "enum":
      return rule.array.contains(value) ? [] : ["\(value.content) is not one of the values"]
    case "oneOf": return oneOf(value, rule.array, path)
    case "required", "properties", "additionalProperties", "minProperties", "maxProperties":
      guard case .object(let members) = value.content else { return [] }
      return check(value, members, name, rule, schema, path)
    case "items":
      return value.array.enumerated().flatMap { problems($1, rule, "\(path)[\($0)]") }
    case "minItems", "maxItems":
      guard case .array(let elements) = value.content else { return [] }
      return within(Double(elements.count), name, rule)
    case "minimum", "maximum": return value.number.map { within($0, name, rule) } ?? []
    case "minLength": return value.string.map { within(Double($0.count), name, rule) } ?? []
    case "pattern":
      guard let text = value.string, let pattern = rule.string.flatMap({ patterns[$0] }) else {
        return []
      }
      return text.contains(pattern) ? [] : ["“\(text)” does not match \(rule)"]
    default: return ["the schema's keyword “\(name)” is not known to this test"]
    }
  }

  private func check(
    _ value: JSONValue, _ members: [JSONMember], _ name: String, _ rule: JSONValue,
    _ schema: JSONValue,
    _ path: String
  ) -> [String] {
    switch name {
    case "required":
      return rule.array.compactMap(\.string).filter { value[$0] == nil }.map { "lacks “\($0)”" }
    case "properties":
      return members.flatMap { member in
        rule[member.name].map { problems(member.value, $0, "\(path).\(member.name)") } ?? []
      }
    case "additionalProperties":
      let others = members.filter { schema["properties"]?[$0.name] == nil }
      return others.flatMap { problems($0.value, rule, "\(path).\($0.name)") }
    default: return within(Double(members.count), name, rule)
    }
  }

  /// One branch must hold; where none does, the one that is wrong deepest down is what was meant.
  private func oneOf(_ value: JSONValue, _ branches: [JSONValue], _ path: String) -> [String] {
    func depth(_ problems: [String]) -> Int {
      problems.map { $0.prefix { $0 != ":" }.count { ".[".contains($0) } }.max() ?? 0
    }
    let results = branches.map { problems(value, $0, path) }
    let valid = results.count { $0.isEmpty }
    if valid == 1 { return [] }
    return valid > 1
      ? ["fits more than one branch"]
      : results.max { depth($0) < depth($1) } ?? ["fits no branch"]
  }

  private func within(_ number: Double, _ name: String, _ rule: JSONValue) -> [String] {
    guard let limit = rule.number else { return ["the schema's “\(name)” is no number"] }
    let holds = name.hasPrefix("min") ? number >= limit : number <= limit
    return holds ? [] : ["\(number) breaks “\(name)” \(limit)"]
  }

  private func target(_ reference: JSONValue) -> JSONValue {
    let parts = (reference.string ?? "").split(separator: "/").dropFirst().map(String.init)
    return parts.reduce(root) { $0[$1] ?? JSONValue(.null) }
  }

  private func isOf(_ value: JSONValue, _ type: String) -> Bool {
    switch value.content {
    case .null: type == "null"
    case .flag: type == "boolean"
    case .string: type == "string"
    case .array: type == "array"
    case .object: type == "object"
    case .number(let number): type == "number" || type == "integer" && number == number.rounded()
    }
  }
}
