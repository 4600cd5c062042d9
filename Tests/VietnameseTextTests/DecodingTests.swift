import Testing

@testable import VietnameseText

@Suite struct DecodingTests {
  /// The motto of the state as the fonts of each encoding had it, seen as Latin-1.
  static let mottos: [(TextEncoding, String)] = [
    (.tcvn3, "Céng hßa x· héi chñ nghÜa ViÖt Nam\n§éc lËp - Tù do - H¹nh phóc"),
    (.vni, "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam\nÑoäc laäp - Töï do - Haïnh phuùc"),
    (.vps, "C¶ng hòa xã h¶i chû nghïa Vi\u{8C}t Nam\nñ¶c lÆp - T¿ do - Hånh phúc"),
    (.windows1258, "Côòng hoÌa xaÞ hôòi chuÒ nghiÞa Viêòt Nam\nÐôòc lâòp - Týò do - Haònh phuìc"),
    (.viscii, "Cµng hòa xã hµi chü nghîa Vi®t Nam\nÐµc l§p - Tñ do - HÕnh phúc"),
    (.viqr, "Co^.ng ho`a xa~ ho^.i chu? nghi~a Vie^.t Nam\nDDo^.c la^.p - Tu+. do - Ha.nh phu'c"),
  ]

  @Test(arguments: mottos)
  func `the motto is read in every encoding, told or found`(
    _ encoding: TextEncoding, _ view: String
  )
    throws
  {
    let bytes = try view.unicodeScalars.map { try #require(UInt8(exactly: $0.value)) }
    for decoded in [TextDecoder.decode(bytes, as: encoding), TextDecoder.decode(bytes)] {
      #expect(Text(decoded.utf8) == Text(Samples.motto.utf8))
      #expect(decoded.encoding == encoding)
      #expect(decoded.replacements == 0)
    }
  }

  @Test(arguments: [TextEncoding.tcvn3, .vni, .vps, .viscii, .windows1258])
  func `every letter goes there and back, and text of any length is recognised`(
    _ encoding: TextEncoding
  ) throws {
    let encoder = Encoder(encoding)
    let plan = encoding == .tcvn3 ? Samples.plan.split(separator: "\n").dropFirst() : []
    var texts = [Samples.alphabet, plan.isEmpty ? Samples.plan : plan.joined(separator: "\n")]
    if encoding == .tcvn3 {
      texts[1] = texts[1].replacing("Ủy", with: "ủy")
    } else {
      texts.append(Samples.capitals)
    }
    for text in texts {
      let bytes = try #require(encoder.encode(text))
      #expect(Text(TextDecoder.decode(bytes, as: encoding).utf8) == Text(text.utf8))
    }
    for line in texts[1].split(separator: "\n") where line.utf8.count > 60 {
      let bytes = try #require(encoder.encode(String(line)))
      #expect(TextDecoder.decode(bytes).encoding == encoding, "\(line)")
    }
  }

  @Test func `ordinary ASCII is not taken for VIQR`() {
    let texts = [
      "Send it to a.b@example.com? Yes. See (1) and so on. Uhm... a? o. u? e'er a( b(",
      "let a = b^c + (o+1); if a^(e^f) { return a(x) + o(y) }; a(b(c)); u+v; o+p",
      "Ke hoach phong chong thien tai nam 2025. Uy ban nhan dan xa. Da~ ky'?",
    ]
    for text in texts { #expect(TextDecoder.decode(Array(text.utf8)).encoding == .utf8) }
  }

  @Test func `UTF-16 is read with and without a mark, whole and broken`() {
    for text in [Samples.plan, Samples.motto, "Kế hoạch 😀"] {
      let units = Array(text.utf16)
      let little = units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
      let big = units.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
      let cases: [([UInt8], [UInt8], TextEncoding)] = [
        (little, [0xFF, 0xFE], .utf16le), (big, [0xFE, 0xFF], .utf16be),
      ]
      for (bytes, mark, encoding) in cases {
        let marked = TextDecoder.decode(mark + bytes)
        #expect(Text(marked.utf8) == Text(text.utf8) && marked.hadByteOrderMark)
        #expect(marked.encoding == encoding)
        #expect(Text(TextDecoder.decode(bytes, as: encoding).utf8) == Text(text.utf8))
        if text.utf16.count > 20 { #expect(TextDecoder.decode(bytes).encoding == encoding) }
      }
    }
    let lone = TextDecoder.decode([0x41, 0x00, 0x00, 0xD8, 0x42, 0x00, 0x43], as: .utf16le)
    #expect(lone.utf8 == Array("A\u{FFFD}B\u{FFFD}".utf8) && lone.replacements == 2)
  }

  @Test func `UTF-8 with broken bytes stays UTF-8`() {
    let whole = Array(Samples.plan.utf8)
    #expect(TextDecoder.decode(whole).utf8 == whole)
    let marked = TextDecoder.decode([0xEF, 0xBB, 0xBF] + whole)
    #expect(marked.utf8 == whole && marked.hadByteOrderMark)
    // Cut inside the letter ế; then a lone lead byte, a surrogate and an overlong form.
    let cut = Array("Triển khai công tác k".utf8) + [0xE1, 0xBA]
    #expect(TextDecoder.decode(cut).utf8 == Array("Triển khai công tác k\u{FFFD}".utf8))
    let odd = whole + [0xC3, 0x20, 0xED, 0xA0, 0x80, 0xF0, 0x9F, 0x98, 0xC0, 0xAF]
    let decoded = TextDecoder.decode(odd)
    #expect(decoded.encoding == .utf8)
    #expect(decoded.utf8 == Array(String(decoding: odd, as: UTF8.self).utf8))
    #expect(decoded.replacements == 7)
  }

  @Test func `text that was encoded twice is set right`() {
    let spoiled = Samples.plan.utf8.flatMap { byte -> [UInt8] in
      let shown =
        (0x80..<0xA0).contains(byte) ? UInt32(ByteTables.punctuation[Int(byte) - 0x80]) : 0
      var utf8: [UInt8] = []
      utf8.append(scalar: shown == 0 || shown == 0xFFFD ? UInt32(byte) : shown)
      return utf8
    }
    let decoded = TextDecoder.decode(spoiled)
    #expect(Text(decoded.utf8) == Text(Samples.plan.utf8))
    #expect(decoded.wasEncodedTwice && decoded.encoding == .utf8)
    let quoted = Array("«Đã»: lá» má» cá» và «áº»; ở lại, để ý, những, phải".utf8)
    #expect(TextDecoder.decode(quoted).utf8 == quoted)
  }

  @Test func `any one or two bytes decode to valid UTF-8 in every encoding`() {
    for encoding in TextEncoding.allCases.map(Optional.some) + [nil] {
      for first in 0...255 {
        for second in stride(from: 0, through: 255, by: first < 0x80 ? 5 : 1) {
          let decoded = TextDecoder.decode([UInt8(first), UInt8(second)], as: encoding)
          #expect(decoded.utf8.withUnsafeBufferPointer { UTF8Validity.holds($0) })
        }
      }
    }
  }

  @Test func `encodings are found by the names people use`() {
    let names: [(String, TextEncoding?)] = [
      ("UTF8", .utf8), ("abc", .tcvn3), ("CP1258", .windows1258), ("tcvn-3", .tcvn3),
      ("VNI-Windows", .vni), ("Utf_16 LE", .utf16le), ("latin1", nil), ("", nil),
    ]
    for (name, encoding) in names { #expect(TextEncoding(name: name) == encoding, "\(name)") }
    for encoding in TextEncoding.allCases {
      #expect(TextEncoding(name: encoding.rawValue) == encoding)
    }
  }
}
