internal import PlanSyntax

extension Rule {
  static let par001 = Rule(
    "PAR001", .warning,
    summary: Message(
      vi: "Không tìm thấy tên loại văn bản", en: "No title names the kind of document"),
    explanation: Message(
      vi: """
        Không có dòng nào là tên loại (KẾ HOẠCH, QUYẾT ĐỊNH, ...) và cũng không có dấu hiệu của một \
        công văn. Các quy tắc theo loại văn bản vì thế không xét được.
        """,
      en: """
        No line is the name of a kind (KẾ HOẠCH, QUYẾT ĐỊNH, ...), and nothing tells that it is a \
        letter. The rules that depend on the kind cannot judge it.
        """),
    basis: .decree30("Điều 8, khoản 2, điểm đ"),
    examples: [
      .bad(.whole("⟦⟧Thư viện xã mở cửa từ 8 giờ đến 17 giờ các ngày trong tuần.\n")),
      .good(.title("KẾ HOẠCH\nPhát triển thư viện thôn năm 2025")),
    ],
    check: .parser)
}
