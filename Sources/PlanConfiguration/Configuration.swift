package import PlanArchive
public import PlanRules
package import PlanSyntax

/// What `.khplan.json` says: the rules of all files, and what is different for some.
public struct Configuration: Sendable {
  /// The folder that the file lies in; its paths are relative to it.
  package var folder: String
  /// What holds for all files.
  package var base = Choices()
  /// What is different for the files of some paths, in order.
  package var files: [(paths: [PathPattern], choices: Choices)] = []
  /// The baseline, a path below the folder.
  package var baseline: String?

  /// What may be chosen for all files and for some.
  package struct Choices: Sendable, Hashable {
    /// The rules that run, as codes and families.
    package var select: [String]?
    /// The rules that do not.
    package var ignore: [String] = []
    /// Severities by code or family.
    package var severity: [String: Finding.Severity] = [:]
    /// Whether the documents are drafts or issued.
    package var profile: Rule.Profile?

    /// Nothing is chosen.
    package init() {}
  }

  /// The settings for a file, told by its path below the folder.
  public func settings(for path: String) -> CheckSettings { CheckSettings(choices(for: path)) }

  /// The choices for a file, told by its path below the folder.
  package func choices(for path: String) -> Choices {
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
  package init(_ choices: Configuration.Choices) {
    var selection = RuleSelection()
    selection.select = choices.select
    selection.ignore = choices.ignore
    self.init(rules: selection.rules, profile: choices.profile ?? .draft)
    for rule in rules {
      severities[rule.code] = choices.severity[rule.code] ?? choices.severity[rule.family]
    }
  }
}
