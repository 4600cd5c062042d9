import CommandLineKit
import PlanRules
import PlanSyntax
import VietnameseText

/// What is said of mending.
enum FixLabels {
  /// What was done.
  static func done(_ count: Int, isConverted: Bool) -> Localized {
    let end = isConverted ? (vi: ", ghi lại thành UTF-8", en: ", now in UTF-8") : (vi: "", en: "")
    return Localized(
      vi: "đã sửa \(count) chỗ\(end.vi)",
      en: "mended \(count) \(count == 1 ? "place" : "places")\(end.en)")
  }

  /// Why nothing was done.
  static func refusal(_ refusal: Fixer.Refusal) -> Localized {
    switch refusal {
    case .issued:
      Localized(
        vi: "không sửa văn bản đã ban hành; hãy đính chính bằng công văn",
        en: "an issued document is not changed; correct it by a letter")
    case .damaged:
      Localized(
        vi: "không sửa văn bản hư do nhận dạng chữ; hãy dùng khplan restore trước",
        en: "a text damaged by OCR is not changed; run khplan restore first")
    case .unstable:
      Localized(
        vi: "không sửa: cách sửa của các quy tắc mâu thuẫn nhau; hãy thử --select từng nhóm",
        en: "not changed: the edits of the rules undo each other; try --select with fewer rules")
    }
  }

  /// Why a file cannot be written in its own encoding.
  static func encoding(_ source: Source) -> Localized {
    source.encoding.isLegacy
      ? Localized(
        vi: "không ghi lại được ở bảng mã \(source.encoding.displayName); thêm --to-utf8 để ghi "
          + "thành UTF-8",
        en:
          "cannot be written in \(source.encoding.displayName); add --to-utf8 to write it in UTF-8")
      : Localized(
        vi: "không sửa: tệp có chỗ không đọc được, ghi lại sẽ mất chữ",
        en: "not changed: some places cannot be read, and writing would lose them")
  }
}
