/// A sound plan whose parts examples replace; no rule finds anything in it.
struct SampleDocument {
  private var national = """
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    """
  private var issuer = "ỦY BAN NHÂN DÂN\nXÃ GIA VIỄN"
  private var number = "Số: 47/KH-UBND"
  private var dateline = "Gia Viễn, ngày 08 tháng 9 năm 2025"
  private var title = "KẾ HOẠCH\nPhát triển thư viện thôn năm 2025"
  private var bases = """
    Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;

    Căn cứ Quyết định số 212/QĐ-UBND ngày 25 tháng 8 năm 2025 của Ủy ban nhân dân tỉnh Ninh Bình \
    về việc ban hành Chương trình phát triển thư viện giai đoạn 2025 - 2030.
    """
  private var enacting = "Ủy ban nhân dân xã Gia Viễn ban hành Kế hoạch như sau:"
  private var body = """
    I. MỤC ĐÍCH, YÊU CẦU

    1. Người dân các thôn được mượn sách gần nhà.

    2. Việc mượn sách không thu tiền.

    II. KINH PHÍ

    Kinh phí thực hiện lấy từ ngân sách xã năm 2025.

    III. TỔ CHỨC THỰC HIỆN

    Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã chủ trì, báo cáo kết quả trước ngày 15 \
    tháng 12 năm 2025.
    """
  private var closing = "Trên đây là Kế hoạch phát triển thư viện thôn năm 2025./."
  private var foot = """
    Nơi nhận:
    - Ủy ban nhân dân tỉnh Ninh Bình (để báo cáo);
    - Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã;
    - Lưu: VT, VHXH.

    TM. ỦY BAN NHÂN DÂN
    CHỦ TỊCH

    Trần Văn Bình
    """
  private var annexes = ""
  private var whole: String?

  /// The document with `part` in the place of its own.
  init(_ part: SamplePart? = nil) {
    if let part { put(part) }
  }

  private mutating func put(_ part: SamplePart) {
    switch part {
    case .parts(let parts): for part in parts { put(part) }
    case .national(let text): national = text
    case .issuer(let text): issuer = text
    case .number(let text): number = text
    case .dateline(let text): dateline = text
    case .title(let text): title = text
    case .bases(let text): bases = text
    case .enacting(let text): enacting = text
    case .body(let text): body = text
    case .closing(let text): closing = text
    case .foot(let text): foot = text
    case .annexes(let text): annexes = text
    case .whole(let text): whole = text
    }
  }

  /// The text of the whole document, marks included.
  var text: String {
    whole
      ?? [
        issuer, number, national, dateline, title, bases, enacting, body, closing, foot, annexes,
      ].filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }
}

extension Example {
  /// The document that the example is read in, without marks, and the bytes that are blamed.
  public var marked: (text: String, places: [Range<Int>]) {
    var text: [UInt8] = []
    var places: [Range<Int>] = []
    var start = 0
    for scalar in SampleDocument(part).text.unicodeScalars {
      switch scalar {
      case "⟦": start = text.count
      case "⟧": places.append(start..<text.count)
      default: text += Array(String(scalar).utf8)
      }
    }
    return (String(decoding: text, as: UTF8.self), places)
  }
}
