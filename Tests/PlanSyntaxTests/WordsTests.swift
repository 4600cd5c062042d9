import PlanExport
import PlanSyntax
import Testing

/// Nothing that a document says is lost or added in what people read.
@Suite struct WordsTests {
  @Test(arguments: Texts.fixtures)
  func `the words of each output are the words of the document`(path: String) throws {
    try check(path)
  }

  @Test(.enabled(if: !Texts.samples.isEmpty, "no documents lie in ../shared"))
  func `the words of documents beside the checkout are all there`() throws {
    for path in Texts.samples { try check(path) }
  }

  @Test func `a letter has its subject once, and the one fact that stands beside it`() throws {
    let path = Texts.root + "/Fixtures/letters/cong-van-xin-y-kien.txt"
    let letter = Plan.of(Texts.read(path), name: path)
    let whole = letter.document.header
    let facts: [WritableKeyPath<Header, TextRange?>] = [
      \.parent, \.issuer, \.place, \.marks.secrecy, \.marks.urgency,
    ]
    for fact in facts {
      var plan = letter
      plan.document.header = Header()
      plan.document.header.subject = whole.subject
      plan.document.header[keyPath: fact] = whole[keyPath: fact] ?? whole.number?.range
      try checkPage(plan)
    }
  }

  private func checkPage(_ plan: Plan) throws {
    let page = plan.written(as: try #require(ExportFormat.named("html")), findings: true)
    #expect(changes(words(of: plan), PageText.words(page)) == [], "\(plan.source.name) as HTML")
  }

  private func check(_ path: String) throws {
    let plan = Plan.of(Texts.read(path), name: path)
    try checkPage(plan)
    let text = plan.written(as: try #require(ExportFormat.named("text")))
    // marks and the dashes of recipients are written in their usual form: "l." becomes "1."
    let lacking = changes(words(of: plan, besides: ["mark", "bullet"]), PageText.split(text[...]))
    #expect(lacking.filter { $0.count > 0 && $0.word != "–" }.isEmpty, "\(path) as text")
  }

  /// How often each word stands in a document's leaves.
  private func words(of plan: Plan, besides names: [String] = []) -> [String: Int] {
    let bytes = plan.transcript.text
    var words: [String: Int] = [:]
    plan.document.forEachLeaf { name, range in
      guard !names.contains("\(name)") else { return }
      for word in PageText.split(bytes[range.bounds]) { words[word, default: 0] += 1 }
    }
    return words
  }

  /// How many times more often a word was expected than it was found.
  private struct Change: Equatable {
    let word: String
    let count: Int
  }

  private func changes(_ expected: [String: Int], _ found: [String]) -> [Change] {
    var rest = expected
    for word in found { rest[word, default: 0] -= 1 }
    return rest.filter { $0.value != 0 }.map { Change(word: $0.key, count: $0.value) }
  }
}

/// The words of a page's main part, without what the page adds.
private enum PageText {
  static func words(_ page: [UInt8]) -> [String] {
    let text = String(decoding: page, as: UTF8.self)
    guard let start = text.firstRange(of: "<main"), let end = text.firstRange(of: "</main>") else {
      return []
    }
    var plain: [UInt8] = []
    var hidden = 0
    var open: [(name: Substring, isHidden: Bool)] = []
    var rest = text[start.lowerBound..<end.lowerBound]
    while let bracket = rest.firstIndex(of: "<") {
      if hidden == 0 { plain += unescaped(rest[..<bracket]) }
      let close = rest[bracket...].firstIndex(of: ">") ?? rest.endIndex
      let tag = rest[bracket..<close]
      let name = tag.dropFirst().prefix { $0 != " " }
      if name.first == "/" {
        if open.popLast()?.isHidden == true { hidden -= 1 }
      } else {
        let isHidden = tag.contains(" aid") || name == "del"
        open.append((name, isHidden))
        hidden += isHidden ? 1 : 0
      }
      if ["p", "li", "td", "th", "h1", "h2", "h3", "/p", "/li", "/div", "div"].contains(name) {
        plain.append(0x0A)
      }
      rest = rest[close...].dropFirst()
    }
    return split(plain[...])
  }

  private static func unescaped(_ text: Substring) -> [UInt8] {
    let plain = text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
    return Array(plain.utf8)
  }

  /// Runs of letters and digits: whatever is no blank and no sign of ASCII.
  static func split(_ bytes: ArraySlice<UInt8>) -> [String] {
    bytes.split {
      $0 < 0x30 || $0 > 0x39 && $0 < 0x41 || $0 > 0x5A && $0 < 0x61 || $0 > 0x7A && $0 < 0x80
    }
    .map { String(decoding: $0, as: UTF8.self) }
  }
}
