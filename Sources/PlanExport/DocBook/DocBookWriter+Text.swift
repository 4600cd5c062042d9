internal import PlanSyntax

extension DocBookWriter {
  mutating func write(_ citation: Citation) {
    if case .basis(let index) = citation.target {
      out.begin("citation", ["linkend": names.basisName(index)])
    } else if let target = names.target(of: citation, plan.transcript.text.span) {
      out.begin("link", ["linkend": target])
    } else if citation.number != nil || citation.kind != nil {
      out.begin("citation")
    } else {
      return out.inner(citation.range)
    }
    out.inner(citation.range)
    out.end()
  }

  mutating func write(_ mention: Mention) {
    switch mention.value {
    case .date: out.begin("date")
    case .money, .percent:
      out.begin("phrase")
      out.attribute("role", mention.value.name)
    case .email: out.begin("email")
    case .url:
      guard let address = out.address(mention.range) else { fallthrough }
      out.begin("link", ["xlink:href": address])
    case .dateRange, .quarter, .period, .time: return out.inner(mention.range)
    }
    out.inner(mention.range)
    out.end()
  }

  /// Writes a legal ground as an entry of the list of works that the document rests on.
  mutating func write(_ basis: LegalBasis, _ index: Int) {
    out.open("bibliomixed", ["xml:id": names.basisName(index), "xreflabel": "\(index + 1)"])
    var content = basis.content
    content.range = out.trimmed(content.range)
    content.forEachPiece { piece in
      switch piece {
      case .text(let range): out.inner(range)
      case .citation(let citation): writeEntry(citation)
      case .mention(let mention): out.inner(mention.range)
      }
    }
    out.close()
  }

  /// What identifies a cited work: its name, number and issuer.
  private mutating func writeEntry(_ citation: Citation) {
    let none = TextRange(Int(citation.range.start), Int(citation.range.start))
    let name = citation.actName(plan.transcript.text.span) ?? none
    let parts = [name, citation.number?.range ?? none, citation.issuer]
    citation.range.forEachRun(of: parts) { run, part in
      switch part {
      case 0: out.begin("citetitle")
      case 1:
        out.begin("biblioid", ["class": "other", "otherclass": "so-ky-hieu"])
      case 2: out.begin("orgname")
      default: return out.inner(run)
      }
      out.inner(run)
      out.end()
    }
  }
}
