import PlanRules
import PlanSyntax

/// Findings that are known already, told by their words and not by their lines.
///
/// A finding is known as often as the baseline holds its digest for the file; so edits elsewhere do
/// not bring it back, and one more of the same kind is new.
struct Baseline: Sendable {
  /// The digests of each rule for each file, by the file's path below the baseline's folder.
  var files: [String: [String: [UInt64]]] = [:]
}

/// The known findings of one file, struck off as they come up again.
struct KnownFindings {
  private var left: [UInt64: Int] = [:]

  init(_ rules: [String: [UInt64]]) {
    for digest in rules.values.joined() { left[digest, default: 0] += 1 }
  }

  /// Whether a finding is one of those left; it is then no more.
  mutating func take(_ finding: Finding, in text: [UInt8]) -> Bool {
    let digest = Fingerprint.digest(of: finding, in: text)
    guard let count = left[digest], count > 0 else { return false }
    left[digest] = count - 1
    return true
  }
}
