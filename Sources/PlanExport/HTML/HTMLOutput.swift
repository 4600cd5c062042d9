internal import PlanSyntax

/// Writes HTML: elements, attributes and text, and the only place where anything is escaped.
struct HTMLOutput: ~Copyable {
  let transcript: UnsafeBufferPointer<UInt8>
  /// What was restored in the transcript, where it is to be told.
  private let printed: PrintedWords?
  private var sink: OutputBuffer

  /// An output whose text ranges are read from `transcript`, that of a plan.
  init(
    _ plan: Plan, transcript: UnsafeBufferPointer<UInt8>, drain: @escaping ExportFormat.Drain
  ) {
    self.transcript = transcript
    printed = PrintedWords(plan, transcript)
    sink = OutputBuffer(drain: drain)
  }

  /// Whether words tell what was restored in them.
  var showsRestored: Bool { printed != nil }

  /// Hands over what is held.
  mutating func finish() { sink.flush() }

  // MARK: Markup

  /// Opens an element.
  mutating func open(_ element: HTMLElement, _ attributes: [HTMLAttribute] = []) {
    sink.append(0x3C)
    sink.write(element.name)
    for attribute in attributes { write(attribute) }
    sink.append(0x3E)
  }

  /// Closes an element.
  mutating func close(_ element: HTMLElement) {
    sink.write("</")
    sink.write(element.name)
    sink.append(0x3E)
  }

  /// Writes an element with what stands in it.
  mutating func element(
    _ element: HTMLElement, _ attributes: HTMLAttribute..., content: (inout HTMLOutput) -> Void
  ) {
    open(element, attributes)
    content(&self)
    close(element)
  }

  /// Begins a new line of the file.
  mutating func newLine() { sink.append(0x0A) }

  /// Writes markup of our own as it is.
  mutating func markup(_ text: StaticString) { sink.write(text) }

  /// Writes a style sheet of our own as it is.
  mutating func markup(_ bytes: UnsafeBufferPointer<UInt8>) {
    if let base = bytes.baseAddress { sink.append(base, count: bytes.count) }
  }

  private mutating func write(_ attribute: HTMLAttribute) {
    sink.append(0x20)
    switch attribute {
    case .class(let value): quoted("class") { $0.write(value) }
    case .id(let value): quoted("id") { $0.escaped(value) }
    case .datetime(let value): quoted("datetime") { $0.escaped(value) }
    case .colspan(let value): quoted("colspan") { $0.write(value) }
    case .ariaLabel(let value): quoted("aria-label") { $0.escaped(value) }
    case .fixed(let name, let value): quoted(name) { $0.write(value) }
    case .href(.part(let id)):
      quoted("href") {
        $0.append(0x23)
        $0.escaped(id)
      }
    case .href(.address(let bytes)):
      quoted("href") { sink in bytes.withUnsafeBufferPointer { sink.escaped($0) } }
    }
  }

  private mutating func quoted(_ name: StaticString, _ value: (inout OutputBuffer) -> Void) {
    sink.write(name)
    sink.write("=\"")
    value(&sink)
    sink.append(0x22)
  }

  // MARK: Text

  /// Writes a text.
  mutating func text(_ string: String) { sink.escaped(string) }

  /// Writes text of the document; line breaks and runs of blanks are one blank, at the ends, too.
  mutating func text(_ range: TextRange) { text(range.bounds) }

  private mutating func text(_ range: Range<Int>) {
    sink.escaped(UnsafeBufferPointer(rebasing: transcript[range]))
  }

  // MARK: Words

  /// Writes words of the document; what was restored stands behind what was printed, which is not shown
  /// at first.
  mutating func words(_ range: TextRange) {
    guard let printed else { return text(range) }
    printed.forEachRun(of: range) { run in
      switch run {
      case .same(let words): text(words)
      case .restored(let words, let printed):
        open(.del, [.fixed("hidden", "hidden")])
        for words in printed { words.withUnsafeBufferPointer { sink.escaped($0) } }
        close(.del)
        open(.ins)
        text(words)
        close(.ins)
      }
    }
  }

  /// Writes words as an element on a line of its own, where there are any.
  mutating func line(_ element: HTMLElement, _ name: StaticString, _ range: TextRange?) {
    guard let range, !range.isEmpty else { return }
    self.element(element, .class(name)) { $0.words(range) }
    newLine()
  }

  /// Writes words as the date that they say, where that is a day of the calendar.
  mutating func date(_ range: TextRange, _ date: PartialDate) {
    guard date.year > 999, let day = date.isoDay else { return words(range) }
    element(.time, .datetime(day)) { $0.words(range) }
  }
}

extension OutputBuffer {
  fileprivate mutating func escaped(_ string: String) {
    var copy = string
    copy.withUTF8 { escaped($0) }
  }

  /// Writes text with the four signs of markup escaped, blanks as one, and what HTML forbids as U+FFFD.
  fileprivate mutating func escaped(_ text: UnsafeBufferPointer<UInt8>) {
    guard let base = text.baseAddress else { return }
    var run = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      guard let (replacement, length) = Self.replacement(byte, text, index) else {
        index += 1
        continue
      }
      append(base + run, count: index - run)
      write(replacement)
      index += length
      run = index
    }
    append(base + run, count: text.count - run)
  }

  /// What stands for what begins at `index`, and how long that is; null where it stays.
  @inline(__always)
  private static func replacement(
    _ byte: UInt8, _ text: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> (StaticString, Int)? {
    if byte > 0x3E { return byte < 0x7F ? nil : special(byte, text, index) }
    switch byte {
    case 0x26: return ("&amp;", 1)
    case 0x3C: return ("&lt;", 1)
    case 0x3E: return ("&gt;", 1)
    case 0x22: return ("&quot;", 1)
    case 0x20, 0x09, 0x0A, 0x0C, 0x0D: return blanks(text, index)
    case ..<0x20: return ("\u{FFFD}", 1)
    default: return nil
    }
  }

  private static func blanks(
    _ text: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> (StaticString, Int)? {
    var end = index + 1
    while end < text.count, text[end] == 0x20 || text[end] &- 9 < 5 { end += 1 }
    return end == index + 1 && text[index] == 0x20 ? nil : (" ", end - index)
  }

  /// The controls after ASCII, and the scalars that are no characters (U+FDD0 to U+FDEF, U+nFFFE, U+nFFFF).
  private static func special(
    _ byte: UInt8, _ text: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> (StaticString, Int)? {
    switch byte {
    case 0x7F: return ("\u{FFFD}", 1)
    case 0xC2 where index + 1 < text.count && text[index + 1] < 0xA0: return ("\u{FFFD}", 2)
    case 0xEF where index + 2 < text.count:
      let isNone =
        text[index + 1] == 0xB7 && text[index + 2] &- 0x90 < 0x20
        || text[index + 1] == 0xBF && text[index + 2] > 0xBD
      return isNone ? ("\u{FFFD}", 3) : nil
    case 0xF0... where index + 3 < text.count:
      let isNone =
        text[index + 1] & 0x0F == 0x0F && text[index + 2] == 0xBF && text[index + 3] > 0xBD
      return isNone ? ("\u{FFFD}", 4) : nil
    default: return nil
    }
  }
}
