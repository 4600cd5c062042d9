import CommandLineKit
import PlanRules

/// The codes and families that a user names.
enum RuleWords {
  /// The words of lists separated by commas, in capitals.
  static func words(_ lists: [String]) -> [String] {
    lists.flatMap { $0.uppercased().split { $0 == "," || $0 == " " }.map(String.init) }
  }

  /// What is wrong with a word that names no rule; nil where it does.
  static func problem(_ word: String) -> Localized? {
    guard !RuleSelection.isKnown(word) else { return nil }
    let names = RuleSet.all.map(\.code) + RuleSet.all.map(\.family) + ["ALL"]
    let vi = "không có quy tắc “\(word)”"
    let en = "there is no rule “\(word)”"
    guard let near = Suggestion.nearest(to: word, among: names) else {
      return Localized(vi: vi, en: en)
    }
    return Localized(vi: vi + "; ý bạn là “\(near)”?", en: en + "; did you mean “\(near)”?")
  }
}
