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

  /// A text that is the same in every language.
  public init(same text: String) { self.init(vi: text, en: text) }

  /// The text in the given language.
  public subscript(language: Language) -> String {
    switch language {
    case .vi: vi
    case .en: en
    }
  }
}
