internal import PlanSyntax

/// A place where the numbers of parts side by side do not go on by one.
struct NumberingBreak: Sendable {
  /// What is wrong there.
  enum Fault: Sendable {
    /// Numbers are left out.
    case gap
    /// The number was there already.
    case repeated
    /// The number is lower than the one before.
    case back
  }

  /// What is wrong.
  let fault: Fault
  /// The part before.
  let before: OutlinePart
  /// The part whose number is wrong.
  let part: OutlinePart

  /// The breaks in the numbering of a document's content, row by row.
  ///
  /// Parts of another style in between ("a)" after "1.") are another row. A number that starts again
  /// at one begins a new row. Consolidated texts keep the numbers of what was repealed, and are not
  /// judged.
  static func all(in outline: Outline, isConsolidated: Bool) -> [NumberingBreak] {
    guard !isConsolidated else { return [] }
    var found: [NumberingBreak] = []
    var last: [OutlinePart?] = []
    outline.forEachRow { row in
      last.removeAll(keepingCapacity: true)
      last.append(contentsOf: repeatElement(nil, count: Label.Style.count))
      for part in row where part.label.style != .decimal && part.label.style != .letterNumber {
        // f, j, w and z stand outside the order
        guard part.label.style != .letter || part.label.value < 30 else { continue }
        let before = last[Int(part.label.style.rawValue)]
        last[Int(part.label.style.rawValue)] = part
        if let before, let fault = fault(before.label, part.label) {
          found.append(NumberingBreak(fault: fault, before: before, part: part))
        }
      }
    }
    return found
  }

  private static func fault(_ before: Label, _ label: Label) -> Fault? {
    // inserted numbers ("Điều 5a") follow their own order
    guard label.suffix == 0, label.value != before.value + 1 else { return nil }
    if label.value == before.value { return before.suffix == 0 ? .repeated : .back }
    if label.value == 1 { return nil }
    return label.value > before.value ? .gap : .back
  }
}

extension NumberingBreak {
  /// Whether the missing number stands inside the text before, where lines were run together.
  func isRunTogether(_ facts: DocumentFacts) -> Bool {
    let wanted = Array(before.label.next(facts).utf8)
    let (start, end) = (Int(before.mark.end), Int(part.mark.start))
    guard let first = wanted.first, start < end else { return false }
    for index in start..<max(start, end - wanted.count - 1)
    where facts.text[index] == first && !isWord(facts.text[index - 1]) {
      let stop = index + wanted.count
      if facts.text[index..<stop].elementsEqual(wanted),
        facts.text[stop] == 0x2E || facts.text[stop] == 0x29,
        facts.text[stop + 1] == 0x20 || facts.text[stop + 1] == 0x0A
      {
        return true
      }
    }
    return false
  }

  private func isWord(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 || byte == 0x2F
  }
}

extension OutlinePart {
  /// Whether the part stands on the level of articles' clauses and points.
  var isClauseOrPoint: Bool { level == .clause || level == .point }

  /// The number as it is printed, without the sign behind it.
  func number(_ facts: DocumentFacts) -> TextRange {
    let whole = facts.trimmed(mark)
    var (start, end) = (Int(whole.start), Int(whole.end))
    while end > start, isSign(facts.text[end - 1]) { end -= 1 }
    if start < end, facts.text[start] == 0x28 { start += 1 }
    return TextRange(start, end)
  }

  /// Whether a byte is a sign that stands behind numbers: "1.", "a)", "I-", "1:", "1/".
  private func isSign(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x29 || byte == 0x2D || byte == 0x3A || byte == 0x2F
  }
}

extension Label.Style {
  /// How many styles there are.
  fileprivate static let count = Int(lowerRoman.rawValue) + 1
}

extension Label {
  /// The label one behind, as it should be printed.
  func next(_ facts: DocumentFacts) -> String {
    var next = self
    next.value += 1
    next.suffix = 0
    return next.printed(facts)
  }

  /// The label as it should be printed.
  func printed(_ facts: DocumentFacts) -> String {
    var text = ""
    write(facts.text.span) { part in
      switch part {
      case .words(let words): text += "\(words)"
      case .number(let number): text += "\(number)"
      case .byte(let byte): text.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return text
  }
}
