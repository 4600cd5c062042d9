internal import PlanSyntax

/// A symbol that stands for one body in numbers ("SCT").
///
/// The head of a body sets its symbol (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3.b), so
/// the register cannot be complete: it tells which symbols certainly mean another body. Sources:
/// numbers of documents issued from 2013 to 2026; bodies as Nghị quyết 176/2025/QH15 and Nghị định
/// 150/2025/NĐ-CP list them, with those merged on 1/3/2025. State of 11/2026.
struct IssuerSymbol: Sendable {
  /// The regime whose numbers bear the symbol.
  enum System: Sendable {
    case state, party
  }

  /// The symbol, letter by letter.
  let symbol: StaticString
  /// Words of the body's name, one of which its name in the header holds; folded.
  let names: [Phrase]
  /// Whose form of numbers the body uses.
  let system: System

  private init(_ symbol: StaticString, _ names: StaticString..., system: System = .state) {
    self.symbol = symbol
    self.names = names.map { Phrase($0) }
    self.system = system
  }

  /// The entry of a symbol; nil where it is not in the register.
  static func of(_ range: TextRange, _ text: [UInt8]) -> IssuerSymbol? {
    table.first {
      $0.symbol.utf8CodeUnitCount == range.bounds.count && range.begins(with: $0.symbol, in: text)
    }
  }

  /// The register.
  static let table = [
    IssuerSymbol("CP", "chinh phu"), IssuerSymbol("TTg", "thu tuong"),
    IssuerSymbol("VPCP", "van phong chinh phu"), IssuerSymbol("VPQH", "van phong quoc hoi"),
    IssuerSymbol("UBND", "uy ban nhan dan", "ubnd"),
    IssuerSymbol("HĐND", "hoi dong nhan dan", "hdnd"),
    IssuerSymbol("BQP", "quoc phong"), IssuerSymbol("BCA", "cong an"),
    IssuerSymbol("BNG", "ngoai giao"), IssuerSymbol("BNV", "noi vu"),
    IssuerSymbol("BTP", "tu phap"),
    IssuerSymbol("BTC", "tai chinh", "to chuc"), IssuerSymbol("BCT", "cong thuong"),
    IssuerSymbol("BNNMT", "nong nghiep"), IssuerSymbol("BXD", "xay dung"),
    IssuerSymbol("BVHTTDL", "van hoa"), IssuerSymbol("BKHCN", "khoa hoc"),
    IssuerSymbol("BGDĐT", "giao duc"), IssuerSymbol("BYT", "y te"),
    IssuerSymbol("BDTTG", "dan toc"), IssuerSymbol("NHNN", "ngan hang nha nuoc"),
    IssuerSymbol("TTCP", "thanh tra chinh phu"), IssuerSymbol("BKHĐT", "ke hoach va dau tu"),
    IssuerSymbol("BGTVT", "giao thong"), IssuerSymbol("BTTTT", "thong tin"),
    IssuerSymbol("BTNMT", "tai nguyen"), IssuerSymbol("BNNPTNT", "nong nghiep"),
    IssuerSymbol("BLĐTBXH", "lao dong"), IssuerSymbol("UBDT", "dan toc"),
    IssuerSymbol("TANDTC", "toa an"), IssuerSymbol("VKSNDTC", "vien kiem sat"),
    IssuerSymbol("KTNN", "kiem toan"), IssuerSymbol("SCT", "cong thuong"),
    IssuerSymbol("SNV", "noi vu"), IssuerSymbol("STC", "tai chinh"), IssuerSymbol("STP", "tu phap"),
    IssuerSymbol("SNNMT", "nong nghiep"), IssuerSymbol("SXD", "xay dung"),
    IssuerSymbol("SKHCN", "khoa hoc"), IssuerSymbol("SVHTTDL", "van hoa"),
    IssuerSymbol("SVHTT", "van hoa"), IssuerSymbol("SDL", "du lich"),
    IssuerSymbol("SGDĐT", "giao duc", "gddt"), IssuerSymbol("SYT", "y te"),
    IssuerSymbol("SNgV", "ngoai vu"), IssuerSymbol("SDTTG", "dan toc"),
    IssuerSymbol("STTTT", "thong tin"), IssuerSymbol("SKHĐT", "ke hoach va dau tu"),
    IssuerSymbol("SGTVT", "giao thong"), IssuerSymbol("STNMT", "tai nguyen"),
    IssuerSymbol("SNNPTNT", "nong nghiep"), IssuerSymbol("SLĐTBXH", "lao dong"),
    IssuerSymbol("TW", "trung uong", system: .party),
    IssuerSymbol("VPTW", "van phong", system: .party),
    IssuerSymbol("TU", "tinh uy", "thanh uy", "ban thuong vu", system: .party),
    IssuerSymbol("VPTU", "van phong", system: .party),
    IssuerSymbol("HU", "huyen uy", "ban thuong vu", system: .party),
    IssuerSymbol("ĐU", "dang uy", "dang bo", system: .party),
  ]
}

extension DocumentFacts {
  /// The parts of the document's own number ("KH" and "SCT" of "47/KH-SCT").
  var symbolParts: (kind: TextRange?, issuer: TextRange?) {
    guard let number = document.header.number?.number else { return (nil, nil) }
    return number.symbolParts(text.span, ofLetter: document.isLetter)
  }

  /// The register's entry for the issuer that the number names; a unit behind it does not count.
  var issuerSymbol: (entry: IssuerSymbol, range: TextRange)? {
    guard let issuer = symbolParts.issuer else { return nil }
    let stop = first(0x2D, in: issuer) ?? Int(issuer.end)
    let range = trimmed(TextRange(Int(issuer.start), stop))
    return IssuerSymbol.of(range, text).map { ($0, range) }
  }
}
