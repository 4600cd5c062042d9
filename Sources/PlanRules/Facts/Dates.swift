internal import PlanSyntax

extension PartialDate {
  /// Whether year, month and day are all given.
  var isComplete: Bool { year > 0 && month > 0 && day > 0 }

  /// Whether this date lies after `other`, whatever fills their blanks.
  func isAfter(_ other: PartialDate) -> Bool {
    guard year > 0, other.year > 0 else { return false }
    if year != other.year { return year > other.year }
    guard month > 0, other.month > 0 else { return false }
    if month != other.month { return month > other.month }
    return day > 0 && other.day > 0 && day > other.day
  }

  /// Whether two dates say different things.
  func contradicts(_ other: PartialDate) -> Bool {
    year > 0 && other.year > 0 && year != other.year
      || month > 0 && other.month > 0 && month != other.month
      || day > 0 && other.day > 0 && day != other.day
  }

  /// Whether the calendar has such a day.
  var exists: Bool {
    guard month > 0, day > 0 else { return true }
    return Int(day) <= Self.length(ofMonth: Int(month), year: Int(year))
  }

  /// The days of a month; of February in an unknown year 29.
  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year == 0 || isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The number of the day in a count without gaps, for differences; nil where a part is blank.
  var ordinal: Int? {
    guard isComplete else { return nil }
    let shifted = Int(month) > 2 ? Int(year) : Int(year) - 1
    let months = (153 * ((Int(month) + 9) % 12) + 2) / 5
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + months + Int(day)
  }

  /// The date as offices print it, without blanks: "26/9/2025", "9/2025".
  var printed: String {
    var parts: [String] = []
    if day > 0 { parts.append(day < 10 ? "0\(day)" : "\(day)") }
    if month > 0 { parts.append(month < 3 ? "0\(month)" : "\(month)") }
    if year > 0 { parts.append("\(year)") }
    return parts.joined(separator: "/")
  }
}

extension DocumentFacts {
  /// The date of issue: its own, or that of the document it is attached to.
  var issueDate: PartialDate? { (document.header.date ?? parent?.header.date)?.date }
}
