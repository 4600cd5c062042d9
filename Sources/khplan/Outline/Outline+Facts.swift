import CommandLineKit
import PlanSyntax

extension Outline {
  /// The facts of a document's header; those that every document needs are there even when missing.
  func facts(of document: Document) -> [Fact] {
    let header = document.header
    let kind = header.kind.map { "\($0.name)" } ?? text(header.kindName) ?? letter(document)
    let addressees = document.addressees?.items.map { name(of: $0) }
    return [
      needed(Labels.kind, kind), needed(Labels.subject, text(header.subject)),
      number(header.number, isNeeded: header.reference == nil),
      date(header.date, isNeeded: header.reference == nil),
      fact(Labels.place, text(header.place)),
      header.reference == nil
        ? needed(Labels.issuer, text(header.issuer)) : fact(Labels.issuer, text(header.issuer)),
      fact(Labels.parent, text(header.parent)), fact(Labels.regime, regime(header.regime)),
      fact(Labels.secrecy, text(header.marks.secrecy)),
      fact(Labels.urgency, text(header.marks.urgency)),
      fact(Labels.addressees, addressees?.joined(separator: "; ")),
      fact(Labels.reference, header.reference.map { text($0.range).joinedWords }),
    ].compactMap { $0 }
  }

  /// A letter carries no kind's name.
  private func letter(_ document: Document) -> String? {
    document.isLetter ? Labels.letter[page.language] : nil
  }

  /// An addressee without the mark before the name and the stop after it.
  private func name(of addressee: Passage) -> String {
    let marks = "-–•*;,. "
    let words = text(addressee.range).joinedWords.drop { marks.contains($0) }
    return String(words.reversed().drop { marks.contains($0) }.reversed())
  }

  private func fact(_ label: Localized, _ value: String?) -> Fact? {
    value.map { Fact(label: label, value: $0) }
  }

  private func needed(_ label: Localized, _ value: String?) -> Fact {
    fact(label, value) ?? Fact(label: label, value: Labels.unknown[page.language], isConcern: true)
  }

  private func blank(_ label: Localized, _ value: String) -> Fact {
    Fact(label: label, value: "\(value) (\(Labels.blank[page.language]))", isConcern: true)
  }

  private func number(_ line: NumberLine?, isNeeded: Bool) -> Fact? {
    guard let number = line?.number else {
      let written = text(line?.range)
      return isNeeded ? needed(Labels.number, written) : fact(Labels.number, written)
    }
    let written = text(number.range).split(separator: " ").joined()
    return number.serial.isEmpty ? blank(Labels.number, written) : fact(Labels.number, written)
  }

  /// The date as clerks write it, with dots for what is left blank.
  private func date(_ value: DatedText?, isNeeded: Bool) -> Fact? {
    guard let date = value?.date else { return isNeeded ? needed(Labels.date, nil) : nil }
    let parts = [two(date.day), two(date.month), date.year == 0 ? "…" : "\(date.year)"]
    let written = parts.joined(separator: "/")
    return parts.contains("…") ? blank(Labels.date, written) : fact(Labels.date, written)
  }

  private func two(_ value: Int8) -> String {
    value == 0 ? "…" : value < 10 ? "0\(value)" : "\(value)"
  }

  private func regime(_ regime: Regime) -> String? {
    switch regime {
    case .state: nil
    case .party: Labels.party[page.language]
    case .normative: Labels.normative[page.language]
    }
  }
}
