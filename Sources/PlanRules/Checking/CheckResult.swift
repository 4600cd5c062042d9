public import PlanSyntax

/// What a check of one input found.
public struct CheckResult: Sendable {
  /// The findings in the order of the text.
  public let findings: [Finding]
  /// How many there are, those left out included.
  public let tally: Tally
}

/// How many findings there are of each kind.
public struct Tally: Sendable, Hashable {
  /// How many are errors.
  public var errors = 0
  /// How many are warnings.
  public var warnings = 0
  /// How many are notes.
  public var notes = 0
  /// How many a safe edit mends.
  public var safeFixes = 0
  /// How many an edit mends that a person must look at.
  public var unsafeFixes = 0
  /// How many were known before and are not among the others.
  public var known = 0
  /// How many stand where restoration is not sure of the words; they are not among the others.
  public var doubtful = 0
  /// How many were left out, by rule.
  public var omitted: [String: Int] = [:]

  /// Nothing.
  public init() {}

  /// How many there are in all.
  public var total: Int { errors + warnings + notes }

  /// How many there are of a severity.
  public subscript(severity: Finding.Severity) -> Int {
    get {
      switch severity {
      case .error: errors
      case .warning: warnings
      case .info: notes
      }
    }
    set {
      switch severity {
      case .error: errors = newValue
      case .warning: warnings = newValue
      case .info: notes = newValue
      }
    }
  }

  /// Counts one finding.
  mutating func count(_ finding: Finding, isKept: Bool) {
    self[finding.severity] += 1
    if let fix = finding.fix {
      if fix.isSafe { safeFixes += 1 } else { unsafeFixes += 1 }
    }
    if !isKept { omitted[finding.rule, default: 0] += 1 }
  }

  /// Adds the counts of another input.
  public static func += (sum: inout Tally, other: Tally) {
    sum.errors += other.errors
    sum.warnings += other.warnings
    sum.notes += other.notes
    sum.safeFixes += other.safeFixes
    sum.unsafeFixes += other.unsafeFixes
    sum.known += other.known
    sum.doubtful += other.doubtful
    sum.omitted.merge(other.omitted, uniquingKeysWith: +)
  }
}
