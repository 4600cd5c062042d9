internal import PlanSyntax
internal import VietnameseText

extension Rule {
  static let bas001 = Rule(
    "BAS001", .error,
    summary: Message(
      vi: "Căn cứ cuối không kết bằng dấu chấm",
      en: "The last legal ground does not end with a full stop"),
    explanation: Message(
      vi: """
        Mỗi căn cứ xuống dòng và kết bằng dấu chấm phẩy, riêng căn cứ cuối kết bằng dấu chấm. \
        Căn cứ cuối còn dấu chấm phẩy khiến người đọc chờ thêm một căn cứ nữa.
        """,
      en: """
        Each ground stands on its own line and ends with a semicolon, the last one with a full \
        stop. A semicolon there makes the reader wait for one more ground.
        """),
    basis: .decree30("Phụ lục I, phần I, mục II.6.a"), fix: .safe, needsSoundText: true,
    examples: [
      .bad(
        .bases(
          """
          Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;

          Căn cứ Quyết định số 212/QĐ-UBND ngày 25 tháng 8 năm 2025 của Ủy ban nhân dân tỉnh \
          Ninh Bình về việc ban hành Chương trình phát triển thư viện⟦;⟧
          """)),
      .good(
        .bases(
          """
          Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;

          Theo đề nghị của Trưởng phòng Văn hóa - Xã hội xã Gia Viễn.
          """)),
    ],
    check: .document { facts, report in
      guard facts.form == .administrative, let last = facts.bases.last,
        last.endsItsLine(facts.text), !facts.goesOn(after: last)
      else { return }
      let mark = last.closingMark(facts.text)
      let mayOpenSentence = last.opener == .carryingOut || last.opener == .other
      switch mark {
      case .stop, .colon: return
      case .comma where mayOpenSentence, .none where mayOpenSentence: return
      case .comma, .semicolon, .none: break
      }
      let place = mark == .none ? TextRange(Int(last.end.end), Int(last.end.end)) : last.end
      report.add(
        last.end, vi: "căn cứ cuối phải kết bằng dấu chấm",
        en: "the last legal ground must end with a full stop",
        hint: Message(vi: "thay bằng dấu chấm", en: "put a full stop there"),
        edit: Report.Edit(place, "."))
    })
}

extension BasisFacts {
  /// The sign that closes a ground.
  enum ClosingMark: Sendable {
    case stop, semicolon, comma, colon, none
  }

  /// The sign at the end of the ground.
  func closingMark(_ text: [UInt8]) -> ClosingMark {
    guard end.bounds.count == 1 else { return .none }
    switch text[end.bounds.lowerBound] {
    case 0x2E: return .stop
    case 0x3B: return .semicolon
    case 0x2C: return .comma
    case 0x3A: return .colon
    default: return .none
    }
  }

  /// Whether nothing follows the ground on its line.
  func endsItsLine(_ text: [UInt8]) -> Bool {
    var index = end.bounds.upperBound
    while index < text.count, text[index] == 0x20 || text[index] == 0x09 { index += 1 }
    return index >= text.count || text[index] == 0x0A
  }
}

extension DocumentFacts {
  private static let furtherGrounds = ["tren co so", "thuc hien", "theo", "xet"].map {
    (words: StaticString) in Phrase(words)
  }

  /// Whether the sentence behind the last ground opens with one more ("Trên cơ sở …, …").
  fileprivate func goesOn(after last: BasisFacts) -> Bool {
    guard case .paragraph(let passage)? = document.opening.first,
      passage.range.start >= last.end.end
    else { return false }
    let words = FoldedWords(text.span, TextRange(Int(passage.range.start), Int(passage.range.end)))[
      0]
    return Self.furtherGrounds.contains { $0.matches(words, at: 0) }
  }
}
