import PlanRepair
import Testing

/// Small pseudo-random numbers, the same in every run.
private struct Dice: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 29
  }
}

@Suite("What always holds of a restoration")
struct InvariantTests {
  private static let pieces = [
    "Can ctir", "K& hoach", "s6", "291/KH-UBND", "ngay 22/12/2020", "t6 chirc", "13", "l4", "9hOO",
    "I1.", "|.", "\n",
    "\n\n", " ", "\t", "—", "QUYET DINH", "viéc", "sir dung", "th?", "tu’", "…", "\u{0}", "Đề nghị",
    "日本語", "a)", "d)",
    "d)", "¢)", "(v)", "https://a.vn/b", "x@y.vn", ",", ".", ";", "S¢&", "1.500.000", "15%",
    "0912.345.678", "\r\n", "z",
  ]

  private static func text(_ seed: Int) -> [UInt8] {
    var dice = Dice(state: UInt64(seed) &* 977 + 3)
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...90, using: &dice) {
      if Int.random(in: 0..<25, using: &dice) == 0 {
        bytes.append(UInt8.random(in: 0...255, using: &dice))
      } else {
        bytes.append(contentsOf: (pieces.randomElement(using: &dice) ?? "").utf8)
      }
      if Bool.random(using: &dice) { bytes.append(0x20) }
    }
    return bytes
  }

  @Test(
    "undoing the edits gives the input, with the same lines",
    arguments: [RepairMode.letters, .accents, .slips, .none])
  func reversible(mode: RepairMode) {
    for seed in 0..<150 {
      let bytes = Self.text(seed)
      var options = RepairOptions()
      options.mode = mode
      let repair = Repairer.repair(bytes.span, options: options)
      #expect(repair.undone() == bytes, "seed \(seed)")
      #expect(repair.text.count { $0 == 10 } == bytes.count { $0 == 10 }, "seed \(seed)")
      #expect(isOrdered(repair), "seed \(seed)")
    }
  }

  /// Whether edits and words follow one another in source and result.
  private func isOrdered(_ repair: Repair) -> Bool {
    let edits = zip(repair.edits, repair.edits.dropFirst()).allSatisfy {
      $0.source.upperBound <= $1.source.lowerBound && $0.result.upperBound <= $1.result.lowerBound
    }
    let words = zip(repair.words, repair.words.dropFirst()).allSatisfy {
      $0.source.upperBound <= $1.source.lowerBound && $0.result.upperBound <= $1.result.lowerBound
    }
    return edits && words
  }

  @Test("the digits of numbers never change", arguments: [RepairMode.letters, .accents, .slips])
  func digits(mode: RepairMode) {
    let numbers = [
      "291/KH-UBND", "22/12/2020", "1.500.000", "15%", "0912.345.678", "323/QDb-SCT", "13",
      "2021-2025",
    ]
    var options = RepairOptions()
    options.mode = mode
    let text =
      "Can ctir Ké hoach s6 " + numbers.joined(separator: " cia Uy ban nhan dan thanh phd ")
    let result = String(
      decoding: Repairer.repair(Array(text.utf8).span, options: options).text, as: UTF8.self)
    let before = numbers.joined().filter { $0.isNumber }
    #expect(result.filter { $0.isNumber }.hasSuffix(before))
  }

  @Test("below the threshold a word stays and is a doubt")
  func doubts() {
    let text = Array("Can ctir K& hoach s6 291/KH-UBND ngay 22/12/2020".utf8)
    var options = RepairOptions()
    options.mode = .letters
    options.threshold = 1.1
    let repair = Repairer.repair(text.span, options: options)
    #expect(repair.text == text)
    #expect(repair.edits.isEmpty)
    #expect(!repair.doubts.isEmpty)
    for doubt in repair.doubts { #expect(!repair.proposals[doubt.proposal].isEmpty) }
  }

  @Test("an unsure word carries its next best reading")
  func rivals() {
    let text = Array(
      "Dai dien Ban chi dao tham du, co quan chu tri, phoi hop thuc hien, bao cao".utf8)
    var options = RepairOptions()
    options.mode = .accents
    let repair = Repairer.repair(text.span, options: options)
    for word in repair.words where word.confidence < 0.9 {
      let second = word.second.map { Array(repair.proposals[$0]) }
      #expect(second?.isEmpty == false)
      #expect(second != Array(repair.text[word.result]))
    }
  }

  @Test("detection tells what a text needs")
  func detection() {
    let heavy =
      "Can ctir K& hoach s6 291 cia Uy ban nhan dan thanh phd vé phat trién thuong mai dién tir trén dia ban"
    let plain =
      "Can cu Ke hoach so 291 cua Uy ban nhan dan thanh pho ve phat trien thuong mai dien tu tren dia ban"
    let sound =
      "Căn cứ Kế hoạch số 291 của Ủy ban nhân dân thành phố về phát triển thương mại điện tử trên địa bàn"
    #expect(RepairMode.needed(by: Array(heavy.utf8).span) == .letters)
    #expect(RepairMode.needed(by: Array(plain.utf8).span) == .accents)
    #expect(RepairMode.needed(by: Array(sound.utf8).span) == .none)
  }
}
