internal import PlanSyntax

/// The legal grounds of a document, as the list of works that it rests on.
struct Bibliography {
  /// The grounds.
  let bases: [LegalBasis]
  /// What they are called.
  let names: PartNames

  /// Writes the list, where there are grounds.
  func write(to out: inout XMLOutput) {
    out.openIfFilled("bibliolist", ("role", "bases"))
    for (index, basis) in bases.enumerated() {
      out.open(
        "bibliomixed", ("xml:id", .name(names.basisName(index))), ("xreflabel", "\(index + 1)"))
      Self.write(basis.content, to: &out)
      out.close()
    }
    out.close()
  }

  private static func write(_ passage: Passage, to out: inout XMLOutput) {
    out.trimmed(passage).forEachPiece { piece in
      if case .citation(let citation) = piece {
        writeParts(of: citation, to: &out)
      } else {
        out.inner(piece.range)
      }
    }
  }

  private static func writeParts(of citation: Citation, to out: inout XMLOutput) {
    let name = citation.actName(out.transcript.span)
    citation.range.forEachRun(of: [name, citation.number?.range, citation.issuer]) { run, part in
      switch part {
      case 0: out.inline("citetitle", run)
      case 1: out.inline("biblioid", run, DocBookInfo.number.class, DocBookInfo.number.name)
      case 2: out.inline("orgname", run)
      default: out.inner(run)
      }
    }
  }
}
