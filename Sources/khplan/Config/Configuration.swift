import PlanArchive
import PlanRules
import PlanSyntax

/// What `.khplan.json` says: the rules of all files, and what is different for some.
struct Configuration: Sendable {
  /// The folder that the file lies in; its paths are relative to it.
  var folder: String
  /// What holds for all files.
  var base = Choices()
  /// What is different for the files of some paths, in order.
  var files: [(paths: [PathPattern], choices: Choices)] = []
  /// The baseline, a path below the folder.
  var baseline: String?

  /// What may be chosen for all files and for some.
  struct Choices: Sendable, Hashable {
    /// The rules that run, as codes and families.
    var select: [String]?
    /// The rules that do not.
    var ignore: [String] = []
    /// Severities by code or family.
    var severity: [String: Finding.Severity] = [:]
    /// Whether the documents are drafts or issued.
    var profile: Rule.Profile?
  }

  /// The choices for a file, told by its path below the folder.
  func choices(for path: String) -> Choices {
    files.reduce(base) { choices, group in
      guard group.paths.contains(where: { $0.matches(path) }) else { return choices }
      var result = choices
      result.select = group.choices.select ?? result.select
      result.ignore += group.choices.ignore
      result.severity.merge(group.choices.severity) { $1 }
      result.profile = group.choices.profile ?? result.profile
      return result
    }
  }
}

extension CheckSettings {
  /// The settings that choices come to.
  init(_ choices: Configuration.Choices) {
    var selection = RuleSelection()
    selection.select = choices.select
    selection.ignore = choices.ignore
    self.init(rules: selection.rules, profile: choices.profile ?? .draft)
    for rule in rules {
      severities[rule.code] = choices.severity[rule.code] ?? choices.severity[rule.family]
    }
  }
}
