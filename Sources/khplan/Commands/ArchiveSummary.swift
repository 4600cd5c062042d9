import CommandLineKit
import PlanArchive
import PlanRules

/// The end of a run over many files in one line.
enum ArchiveSummary {
  static func text(of outcome: ArchiveOutcome) -> Localized {
    var vi = ["xong \(outcome.done) tệp"]
    var en = ["\(outcome.done) files done"]
    if outcome.kept > 0 {
      vi.append("giữ \(outcome.kept) tệp không đổi")
      en.append("\(outcome.kept) kept unchanged")
    }
    vi.append("lỗi \(outcome.failed) tệp")
    en.append("\(outcome.failed) failed")
    let (errors, warnings) = (outcome.findings.errors, outcome.findings.warnings)
    vi.append("\(errors) lỗi và \(warnings) cảnh báo trong văn bản")
    en.append("\(errors) errors and \(warnings) warnings in the documents")
    if outcome.linksLeft > 0 {
      vi.append("bỏ qua \(outcome.linksLeft) thư mục là liên kết (--follow)")
      en.append("\(outcome.linksLeft) linked folders passed by (--follow)")
    }
    let time = Duration.text(outcome.seconds)
    vi.append(time.vi)
    en.append(time.en)
    return Localized(vi: vi.joined(separator: ", "), en: en.joined(separator: ", "))
  }
}

/// A time that passed, as people say it.
enum Duration {
  static func text(_ seconds: Double) -> Localized {
    let whole = Int(seconds.rounded())
    switch whole {
    case ..<1: return Localized(vi: "dưới 1 giây", en: "under 1 second")
    case ..<60: return Localized(vi: "\(whole) giây", en: "\(whole) s")
    case ..<3600:
      return Localized(
        vi: "\(whole / 60) phút \(whole % 60) giây", en: "\(whole / 60) min \(whole % 60) s")
    default:
      return Localized(
        vi: "\(whole / 3600) giờ \(whole / 60 % 60) phút",
        en: "\(whole / 3600) h \(whole / 60 % 60) min")
    }
  }
}
