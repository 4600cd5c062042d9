import CommandLineKit
import Glibc
import PlanArchive

/// The progress of a run on standard error: a bar that is drawn anew, or lines where there is no
/// terminal.
final class ProgressDisplay {
  /// Whether anything is to be shown.
  let isShown: Bool
  private let isTerminal: Bool
  private let language: Language
  private var lastShown = -1.0
  private var isDrawn = false

  init(_ session: Session, isForced: Bool) {
    isTerminal = isatty(STDERR_FILENO) == 1 && Environment["TERM"] != "dumb"
    isShown = isTerminal || isForced
    language = session.language
  }

  /// Shows how far the run is, a few times a second.
  func show(_ progress: ArchiveProgress) {
    guard progress.seconds - lastShown >= (isTerminal ? 0.1 : 2) || progress.share == 1 else {
      return
    }
    lastShown = progress.seconds
    let text = text(of: progress)
    write(isTerminal ? "\r\u{1B}[2K" + text : text + "\n")
    isDrawn = isTerminal
  }

  /// Takes the bar away, so that a message can stand on the line.
  func clear() {
    guard isDrawn else { return }
    write("\r\u{1B}[2K")
    isDrawn = false
  }

  private func text(of progress: ArchiveProgress) -> String {
    var parts = [Localized(vi: "\(progress.files) tệp", en: "\(progress.files) files")]
    if progress.failures > 0 {
      parts.append(Localized(vi: "\(progress.failures) lỗi", en: "\(progress.failures) failed"))
    }
    if let share = progress.share, share > 0, share < 1 {
      let left = Duration.text(progress.seconds * (1 - share) / share)
      parts.append(Localized(vi: "còn \(left.vi)", en: "\(left.en) left"))
    }
    let rate = Double(progress.files) / max(progress.seconds, 0.001)
    let shown = rate < 10 ? "\((rate * 10).rounded() / 10)" : "\(Int(rate))"
    parts.append(Localized(vi: "\(shown) tệp/giây", en: "\(shown) files/s"))
    return fitted(parts.map { $0[language] }, share: progress.share)
  }

  /// What matters most comes first: as much as the terminal's line holds: one that ran over could not be taken away again.
  private func fitted(_ parts: [String], share: Double?) -> String {
    let percent = share.map { "\(Int($0 * 100)) %" } ?? ""
    let head =
      percent.isEmpty
      ? "" : String(repeating: " ", count: max(5 - percent.count, 0)) + percent + "  "
    let text = head + parts.joined(separator: " · ")
    guard isTerminal else { return text }
    let room = TerminalSize.columns(of: STDERR_FILENO) - 1
    let bar = share.map { self.bar($0) + " " } ?? ""
    let shorter = (0..<parts.count).map { head + parts.dropLast($0).joined(separator: " · ") }
    return ([bar + text] + shorter).first { DisplayWidth.of($0) <= room } ?? ""
  }

  private func bar(_ share: Double) -> String {
    let width = 24
    let full = Int(share * Double(width))
    return String(repeating: "█", count: full) + String(repeating: "░", count: width - full)
  }

  private func write(_ text: String) {
    var sink = DescriptorSink(STDERR_FILENO)
    sink.append(text)
    sink.flush()
  }
}
