internal import VietnameseText

extension Register {
  /// A public body under a name, with the days on which it bore it.
  public struct Body: Sendable {
    /// What kind of body it is, which says the first word of its name.
    public enum Level: Sendable {
      /// "Bộ …".
      case ministry
      /// The bodies above and beside the ministries.
      case council
      /// "Sở …" of a province.
      case department
      /// Offices that a ministry runs in the country, and inspectorates.
      case office
      /// The rooms and centres of a commune, and the unions.
      case room
    }

    /// The kind of body.
    public let level: Level
    /// The name as the law writes it.
    public let name: StaticString
    /// The spellings of the name as `NameKey` reads them; for ministries and departments without
    /// the first word.
    let keys: [StaticString]
    /// What stands for it in the symbol of a document ("BTC").
    public let symbols: [StaticString]
    /// The days of the name.
    public let term: Term
    /// Who does its work now; nil where it is there.
    public let successor: StaticString?
    /// Whether the name is another body's unless a place follows ("Cục Thuế tỉnh …").
    let isOfPlace: Bool

    init(
      _ level: Level, _ name: StaticString, _ keys: [StaticString], symbols: [StaticString] = [],
      since: Day? = nil, until: Day? = nil, now successor: StaticString? = nil,
      isOfPlace: Bool = false
    ) {
      self.level = level
      self.name = name
      self.keys = keys
      self.symbols = symbols
      term = Term(since: since, until: until)
      self.successor = successor
      self.isOfPlace = isOfPlace
    }
  }

  /// The ministry of a name ("Bộ Tài chính"), old ones included.
  public static func ministry(named name: String) -> Body? { body(named: name, in: ministries) }
  /// The department of a name ("Sở Tài chính"), old ones included.
  public static func department(named name: String) -> Body? { body(named: name, in: departments) }

  private static func body(named name: String, in bodies: [Body]) -> Body? {
    let bytes = Array(name.utf8)
    let text = bytes.span
    return bodies.first { body in
      let first = FirstWord.length(of: body, text)
      return body.keys.contains {
        NameKey.match(text, at: first, before: bytes.count, $0) == bytes.count
      }
    }
  }

  /// The body of a list whose name begins at `start`, and where the longest name ends.
  static func body(
    _ text: Span<UInt8>, at start: Int, before end: Int, in bodies: [Body]
  ) -> (body: Body, end: Int)? {
    var best: (body: Body, end: Int)?
    guard start < end else { return nil }
    let letter = text.foldedLetter(at: start).lower
    for body in bodies {
      for key in body.keys where key.utf8Start[0] == letter {
        if let after = NameKey.match(text, at: start, before: end, key), after > best?.end ?? 0 {
          best = (body, after)
        }
      }
    }
    return best
  }
}

/// The word before the field in the name of a ministry or department.
private enum FirstWord {
  static func length(of body: Register.Body, _ text: Span<UInt8>) -> Int {
    let word: StaticString = body.level == .ministry ? "bo " : "so "
    guard body.level == .ministry || body.level == .department else { return 0 }
    return text.matchFolded(word, at: 0, before: text.count) ?? 0
  }
}
