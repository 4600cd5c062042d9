import Testing

@testable import VietnameseText

@Suite struct SyllableTests {
  static let good = """
    a ả ạ ăn ấy êm ít ỉa oan oà òa uyên uế uỷ ủy yêu yến y ỷ ạch oang oắt bà cá chữ dạ đã gà ghế gì
    gìn giếng giết giữ gia già giúp giêng hoà hòa hoạch hoàn kế kỷ khoẻ khỏe khuya khuỷu lý mỹ nghiêng
    nghĩa ngoằn ngoèo nguyễn nguyệt người nhuận phố quý quỹ quốc quyền quyết quả quang quân quên quờ
    quýt quỳnh quẹo rượu suýt sướng thuở thủy thuỷ thuế thức tiếng toàn tuyến trường triển trệch
    ươn ướt vượt xoong xuất xoáy BAN NHÂN Đồng ĐIỀU Uỷ PHƯỜNG
    """

  static let bad = """
    b c đ ng qu q w f j z of and cac tat hoach gê nghoa ngê cê ke\u{301}t kà qa qoa qúy iên giì bp
    thanhh chuongg trién dién chwong dja sé\u{301} cón\u{303}g aa uu áà tiéng tiêng1 d6i nghiêngg
    héi vã\u{303} buiuld xyz nguyễễn hoàch bảt đước\u{323} ăm\u{306}
    """

  @Test func `what can be said is told from what cannot`() {
    for word in Self.good.split(whereSeparator: \.isWhitespace) {
      #expect(Array(word.utf8).isSyllable, "\(word)")
    }
    for word in Self.bad.split(whereSeparator: \.isWhitespace) {
      #expect(!Array(word.utf8).isSyllable, "\(word)")
    }
    #expect(![UInt8]().isSyllable)
  }

  @Test func `letters know their parts`() throws {
    let letters = (Samples.alphabet + Samples.capitals).unicodeScalars.filter { $0.value >= 0x80 }
    #expect(Set(letters).count == 134)
    for scalar in letters {
      let letter = try #require(VietnameseLetter(scalar.value))
      let text = String(Character(scalar))
      #expect(letter.scalar == scalar.value)
      #expect(letter.isHigh == (text == text.uppercased()))
      #expect(String(UnicodeScalar(UInt8(letter.low.ascii))).lowercased() == unaccented(text))
      #expect(VietnameseLetter(letter.letter, tone: letter.tone, isHigh: letter.isHigh) == letter)
    }
    #expect(VietnameseLetter(0x0130) == nil && VietnameseLetter(0x1E9E) == nil)
    #expect(VietnameseLetter(.b, tone: .sac) == nil && VietnameseLetter(.dBar, tone: .sac) == nil)
    #expect(
      VietnameseLetter.unaccented(0x1EBE) == 0x45 && VietnameseLetter.lowercased(0x110) == 0x111)
  }

  private func unaccented(_ text: String) -> String {
    let rows = [
      "aàáảãạăằắẳẵặâầấẩẫậ", "eèéẻẽẹêềếểễệ", "iìíỉĩị", "oòóỏõọôồốổỗộơờớởỡợ", "uùúủũụưừứửữự",
      "yỳýỷỹỵ", "dđ",
    ]
    let row = rows.first { $0.contains(text.lowercased()) } ?? ""
    return String(row.prefix(1))
  }

  @Test func `both habits of placing the tone fold into one`() {
    let text = "Hoà bình, HOÀ, hoá, khoẻ, thuỷ, uỷ ban, Uỹ; quý, quỷ, hoài, hoàn, oà, xoè QUỲ loã"
    let folded = "Hòa bình, HÒA, hóa, khỏe, thủy, ủy ban, Ũy; quý, quỷ, hoài, hoàn, òa, xòe QUỲ lõa"
    #expect(Text(Array(text.utf8).toneFolded) == Text(folded.utf8))
    #expect(Text(Array(folded.utf8).toneFolded) == Text(folded.utf8))
  }

  /// Texts with the damage they show.
  static let damage: [(String, TextDamage)] = [
    (Samples.plan, .none), (Samples.motto, .none), ("", .none), ("1. 2. 3. UBND QH15 km", .none),
    (
      "Can ctr Quyét dinh sb 323/QD-SCT ngay 26/9/2025 cia S& Cong Thuong vé viéc phé duyét", .heavy
    ),
    ("Can cu Luat Phong, chong thien tai ngay 19 thang 6 nam 2013; Uy ban nhan dan xa", .heavy),
    ("The licensee shall keep a copy of this agreement with all of the records of the work", .none),
    (
      "for (int i = 0; i < count; i++) { if (values[i] == key) return i; } else return false", .none
    ),
    (Samples.plan + " trién dién chwong cac tat duoc", .light),
    (
      "Gửi về: phongvanthu@example.gov.vn, https://example.gov.vn/van-ban/abc trước ngày 5 tháng 6",
      .none
    ),
  ]

  @Test(arguments: damage)
  func `damage is told from other languages`(_ text: String, _ expected: TextDamage) {
    let census = Array(text.utf8).census()
    #expect(census.damage == expected, "\(census)")
  }

  @Test func `a long text is judged by samples`() {
    let long = String(repeating: Samples.plan + "\n", count: 500)
    let census = Array(long.utf8).census()
    #expect(census.damage == .none && census.tokens > 1000 && census.tokens < 20000)
    #expect(Array(long.utf8).census(limit: 0).tokens == 0)
  }
}
