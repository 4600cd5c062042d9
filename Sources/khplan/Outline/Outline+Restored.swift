import CommandLineKit
import PlanSyntax

extension Outline {
  /// Below this a restored word is one to look at again.
  private static let sure: Float = 0.9
  /// So many of them are listed; `khplan restore --diff` shows all.
  private static let listed = 20

  /// How many words restoration changed, where it did.
  var restoredFact: Fact? {
    guard text.plan.transcript.isRestored else { return nil }
    let words = text.plan.transcript.restored.all
    let changed = words.count { $0.isChanged }
    let value = Labels.restoredWords(changed, of: words.count, unsure: doubtful.count)
    return Fact(label: Labels.restored, value: value[page.language])
  }

  /// The changed words that are least sure.
  mutating func restored() {
    let words = doubtful
    guard !words.isEmpty else { return }
    page.heading(Labels.unsureWords, note: "(\(words.count))")
    let shown = words.sorted { $0.confidence < $1.confidence }.prefix(Self.listed)
    for word in shown.sorted(by: { $0.source.lowerBound < $1.source.lowerBound }) {
      let printed = String(decoding: text.plan.source.text[word.source], as: UTF8.self)
      let reading = text.plan.transcript.restored.reading(of: word)
      let line = text.place(of: word.source).start.line
      let place = "\(Labels.line[page.language]) \(line), \(Int(word.confidence * 100)) %"
      page.entry("-", "\(SafeText.line(printed)) → \(SafeText.line(reading)) (\(place))", depth: 0)
    }
    if words.count > shown.count {
      let rest = Labels.moreWords(words.count - shown.count)
      page.entry("", rest[page.language], depth: 0, style: .dim)
    }
  }

  private var doubtful: [RestoredWords.Word] {
    text.plan.transcript.restored.all.filter { $0.isChanged && $0.confidence < Self.sure }
  }
}
