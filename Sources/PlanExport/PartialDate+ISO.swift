internal import PlanSyntax

extension PartialDate {
  /// The day as ISO 8601 writes it; null where a part is blank or no calendar has the day.
  var isoDay: String? {
    guard year > 0, (1...12).contains(month), day > 0, day <= daysInMonth else { return nil }
    return "\(padded(Int(year), 4))-\(padded(Int(month), 2))-\(padded(Int(day), 2))"
  }

  /// The first day of the time that is known, with what is known; null where the year is blank.
  var isoStart: (day: String, isWhole: Bool)? {
    if let isoDay { return (isoDay, true) }
    guard year > 0 else { return nil }
    let known = (1...12).contains(month) ? Int(month) : 1
    return ("\(padded(Int(year), 4))-\(padded(known, 2))-01", false)
  }

  private var daysInMonth: Int8 {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
