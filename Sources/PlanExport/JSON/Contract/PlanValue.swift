internal import PlanSyntax

/// What a plan's JSON has as one value, and how that looks.
protocol PlanValue {
  /// Writes the value.
  func write(to out: inout PlanPen)
}

extension StaticString: PlanValue {
  func write(to out: inout PlanPen) { out.json.value(self) }
}

extension String: PlanValue {
  func write(to out: inout PlanPen) { out.json.value(self) }
}

extension Int: PlanValue {
  func write(to out: inout PlanPen) { out.json.value(self) }
}

extension Bool: PlanValue {
  func write(to out: inout PlanPen) { out.json.value(self) }
}

extension Array: PlanValue where Element: PlanValue {
  func write(to out: inout PlanPen) { out.array { $0.elements(span) } }
}

extension Message: PlanValue {
  func write(to out: inout PlanPen) { out.json.value(self[out.language]) }
}

/// Text of the document, on one line.
extension TextRange: PlanValue {
  func write(to out: inout PlanPen) {
    let text = out.transcript
    out.json.string { $0.folded(text, bounds) }
  }
}

/// The normalised mark ("Điều 3", "IV", "3.1").
extension Label: PlanValue {
  func write(to out: inout PlanPen) {
    // not by way of the plan, which would count its users part by part
    let text = out.transcript
    out.json.string { json in
      write(text.span) { part in
        switch part {
        case .words(let words): json.plain(words)
        case .number(let number): json.plain(number)
        case .byte(let byte): json.plain(byte: byte)
        }
      }
    }
  }
}

/// The canonical form, without blanks ("5709/KH-SCT").
extension DocumentNumber: PlanValue {
  func write(to out: inout PlanPen) {
    let text = out.transcript
    out.json.string {
      $0.withoutBlanks(text, serial.bounds)
      $0.plain(shape == .party ? "-" : "/")
      if year > 0 {
        $0.plain(Int(year), width: 4)
        $0.plain("/")
      }
      $0.withoutBlanks(text, symbol.bounds)
    }
  }
}

/// ISO 8601, cut to what is known ("2025-10-23", "2024-11", "--09-30"); null where that is nothing.
extension PartialDate: PlanValue {
  func write(to out: inout PlanPen) {
    guard year > 0 || month > 0 else { return out.json.null() }
    out.json.string {
      if year > 0 { $0.plain(Int(year), width: 4) } else { $0.plain("-") }
      guard month > 0 else { return }
      $0.plain("-")
      $0.plain(Int(month), width: 2)
      guard day > 0 else { return }
      $0.plain("-")
      $0.plain(Int(day), width: 2)
    }
  }
}

/// What a mention says: dates as above, "07:30", "2026-Q3", pairs as arrays, amounts as decimals.
extension Mention.Value: PlanValue {
  func write(to out: inout PlanPen) {
    switch self {
    case .date(let date): date.write(to: &out)
    case .dateRange(let first, let last): [first, last].write(to: &out)
    case .period(let first, let last): [Int(first), Int(last)].write(to: &out)
    case .quarter(let quarter, let year):
      out.json.string {
        if year > 0 {
          $0.plain(Int(year), width: 4)
          $0.plain("-")
        }
        $0.plain("Q")
        $0.plain(Int(quarter))
      }
    case .time(let hour, let minute):
      out.json.string {
        $0.plain(Int(hour), width: 2)
        $0.plain(":")
        $0.plain(Int(minute), width: 2)
      }
    case .money(let hundredths): out.json.value(decimal: hundredths, digits: 2)
    case .percent(let thousandths): out.json.value(decimal: thousandths, digits: 3)
    case .url, .email: out.json.null()
    }
  }
}
