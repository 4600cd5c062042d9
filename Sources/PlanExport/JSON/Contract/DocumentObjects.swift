internal import PlanSyntax

extension Document: PlanObject {
  func members(to out: inout PlanPen) {
    headMembers(to: &out)
    out.member("bases", bases)
    out.member("opening", opening)
    out.sections(sections)
    out.optional("closing", closingRange)
    out.member("recipients", recipients?.recipients ?? [])
    out.optional("filing", recipients?.filing)
    out.optional("signature", signature)
    out.member("notes", notes)
    out.member("annexes", annexes)
    out.member("attachments", attachments)
    out.member("citations", factCitations)
    out.span(range)
    placeMembers(to: &out)
    out.object("printed") { printedMembers(to: &$0) }
  }

  private func headMembers(to out: inout PlanPen) {
    out.object("kind") {
      $0.optional("code", header.kind?.code)
      $0.optional("name", header.kind?.name ?? (isLetter ? "Công văn" : nil))
    }
    out.member("regime", regime.rawValue)
    out.object("issuer") {
      $0.optional("name", header.issuer)
      $0.optional("parent", header.parent)
    }
    out.optional("number", header.number.map { OwnNumber(line: $0, isLetter: isLetter) })
    out.optional("place", header.place)
    out.optional("date", header.date?.date)
    out.optional("subject", header.subject)
    out.optional("enactor", header.enactor)
    out.optional("reference", header.reference?.range)
    out.list("addressees", addressees?.items ?? []) { $1.range.write(to: &$0) }
    out.object("marks") {
      $0.optional("secrecy", header.marks.secrecy)
      $0.optional("urgency", header.marks.urgency)
    }
  }

  /// Where the facts stand that are plain strings in the contract, and how sure restoration is of them.
  private func placeMembers(to out: inout PlanPen) {
    let places: [(StaticString, TextRange?)] = [
      ("kind", header.kindName), ("issuer", header.issuer), ("parent", header.parent),
      ("place", header.place), ("date", header.date?.range), ("subject", header.subject),
      ("secrecy", header.marks.secrecy), ("urgency", header.marks.urgency),
      ("enactor", header.enactor), ("reference", header.reference?.range),
      ("closing", closingRange),
    ]
    out.object("spans") {
      for case (let name, let range?) in places {
        $0.json.key(name)
        $0.place(range)
      }
      $0.list("addressees", addressees?.items ?? []) { $0.place($1.range) }
    }
    guard out.plan.transcript.isRestored else { return }
    out.object("confidences") {
      for case (let name, let range?) in places { $0.confidence(name, of: range) }
    }
  }

  /// The words of the document that the facts give in another form, or not at all.
  private func printedMembers(to out: inout PlanPen) {
    if !header.national.isEmpty { out.member("national", header.national) }
    let words: [(StaticString, TextRange?)] = [
      ("kind", header.kindName), ("number", header.number?.range), ("date", header.date?.range),
      ("addressees", addressees?.label), ("recipients", recipients?.label),
    ]
    for case (let name, let range?) in words where !range.isEmpty { out.member(name, range) }
  }
}

/// The document's own number, taken apart.
private struct OwnNumber: PlanObject {
  let line: NumberLine
  let isLetter: Bool

  func members(to out: inout PlanPen) {
    let text = out.transcript
    let parts = line.number?.symbolParts(text.span, ofLetter: isLetter)
    out.optional("text", line.number)
    out.optional("serial", line.number?.serial)
    out.optional("year", line.number.flatMap { $0.year > 0 ? Int($0.year) : nil })
    out.optional("kind", parts?.kind)
    out.optional("issuer", parts?.issuer)
    out.span(line.range)
  }
}

extension DocumentKind: PlanObject {
  func members(to out: inout PlanPen) {
    out.optional("code", code)
    out.member("name", name)
  }
}

extension LegalBasis: PlanObject {
  func members(to out: inout PlanPen) {
    out.member("opener", opener)
    content.members(to: &out)
  }
}

extension Recipient: PlanObject {
  func members(to out: inout PlanPen) {
    out.member("name", name)
    out.optional("purpose", purpose)
    out.span(range)
  }
}

extension Filing: PlanObject {
  func members(to out: inout PlanPen) {
    out.member("text", text)
    out.member("units", units)
    out.span(range)
  }
}

extension Signature: PlanObject {
  func members(to out: inout PlanPen) {
    out.member("authority", authority)
    out.optional("position", position)
    out.optional("signer", signer)
    out.span(range)
  }
}

extension Note: PlanObject {
  func members(to out: inout PlanPen) {
    out.optional("mark", mark)
    content.members(to: &out)
  }
}

extension Annex: PlanObject {
  func members(to out: inout PlanPen) {
    out.optional("label", label)
    out.optional("title", title)
    out.optional("reference", reference?.range)
    out.member("citations", reference?.citations ?? [])
    out.member("blocks", blocks)
    out.member("sections", sections)
    out.span(head)
  }

  /// The label, title and reference.
  var head: TextRange {
    let parts = [label.isEmpty ? nil : label, title, reference?.range].compactMap { $0 }
    return parts.dropFirst().reduce(parts.first ?? label) { $0.union($1) }
  }
}
