import Testing

@testable import VietnameseText

@Suite struct BinaryFormatTests {
  /// Beginnings of files with the format they show.
  static let beginnings: [([UInt8], String?)] = [
    (Array("%PDF-1.7\n%âãÏÓ".utf8), "PDF"), (Array("{\\rtf1\\ansi Kế".utf8), "RTF"),
    (zip("[Content_Types].xml", "word/document.xml"), "DOCX"),
    (zip("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml"), "XLSX"),
    (zip("ppt/presentation.xml"), "PPTX"), (zip("a.txt", "b.txt"), "ZIP"),
    (zip("mimetype", content: "application/vnd.oasis.opendocument.text"), "ODT"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "DOC"),
    ([0x1F, 0x8B, 8, 0], "GZIP"), ([0x89] + Array("PNG\r\n\u{1A}\n".utf8), "PNG"),
    ([0xFF, 0xD8, 0xFF, 0xE0], "JPEG"), (Array("GIF89a".utf8), "GIF"),
    ([0x49, 0x49, 0x2A, 0], "TIFF"), (Array("BM".utf8) + [9, 9, 9, 9, 0, 0, 0, 0, 54, 0], "BMP"),
    ([0x7F, 0x45, 0x4C, 0x46, 2], "ELF"), (Array("MZ".utf8) + [0x90, 0, 3, 0, 0, 0], "PE"),
    (Array("SQLite format 3\0".utf8), "SQLite"),
    ([UInt8](repeating: 0, count: 257) + Array("ustar".utf8), "TAR"),
    ([UInt8](repeating: 0, count: 100), "binary"),
    ((0..<4096).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 13) }, "binary"),
    (Array("MZ là hai chữ cái; BM cũng vậy, còn PK là của zip".utf8), nil),
    (Array("<!DOCTYPE html><html><body>Kế hoạch</body></html>".utf8), nil),
    (Array(Samples.plan.utf8), nil), (Array(Samples.plan.utf16.map { UInt8($0 & 0xFF) }), nil),
    (Samples.plan.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, nil), ([], nil),
    (Array("một\0chữ số không lạc trong một văn bản dài hơn".utf8), nil),
  ]

  @Test(arguments: beginnings)
  func `files that are no text are told by their beginning`(_ bytes: [UInt8], _ name: String?) {
    let format = bytes.binaryFormat
    #expect(format?.name == name)
    #expect(format.map { !$0.advice.vi.isEmpty && !$0.advice.en.isEmpty } ?? true)
  }

  @Test(arguments: [TextEncoding.viscii, .vps])
  func `capitals written as controls are text`(_ encoding: TextEncoding) throws {
    let text = "ĐẠI HỘI ĐẠI BIỂU PHỤ NỮ XÃ LỘC MỸ LẦN THỨ VI; CỘNG HÒA XÃ HỘI CHỦ NGHĨA, KỲ HỌP"
    let bytes = try #require(Encoder(encoding).encode(text))
    #expect(bytes.binaryFormat == nil)
    #expect(TextDecoder.decode(bytes).encoding == encoding)
  }

  private static func zip(_ names: String..., content: String = "x") -> [UInt8] {
    names.flatMap { name in
      let size = UInt8(content.utf8.count)
      return [
        0x50, 0x4B, 3, 4, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, size, 0, 0, 0, size, 0, 0,
      ]
        + [0, UInt8(name.utf8.count), 0, 0, 0] + Array(name.utf8) + Array(content.utf8)
    }
  }
}
