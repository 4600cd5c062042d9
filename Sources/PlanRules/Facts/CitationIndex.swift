internal import PlanSyntax

/// A place where a document is cited.
struct CitedPlace: Sendable {
  /// The citation.
  let citation: Citation
  /// The citation behind it in the same text.
  let next: Citation?
  /// The document it stands in, by its place in `PlanFacts.documents`.
  let document: Int
  /// The text it stands in, by its place in `DocumentFacts.texts`.
  let node: Int
  /// The part that text plays.
  let role: TextNode.Role
  /// Whether it stands in an annex.
  let isInAnnex: Bool
}

/// All numbered citations of an input, grouped by the document they name.
struct CitationIndex: Sendable {
  /// The places in the order of the text.
  let places: [CitedPlace]
  /// The places of each document, in the order of its first.
  let groups: [[Int]]
  /// The group of each place.
  let groupOf: [Int]

  init(_ documents: [DocumentFacts]) {
    var places: [CitedPlace] = []
    var groups: [[Int]] = []
    var groupOf: [Int] = []
    var known = HashTable()
    for (document, facts) in documents.enumerated() {
      for (node, text) in facts.texts.enumerated() {
        let citations = text.passage.citations
        for (index, citation) in citations.enumerated() {
          guard let number = citation.number, let key = DocumentKey(number, facts.text) else {
            continue
          }
          let group = known.insert(groups.count, for: key.hash) ?? groups.count
          if group == groups.count { groups.append([]) }
          groups[group].append(places.count)
          groupOf.append(group)
          places.append(
            CitedPlace(
              citation: citation,
              next: index + 1 < citations.count ? citations[index + 1] : nil, document: document,
              node: node, role: text.role,
              isInAnnex: text.isInAnnex))
        }
      }
    }
    self.places = places
    self.groups = groups
    self.groupOf = groupOf
  }
}
