internal import VietnameseText

/// The titles of forms that people fill in, which stand where documents name their kind.
enum FormTitles {
  private static let words: [StaticString] = [
    "don de nghi", "don xin", "don dang ky", "don khieu nai", "don to cao", "don trinh bao",
    "don dang", "don yeu cau", "to khai", "giay de nghi", "giay dang ky", "giay xac nhan",
    "giay chung nhan", "giay cam ket", "giay bao", "giay bien nhan", "giay tiep nhan", "phieu",
    "ban cam ket", "ban khai", "ban ke khai", "ban tu kiem diem", "ban kiem diem", "ban dang ky",
    "ban tuong trinh", "bang ke", "bang tong hop", "danh sach", "bieu mau", "ly lich",
    "so yeu ly lich", "the le", "loi chung", "van ban de nghi",
  ]

  /// Whether a line in capitals is such a title.
  static func begins(_ text: Span<UInt8>, _ line: Line) -> Bool {
    line.flags.contains(.allCaps)
      && words.contains {
        text.matchFolded($0, at: Int(line.start), before: Int(line.end)) != nil
      }
  }
}
