internal import JSONText
internal import PlanSyntax

/// Reads what stands above a document's content, and what is told of its facts that are plain texts: places,
/// citations, and how they are printed.
struct HeaderReader {
  private let tree: TreeReader
  private let document: JSONValue
  /// The member "printed", and whether there is one: without it nobody says how a fact is printed.
  private let printed: JSONValue
  private let hasPrinted: Bool
  private let spans: JSONValue
  private let confidences: JSONValue
  /// The citations of the addressees, the closing and the reference, which the contract gives in one list.
  private var ofAddressees: [JSONValue] = []
  private(set) var ofClosing: [JSONValue] = []
  private var ofReference: [JSONValue] = []

  /// A reader of a document's header.
  init(_ document: JSONValue, _ tree: TreeReader) throws(Unfit) {
    let nothing = JSONValue(.object([]))
    let given = try document.optional("printed")
    self.tree = tree
    self.document = document
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
    guard var place = try spans.optional(name)?.asPlace() else { return nil }
    place.confidence = try confidences.optional(name)?.number
    return place
  }

  /// The header.
  func header() throws(Unfit) -> Header {
    var header = Header()
    header.regime = try document.text("regime").flatMap(Regime.init) ?? .state
    header.national = try printed.list("national", tree.line)
    if let issuer = try document.optional("issuer") {
      header.parent = try fact("parent", of: issuer)
      header.issuer = try keep(tree.line(issuer, "name"), "issuer")
    }
    header.number = try document.optional("number", number)
    header.place = try fact("place", of: document)
    header.date = try date()
    if let marks = try document.optional("marks") {
      header.marks.secrecy = try fact("secrecy", of: marks)
      header.marks.urgency = try fact("urgency", of: marks)
    }
    header.kind = try document.optional("kind")?.kind()
    if header.kind?.isLetter == true { header.kind = nil }
    header.kindName = try tree.line(printed, "kind")
    if !hasPrinted, let name = header.kind?.name { header.kindName = tree.layout.line("\(name)") }
    _ = try keep(header.kindName, "kind")
    header.subject = try fact("subject", of: document)
    header.enactor = try fact("enactor", of: document)
    if let text = try document.text("reference") {
      header.reference = try tree.passage(text, citations: ofReference, at: place("reference"))
    }
    return header
  }

  /// The addressees; those of a letter without a number line are there even where they are not told.
  func addressees(below header: Header) throws(Unfit) -> Addressees? {
    let items = try document.list("addressees")
    let label = try printed.text("addressees")
    guard label != nil || !items.isEmpty else {
      let isLetter = try document.optional("kind")?.text("name") == "Công văn"
      guard isLetter, header.number == nil else { return nil }
      return Addressees(label: tree.layout.line(""), items: [])
    }
    var addressees = Addressees(label: tree.layout.line(label ?? ""), items: [])
    var own = ofAddressees[...]
    let places = try spans.list("addressees")
    for (index, item) in items.enumerated() {
      let place = index < places.count ? try places[index].asPlace() : nil
      let text = try item.text()
      var taken: [JSONValue] = []
      while let next = own.first, text.contains(try next.required("text").text()),
        try place?.holds(next.place()) != false
      {
        taken.append(own.removeFirst())
      }
      addressees.items.append(try tree.passage(text, citations: taken, at: place))
    }
    return addressees
  }

  /// A fact that is a plain text, with the place that is given for it.
  private func fact(_ name: String, of value: JSONValue) throws(Unfit) -> TextRange? {
    try keep(tree.line(value, name), name)
  }

  private func keep(_ range: TextRange?, _ name: String) throws(Unfit) -> TextRange? {
    if let range { tree.layout.keep(range, at: try place(name)) }
    return range
  }

  private func date() throws(Unfit) -> DatedText? {
    let words = try printed.text("date")
    let given = try document.text("date")
    guard let text = words ?? given else { return nil }
    let range = tree.layout.line(text)
    _ = try keep(range, "date")
    let date = try document.optional("date")?.date()
    return DatedText(range: range, date: date ?? PartialDate())
  }

  private func number(_ value: JSONValue) throws(Unfit) -> NumberLine {
    var number = try value.optional("text", tree.number)
    let symbol = number.map { tree.layout.string($0.symbol) }
    let parts = [try value.text("kind"), try value.text("issuer")].compactMap { $0 }
    let told = parts.joined(separator: number?.shape == .party ? "/" : "-")
    let isTold = !parts.isEmpty && told != symbol
    if isTold { number?.symbol = tree.layout.line(told) }
    let canonical = try value.text("text")
    let words = try printed.text("number")
    let range = tree.layout.line(words ?? canonical ?? "")
    try tree.keep(range, value)
    if !isTold { number = number.map { tree.placed($0, in: range) } }
    return NumberLine(range: range, number: number)
  }
}
