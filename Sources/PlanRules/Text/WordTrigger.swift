public import VietnameseText

/// What makes a rule look at a word.
///
/// All rules with the check `.word` share one walk over the words. Each says by its trigger at which
/// words it wants to be called: at certain words, at words with certain letters, or at words behind
/// certain signs (the end mark of a piece counts as a word here). Choose the rarest thing that tells
/// the breach, and narrow it by what the word must have or must lack: a rule costs only where its
/// trigger fires.
public struct WordTrigger: Sendable {
  /// The words, in any case.
  var keys: [WordKey] = []
  /// Letters one of which is enough.
  var traits: WordTraits = []
  /// Signs one of which is enough.
  var gap: Gap = []
  /// What the word must have besides.
  var having: WordTraits = []
  /// What the word must lack.
  var lacking: WordTraits = []

  /// Words of a list with blanks between them, in any case.
  public static func words(
    _ list: String, having: WordTraits = [], lacking: WordTraits = []
  ) -> WordTrigger {
    WordTrigger(keys: WordKey.words(list), having: having, lacking: lacking)
  }

  /// Certain words.
  static func keys(_ keys: [WordKey], lacking: WordTraits = []) -> WordTrigger {
    WordTrigger(keys: keys, lacking: lacking)
  }

  /// Words that have one of the traits.
  public static func traits(_ traits: WordTraits, lacking: WordTraits = []) -> WordTrigger {
    WordTrigger(traits: traits, lacking: lacking)
  }

  /// Words behind one of the signs.
  public static func gap(_ gap: Gap) -> WordTrigger { WordTrigger(gap: gap) }

  /// Whether a word that fired the trigger is one the rule wants to see.
  func admits(_ word: Word) -> Bool {
    word.traits.isSuperset(of: having) && word.traits.isDisjoint(with: lacking)
  }
}
