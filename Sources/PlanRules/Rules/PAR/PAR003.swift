internal import PlanSyntax

extension Rule {
  static let par003 = Rule(
    "PAR003", .warning,
    summary: Message(vi: "Tệp không có chữ nào", en: "The file holds no text"),
    explanation: Message(
      vi: "Tệp rỗng hoặc chỉ có khoảng trắng; có thể bước trích chữ từ bản quét đã không thành.",
      en: "The file is empty or all blank; taking the text out of a scan may have failed."),
    basis: .practice,
    examples: [.bad(.whole("⟦⟧\n")), .good(.title("KẾ HOẠCH\nPhát triển thư viện thôn năm 2025"))],
    check: .parser)
}
