public import PlanExport
public import PlanRules
public import PlanSyntax

/// What a check found in one input.
public struct CheckedPlan: Sendable {
  /// The input.
  public let plan: Plan
  /// What was found.
  public let result: CheckResult
  /// Whether the document was issued, so that it may be corrected by a letter only.
  public let isIssued: Bool

  /// An input and what was found in it.
  public init(plan: Plan, result: CheckResult, isIssued: Bool = false) {
    self.plan = plan
    self.result = result
    self.isIssued = isIssued
  }
}

/// What a report says of the run as a whole.
public struct ReportContext: Sendable {
  /// The language of messages.
  public var language: Message.Language
  /// The rules that ran.
  public var rules: [Rule]
  /// The version of the program.
  public var version: String
  /// The severity from which a finding fails the run; nil where none does.
  public var failLevel: Finding.Severity?
  /// When the run began, in seconds since 1970.
  public var time: Int

  /// A run.
  public init(
    language: Message.Language, rules: [Rule], version: String, failLevel: Finding.Severity?,
    time: Int
  ) {
    self.language = language
    self.rules = rules
    self.version = version
    self.failLevel = failLevel
    self.time = time
  }

  /// Whether a finding fails the run.
  public func fails(_ severity: Finding.Severity) -> Bool {
    switch failLevel {
    case nil: false
    case .error: severity == .error
    case .warning: severity != .info
    case .info: true
    }
  }
}

/// The end of a run.
public struct ReportSum: Sendable {
  /// What was found in all inputs.
  public var tally = Tally()
  /// How many inputs were checked.
  public var files = 0
  /// Whether every input could be read.
  public var isComplete = true

  /// Nothing yet.
  public init() {}

  /// Adds what was found in one input; what may not be mended there does not count as mendable.
  public mutating func add(_ checked: CheckedPlan) {
    var tally = checked.result.tally
    if checked.isIssued { (tally.safeFixes, tally.unsafeFixes) = (0, 0) }
    self.tally += tally
    files += 1
  }
}

/// Writes what a check found, input by input, in one format.
public protocol ReportWriter {
  /// Writes what was found in one input.
  mutating func write(_ checked: CheckedPlan, to sink: inout some ByteSink)
  /// Writes what follows the last input.
  mutating func finish(_ sum: ReportSum, to sink: inout some ByteSink)
}
