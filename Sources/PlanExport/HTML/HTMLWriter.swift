internal import PlanSyntax

/// Writes a plan as one page that needs nothing beside it: no script, no font, no picture.
///
/// The words of the page's `main` are the words of the document; what the page adds stands outside
/// of it, or in elements of the class `aid`.
struct HTMLWriter: ~Copyable {
  let plan: Plan
  let text: UnsafeBufferPointer<UInt8>
  var out: HTMLOutput
  /// The parts of the document, to find one's way.
  let contents: TableOfContents
  /// What is said beside the text.
  var notes: MarginNotes
  /// The parts that can be linked to, of the document that is being written.
  var parts = PartIndex()
  /// How many tables were written, to name them.
  var tableCount = 0
  /// How many documents were begun: each has names of its own for its parts.
  var documentCount = 0

  init(
    _ plan: Plan, text: UnsafeBufferPointer<UInt8>, showsFindings: Bool,
    sink: consuming OutputBuffer
  ) {
    self.plan = plan
    self.text = text
    contents = TableOfContents(plan.document)
    notes = MarginNotes(showsFindings ? plan.findings : [])
    out = HTMLOutput(sink: sink)
  }

  /// Hands over what is held.
  mutating func finish() { out.finish() }

  /// Writes an element with what stands in it.
  mutating func element(
    _ element: HTMLElement, _ attributes: HTMLAttribute..., content: (inout HTMLWriter) -> Void
  ) {
    out.open(element, attributes)
    content(&self)
    out.close(element)
  }

  /// Writes an element that holds a range's words, on a line of its own; none where there are none.
  mutating func line(_ element: HTMLElement, _ name: StaticString, _ range: TextRange?) {
    guard let range, !range.isEmpty else { return }
    self.element(element, .class(name)) { $0.words(range) }
    out.newLine()
  }

  // MARK: Page

  /// Writes the page.
  mutating func writePage() {
    out.markup("<!DOCTYPE html>\n<html lang=\"vi\">\n")
    element(.head) { $0.writeHead() }
    out.newLine()
    element(.body, .class(bodyClass)) { page in
      page.element(.a, .class("skip aid"), .href(.part("van-ban"))) { $0.out.text("Đến văn bản") }
      page.out.newLine()
      page.writeBar()
      page.writeContents()
      page.element(.main, .id("van-ban"), .fixed("tabindex", "-1")) { $0.writeMain() }
    }
    out.markup("\n</html>\n")
  }

  private mutating func writeHead() {
    out.markup("\n<meta charset=\"utf-8\">\n")
    out.markup("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
    out.markup("base-uri 'none'; form-action 'none'; style-src 'sha256-")
    out.text(StyleSheet.digest)
    out.markup("'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    out.markup("<meta name=\"color-scheme\" content=\"light dark\">\n")
    out.markup("<meta name=\"generator\" content=\"khplan\">\n")
    element(.title) { $0.writeTitle() }
    out.markup("\n<style>")
    out.markup(StyleSheet.bytes)
    out.markup("</style>\n")
  }

  /// The kind, number and subject, which name the window; the file's name where there are none.
  private mutating func writeTitle() {
    let header = plan.document.header
    if let kind = header.kindName { out.text(header.kind.map { "\($0.name)" } ?? string(kind)) }
    if let number = header.number?.number?.range {
      out.text(header.kindName == nil ? "Công văn " : " ")
      out.text(string(number))
    }
    if let subject = header.subject {
      if header.kindName != nil || header.number != nil { out.text(": ") }
      out.text(string(subject))
    } else if header.kindName == nil, header.number?.number == nil {
      out.text(fileName)
    }
  }

  /// What a document is called that has no name of its own: its file, without the folders.
  var fileName: String {
    plan.source.name.split(separator: "/").last.map(String.init) ?? "Văn bản"
  }

  /// The switch and the count above the page.
  ///
  /// The switch itself stands before all that it changes, so that the style sheet can tell.
  private mutating func writeBar() {
    guard showsRestored || notes.count > 0 else { return }
    if showsRestored {
      out.markup("<input type=\"checkbox\" id=\"khoi-phuc\" class=\"switch aid\">\n")
    }
    element(.div, .class("bar aid"), .fixed("role", "region"), .ariaLabel("Cách xem")) { bar in
      if bar.showsRestored {
        bar.element(.label, .fixed("for", "khoi-phuc")) { $0.out.text("Hiện chỗ đã khôi phục") }
      }
      if bar.notes.count > 0 {
        let count = bar.notes.count
        bar.element(.span, .class("count")) { $0.out.text("\(count) lưu ý") }
      }
    }
    out.newLine()
  }

  /// Whether the text was restored, and what was printed is here.
  var showsRestored: Bool { plan.transcript.isRestored && !plan.source.text.isEmpty }

  /// What the style sheet must know of the whole page.
  private var bodyClass: StaticString {
    switch (!contents.lists.isEmpty, notes.count > 0) {
    case (true, true): "has-contents has-notes"
    case (true, false): "has-contents"
    case (false, true): "has-notes"
    case (false, false): "plain"
    }
  }

  private mutating func writeMain() {
    out.newLine()
    write(plan.document, depth: 1)
    writeRemainingNotes()
  }

  // MARK: Words

  /// Writes the words of a range; what was restored stands behind what was printed, which is not shown
  /// at first.
  mutating func words(_ range: TextRange) {
    guard showsRestored else { return write(range.bounds) }
    RestoredWords(plan, text).forEachRun(of: range) { run in
      switch run {
      case .same(let words): write(words)
      case .restored(let words, let printed):
        out.open(.del, [.fixed("hidden", "hidden")])
        for range in printed { plan.source.text[range].withUnsafeBufferPointer { out.text($0) } }
        out.close(.del)
        out.open(.ins)
        write(words)
        out.close(.ins)
      }
    }
  }

  private mutating func write(_ words: Range<Int>) {
    out.text(UnsafeBufferPointer(rebasing: text[words]))
  }

  /// The words of a range.
  func string(_ range: TextRange) -> String {
    String(decoding: text[range.bounds], as: UTF8.self)
  }
}
