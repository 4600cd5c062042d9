/// The embedded models a restoration reads.
struct Models: Sendable {
  let language: LanguageModel
  let lexicon: Lexicon
  let channel: ChannelModel
  let frequent: FrequentStrings?
  let window: WindowModel?

  /// The embedded models; nil where the build carries none.
  static let shared: Models? = {
    guard let language = LanguageModel.shared, let lexicon = Lexicon.shared,
      let channel = ChannelModel.shared
    else { return nil }
    return Models(
      language: language, lexicon: lexicon, channel: channel, frequent: .shared, window: .shared)
  }()
}
