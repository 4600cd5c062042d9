internal import JSONText
internal import PlanRules
package import PlanSyntax

/// What became of one input file: a line of the journal, an element of the report.
package struct FileRecord: Sendable, Equatable {
  /// Why there is no result.
  package struct Problem: Sendable, Equatable {
    /// The word that programs know it by.
    package let code: String
    /// What to tell the user.
    package let message: Message
  }

  /// The path of the input, with the container's for a member.
  package var input: String
  /// The path of the output below the folder of outputs, where there is one.
  package var output: String?
  /// Why there is no result; nil where there is one.
  package var problem: Problem?
  var facts: DocumentFacts?
  var bytes = 0
  var sha256: String?
  var seconds = 0.0
  /// How long the result is, and where it begins in a stream.
  var length = 0
  var offset = 0

  init(_ input: String) { self.input = input }

  init(_ input: String, _ problem: FileProblem) { self.init(input, Problem(problem)) }

  init(_ input: String, _ problem: Problem) {
    self.input = input
    self.problem = problem
  }

  /// Whether there is a result.
  package var isDone: Bool { problem == nil }
}

extension FileRecord {
  /// The record as the report shows it.
  var json: JSONValue { .object([JSONMember("input", .string(input))] + outcome) }

  /// The record as the journal keeps it.
  var journalJSON: JSONValue {
    .object(
      [JSONMember("input", .string(input))] + outcome
        + [JSONMember("length", .integer(length)), JSONMember("offset", .integer(offset))])
  }

  /// All but the name.
  var outcome: [JSONMember] {
    var members: [JSONMember] = [
      JSONMember("output", .string(orNull: output)),
      JSONMember("status", .string(isDone ? "done" : "failed")),
      JSONMember("problem", problem?.json ?? .null),
    ]
    members += facts?.members ?? DocumentFacts.none
    members += [
      JSONMember("bytes", .integer(bytes)), JSONMember("sha256", .string(orNull: sha256)),
      JSONMember("seconds", .number((seconds * 1e6).rounded() / 1e6)),
    ]
    return members
  }

  /// Reads what `journalJSON` or an answer says; nil where it is no record.
  init?(_ json: JSONValue, input: String? = nil) {
    guard let input = input ?? json["input"]?.string else { return nil }
    self.init(input)
    output = json["output"]?.string
    problem = json["problem"].flatMap(Problem.init)
    facts = DocumentFacts(json)
    bytes = json["bytes"]?.integer ?? 0
    sha256 = json["sha256"]?.string
    seconds = json["seconds"]?.number ?? 0
    length = json["length"]?.integer ?? 0
    offset = json["offset"]?.integer ?? 0
  }
}

extension FileRecord.Problem {
  init(_ problem: FileProblem) { self.init(code: problem.code, message: problem.message) }

  var json: JSONValue {
    .object([
      JSONMember("code", .string(code)), JSONMember("vi", .string(message.vi)),
      JSONMember("en", .string(message.en)),
    ])
  }

  init?(_ json: JSONValue) {
    guard let code = json["code"]?.string, let vi = json["vi"]?.string, let en = json["en"]?.string
    else { return nil }
    self.init(code: code, message: Message(vi: vi, en: en))
  }
}

extension DocumentFacts {
  /// The members of a file without a document.
  static let none: [JSONMember] = [
    JSONMember("kind", .null), JSONMember("number", .null), JSONMember("date", .null),
    JSONMember("issuer", .null), JSONMember("damage", .null),
    JSONMember("restored", .null), JSONMember("findings", .null),
  ]

  var members: [JSONMember] {
    let kind = kindName.map {
      JSONValue.object([
        JSONMember("code", .string(orNull: kindCode)), JSONMember("name", .string($0)),
      ])
    }
    return [
      JSONMember("kind", kind ?? .null), JSONMember("number", .string(orNull: number)),
      JSONMember("date", .string(orNull: date)),
      JSONMember("issuer", .string(orNull: issuer)), JSONMember("damage", .string(damage)),
      JSONMember("restored", .bool(isRestored)),
      JSONMember("findings", findings.json),
    ]
  }

  init?(_ json: JSONValue) {
    guard let damage = json["damage"]?.string else { return nil }
    self.init()
    self.damage = damage
    kindCode = json["kind"]?["code"]?.string
    kindName = json["kind"]?["name"]?.string
    number = json["number"]?.string
    date = json["date"]?.string
    issuer = json["issuer"]?.string
    isRestored = json["restored"]?.flag ?? false
    for severity in Finding.Severity.allCases {
      findings[severity] = json["findings"]?[severity.rawValue]?.integer ?? 0
    }
  }
}

extension Tally {
  /// The counts by severity.
  var json: JSONValue {
    .object(Finding.Severity.allCases.map { JSONMember($0.rawValue, .integer(self[$0])) })
  }
}
