internal import PlanSyntax

extension Rule {
  /// Whether the rule held on the day a document was issued.
  func isInForce(for facts: DocumentFacts) -> Bool {
    guard let validity = validity ?? basis.validity else { return true }
    let date = facts.document.header.date?.date ?? facts.parent?.header.date?.date
    return validity.holds(on: date)
  }
}

extension Basis {
  /// The dates between which an act binds.
  fileprivate var validity: Validity? {
    switch self {
    // Điều 37: "có hiệu lực thi hành kể từ ngày ký ban hành", 5/3/2020
    case .decree30: Validity(since: PartialDate(year: 2020, month: 3, day: 5))
    case .act, .practice: nil
    }
  }
}

extension Validity {
  /// Whether the dates hold one that may be cut to its year or month, or be missing.
  ///
  /// What is left blank is still to come: the last day it may mean counts, and without a year, today's
  /// law.
  func holds(on date: PartialDate?) -> Bool {
    guard let date, date.year > 0 else { return until == nil }
    let day = date.latest.order
    if let since, day < since.order { return false }
    if let until, day > until.latest.order { return false }
    return true
  }
}

extension PartialDate {
  /// The date as a number that rises with time.
  fileprivate var order: Int { (Int(year) * 100 + Int(month)) * 100 + Int(day) }

  /// The last day that the date may mean.
  fileprivate var latest: PartialDate {
    guard month > 0 else { return PartialDate(year: Int(year), month: 12, day: 31) }
    guard day == 0 else { return self }
    let last = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][min(max(Int(month), 1), 12) - 1]
    return PartialDate(year: Int(year), month: Int(month), day: last)
  }
}
