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
    /// The first number is not one.
    case lateStart
  }

  /// What is wrong.
  let fault: Fault
  /// The part before; the same as `part` at the start of a row.
  let before: Section
  /// The part whose number is wrong.
  let part: Section

  /// The breaks in a row of parts.
  ///
  /// Parts of another style in between ("a)" after "1.") are another row. A number that starts again
  /// at one begins a new row.
  static func all(in parts: [Section]) -> [NumberingBreak] {
    var found: [NumberingBreak] = []
    var last: [Label.Style: Section] = [:]
    for part in parts where part.label.style != .decimal && part.label.style != .letterNumber {
      defer { last[part.label.style] = part }
      guard let before = last[part.label.style] else {
        if part.label.value > 1, part.label.suffix == 0, parts.count > 1 {
          found.append(NumberingBreak(fault: .lateStart, before: part, part: part))
        }
        continue
      }
      if let fault = fault(before.label, part.label) {
        found.append(NumberingBreak(fault: fault, before: before, part: part))
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

extension Section {
  /// Whether the part stands on the level of articles' clauses and points.
  var isClauseOrPoint: Bool { level == .clause || level == .point }

  /// The number as it is printed, without the sign behind it.
  func number(_ facts: DocumentFacts) -> TextRange {
    let whole = facts.trimmed(mark)
    var end = Int(whole.end)
    while end > Int(whole.start), [0x2E, 0x29, 0x3A, 0x2F].contains(facts.text[end - 1]) {
      end -= 1
    }
    return TextRange(Int(whole.start), end)
  }

  /// The label as it should be printed, one behind `label`.
  static func text(after label: Label, _ facts: DocumentFacts) -> String {
    var next = label
    next.value += 1
    next.suffix = 0
    var text = ""
    next.write(facts.text.span) { part in
      switch part {
      case .words(let words): text += "\(words)"
      case .number(let number): text += "\(number)"
      case .byte(let byte): text.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return text
  }
}
