internal import PlanSyntax

extension DocBookWriter {
  mutating func write(_ citation: Citation) {
    if case .basis(let index) = citation.target {
      out.inline("citation", citation.range, ("linkend", .name(names.basisName(index))))
    } else if let target = names.target(of: citation, out.transcript.span) {
      out.inline("link", citation.range, ("linkend", .name(target)))
    } else if citation.number != nil || citation.kind != nil {
      out.inline("citation", citation.range)
    } else {
      out.inner(citation.range)
    }
  }

  mutating func write(_ mention: Mention) {
    let range = mention.range
    switch mention.value {
    case .date: out.inline("date", range)
    case .money, .percent: out.inline("phrase", range, ("role", .words(mention.value.name)))
    case .email: out.inline("email", range)
    case .url:
      guard let address = out.address(range) else { return out.inner(range) }
      out.inline("link", range, ("xlink:href", .name(address)))
    case .dateRange, .quarter, .period, .time: out.inner(range)
    }
  }

  /// Writes text of which some parts have a role.
  mutating func phrases(_ range: TextRange, _ parts: [(range: TextRange, role: StaticString)]) {
    range.forEachRun(of: parts.map(\.range)) { run, part in
      if let part {
        out.inline("phrase", words: run, ("role", .words(parts[part].role)))
      } else {
        out.inner(run)
      }
    }
  }
}
