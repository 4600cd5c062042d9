import Glibc
import PlanSyntax
import Testing

/// Texts that a parser of quadratic time would choke on.
@Suite(.enabled(if: getenv("KHPLAN_SANITIZER") == nil, "a sanitizer takes time of its own"))
struct LinearTimeTests {
  /// What is repeated; `#` counts up.
  static let hostile = [
    "1.\n", "1.", "- ", "- \n", "+ - ", "(", "(\n", "a) ", "I. A\n", "1.1", "1.#.\n", "Căn cứ ",
    "Căn cứ \n", "Nơi nhận:\n", "Nơi nhận:\n- A;\n", "“", "\"", "“a\n", "PHỤ LỤC\n",
    "PHỤ LỤC\n(Kèm theo A)\n", "\t", "a\tb\n", "| a ", "| a |\n", "Điều #. A\n", "Điều 1 ",
    "khoản 1 ",
    "Chương\n", "Phần I\n", "KẾ HOẠCH\n", "QUYẾT ĐỊNH\n(Kèm theo Q",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n",
    "Số: 1/KH-A\n", "số 1/QĐ-A ngày 1 ", "KT. CHỦ TỊCH\n", "TM. A ", "Trên đây là ", "./.\n",
    "Lưu: VT\n",
    "Kính gửi: \n", "[1] a\n", "Ghi chú\n", "1/", "1-", "1 tháng ", "http://", "-", "_", "\u{0C}",
    "\n",
    "e\u{301}", "\u{200B}", "A", "ă ", "AB ", "Ă\n", "A;\n", "Trang #\n", "**a", "# a\n", "x\n\n",
    "này Điều này ", "Mục V ", "Phụ lục I ", "(Kèm theo ", "về việc ",
  ]

  @Test func `four times the text takes four times as long`() {
    for text in Self.hostile {
      let ratio = ratio(text, size: 6_000)
      #expect(ratio < 7, "“\(text)” takes \(ratio) times as long at four times the size")
    }
  }

  @Test func `levels of any depth are linear`() {
    func nested(_ depth: Int) -> [UInt8] {
      Array((1...depth).map { _ in "I. A\n1. A\na) A\n- A\n+ A\n" }.joined().utf8)
        + Array(
          (1...depth).map {
            "\(Array(repeating: "1", count: $0 % 200).joined(separator: ".")). A\n"
          }.joined().utf8)
    }
    #expect(ratio { nested($0 / 30) } < 7)
  }

  @Test(arguments: ["layouts/ngat-dong.txt", "layouts/xen-ke.txt"])
  func `a file of many documents is linear`(name: String) {
    let document = Texts.read("\(Texts.root)/Fixtures/\(name)") + [0x0A]
    let ratio = ratio { size in
      Array(repeatElement(document, count: size * 12 / document.count).joined())
    }
    #expect(ratio < 7)
  }

  private func ratio(_ text: String, size: Int) -> Double {
    ratio { size in
      let count = size / text.utf8.count
      guard text.contains("#") else {
        return Array(String(repeating: text, count: count).utf8)
      }
      let parts = text.split(separator: "#", omittingEmptySubsequences: false)
      return Array((0..<count).map { "\(parts[0])\($0)\(parts[1])" }.joined().utf8)
    }
  }

  /// How many times as long four times the text takes; measured anew while the machine is busy.
  private func ratio(_ make: (Int) -> [UInt8]) -> Double {
    let small = make(6_000)
    let large = make(24_000)
    var best = Double.infinity
    for _ in 0..<5 where best >= 7 {
      best = min(best, time(large) / max(time(small), 0.0002))
    }
    return best
  }

  /// The shorter of two runs, in seconds of the processor: other programs do not count.
  private func time(_ bytes: [UInt8]) -> Double {
    (0..<2).map { _ in
      let start = Self.processorTime
      let plan = Plan.of(bytes)
      _ = plan.json
      for format in XMLTests.formats { _ = plan.written(in: format) }
      return Self.processorTime - start
    }.min() ?? 0
  }

  private static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
