import CommandLineKit
import PlanSyntax

/// The words of the clerk's view.
enum Labels {
  static let kind = Localized(vi: "Loại văn bản", en: "Kind")
  static let subject = Localized(vi: "Trích yếu", en: "Subject")
  static let number = Localized(vi: "Số, ký hiệu", en: "Number")
  static let date = Localized(vi: "Ngày ban hành", en: "Date")
  static let place = Localized(vi: "Nơi ban hành", en: "Place")
  static let issuer = Localized(vi: "Cơ quan", en: "Issuer")
  static let parent = Localized(vi: "Cấp trên", en: "Superior body")
  static let regime = Localized(vi: "Thể thức", en: "Form")
  static let secrecy = Localized(vi: "Độ mật", en: "Secrecy")
  static let urgency = Localized(vi: "Độ khẩn", en: "Urgency")
  static let addressees = Localized(vi: "Kính gửi", en: "To")
  static let reference = Localized(vi: "Kèm theo", en: "Issued with")

  static let party = Localized(vi: "văn bản của Đảng", en: "Party document")
  static let normative = Localized(vi: "văn bản quy phạm pháp luật", en: "normative document")
  static let letter = Localized(vi: "Công văn", en: "Letter")
  static let unknown = Localized(vi: "chưa tìm thấy", en: "not found")
  static let blank = Localized(vi: "còn để trống", en: "left blank")
  static let noSigner = Localized(vi: "chưa có tên người ký", en: "no signer's name")

  static let bases = Localized(vi: "Căn cứ ban hành", en: "Legal bases")
  static let content = Localized(vi: "Nội dung", en: "Content")
  static let recipients = Localized(vi: "Nơi nhận", en: "Recipients")
  static let signature = Localized(vi: "Người ký", en: "Signature")
  static let notes = Localized(vi: "Ghi chú", en: "Notes")
  static let annex = Localized(vi: "Phụ lục", en: "Annex")
  static let attachment = Localized(vi: "Văn bản ban hành kèm theo", en: "Issued with the above")
  static let review = Localized(vi: "Cần xem lại", en: "To look at again")
  static let restored = Localized(vi: "Khôi phục", en: "Restored")
  static let unsureWords = Localized(vi: "Chữ khôi phục chưa chắc", en: "Restored words in doubt")
  static let setAside = Localized(vi: "Không tính vào nội dung", en: "Not counted as content")
  static let line = Localized(vi: "dòng", en: "line")

  static func moreRows(_ count: Int) -> Localized {
    Localized(vi: "… còn \(count) dòng", en: "… \(count) more rows")
  }

  static func moreWords(_ count: Int) -> Localized {
    Localized(
      vi: "… còn \(count) chữ nữa; xem khplan restore --diff",
      en: "… \(count) more; see khplan restore --diff")
  }

  static func restoredWords(_ changed: Int, of count: Int, unsure: Int) -> Localized {
    Localized(
      vi: "\(changed) trong \(count) chữ, \(unsure) chữ chưa chắc",
      en: "\(changed) of \(count) words, \(unsure) in doubt")
  }

  static func moreFindings(_ count: Int) -> Localized {
    Localized(vi: "… còn \(count) chỗ nữa", en: "… \(count) more")
  }

  static func listedBelow(_ count: Int) -> Localized {
    Localized(vi: "\(count) chỗ, ghi ở cuối", en: "\(count), listed at the end")
  }

  static func severity(_ severity: Finding.Severity) -> Localized {
    switch severity {
    case .error: Localized(vi: "lỗi", en: "error")
    case .warning: Localized(vi: "cảnh báo", en: "warning")
    case .info: Localized(vi: "lưu ý", en: "note")
    }
  }

  static func leftover(_ kind: Leftover.Kind) -> Localized {
    switch kind {
    case .pageNumber: Localized(vi: "số trang", en: "page numbers")
    case .runningHead: Localized(vi: "đầu trang lặp lại", en: "running heads")
    case .rule: Localized(vi: "đường kẻ", en: "rules")
    case .link: Localized(vi: "đường dẫn rời", en: "stray links")
    case .digitalSignature: Localized(vi: "dấu chữ ký số", en: "digital signature marks")
    case .beforeDocument: Localized(vi: "phần trước văn bản", en: "text before the document")
    case .afterDocument: Localized(vi: "phần sau văn bản", en: "text after the document")
    case .scanNoise: Localized(vi: "vết bẩn khi quét", en: "scan noise")
    case .typistMark: Localized(vi: "ký hiệu người đánh máy", en: "typist's marks")
    case .unplaced: Localized(vi: "chỗ chưa xếp được", en: "text without a place")
    }
  }
}
