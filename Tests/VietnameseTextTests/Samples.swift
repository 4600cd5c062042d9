@testable import VietnameseText

/// Texts of our own that the tests share.
enum Samples {
  /// A paragraph of a plan.
  static let plan = """
    KẾ HOẠCH
    Triển khai công tác phòng, chống thiên tai năm 2025 trên địa bàn xã Đồng Mỹ

    Căn cứ Luật Phòng, chống thiên tai ngày 19 tháng 6 năm 2013; Ủy ban nhân dân xã Đồng Mỹ ban hành
    Kế hoạch với những nội dung sau đây:
    1. Rà soát, sửa chữa đê điều, kênh mương và các điểm xung yếu trước ngày 15/5/2025.
    2. Tổ chức diễn tập, hướng dẫn kỹ năng ứng phó; giữ vững thông tin liên lạc.
    3. Dự trữ lương thực, thuốc chữa bệnh, vật tư cho ít nhất 07 ngày.
    """

  /// Every accented letter, low and high, in words where there are some.
  static let alphabet = """
    à á ả ã ạ ă ằ ắ ẳ ẵ ặ â ầ ấ ẩ ẫ ậ đ è é ẻ ẽ ẹ ê ề ế ể ễ ệ ì í ỉ ĩ ị ò ó ỏ õ ọ ô ồ ố ổ ỗ ộ
    ơ ờ ớ ở ỡ ợ ù ú ủ ũ ụ ư ừ ứ ử ữ ự ỳ ý ỷ ỹ ỵ
    """

  /// The letters of `alphabet` as capitals.
  static let capitals = String(
    String.UnicodeScalarView(
      alphabet.unicodeScalars.compactMap { Unicode.Scalar(VietnameseLetter.uppercased($0.value)) }))

  static let motto = "Cộng hòa xã hội chủ nghĩa Việt Nam\nĐộc lập - Tự do - Hạnh phúc"
}

/// Writes a legacy encoding by looking for the bytes that decode to each letter.
struct Encoder {
  private var bytes: [UInt32: [UInt8]] = [:]
  private let encoding: TextEncoding

  init(_ encoding: TextEncoding) {
    self.encoding = encoding
    for first in (0...255).reversed() {
      note([UInt8(first)])
      for second in 0x80...255 where VietnameseLetter(UInt32(first)) != nil || first >= 0x80 {
        note([UInt8(first), UInt8(second)])
      }
    }
  }

  private mutating func note(_ input: [UInt8]) {
    let text = Text(TextDecoder.decode(input, as: encoding).utf8)
    guard text.scalars.count == 1, let scalar = text.scalars.first else { return }
    bytes[scalar] = input
  }

  /// The text in the encoding; nil when it lacks a letter.
  func encode(_ text: String) -> [UInt8]? {
    var result: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        result.append(UInt8(scalar.value))
      } else if let code = bytes[scalar.value] {
        result += code
      } else {
        return nil
      }
    }
    return result
  }
}

/// UTF-8 bytes with their scalars, compared scalar by scalar.
struct Text: Equatable, CustomStringConvertible {
  let scalars: [UInt32]

  init(_ utf8: some Sequence<UInt8>) {
    scalars = String(decoding: Array(utf8), as: UTF8.self).unicodeScalars.map(\.value)
  }

  var description: String {
    String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
  }
}

/// The functions over spans, for `#expect`, which cannot capture a span.
extension [UInt8] {
  var isSyllable: Bool { Syllable.isPossible(span) }
  var normalized: (utf8: [UInt8], edits: [TextEdit])? { TextNormalizer.normalize(span) }
  var toneFolded: [UInt8] { TonePlacement.folded(span) }
  var binaryFormat: BinaryFormat? { BinaryFormat.detect(span) }
  func census(limit: Int = 65536) -> SyllableCensus { SyllableCensus.take(span, limit: limit) }
}
