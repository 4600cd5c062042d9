/// A language the tool speaks; Vietnamese is the first.
public enum Language: String, CaseIterable, Sendable {
  case vi, en
}

/// A text in every language the tool speaks.
public struct Localized: Hashable, Sendable {
  /// The Vietnamese text.
  public let vi: String
  /// The English text.
  public let en: String

  /// Makes a text of its two translations.
  public init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// The text in the given language.
  public subscript(language: Language) -> String {
    switch language {
    case .vi: vi
    case .en: en
    }
  }
}
