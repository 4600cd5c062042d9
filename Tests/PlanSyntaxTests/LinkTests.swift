import PlanExport
import PlanSyntax
import Testing

/// What a document refers to in itself.
@Suite struct LinkTests {
  private static let text = """
    QUYẾT ĐỊNH
    Ban hành quy chế đọc sách

    Điều 1. Mượn sách
    1. Mỗi lần mượn hai cuốn:
    a) Một truyện;
    b) Một sách khoa học.
    2. Trả sách theo điểm b khoản 1 Điều 1 Quyết định này.

    Điều 2. Trách nhiệm
    1. Thủ thư làm theo khoản 2 Điều 1 Quyết định này.
    """

  @Test(arguments: [
    ("html", "<a href=\"#muc-1-1-2\">", "<a href=\"#muc-1-2\">"),
    ("docbook", "<link linkend=\"art_1__cl_1__point_b\">", "<link linkend=\"art_1__cl_2\">"),
    ("akn", "<ref href=\"#art_1__cl_1__point_b\">", "<ref href=\"#art_1__cl_2\">"),
  ])
  func `a reference leads to the innermost part that it names`(
    format: String, point: String, clause: String
  ) {
    let output = String(decoding: Plan.of(Array(Self.text.utf8)).written(in: format), as: UTF8.self)
    for link in [point, clause] {
      #expect(output.contains(link + "điểm") || output.contains(link + "khoản"), "\(link)")
    }
  }
}
