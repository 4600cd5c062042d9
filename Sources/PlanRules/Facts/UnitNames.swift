internal import PlanSyntax
internal import VietnameseText

/// The name of a unit among recipients or under work, as a set of words.
struct UnitName: Sendable {
  /// How many units and recipients are compared; no issued document has as many.
  static let most = 200

  /// Where it stands.
  let range: TextRange
  private let words: WordBag

  /// Abbreviations that recipients write; source: the table of abbreviations of offices.
  private static let abbreviations: [(key: UInt64, words: StaticString)] =
    ([
      ("ubnd", "uy ban nhan dan"), ("hdnd", "hoi dong nhan dan"), ("tmdt", "thuong mai dien tu"),
      ("khcn", "khoa hoc va cong nghe"), ("nnmt", "nong nghiep va moi truong"),
      ("gddt", "giao duc va dao tao"), ("vhttdl", "van hoa the thao va du lich"),
      ("mttq", "mat tran to quoc"), ("mttqvn", "mat tran to quoc viet nam"),
      ("ubmttq", "uy ban mat tran to quoc"), ("ubmttqvn", "uy ban mat tran to quoc viet nam"),
      ("htx", "hop tac xa"), ("lmhtx", "lien minh hop tac xa"), ("tp", "thanh pho"),
      ("ca", "cong an"), ("ldld", "lien doan lao dong"), ("gd", "giam doc"),
      ("vp", "van phong"), ("p", "phong"), ("tt", "trung tam"), ("tq", "to quoc"),
      ("ubmt", "uy ban mat tran"), ("vn", "viet nam"), ("tncs", "thanh nien cong san"),
      ("lhtn", "lien hiep thanh nien"), ("lhpn", "lien hiep phu nu"), ("hnd", "hoi nong dan"),
      ("ccb", "cuu chien binh"), ("nv", "noi vu"), ("tc", "tai chinh"), ("ct", "cong thuong"),
      ("xd", "xay dung"), ("yt", "y te"), ("nhnn", "ngan hang nha nuoc"),
      ("ptth", "phat thanh truyen hinh"), ("bhxh", "bao hiem xa hoi"),
      ("dttg", "dan toc va ton giao"),
    ] as [(StaticString, StaticString)]).map { (Phrase($0.0).first, $0.1) }

  /// The keys of the words that an abbreviation stands for; nil where it is none.
  private static func expanded(_ key: UInt64) -> [UInt64]? {
    abbreviations.first { $0.key == key }.map { Phrase($0.words).keys }
  }

  /// Words that tell no unit from another.
  private static let generic = WordBag([
    "va", "cac", "thuoc", "tinh", "thanh", "pho", "xa", "phuong", "tren", "dia", "ban", "cua",
    "viet", "nam", "truc", "nhung", "don", "vi", "co", "quan", "lien", "dac", "khu", "thu",
    "truong", "lanh", "dao", "dai", "dien", "nganh", "huyen", "thi", "de", "nghi", "giao", "yeu",
    "cau", "trach", "nhiem",
  ])

  init(_ range: TextRange, _ text: [UInt8]) {
    self.range = range
    var words: [UInt64] = []
    var run: (key: UInt64, end: Int32) = (0, -1)
    for word in FoldedWords(text.span, range)[0] where !Self.isNumber(word, text) {
      words += Self.expanded(word.key) ?? [word.key]
      // "NN&MT", "VH,TT&DL": one abbreviation in pieces
      let goesOn = word.capitals == word.letters && word.start - run.end == 1
      run = (goesOn ? run.key &<< (8 * UInt64(word.letters)) | word.key : word.key, word.end)
      if goesOn { words += Self.expanded(run.key) ?? [] }
    }
    self.words = WordBag(keys: words)
  }

  /// Whether the word is "số" ("chuyển đổi số"), which folds to the same as "sở".
  private static func isNumber(_ word: FoldedWord, _ text: [UInt8]) -> Bool {
    word.is("so")
      && ExactWords.match(text.span, at: Int(word.start), before: Int(word.end), "sở") == nil
      && word.end - word.start > 2
  }

  /// Whether the name says anything that tells it from others.
  var isTelling: Bool { words.count(without: Self.generic) > 1 }

  /// Whether this recipient names the body, perhaps among others: its words up to its level
  /// ("Ủy ban nhân dân tỉnh") all stand here.
  func names(_ body: UnitName, _ text: [UInt8]) -> Bool {
    let all = FoldedWords(text.span, body.range)[0]
    let levels = [Phrase("tinh"), Phrase("thanh pho"), Phrase("xa"), Phrase("phuong")]
    guard let level = all.first(of: levels) else { return body.words.isSubset(of: words) }
    let last = all[level.index + level.phrase.count - 1]
    let office = UnitName(TextRange(Int(body.range.start), Int(last.end)), text)
    return office.words.isSubset(of: words)
  }

  /// Whether this is an association or a firm, which no group of offices or unions includes.
  private var isOutside: Bool {
    !words.isDisjoint(with: Self.outside) && !words.contains(Phrase("lien").first)
  }

  private static let outside = WordBag(["hiep", "doanh"])

  /// Whether this recipient is or includes the unit.
  func covers(_ unit: UnitName) -> Bool {
    unit.words.isSubset(of: words, leavingOut: Self.generic) || isGroup(of: unit)
  }

  /// Groups of recipients and the words of the units that belong to them.
  private static let groups: [(group: WordBag, members: WordBag)] = [
    (WordBag(["cac", "so"]), WordBag(["so"])),
    (WordBag(["so", "nganh"]), WordBag(["so"])),
    (WordBag(["so", "ban", "nganh"]), WordBag(["ban", "so", "cuc", "cong", "thue", "bo", "kho"])),
    (WordBag(["cac", "co", "quan"]), WordBag(keys: [])),
    (WordBag(["cac", "don", "vi"]), WordBag(keys: [])),
    (WordBag(["don", "vi", "lien"]), WordBag(keys: [])),
    (WordBag(["nhu", "dieu"]), WordBag(keys: [])),
    (WordBag(["nhu", "tren"]), WordBag(keys: [])),
    (WordBag(["nhu", "muc"]), WordBag(keys: [])),
    (WordBag(["tai", "muc"]), WordBag(keys: [])),
    (WordBag(["cac", "phong"]), WordBag(["phong"])),
    (WordBag(["cac", "xa"]), WordBag(["xa", "phuong", "dac"])),
    (WordBag(["xa", "phuong"]), WordBag(["xa", "phuong", "dac", "thon"])),
    (WordBag(["cac", "huyen"]), WordBag(["huyen", "thi", "thanh"])),
    (WordBag(["cac", "hoi"]), WordBag(["hoi", "hiep"])),
    (unions, WordBag(["hoi", "doan", "lien"])),
    (WordBag(["to", "chuc", "chinh", "tri"]), WordBag(["hoi", "doan", "lien", "mat"])),
    (WordBag(["cac", "bo"]), WordBag(["bo"])),
    (WordBag(["cac", "truong"]), WordBag(["truong"])),
  ]

  private func isGroup(of unit: UnitName) -> Bool {
    Self.groups.contains { group, members in
      let isOpen = members.isEmpty || group == Self.unions
      return !(isOpen && unit.isOutside && !words.contains(Phrase("muc").first))
        && group.isSubset(of: words) && (members.isEmpty || !members.isDisjoint(with: unit.words))
    }
  }

  private static let unions = WordBag(["doan", "the"])
}

extension DocumentFacts {
  private static let headings = [
    "to chuc thuc hien", "phan cong", "trach nhiem", "to chuc trien khai",
  ].map { (words: StaticString) in Phrase(words) }

  private static let orders = ["de nghi", "giao", "yeu cau", "trach nhiem cua"].map {
    (words: StaticString) in Phrase(words)
  }

  /// The units that the part on organisation gives work to, in its headings.
  var taskedUnits: [UnitName] {
    var units: [UnitName] = []
    for part in parts(headed: Self.headings).flatMap({ outline.below($0) }) {
      guard units.count < UnitName.most else { break }
      if let heading = part.heading { units += self.units(in: heading) }
    }
    return units
  }

  /// The units that a heading names ("Đề nghị Sở Tài chính, Sở Nội vụ").
  private func units(in heading: TextRange) -> [UnitName] {
    var start = heading
    let words = FoldedWords(text.span, heading)[0]
    if let order = Self.orders.first(where: { $0.matches(words, at: 0) }),
      words.count > order.count
    {
      start = TextRange(Int(words[order.count].start), Int(heading.end))
    }
    guard BodyNames.begins(text.span, start.bounds), start.bounds.count < 240,
      text.span.matchFolded("ban giam hieu", at: Int(start.start), before: Int(start.end)) == nil
    else { return [] }
    return parts(of: start).map { UnitName($0, text) }.filter(\.isTelling)
  }

  /// Whether a body's name with a capital or a group of bodies ("các đơn vị") begins.
  private func beginsUnit(_ bounds: Range<Int>) -> Bool {
    let start = bounds.lowerBound
    return text.span.foldedLetter(at: start).isUpper && BodyNames.begins(text.span, bounds)
      || ExactWords.match(text.span, at: start, before: bounds.upperBound, "các") != nil
  }

  /// The names of a list: cut at commas and semicolons behind which a body's name begins.
  private func parts(of range: TextRange) -> [TextRange] {
    var parts: [TextRange] = []
    var start = Int(range.start)
    for index in range.bounds where text[index] == 0x2C || text[index] == 0x3B {
      var next = index + 1
      while next < Int(range.end), isSpacing(text[next]) { next += 1 }
      guard next < Int(range.end), beginsUnit(next..<Int(range.end)) else { continue }
      parts.append(TextRange(start, index))
      start = next
    }
    var end = Int(range.end)
    while end > start, [0x3A, 0x2E, 0x20, 0x0A].contains(text[end - 1]) { end -= 1 }
    parts.append(TextRange(start, end))
    return parts
  }
}
