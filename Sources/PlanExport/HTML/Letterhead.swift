internal import PlanSyntax

/// The two blocks side by side above a document: who issued it under which number, and the country,
/// the place and the date.
struct Letterhead {
  private let header: Header
  /// The texts that stand in it.
  let texts: [TextRange]

  /// The letterhead that a header makes.
  init(_ header: Header) {
    self.header = header
    let facts = [
      header.number?.range, header.place, header.date?.range, header.marks.secrecy,
      header.marks.urgency,
    ]
    texts = ([header.parent, header.issuer] + header.national + facts).compactMap { $0 }
  }

  /// Writes the blocks, where there is anything in them; a letter's subject, which stands below its
  /// number, is a heading of the level `depth`.
  func write(to out: inout HTMLOutput, depth: Int) {
    guard !texts.isEmpty else { return }
    out.element(.header, .class("letterhead")) { out in
      out.newLine()
      writeBlocks(to: &out, depth: depth)
      out.newLine()
    }
    out.newLine()
  }

  private func writeBlocks(to out: inout HTMLOutput, depth: Int) {
    out.element(.div, .class("issuer")) {
      $0.line(.p, "parent", header.parent)
      $0.line(.p, "body", header.issuer)
    }
    out.element(.div, .class("national")) { writeCountry(to: &$0) }
    out.element(.div, .class("number")) {
      $0.line(.p, "code", header.number?.range)
      if header.kindName == nil { $0.line(.heading(depth), "about", header.subject) }
      $0.line(.p, "mark", header.marks.secrecy)
      $0.line(.p, "mark", header.marks.urgency)
    }
    out.element(.div, .class("issued")) { out in
      guard header.place != nil || header.date != nil else { return }
      out.element(.p, .class("date")) { writePlaceAndDate(to: &$0) }
    }
  }

  /// The country's name, which narrow columns break over lines, is one line again.
  private func writeCountry(to out: inout HTMLOutput) {
    let lines = header.national.dropLast()
    if !lines.isEmpty {
      out.element(.p, .class("country")) {
        for range in lines {
          $0.words(range)
          $0.text(" ")
        }
      }
      out.newLine()
    }
    out.line(.p, "motto", header.national.last)
  }

  private func writePlaceAndDate(to out: inout HTMLOutput) {
    if let place = header.place { out.words(place) }
    if header.place != nil, header.date != nil { out.text(", ") }
    if let date = header.date { out.date(date.range, date.date) }
  }
}
