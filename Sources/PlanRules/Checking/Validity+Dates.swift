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
    let day = date.order(blank: 99)
    if let since, day < since.order(blank: 0) { return false }
    if let until, day > until.order(blank: 99) { return false }
    return true
  }
}

extension PartialDate {
  /// The date as a number that rises with time; `blank` stands for a day or month left out.
  fileprivate func order(blank: Int) -> Int {
    let month = month > 0 ? Int(month) : blank
    let day = self.month > 0 && day > 0 ? Int(day) : blank
    return (Int(year) * 100 + month) * 100 + day
  }
}
