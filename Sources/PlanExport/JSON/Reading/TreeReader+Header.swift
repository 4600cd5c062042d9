internal import JSONText
internal import PlanSyntax

/// What a document's JSON tells of its facts that are plain texts: places, and how they are printed.
struct FactReader {
  /// The member "printed", and whether there is one: without it nobody says how a fact is printed.
  let printed: JSONValue
  let hasPrinted: Bool
  /// The member "spans".
  let spans: JSONValue
  private let confidences: JSONValue
  /// The citations of the addressees, the closing and the reference, which the contract gives in one list.
  private(set) var ofAddressees: [JSONValue] = []
  private(set) var ofClosing: [JSONValue] = []
  private(set) var ofReference: [JSONValue] = []

  /// The facts of a document.
  init(_ document: JSONValue) throws(Unfit) {
    let nothing = JSONValue(.object([]))
    let given = try document.optional("printed")
    printed = given ?? nothing
    hasPrinted = given != nil
    spans = try document.optional("spans") ?? nothing
    confidences = try document.optional("confidences") ?? nothing
    let closing = try place("closing")
    let reference = try place("reference")
    for citation in try document.list("citations") {
      let place = try citation.place()
      if reference?.holds(place) == true {
        ofReference.append(citation)
      } else if closing?.holds(place) == true {
        ofClosing.append(citation)
      } else {
        ofAddressees.append(citation)
      }
    }
  }

  /// Where a fact stands; null where that is not told.
  func place(_ name: String) throws(Unfit) -> Place? {
    guard let span = try spans.optional(name) else { return nil }
    var place = try span.asPlace()
    place.confidence = try confidences.optional(name)?.number
    return place
  }
}

extension TreeReader {
  /// What stands above a document's content.
  mutating func header(
    _ value: JSONValue, _ facts: FactReader, _ document: inout Document
  ) throws(Unfit) {
    var header = Header()
    let printed = facts.printed
    header.regime = try value.text("regime").flatMap(Regime.init) ?? .state
    for line in try printed.list("national") {
      header.national.append(layout.line(try line.text()))
    }
    if let issuer = try value.optional("issuer") {
      header.parent = try fact(issuer, "parent", facts)
      header.issuer = try line(issuer, "name")
      try keep(header.issuer, "issuer", facts)
    }
    header.number = try numberLine(value.optional("number"), printed)
    header.place = try fact(value, "place", facts)
    header.date = try date(value, facts)
    if let marks = try value.optional("marks") {
      header.marks.secrecy = try fact(marks, "secrecy", facts)
      header.marks.urgency = try fact(marks, "urgency", facts)
    }
    let kind = try value.optional("kind")
    header.kind = try kind.flatMap { value throws(Unfit) in try self.kind(value) }
    if header.kind?.isLetter == true { header.kind = nil }
    header.kindName = try printed.text("kind").map { layout.line($0) }
    if !facts.hasPrinted, let name = header.kind?.name {
      header.kindName = layout.line("\(name)")
    }
    try keep(header.kindName, "kind", facts)
    header.subject = try fact(value, "subject", facts)
    header.enactor = try fact(value, "enactor", facts)
    if let text = try value.text("reference") {
      header.reference = try passage(
        text, citations: facts.ofReference, at: facts.place("reference"))
    }
    document.header = header
    document.addressees = try addressees(value, facts)
    let isLetter = try kind?.text("name") == "Công văn"
    if isLetter, document.addressees == nil, header.number == nil {
      document.addressees = Addressees(label: layout.line(""), items: [])
    }
  }

  private mutating func addressees(
    _ value: JSONValue, _ facts: FactReader
  ) throws(Unfit) -> Addressees? {
    let items = try value.list("addressees")
    let label = try facts.printed.text("addressees")
    guard label != nil || !items.isEmpty else { return nil }
    var addressees = Addressees(label: layout.line(label ?? ""), items: [])
    var own = facts.ofAddressees[...]
    let spans = try facts.spans.list("addressees")
    for (index, item) in items.enumerated() {
      let place = index < spans.count ? try spans[index].asPlace() : nil
      let text = try item.text()
      var taken: [JSONValue] = []
      while let next = own.first, text.contains(try next.required("text").text()),
        try place?.holds(next.place()) != false
      {
        taken.append(own.removeFirst())
      }
      addressees.items.append(try passage(text, citations: taken, at: place))
    }
    return addressees
  }

  /// A fact that is a plain text, with the place that is given for it.
  private mutating func fact(
    _ value: JSONValue, _ name: String, _ facts: FactReader
  ) throws(Unfit) -> TextRange? {
    let range = try line(value, name)
    try keep(range, name, facts)
    return range
  }

  private mutating func keep(
    _ range: TextRange?, _ name: String, _ facts: FactReader
  ) throws(Unfit) {
    guard let range else { return }
    layout.keep(range, at: try facts.place(name))
  }

  private mutating func date(
    _ value: JSONValue, _ facts: FactReader
  ) throws(Unfit) -> DatedText? {
    let date = try value.optional("date")
    let words = try facts.printed.text("date")
    let given = try value.text("date")
    guard let text = words ?? given else { return nil }
    let range = layout.line(text)
    try keep(range, "date", facts)
    return DatedText(range: range, date: try self.date(date))
  }

  private mutating func numberLine(
    _ value: JSONValue?, _ printed: JSONValue
  ) throws(Unfit) -> NumberLine? {
    guard let value else { return nil }
    var number = try self.number(value.optional("text"))
    let parts = [try value.text("kind"), try value.text("issuer")].compactMap { $0 }
    if !parts.isEmpty {
      let symbol = layout.line(parts.joined(separator: number?.shape == .party ? "/" : "-"))
      number?.symbol = symbol
    }
    let canonical = try value.text("text")
    let words = try printed.text("number")
    let range = layout.line(words ?? canonical ?? "")
    try keep(range, value)
    return NumberLine(range: range, number: number)
  }
}
