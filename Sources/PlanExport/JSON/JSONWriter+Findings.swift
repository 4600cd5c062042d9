internal import PlanSyntax

extension JSONWriter {
  /// Writes the member "findings".
  mutating func write(_ findings: [Finding]) {
    out.key("findings")
    out.beginArray()
    for finding in findings {
      out.beginObject()
      out.key("rule")
      out.value(finding.rule)
      out.key("severity")
      out.value(finding.severity.rawValue)
      out.key("message")
      out.value(finding.message[language])
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
      out.key("rule")
      out.value(rule)
      out.key("count")
      out.value(count)
      out.endObject()
    }
    out.endArray()
  }

  private mutating func write(_ related: [Finding.Related]) {
    out.key("related")
    out.beginArray()
    for place in related {
      out.beginObject()
      out.key("message")
      out.value(place.message[language])
      span(source: place.source)
      out.endObject()
    }
    out.endArray()
  }

  private mutating func write(_ fix: Finding.Fix?) {
    out.key("fix")
    guard let fix else { return out.null() }
    out.beginObject()
    out.key("replacement")
    out.value(fix.replacement)
    span(source: fix.source)
    out.key("safe")
    out.value(fix.isSafe)
    out.endObject()
  }

  /// Writes the member "leftovers".
  mutating func writeLeftovers() {
    out.key("leftovers")
    out.beginArray()
    for leftover in plan.leftovers {
      out.beginObject()
      out.key("kind")
      out.value(leftover.kind.rawValue)
      span(source: leftover.source)
      out.endObject()
    }
    out.endArray()
  }
}
