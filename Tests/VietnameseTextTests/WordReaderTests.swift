import Testing

@testable import VietnameseText

@Suite struct WordReaderTests {
  private func words(
    _ text: String, _ memory: inout WordMemory
  ) -> [(text: String, key: WordKey, traits: WordTraits, followsAddress: Bool)] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      var reader = WordReader(buffer)
      var words: [(String, WordKey, WordTraits, Bool)] = []
      while let word = reader.next(&memory) {
        words.append(
          (
            String(decoding: buffer[word.range], as: UTF8.self), word.key, word.traits,
            word.followsAddress
          ))
      }
      return words
    }
  }

  private static let texts = [
    "", " ", "a", "Căn cứ Nghị định số 30/2020/NĐ-CP; theo đó, (các) đơn vị.",
    "Xem https://example.gov.vn/a.b rồi gửi thu@example.vn, trước ngày 5/9.",
    "Vla-đi-mia “trích dẫn” – H'Mông,QH15 và 2a. nghiêng nghiêng nghiêngnghiêngnghiêng",
    "hàng\u{00A0}hóa… ×2 kWh cǜng\tHÒA\nHoà thuỷ. thủy: thủy; a,b a.b",
  ]

  @Test(arguments: texts)
  func `a word that is remembered is the word that was read`(text: String) {
    var memory = WordMemory()
    let first = words(text, &memory)
    let second = words(text, &memory)
    #expect(first.map(\.text) == second.map(\.text))
    #expect(first.map(\.key) == second.map(\.key))
    #expect(first.map(\.traits) == second.map(\.traits))
    #expect(first.map(\.followsAddress) == second.map(\.followsAddress))
  }

  @Test func `words are one whatever their case and the place of their tone`() {
    #expect(WordKey("Hòa") == WordKey("HOÀ"))
    #expect(WordKey("hòa") != WordKey("hoa"))
    #expect(WordKey("Website") == WordKey("WEBSITE"))
    #expect(
      WordKey.words("các  tổ\nchức").map(\.self) == ["các", "tổ", "chức"].map { WordKey($0) })
  }

  @Test func `letters tell names, codes, acronyms and foreign words apart`() {
    var memory = WordMemory()
    let all = words("Hà UBND QH15 2025 of nghành hóa hoá TikTok", &memory).map(\.traits)
    #expect(all[0].isSuperset(of: [.capital, .accented]) && !all[0].contains(.impossible))
    #expect(all[1].contains(.allCapitals) && !all[1].contains(.impossible))
    #expect(all[2].contains(.code) && all[3] == .digits)
    #expect(all[4].isSuperset(of: [.impossible, .foreign]))
    #expect(all[5].isSuperset(of: [.impossible, .accented]))
    #expect(all[6].contains(.oldTone) && all[7].contains(.newTone))
    #expect(!all[8].contains(.accented))
  }

  @Test(arguments: [
    ("họat", SyllableSlip.tone("hoạt")), ("cuả", .tone("của")), ("măt", .tone(nil)),
    ("trưòng", .letters("trường")), ("đuợc", .letters("được")), ("nghành", .letters(nil)),
    ("thựchiện", .joined(6)), ("thảoTờ", .joined(6)), ("cǜng", .alien),
  ])
  func `a slip is told with the right spelling`(word: String, slip: SyllableSlip) {
    #expect(SyllableSlip(word) == slip)
  }

  @Test(arguments: ["vectơ", "ôtô", "opốt", "bêtông", "mêtan"])
  func `loan words are no slips`(word: String) {
    #expect(SyllableSlip(word) == nil)
  }

  @Test func `a tone moves to its other place and back`() {
    #expect(TonePlacement.retoned("hoá") == "hóa")
    #expect(TonePlacement.retoned("Thủy") == "Thuỷ")
    #expect(TonePlacement.retoned("dân") == "dân")
  }
}
