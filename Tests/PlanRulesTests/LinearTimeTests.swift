import Glibc
import PlanRules
import PlanSyntax
import Testing

/// Texts that a rule of quadratic time would choke on.
@Suite(.enabled(if: getenv("KHPLAN_SANITIZER") == nil, "a sanitizer takes time of its own"))
struct LinearTimeTests {
  private static let head = """
    ỦY BAN NHÂN DÂN
    XÃ GIA VIỄN

    Số: 47/KH-UBND

    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc

    Gia Viễn, ngày 08 tháng 9 năm 2025

    KẾ HOẠCH
    Phát triển thư viện thôn năm 2025


    """

  /// What is repeated below a head; `#` counts up.
  private static let hostile = [
    "Căn cứ Kế hoạch số #/KH-UBND ngày 01/3/2025 của UBND xã về phê duyệt dự toán a#;\n\n",
    "Căn cứ Nghị định số 63/2010/NĐ-CP ngày 01/3/2025 của Chính phủ về b#;\n\n",
    "I. KINH PHÍ\n\nQuyết định số #/QĐ-UBND ngày 01/3/2025 và ", "Quyết định số #/QĐ-UBND, ",
    "Quyết định số 1/QĐ-UBND ngày 01/3/20# của Sở A#, ", "tại Mục #, ", "tại Phụ lục #, ",
    "khoản # Điều này, ", "1. Điều #. A\n1. B\n", "báo cáo trước ngày 15/8/2024, ", "AB# ABC",
    "thôn/xóm www.a.vn ", "01 lần, 1 lần, ", "hàng năm, hằng năm ",
    "30 ngày từ 01/3 đến 05/3/2025 ",
    "tối thiểu 70-80% ", "Phụ lục #\nA\n(Kèm theo Kế hoạch số #/KH-UBND của UBND xã A)\n\n",
    "Nơi nhận:\n- Sở A#;\n", "II. TỔ CHỨC THỰC HIỆN\n\n1. Sở A#\n\nB.\n\n", "# đồng; ", "“Mục # ",
    "- 0 giờ ngày 01/3/2025 đến 2 giờ ngày 02/3/2025 60 giờ ",
    "STT\tA\tB\n1\tC\t#\n2\tD\t#\n\tTổng cộng\t3\n\n", "(Kèm theo Kế hoạch số /KH-UBND ",
  ]

  @Test(arguments: hostile)
  func `four times the text takes four times as long to check`(text: String) {
    let small = plan(text, size: 4_000)
    let large = plan(text, size: 16_000)
    var best = Double.infinity
    // between four times, which is linear, and sixteen, which is quadratic
    for _ in 0..<5 where best >= 8 {
      best = min(best, time(large) / max(time(small), 0.0005))
    }
    #expect(best < 8, "“\(text)” takes \(best) times as long at four times the size")
  }

  private func plan(_ text: String, size: Int) -> Plan {
    let parts = text.split(separator: "#", omittingEmptySubsequences: false)
    let body = (0..<size / text.utf8.count).map { parts.joined(separator: "\($0)") }.joined()
    return PlanParser.parse(Source(name: "a.txt", bytes: Array((Self.head + body).utf8)))
  }

  /// The shorter of two runs, in seconds of the processor: other programs do not count.
  private func time(_ plan: Plan) -> Double {
    (0..<2).map { _ in
      let start = Self.processorTime
      _ = Checker.check(plan)
      return Self.processorTime - start
    }.min() ?? 0
  }

  private static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
