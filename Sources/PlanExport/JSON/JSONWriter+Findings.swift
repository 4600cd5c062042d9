internal import PlanSyntax

extension JSONWriter {
  /// Writes the member "findings".
  mutating func write(_ findings: [Finding]) {
    out.key("findings")
    out.beginArray()
    for finding in findings {
      out.beginObject()
      out.member("rule", finding.rule)
      out.member("severity", finding.severity.rawValue)
      out.member("message", finding.message[language])
      out.key("hint")
      if let hint = finding.hint { out.value(hint[language]) } else { out.null() }
      span(source: finding.source)
      write(finding.related)
      write(finding.fix)
      out.endObject()
    }
    out.endArray()
  }

  /// Writes the member "omitted": how many findings of each rule were left out.
  mutating func write(omitted: [String: Int]) {
    out.key("omitted")
    out.beginArray()
    for (rule, count) in omitted.sorted(by: { $0.key < $1.key }) {
      out.beginObject()
      out.member("rule", rule)
      out.member("count", count)
      out.endObject()
    }
    out.endArray()
  }

  private mutating func write(_ related: [Finding.Related]) {
    out.key("related")
    out.beginArray()
    for place in related {
      out.beginObject()
      out.member("message", place.message[language])
      span(source: place.source)
      out.endObject()
    }
    out.endArray()
  }

  private mutating func write(_ fix: Finding.Fix?) {
    out.key("fix")
    guard let fix else { return out.null() }
    out.beginObject()
    out.member("replacement", fix.replacement)
    span(source: fix.source)
    out.member("safe", fix.isSafe)
    out.endObject()
  }

  /// Writes the member "leftovers".
  mutating func writeLeftovers() {
    out.key("leftovers")
    out.beginArray()
    for leftover in plan.leftovers {
      out.beginObject()
      out.member("kind", leftover.kind.rawValue)
      span(source: leftover.source)
      out.endObject()
    }
    out.endArray()
  }
}
