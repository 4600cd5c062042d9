internal import PlanSyntax

extension AkomaNtosoWriter {
  mutating func write(_ citation: Citation) {
    let text = out.transcript.span
    let address =
      names.target(of: citation, text).map { "#\($0)" } ?? meta.cited.address(of: citation, text)
    guard let address else { return out.inner(citation.range) }
    out.inline("ref", citation.range, ("href", .name(address)))
  }

  mutating func write(_ mention: Mention) {
    let range = mention.range
    switch mention.value {
    case .date(let date):
      guard let day = date.isoDay else { return out.inner(range) }
      out.inline("date", range, ("date", .name(day)))
    case .money(let hundredths): quantity(range, "vnd", .decimal(hundredths, digits: 2))
    case .percent(let thousandths): quantity(range, "percent", .decimal(thousandths, digits: 3))
    case .url, .email:
      let address = out.address(range, isMail: mention.value == .email)
      guard let address else { return out.inner(range) }
      out.inline("a", range, ("href", .name(address)))
    case .dateRange, .quarter, .period, .time: out.inner(range)
    }
  }

  private mutating func quantity(_ range: TextRange, _ unit: String, _ value: XMLOutput.Value) {
    out.inline(
      "quantity", range, ("refersTo", "#\(names.prefix)\(unit)"), ("normalized", value))
  }
}
