internal import PlanSyntax
internal import VietnameseText

/// The places and bodies that a document names, and the province that it is at home in.
public struct DocumentNames: Sendable {
  /// The names in the order of the text, part by part.
  public let mentions: [NameMention]
  /// When the document was written.
  let written: Register.Window
  /// The province whose office issued the document; nil for others.
  public let home: Register.Province?

  /// The communes that can be held against the register.
  let communes: [NamedCommune]

  /// Reads the names of a document.
  init(_ document: Document, parent: Document?, texts: [TextNode], _ text: Span<UInt8>) {
    let written = Dating.window(of: document, parent: parent, texts)
    var scanner = NameScanner(written)
    let header = document.header
    scanner.scan(text, header.parent, as: .issuer)
    scanner.scan(text, header.issuer, as: .issuer)
    scanner.scan(text, header.enactor, as: .issuer)
    if !Consolidation.holds(header, text), !Consolidation.holds(parent?.header, text) {
      scanner.scan(text, header.subject, as: .title)
      scanner.scan(text, header.reference?.range, as: .own)
      for node in texts where node.role != .note {
        switch node.role {
        case .addressee: scanner.scan(text, node.passage, as: .recipient)
        // What an annex cites is the document itself.
        case .reference: scanner.scan(text, node.passage.range, as: .own)
        case .opening:
          scanner.scan(text, node.passage, opening: OwnIssuer.range(text, node.passage))
        default: scanner.scan(text, node.passage, as: .content)
        }
      }
    }
    for recipient in document.recipients?.recipients ?? [] {
      scanner.scan(text, recipient.name, as: .recipient)
    }
    scanner.scan(text, document.signature?.range, as: .signature)
    self.written = written
    mentions = scanner.mentions
    home = HomeFinder.home(scanner.mentions, hasIssuer: header.issuer != nil, text)
    communes = CommuneSurvey.communes(mentions, home: home, place: header.place, text)
  }
}

/// The issuer's name in the sentence that issues the document ("Ủy ban nhân dân xã … ban hành …").
private enum OwnIssuer {
  private static let bodies: [StaticString] = [
    "ủy ban nhân dân", "uỷ ban nhân dân", "ubnd", "hội đồng nhân dân", "hđnd",
  ]
  private static let verbs: [StaticString] = ["ban hành", "xây dựng", "quyết nghị", "triển khai"]

  /// Where the name stands; empty where the sentence does not begin with one.
  static func range(_ text: Span<UInt8>, _ passage: Passage) -> Range<Int> {
    let bounds = passage.range.bounds
    let start = bounds.lowerBound
    guard ExactWords.match(text, at: start, before: bounds.upperBound, anyOf: bodies) != nil else {
      return start..<start
    }
    let limit = start..<min(bounds.upperBound, start + 120)
    guard let verb = ExactWords.find(text, in: limit, anyOf: verbs),
      !limit.prefix(verb - start).contains(where: { text[$0] == 0x2C })
    else { return start..<start }
    return start..<verb
  }
}

/// A consolidated text repeats the words of older ones as they are.
private enum Consolidation {
  static func holds(_ header: Header?, _ text: Span<UInt8>) -> Bool {
    guard let symbol = header?.number?.number?.symbol.bounds else { return false }
    return symbol.contains {
      text.matchFolded("vbhn", at: $0, before: symbol.upperBound) != nil
    }
  }
}

/// When a document was written, as far as it tells.
private enum Dating {
  static func window(
    of document: Document, parent: Document?, _ texts: [TextNode]
  ) -> Register.Window {
    let dates = [document.header.date?.date, parent?.header.date?.date].compactMap { $0 }
    if let date = dates.first(where: { $0.year > 0 && $0.month > 0 && $0.day > 0 }) {
      return Register.Window(earliest: Register.Day(date), latest: Register.Day(date))
    }
    let printed = dates.first { $0.year > 0 }
    let cited = texts.flatMap {
      $0.passage.citations.compactMap { $0.date.flatMap { Register.Day($0) } }
    }
    .max()
    guard let printed else { return Register.Window(earliest: cited, latest: nil) }
    let (first, last) = (Register.Day(printed), Register.Day(printed, latest: true))
    guard let first, let last, let cited, cited > first, cited <= last else {
      return Register.Window(earliest: first, latest: last)
    }
    return Register.Window(earliest: cited, latest: last)
  }
}

/// Finds the province that a document is at home in.
private enum HomeFinder {
  static func home(
    _ mentions: [NameMention], hasIssuer: Bool, _ text: Span<UInt8>
  ) -> Register.Province? {
    var communes: [Register.Commune]?
    for mention in mentions where mention.role == .issuer {
      switch mention.name {
      case .province(let province, _): return province
      case .commune(let commune): communes = Register.communes(text, commune.name.bounds)
      default: break
      }
    }
    let named = Set(
      mentions.compactMap { mention in
        mention.role == .cited ? nil : mention.province?.code
      })
    if let communes {
      let codes = Set(communes.map(\.province))
      return only(codes) ?? only(codes.intersection(named))
    }
    // Without a head the one province that the text names is its own; a ministry has none.
    return hasIssuer ? nil : only(named)
  }

  private static func only(_ codes: Set<Int>) -> Register.Province? {
    codes.count == 1 ? codes.first.flatMap { Register.province(code: $0) } : nil
  }
}
