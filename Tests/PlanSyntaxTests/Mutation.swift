/// Changes texts as accidents would, always the same way for the same seed.
struct Mutation {
  private var state: UInt64
  private let texts: [[UInt8]]

  /// Pieces that mean something to the parser, and bytes that no text should hold.
  private static let chunks: [[UInt8]] =
    [
      "\n", "\n\n", "\t", "\u{0C}", " ", "- ", "+ ", "1. ", "1.1. ", "a) ", "I. ", "(1) ", "|", "“",
      "\"", "Điều 1. ", "Chương I\n", "Phần\n", "Mục ", "Căn cứ ", "Nơi nhận:\n", "Kính gửi:",
      "PHỤ LỤC\n", "(Kèm theo ", "Trên đây là", "./.", "KT. CHỦ TỊCH\n", "Số: ", "/KH-UBND",
      "Lưu: VT",
      "ngày 31 tháng 02 năm 2025", "99999999999999999999", "khoản 1 Điều 2 ", "[1]", "QUYẾT ĐỊNH\n",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n", "e\u{301}\u{302}\u{323}", "\u{200B}", "\u{FEFF}",
      "---\n",
    ].map { Array($0.utf8) } + [
      [0], [0xFF], [0xC3], [0xE1, 0xBA], [0xF4, 0x90], [0xED, 0xA0, 0x80],
    ]

  init(seed: UInt64, texts: [[UInt8]]) {
    state = seed
    self.texts = texts
  }

  private mutating func random(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return limit > 0 ? Int((state >> 33) % UInt64(limit)) : 0
  }

  /// The next changed text.
  mutating func next() -> [UInt8] {
    var text = texts[random(below: texts.count)]
    if random(below: 2) == 0 {
      text = Array(text[span(of: text, atMost: 1200)])
    }
    for _ in 0...random(below: 4) { change(&text) }
    return text
  }

  private mutating func change(_ text: inout [UInt8]) {
    let place = random(below: text.count + 1)
    switch random(below: 8) {
    case 0 where place < text.count: text[place] = UInt8(random(below: 256))
    case 1: text.removeSubrange(place...)
    case 2: text.removeSubrange(span(of: text, atMost: 40))
    case 3: text.insert(contentsOf: text[span(of: text, atMost: 200)], at: place)
    case 4: shuffleLines(&text)
    case 5:
      let other = texts[random(below: texts.count)]
      text.insert(contentsOf: other[span(of: other, atMost: 400)], at: place)
    default:
      let chunk = Self.chunks[random(below: Self.chunks.count)]
      for _ in 0...random(below: 3) { text.insert(contentsOf: chunk, at: place) }
    }
  }

  private mutating func span(of text: [UInt8], atMost length: Int) -> Range<Int> {
    let start = random(below: text.count)
    return start..<min(text.count, start + random(below: length))
  }

  private mutating func shuffleLines(_ text: inout [UInt8]) {
    var lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    for _ in 0..<3 { lines.swapAt(random(below: lines.count), random(below: lines.count)) }
    text = Array(lines.joined(separator: [0x0A]))
  }
}
