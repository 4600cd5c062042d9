import PlanRepair

/// Makes the language model, the lexicon and the window model.
///
/// `khmodel language --size BYTES --words N --window-words N --lm FILE --lexicon FILE --window FILE TEXT:WEIGHT…`, with
/// `:wrapped` after the weight of hard-wrapped text.
enum LanguageCommand {
  static func run(_ options: Options) {
    var corpus = Corpus()
    var weights: [Float] = []
    for argument in options.rest {
      let parts = argument.split(separator: ":")
      guard parts.count >= 2, let weight = Float(parts[1]) else {
        Files.fail("TEXT:WEIGHT expected: \(argument)")
      }
      corpus.add(Files.read(String(parts[0])), weight: weight, isWrapped: parts.count > 2)
      weights.append(weight)
      Files.note(
        "\(parts[0]): \(corpus.sources.last?.count ?? 0) tokens, \(corpus.words.count) words so far"
      )
    }
    let vocabulary = Vocabulary(corpus, weights: weights, size: options.number("words", 14000))
    let sources = corpus.sources.map { vocabulary.map($0) }
    var lexicon = LexiconWriter(vocabulary, corpus)
    corpus = Corpus()
    let estimate = Estimate(
      vocabulary: vocabulary.words.count,
      unigrams: Counts(sources, weights: weights, length: 1),
      bigrams: Counts(sources, weights: weights, length: 2),
      trigrams: Counts(sources, weights: weights, length: 3))
    lexicon.rank(estimate.p1)
    Files.write(lexicon.encoded(), to: options.text("lexicon"))
    Files.note("counted \(estimate.word2.count) bigrams, \(estimate.word3.count) trigrams")
    let gains = Gains(estimate, looks: [vocabulary.skeletons, vocabulary.coarse])
    let pruned = Pruned(estimate, gains, size: options.number("size", 7_000_000))
    Files.note("kept \(pruned.word2.count) bigrams, \(pruned.place3.count) trigrams")
    let bytes = pruned.encoded()
    Files.write(bytes, to: options.text("lm"))
    let words = WindowWords(
      vocabulary, sources, weights: weights, count: options.number("window-words", 6500))
    bytes.withUnsafeBufferPointer {
      guard let trigram = TrigramScorer($0) else { Files.fail("no language model to start from") }
      var trainer = WindowTrainer(words, trigram)
      trainer.learn(sources, weights: weights)
      Files.write(trainer.encoded(), to: options.text("window"))
    }
  }
}
