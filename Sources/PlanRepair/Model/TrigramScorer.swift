/// How likely the trigram takes a word to be between its neighbours: what the tool that trains the window model starts from.
public struct TrigramScorer {
  private let model: LanguageModel

  /// The words on both sides of a place, looked up once for all words that may stand there.
  public struct Place {
    fileprivate let before: UInt16
    fileprivate let after: UInt16
    /// The place of the pair before among the bigrams, or -1.
    fileprivate let history: Int32
    /// The two words after.
    fileprivate let next: LanguageModel.Pair
  }

  /// A scorer by a language model's bytes, which must stay where they are.
  public init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let model = LanguageModel(bytes) else { return nil }
    self.model = model
  }

  /// The place after `far` and `before`, and before `after` and `beyond`.
  public func place(_ far: UInt16, _ before: UInt16, _ after: UInt16, _ beyond: UInt16) -> Place {
    let isFirst = before == LanguageModel.boundary
    return Place(
      before: before, after: after, history: isFirst ? -1 : model.pair(far, before).place,
      next: model.pair(after, beyond))
  }

  /// The log chance of `word` in a place with what follows.
  public func score(_ word: UInt16, _ place: Place) -> Float {
    let pair = model.pair(place.before, word)
    let following = model.pair(word, place.after)
    let isLast = place.after == LanguageModel.boundary
    return model.triple(place.history, pair) + model.triple(pair.place, following)
      + model.triple(isLast ? -1 : following.place, place.next)
  }
}
