package import CommandLineKit
internal import PlanRules

/// The codes and families that a user names.
package enum RuleWords {
  /// The words of lists separated by commas, in capitals, each of them known.
  package static func checked(_ lists: [String]) throws(ConfigurationProblem) -> [String] {
    let words = lists.flatMap {
      $0.uppercased().split { $0 == "," || $0 == " " }.map(String.init)
    }
    if let problem = words.lazy.compactMap(problem).first { throw ConfigurationProblem(problem) }
    return words
  }

  /// What is wrong with a word that names neither rule nor family; nil where it does.
  package static func problem(_ word: String) -> Localized? {
    RuleSelection.isKnown(word) ? nil : problem(word, isCode: false)
  }

  /// There is no such rule, with the code or family that was probably meant.
  package static func problem(_ word: String, isCode: Bool) -> Localized {
    let families = RuleSet.families.map(\.code) + ["ALL"]
    let names = RuleSet.all.map(\.code) + (isCode ? [] : families)
    let vi = "không có quy tắc “\(word)”"
    let en = "there is no rule “\(word)”"
    guard let near = Suggestion.nearest(to: word, among: names) else {
      return Localized(
        vi: vi + "; xem các mã bằng khplan explain", en: en + "; khplan explain lists the codes")
    }
    return Localized(vi: vi + "; ý bạn là “\(near)”?", en: en + "; did you mean “\(near)”?")
  }
}
