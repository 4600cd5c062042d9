internal import PlanSyntax

/// The dated registers of places and public bodies: which name was right on which day.
///
/// Small registers are tables of this folder; the 3 321 communes are embedded text that is searched
/// where it lies. Every row has the days of its validity and stands under its source.
/// ```swift
/// Register.province(named: "Hải Dương")?.successor?.name  // "Hải Phòng"
/// Register.communes(named: "Gia Viễn")
/// Register.department(named: "Sở Kế hoạch và Đầu tư")?.term.holds(on: Register.Day(2025, 10, 1))
/// ```
public enum Register {
  /// A day of the calendar.
  public struct Day: Comparable, Hashable, Sendable {
    private let value: Int32

    /// A day of a year and month.
    public init(_ year: Int, _ month: Int, _ day: Int) {
      value = Int32(truncatingIfNeeded: year * 10_000 + month * 100 + day)
    }

    /// The first or the last day that a date may stand for; nil where it has no year.
    init?(_ date: PartialDate, latest: Bool = false) {
      guard date.year > 0 else { return nil }
      let month = date.month > 0 ? Int(date.month) : latest ? 12 : 1
      let day = date.month > 0 && date.day > 0 ? Int(date.day) : latest ? 31 : 1
      self.init(Int(date.year), month, day)
    }

    /// The earlier of two days comes first.
    public static func < (left: Day, right: Day) -> Bool { left.value < right.value }
  }

  /// The days on which a name is right; an open end is nil.
  public struct Term: Hashable, Sendable {
    /// The first day.
    public let since: Day?
    /// The last day.
    public let until: Day?

    /// The days from `since` to `until`.
    public init(since: Day? = nil, until: Day? = nil) {
      self.since = since
      self.until = until
    }

    /// Whether the name is right on a day.
    public func holds(on day: Day) -> Bool {
      day >= since ?? day && day <= until ?? day
    }
  }

  /// The days between which something was written; a side that is not known is nil.
  struct Window: Hashable, Sendable {
    var earliest: Day?
    var latest: Day?

    /// Whether it was surely written after a term had ended.
    func isAfter(_ term: Term) -> Bool {
      guard let until = term.until, let earliest else { return false }
      return earliest > until
    }

    /// Whether it was surely written before a term began.
    func isBefore(_ term: Term) -> Bool {
      guard let since = term.since, let latest else { return false }
      return latest < since
    }

    /// Whether it was surely written on or after a day.
    func isSince(_ day: Day) -> Bool { earliest.map { $0 >= day } ?? false }
  }
}

extension Register.Day {
  /// Ministries were merged (Nghị quyết 176/2025/QH15), and departments after them.
  static let ministriesMerged = Self(2025, 3, 1)
  /// Provinces were merged and districts abolished (Nghị quyết 202/2025/QH15, Luật 72/2025/QH15).
  static let provincesMerged = Self(2025, 7, 1)
  /// The last day of what the merging of ministries and departments ended.
  static let lastOfMinistries = Self(2025, 2, 28)
  /// The last day of the old provinces, of districts and of what was below them.
  static let lastOfDistricts = Self(2025, 6, 30)
}
