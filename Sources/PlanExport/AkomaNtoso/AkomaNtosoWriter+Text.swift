internal import PlanSyntax

extension AkomaNtosoWriter {
  mutating func write(_ citation: Citation) {
    let bytes = plan.transcript.text
    let address =
      names.target(of: citation, bytes.span).map { "#" + $0 }
      ?? cited.name(of: citation, bytes.span).map { $0.address + citation.portion(bytes.span) }
    guard let address else { return out.inner(citation.range) }
    out.inline("ref", citation.range, ["href": address])
  }

  mutating func write(_ mention: Mention) {
    switch mention.value {
    case .date(let date):
      guard let day = date.isoDay else { return out.inner(mention.range) }
      out.begin("date", ["date": day])
    case .money(let hundredths):
      mark("quantity", refersTo: "vnd")
      out.attribute("normalized", Self.decimal(hundredths, digits: 2))
    case .percent(let thousandths):
      mark("quantity", refersTo: "percent")
      out.attribute("normalized", Self.decimal(thousandths, digits: 3))
    case .url, .email:
      guard let address = out.address(mention.range, isMail: mention.value == .email) else {
        return out.inner(mention.range)
      }
      out.begin("a", ["href": address])
    case .dateRange, .quarter, .period, .time: return out.inner(mention.range)
    }
    out.inner(mention.range)
    out.end()
  }

  /// A fixed-point number without needless zeros.
  private static func decimal(_ value: Int64, digits: Int) -> String {
    let text = String(value)
    let padded = String(repeating: "0", count: max(0, digits + 1 - text.utf8.count)) + text
    var fraction = padded.suffix(digits)
    while fraction.last == "0" { fraction.removeLast() }
    return padded.dropLast(digits) + (fraction.isEmpty ? "" : "." + fraction)
  }
}

extension Citation {
  /// The portion of the cited work, in the order from the outermost part in ("/~art_7__cl_2"); empty
  /// where the whole work is cited or several portions are.
  fileprivate func portion(_ text: Span<UInt8>) -> String {
    guard locus.count == 1, let steps = locus.first?.steps, steps.last?.level == .article else {
      return ""
    }
    let parts = steps.reversed().map { step in
      let kind =
        switch step.level {
        case .article: "art"
        case .clause: "cl"
        default: "point"
        }
      return "\(kind)_\(NameText.number(text, step.value))"
    }
    return "/~" + parts.joined(separator: "__")
  }
}
