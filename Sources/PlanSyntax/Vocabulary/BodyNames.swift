internal import VietnameseText

/// The words that names of public bodies begin with, and the titles of those who sign.
package enum BodyNames {
  private static let heads: [StaticString] = [
    "uy ban", "ubnd", "hoi dong", "hdnd", "tong cuc", "chi cuc", "truong", "trung tam", "phong",
    "van phong", "cong an", "toa an", "dang bo", "dang uy", "tinh uy", "thanh uy", "huyen uy",
    "quan uy", "chi bo", "tinh doan", "thanh doan", "lien doan", "lien minh", "mat tran", "cong ty",
    "tong cong ty", "tap doan", "ngan hang", "hoc vien", "dai hoc", "benh vien", "kho bac",
    "bao hiem", "thanh tra", "thong ke", "kiem toan", "chinh phu", "quoc hoi", "thu tuong",
    "chu tich nuoc", "chu tich", "to chuc", "hai quan", "btv", "bch", "bcd", "ban chap hanh",
    "xi nghiep", "nha may", "cong doan", "hat kiem lam", "thong tan xa", "tram y te", "thu vien",
    "bao tang", "hiep hoi", "lien hiep", "kiem lam", "thuong truc",
  ]

  /// Short names that are told from other words by their marks alone ("BỘ" is one, "BỐ" is not).
  private static let shortHeads: [StaticString] = [
    "BỘ", "SỞ", "CỤC", "BAN", "VIỆN", "ĐOÀN", "HỘI", "ĐÀI", "THUẾ", "VỤ", "BÁO", "Bộ", "Sở", "Cục",
    "Ban", "Viện", "Đoàn", "Hội", "Đài", "Thuế", "Vụ", "Báo", "TỔ",
  ]

  /// Words that go on with a name and begin like one ("BAN CHỈ HUY" over "PHÒNG THỦ DÂN SỰ").
  private static let others: [StaticString] = [
    "phong chong", "phong, chong", "phong thu", "phong chay", "phong ngua", "to quoc",
  ]

  /// Names that another's end completes, so that no new body begins after them.
  private static let openEnds: [StaticString] = [
    "thu tuong", "van phong", "thanh tra", "thuong truc", "uy ban thuong vu", "chu tich",
    "hoi dong", "uy ban", "tong cuc", "chi cuc", "va", "cua", "thanh pho hai", "kiem toan",
  ]

  /// Whether a text begins with the name of a body.
  package static func begins(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    if others.contains(where: { begins(text, range, with: $0) }) { return false }
    return shortHeads.contains { ExactWord.begins(text, range, $0) }
      || heads.contains {
        text.matchFolded($0, at: range.lowerBound, before: range.upperBound) != nil
      }
  }

  private static func begins(
    _ text: Span<UInt8>, _ range: Range<Int>, with words: StaticString
  ) -> Bool {
    text.matchFolded(words, at: range.lowerBound, before: range.upperBound) != nil
  }

  /// Whether `next`, which stands right behind a name, belongs to it.
  static func belongs(_ text: Span<UInt8>, _ next: Range<Int>, to name: Range<Int>) -> Bool {
    if !begins(text, next) || isOpen(text, name) { return true }
    return PlaceNames.endsInKind(text, name) && PlaceNames.isPlace(text, next)
  }

  /// Whether a name is unfinished, so that what follows belongs to it.
  static func isOpen(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    openEnds.contains { endsWith(text, range, $0) }
  }

  /// Whether a text ends in the given words.
  static func endsWith(_ text: Span<UInt8>, _ range: Range<Int>, _ words: StaticString) -> Bool {
    var index = range.upperBound
    var spaces = 0
    var wanted = 1
    for position in 0..<words.utf8CodeUnitCount where words.utf8Start[position] == 0x20 {
      wanted += 1
    }
    while index > range.lowerBound {
      index -= 1
      if isSpacing(text[index]) {
        spaces += 1
        if spaces == wanted {
          return text.matchFolded(words, at: index + 1, before: range.upperBound)
            == range.upperBound
        }
      }
    }
    return spaces + 1 == wanted
      && text.matchFolded(words, at: range.lowerBound, before: range.upperBound) == range.upperBound
  }
}

/// The titles of those who sign, as their lines begin.
enum Positions {
  private static let heads: [StaticString] = [
    "chu tich", "giam doc", "tong giam doc", "cuc truong", "tong cuc truong",
    "chi cuc truong", "bo truong", "thu truong", "chanh", "truong", "hieu truong", "vien truong",
    "bi thu", "thu tuong", "chu nhiem", "thong doc", "tong thanh tra", "tong kiem toan",
    "vu truong",
    "chi huy truong", "tu lenh", "dai tuong", "thuong tuong", "trung tuong", "thieu tuong",
    "dai ta", "thuong ta", "uy vien", "tong bi thu", "pho bi thu", "nguoi dung dau",
    "thu truong", "tong thu ky", "doi truong", "tram truong", "kiem soat vien", "chanh an",
    "tong bien tap", "tong giam doc", "thuong truc", "hoi truong", "chanh van phong",
    "benh vien truong",
    "truong thon", "to truong", "chinh uy", "q.",
  ]

  /// Whether a text begins with a title.
  static func begins(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    if ExactWord.begins(text, range, "PHÓ") || ExactWord.begins(text, range, "Phó") { return true }
    // one who acts in the place of another; a right is no title
    if let after = text.matchFolded("quyen ", at: range.lowerBound, before: range.upperBound) {
      return after < range.upperBound && begins(text, after..<range.upperBound)
    }
    return heads.contains {
      text.matchFolded($0, at: range.lowerBound, before: range.upperBound) != nil
    }
  }
}

/// Compares words with their marks and case.
enum ExactWord {
  /// Whether a text begins with the given word.
  static func begins(_ text: Span<UInt8>, _ range: Range<Int>, _ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard range.count >= length else { return false }
    for offset in 0..<length where text[range.lowerBound + offset] != word.utf8Start[offset] {
      return false
    }
    let after = range.lowerBound + length
    return after >= range.upperBound || text.foldedLetter(at: after).ascii == 0
  }
}
