/// Annexes of the sound plan, for examples.
enum AnnexExample {
  /// An annex with the given text in its accompanying line.
  static func annex(_ line: String) -> SamplePart {
    annex(label: "Phụ lục", title: "DANH SÁCH THƯ VIỆN THÔN", line: line)
  }

  /// An annex of the given head.
  static func annex(
    label: String, title: String,
    line: String = """
    Kèm theo Kế hoạch số 47/KH-UBND ngày 08 tháng 9 năm 2025 của Ủy ban nhân dân xã Gia Viễn
    """,
    content: String = "Thư viện đặt tại nhà văn hóa các thôn."
  ) -> SamplePart {
    .annexes(text(label: label, title: title, line: line, content: content))
  }

  /// The text of an annex.
  static func text(
    label: String, title: String,
    line: String = """
    Kèm theo Kế hoạch số 47/KH-UBND ngày 08 tháng 9 năm 2025 của Ủy ban nhân dân xã Gia Viễn
    """,
    content: String = "Thư viện đặt tại nhà văn hóa các thôn."
  ) -> String {
    """
    \(label)
    \(title)
    (\(line))

    \(content)
    """
  }
}
