/// Tells office documents, which are zip archives, by the names of their first entries.
enum ZipContents {
  private static let firstNames: [(prefix: String, format: String)] = [
    ("word/", "DOCX"), ("xl/", "XLSX"), ("ppt/", "PPTX"),
  ]

  /// What an uncompressed first entry named `mimetype` says. [ODF 1.2, part 3; EPUB OCF]
  private static let mediaTypes: [(type: String, format: String)] = [
    ("application/vnd.oasis.opendocument.text", "ODT"),
    ("application/vnd.oasis.opendocument.spreadsheet", "ODS"),
    ("application/vnd.oasis.opendocument.presentation", "ODP"),
    ("application/epub+zip", "EPUB"),
  ]

  /// The format of a file that begins like a zip archive.
  static func format(of file: UnsafeBufferPointer<UInt8>) -> BinaryFormat {
    var position = 0
    for _ in 0..<64 {
      guard let entry = ZipEntry(file, at: position) else { break }
      if entry.name == "mimetype" {
        let content = String(decoding: file[entry.content].prefix(80), as: UTF8.self)
        if let match = mediaTypes.first(where: { content.hasPrefix($0.type) }) {
          return .named(match.format)
        }
      }
      if let match = firstNames.first(where: { entry.name.hasPrefix($0.prefix) }) {
        return .named(match.format)
      }
      guard let next = entry.next(in: file) else { break }
      position = next
    }
    return .named("ZIP")
  }
}

/// The header of a file in a zip archive. [APPNOTE.TXT, 4.3.7]
private struct ZipEntry {
  let name: String
  let content: Range<Int>
  private let sizeIsKnown: Bool

  init?(_ file: UnsafeBufferPointer<UInt8>, at position: Int) {
    let fixed = 30
    guard position + fixed <= file.count, Self.isHeader(file, at: position) else { return nil }
    func short(_ offset: Int) -> Int {
      Int(file[position + offset]) | Int(file[position + offset + 1]) << 8
    }
    let nameStart = position + fixed
    let contentStart = nameStart + short(26) + short(28)
    guard contentStart <= file.count else { return nil }
    name = String(decoding: file[nameStart..<nameStart + short(26)], as: UTF8.self)
    let size = short(18) | short(20) << 16
    content = contentStart..<min(contentStart + size, file.count)
    sizeIsKnown = short(6) & 8 == 0
  }

  /// Where the next header stands; its place is searched when the size comes after the content.
  func next(in file: UnsafeBufferPointer<UInt8>) -> Int? {
    if sizeIsKnown { return content.upperBound }
    let window = content.lowerBound..<min(content.lowerBound + (1 << 16), file.count)
    return window.first { Self.isHeader(file, at: $0) }
  }

  private static func isHeader(_ file: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
    position + 4 <= file.count && file[position..<position + 4].elementsEqual([0x50, 0x4B, 3, 4])
  }
}
