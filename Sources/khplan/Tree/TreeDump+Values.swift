import PlanSyntax

extension TreeDump {
  /// A date as the JSON writes it, cut to what the text gives.
  func describe(_ date: PartialDate) -> String {
    let year = date.year > 0 ? "\(date.year)" : "-"
    guard date.month > 0 else { return year }
    return "\(year)-\(two(date.month))" + (date.day > 0 ? "-\(two(date.day))" : "")
  }

  func describe(_ target: Citation.Target) -> String {
    switch target {
    case .basis(let index): "basis \(index)"
    case .section(let label): "section \(text(label))"
    case .annex(let label): "annex \(text(label))"
    case .article(let label): "article \(text(label))"
    }
  }

  func describe(_ value: Mention.Value) -> String {
    switch value {
    case .date(let date): describe(date)
    case .dateRange(let first, let last): "\(describe(first))/\(describe(last))"
    case .quarter(let quarter, let year): "quarter \(quarter)" + (year > 0 ? "/\(year)" : "")
    case .period(let first, let last): "years \(first)-\(last)"
    case .time(let hour, let minute): "\(two(hour)):\(two(minute))"
    case .money(let hundredths): "\(hundredths / 100) đồng"
    case .percent(let thousandths): "\(Double(thousandths) / 1000)%"
    case .url: "url"
    case .email: "email"
    }
  }

  private func two(_ value: Int8) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
