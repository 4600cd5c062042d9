internal import VietnameseText

/// A kind of document, from the table of kinds.
public struct DocumentKind: Sendable, Hashable {
  /// The place in the table.
  let index: UInt8

  init(index: UInt8) { self.index = index }

  /// The abbreviation ("KH"), null for letters, which carry none.
  public var code: StaticString? {
    let entry = Self.table[Int(index)]
    return entry.code.utf8CodeUnitCount == 0 ? nil : entry.code
  }

  /// The name ("Kế hoạch").
  public var name: StaticString { Self.table[Int(index)].name }

  /// Whether this is the kind of letters (công văn), which have no title.
  public var isLetter: Bool { self == .letter }

  /// Whether this is an act, which is cited by its name.
  package var isAct: Bool { Self.table[Int(index)].uses.contains(.act) }

  /// Whether documents of this kind are issued with others and carry their own title.
  var isAttachable: Bool { Self.table[Int(index)].uses.contains(.attachable) }

  /// Whether the kind stands as a title over a document.
  var isTitle: Bool { Self.table[Int(index)].uses.contains(.title) }

  /// The kind with an abbreviation, null for letters, and a name; null where there is none.
  public init?(code: String?, name: String) {
    let index = Self.table.firstIndex { entry in
      "\(entry.name)" == name && "\(entry.code)" == code ?? ""
    }
    guard let index else { return nil }
    self.init(index: UInt8(index))
  }

  /// Two kinds are the same kind of thing when they share name and code.
  public static func == (left: Self, right: Self) -> Bool { left.index == right.index }
}

extension DocumentKind {
  /// What a kind's name is used for.
  struct Uses: OptionSet {
    let rawValue: UInt8
    /// A title over a document of its own.
    static let title = Uses(rawValue: 1)
    /// Issued with a decision, with its own title.
    static let attachable = Uses(rawValue: 2)
    /// Cited by name and date or number.
    static let cited = Uses(rawValue: 4)
    /// A law, which is cited by its name.
    static let act = Uses(rawValue: 8)
  }

  /// One kind: abbreviation, name, the name folded for matching, and its uses.
  struct Entry {
    let code: StaticString
    let name: StaticString
    let folded: StaticString
    let uses: Uses
  }

  /// The kinds of Nghị định 30/2020/NĐ-CP (Phụ lục III), of the law on normative documents and of
  /// the Party, with the working papers that offices title like them.
  ///
  /// Longer names that begin with
  /// another's come before it.
  static let table: [Entry] = [
    Entry(code: "", name: "Công văn", folded: "cong van", uses: .cited),
    Entry(code: "", name: "Văn bản", folded: "van ban", uses: .cited),
    Entry(code: "KH", name: "Kế hoạch", folded: "ke hoach", uses: [.title, .attachable, .cited]),
    Entry(
      code: "NQLT", name: "Nghị quyết liên tịch", folded: "nghi quyet lien tich",
      uses: [.title, .cited]),
    Entry(code: "NQ", name: "Nghị quyết", folded: "nghi quyet", uses: [.title, .cited]),
    Entry(code: "NĐ", name: "Nghị định", folded: "nghi dinh", uses: [.title, .cited]),
    Entry(code: "QĐ", name: "Quyết định", folded: "quyet dinh", uses: [.title, .cited]),
    Entry(code: "CT", name: "Chỉ thị", folded: "chi thi", uses: [.title, .cited]),
    Entry(code: "QC", name: "Quy chế", folded: "quy che", uses: [.title, .attachable, .cited]),
    Entry(code: "QyĐ", name: "Quy định", folded: "quy dinh", uses: [.title, .attachable, .cited]),
    Entry(
      code: "TTLT", name: "Thông tư liên tịch", folded: "thong tu lien tich",
      uses: [.title, .cited]),
    Entry(code: "TT", name: "Thông tư", folded: "thong tu", uses: [.title, .cited]),
    Entry(code: "TB", name: "Thông báo", folded: "thong bao", uses: [.title, .cited]),
    Entry(code: "TC", name: "Thông cáo", folded: "thong cao", uses: [.title, .cited]),
    Entry(code: "TT", name: "Thông tri", folded: "thong tri", uses: [.title, .cited]),
    Entry(code: "HD", name: "Hướng dẫn", folded: "huong dan", uses: [.title, .attachable, .cited]),
    Entry(
      code: "CTr", name: "Chương trình", folded: "chuong trinh",
      uses: [.title, .attachable, .cited]),
    Entry(code: "PA", name: "Phương án", folded: "phuong an", uses: [.title, .attachable, .cited]),
    Entry(code: "ĐA", name: "Đề án", folded: "de an", uses: [.title, .attachable, .cited]),
    Entry(code: "DA", name: "Dự án", folded: "du an", uses: [.title, .cited]),
    Entry(code: "BC", name: "Báo cáo", folded: "bao cao", uses: [.title, .cited]),
    Entry(code: "BB", name: "Biên bản", folded: "bien ban", uses: [.title, .cited]),
    Entry(code: "TTr", name: "Tờ trình", folded: "to trinh", uses: [.title, .cited]),
    Entry(code: "HĐ", name: "Hợp đồng", folded: "hop dong", uses: [.title, .cited]),
    Entry(code: "CĐ", name: "Công điện", folded: "cong dien", uses: [.title, .cited]),
    Entry(code: "BGN", name: "Bản ghi nhớ", folded: "ban ghi nho", uses: [.title, .cited]),
    Entry(code: "BTT", name: "Bản thỏa thuận", folded: "ban thoa thuan", uses: [.title, .cited]),
    Entry(code: "GUQ", name: "Giấy ủy quyền", folded: "giay uy quyen", uses: [.title, .cited]),
    Entry(code: "GM", name: "Giấy mời", folded: "giay moi", uses: [.title, .cited]),
    Entry(code: "GGT", name: "Giấy giới thiệu", folded: "giay gioi thieu", uses: [.title, .cited]),
    Entry(code: "GNP", name: "Giấy nghỉ phép", folded: "giay nghi phep", uses: [.title, .cited]),
    Entry(code: "PG", name: "Phiếu gửi", folded: "phieu gui", uses: [.title, .cited]),
    Entry(code: "PC", name: "Phiếu chuyển", folded: "phieu chuyen", uses: [.title, .cited]),
    Entry(code: "PB", name: "Phiếu báo", folded: "phieu bao", uses: [.title, .cited]),
    Entry(code: "PL", name: "Pháp lệnh", folded: "phap lenh", uses: [.title, .cited, .act]),
    Entry(code: "L", name: "Bộ luật", folded: "bo luat", uses: [.title, .cited, .act]),
    Entry(code: "L", name: "Luật", folded: "luat", uses: [.title, .cited, .act]),
    Entry(code: "L", name: "Lệnh", folded: "lenh", uses: [.title, .cited]),
    Entry(code: "HP", name: "Hiến pháp", folded: "hien phap", uses: [.title, .cited, .act]),
    Entry(code: "KL", name: "Kết luận", folded: "ket luan", uses: [.title, .cited]),
    Entry(code: "VBHN", name: "Văn bản hợp nhất", folded: "van ban hop nhat", uses: .cited),
    Entry(code: "QCVN", name: "Quy chuẩn kỹ thuật quốc gia", folded: "qcvn", uses: .cited),
    Entry(code: "TCVN", name: "Tiêu chuẩn quốc gia", folded: "tcvn", uses: .cited),
    Entry(code: "QT", name: "Quy trình", folded: "quy trinh", uses: [.title, .attachable]),
    Entry(code: "ĐL", name: "Điều lệ", folded: "dieu le", uses: [.title, .attachable]),
    Entry(code: "CL", name: "Chiến lược", folded: "chien luoc", uses: [.title, .attachable]),
  ]

  /// The kind of letters, which have no abbreviation.
  static let letter = DocumentKind(index: 0)

  /// The kind whose abbreviation is the given one, the first of the table where several share it.
  static func withCode(_ text: Span<UInt8>, _ range: Range<Int>) -> DocumentKind? {
    codes.firstIndex { matches(text, range, $0) }.map { DocumentKind(index: UInt8($0)) }
  }

  private static let codes: [StaticString] = table.map(\.code)

  private static func matches(_ text: Span<UInt8>, _ range: Range<Int>, _ code: StaticString)
    -> Bool
  {
    guard code.utf8CodeUnitCount == range.count, !range.isEmpty else { return false }
    for offset in 0..<range.count
    where text[range.lowerBound + offset] != code.utf8Start[offset] {
      return false
    }
    return true
  }
}

extension DocumentKind {
  /// The kind whose name stands at `start`, and where the name ends.
  ///
  /// The longest name wins.
  package static func named(
    _ text: Span<UInt8>, _ start: Int, _ end: Int
  ) -> (kind: DocumentKind, end: Int)? {
    guard start < end else { return nil }
    let letter = text.foldedLetter(at: start).lower
    guard letter != 0 else { return nil }
    var best: (kind: DocumentKind, end: Int)?
    for index in byLetter[Int(letter - 0x61)] {
      if let after = text.matchFolded(table[Int(index)].folded, at: start, before: end),
        after > best?.end ?? 0
      {
        best = (DocumentKind(index: index), after)
      }
    }
    return best
  }

  /// The table's places by the first letter of the folded name.
  private static let byLetter: [[UInt8]] = {
    var lists = [[UInt8]](repeating: [], count: 26)
    for index in table.indices {
      lists[Int(table[index].folded.utf8Start[0] - 0x61)].append(UInt8(index))
    }
    return lists
  }()
}
