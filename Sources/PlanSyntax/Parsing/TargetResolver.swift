internal import VietnameseText

/// Links each citation to the legal ground that cites the same document.
///
/// Numbers are compared by what identifies them (serial, year, symbol), without blanks and with "Đ"
/// as "D", so that OCR variants of one number meet; acts cited without a number by their names,
/// folded. Each document of a file is resolved against its own grounds and parts, its annexes with it.
struct TargetResolver {
  /// The grounds by what identifies the document each cites, in the order of that.
  private var grounds: [Ground] = []
  private let parts: PartIndex

  /// Gathers what citations in a document can point to.
  init(_ document: Document, _ text: Span<UInt8>) {
    parts = PartIndex(document, text)
    for (index, basis) in document.bases.enumerated() {
      for citation in basis.content.citations {
        for key in [citation.number.map { Self.key($0, text) }, Self.name(citation, text)] {
          if let key { grounds.append(Ground(key: key, basis: index)) }
        }
      }
    }
    grounds.sort { ($0.key, $0.basis) < ($1.key, $1.basis) }
  }

  /// The first ground that cites a document.
  private func basis(_ key: UInt128) -> Int? {
    let place = grounds.partitioningIndex { $0.key >= key }
    return place < grounds.count && grounds[place].key == key ? grounds[place].basis : nil
  }

  /// Links the citations of a passage; `article` is the number of the article it stands in.
  func link(_ passage: inout Passage, _ text: Span<UInt8>, within article: TextRange?) {
    for index in passage.citations.indices {
      if let target = passage.citations[index].target, !parts.holds(target, text) {
        passage.citations[index].missing = target
        passage.citations[index].target = nil
      }
      if let article, passage.citations[index].refersToOwnArticle {
        passage.citations[index].target = .article(article)
      }
      guard !grounds.isEmpty, passage.citations[index].target == nil,
        let key = passage.citations[index].number.map({ Self.key($0, text) })
          ?? Self.name(passage.citations[index], text),
        let basis = basis(key)
      else { continue }
      passage.citations[index].target = .basis(basis)
    }
  }

  /// The folded letters of a cited act's name; null where the citation names no act.
  private static func name(_ citation: Citation, _ text: Span<UInt8>) -> UInt128? {
    guard let name = citation.actName(text) else { return nil }
    var key = ByteHash()
    var index = name.bounds.lowerBound
    while index < name.bounds.upperBound {
      let letter = text.foldedLetter(at: index)
      if letter.lower != 0 { key.append(letter.lower) }
      index += letter.ascii == 0 ? 1 : letter.length
    }
    return key.value
  }

  /// The letters and digits that identify a number.
  private static func key(_ number: DocumentNumber, _ text: Span<UInt8>) -> UInt128 {
    var key = ByteHash()
    for range in [number.serial, number.symbol] {
      for index in range.bounds {
        let byte = text[index]
        if byte == 0xC4 || byte == 0x20 || byte == 0x0A { continue }
        key.append(byte == 0x90 || byte == 0x91 ? 0x44 : byte)
      }
      key.append(0x2F)
    }
    key.append(UInt8(truncatingIfNeeded: number.year))
    return key.value
  }

  private struct Ground {
    let key: UInt128
    let basis: Int
  }
}

/// The parts of a document that a reference can point to.
package struct PartIndex {
  private var articles: [UInt128] = []
  private var sections: [UInt128] = []
  private var annexes: [UInt128] = []
  private var hasAnnex = false

  init() {}

  /// The parts of `document` and of its annexes.
  package init(_ document: Document, _ text: Span<UInt8>) {
    add(document.sections.span, text)
    for annex in document.annexes {
      hasAnnex = true
      add(annex.sections.span, text)
      let bounds = annex.label.bounds
      for index in bounds where text[index] == 0x20 {
        annexes.append(Key(text, TextRange(index + 1, bounds.upperBound)).packed)
      }
    }
    articles.sort()
    sections.sort()
    annexes.sort()
  }

  private mutating func add(_ parts: Span<Section>, _ text: Span<UInt8>) {
    for index in parts.indices {
      switch parts[index].level {
      case .article:
        articles.append(Key(text, parts[index].label.digits).packed)
      case .part, .chapter, .section, .subsection, .roman, .letter:
        sections.append(Key(parts[index].label, text).packed)
      default: break
      }
      add(parts[index].sections.span, text)
    }
  }

  /// Whether the target is there.
  ///
  /// An annex without a number is the only one, or any.
  package func holds(_ target: Citation.Target, _ text: Span<UInt8>) -> Bool {
    switch target {
    case .basis: true
    case .article(let range): articles.holds(Key(text, range))
    case .section(let range): sections.holds(Key(text, range))
    case .annex(let range):
      annexes.holds(Key(text, range))
        || hasAnnex && text[Int(range.start)] | 0x20 == 0x70
    }
  }

  /// The letters and digits of a number, the last sixteen of them.
  fileprivate struct Key {
    private(set) var packed: UInt128 = 0

    /// The number in a range, "Phụ lục 01" and "Phụ lục 1" alike.
    init(_ text: Span<UInt8>, _ range: TextRange) {
      for index in range.bounds where text[index] > 0x2F && text[index] != 0x3A {
        if packed != 0 || text[index] != 0x30 { append(text[index]) }
      }
    }

    /// The number of a label, without "Phần", "Chương" or "Mục".
    init(_ label: Label, _ text: Span<UInt8>) {
      label.write(text) { part in
        switch part {
        case .words(let words):
          let isNumber = words.utf8CodeUnitCount < 4
          for offset in 0..<words.utf8CodeUnitCount where isNumber {
            append(words.utf8Start[offset])
          }
        case .number(let number): append(decimal: number)
        case .byte(let byte): append(byte)
        }
      }
    }

    private mutating func append(_ byte: UInt8) { packed = packed &<< 8 | UInt128(byte) }

    private mutating func append(decimal number: Int) {
      if number > 9 { append(decimal: number / 10) }
      append(UInt8(0x30 + number % 10))
    }
  }
}

extension Array where Element == UInt128 {
  /// Whether a number is among these, which are in order.
  fileprivate func holds(_ key: PartIndex.Key) -> Bool {
    let place = partitioningIndex { $0 >= key.packed }
    return place < count && self[place] == key.packed
  }
}

extension Array {
  /// The first place from which on all elements, which are in order, pass the test.
  fileprivate func partitioningIndex(_ test: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if test(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Citation {
  /// Whether the citation says "Điều này", or names a clause or point of it ("khoản này").
  fileprivate var refersToOwnArticle: Bool {
    guard number == nil, kind == nil, target == nil, let last = locus.first?.steps.last else {
      return false
    }
    return last.value.isEmpty
  }
}
