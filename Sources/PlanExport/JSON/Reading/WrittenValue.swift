internal import JSONText
internal import PlanSyntax

/// The values of a plan in the forms that `PlanValue` writes.
extension JSONValue {
  /// A kind of document; null where the JSON says that it is not known.
  func kind() throws(Unfit) -> DocumentKind? {
    guard let name = try text("name") else { return nil }
    if let kind = DocumentKind(code: try text("code"), name: name) { return kind }
    throw Unfit(
      self, vi: "không có loại văn bản nào như vậy", en: "there is no such kind of document")
  }

  /// A date cut to what is known ("2026-03", "--09-30").
  func date() throws(Unfit) -> PartialDate {
    let text = try text()
    let hasYear = !text.hasPrefix("--")
    let parts = text.split(separator: "-").map { Int($0) ?? -1 }
    let numbers = (hasYear ? [] : [0]) + parts
    guard (1...3).contains(numbers.count), !numbers.contains(-1) else {
      throw misshapen("2026-03-15")
    }
    return PartialDate(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : 0,
      day: numbers.count > 2 ? numbers[2] : 0)
  }

  /// What a mention says.
  func mentioned() throws(Unfit) -> Mention.Value {
    let type = try required("type")
    let given = try optional("value")
    let value = given ?? self
    switch type.string {
    case "date": return .date(try given?.date() ?? PartialDate())
    case "dateRange":
      let (first, last) = try value.pair()
      return .dateRange(try first.date(), try last.date())
    case "period":
      let (first, last) = try value.pair()
      return .period(Int16(clamping: try first.count()), Int16(clamping: try last.count()))
    case "quarter": return try value.quarter()
    case "time": return try value.time()
    case "money": return .money(try value.decimal(digits: 2))
    case "percent": return .percent(try value.decimal(digits: 3))
    case "url": return .url
    case "email": return .email
    default:
      throw Unfit(type, vi: "không có loại giá trị như vậy", en: "there is no such type of value")
    }
  }

  private func pair() throws(Unfit) -> (JSONValue, JSONValue) {
    let elements = try elements()
    guard elements.count == 2 else {
      throw Unfit(self, vi: "chỗ này phải có hai giá trị", en: "expected two values")
    }
    return (elements[0], elements[1])
  }

  private func quarter() throws(Unfit) -> Mention.Value {
    let parts = try text().split(separator: "-")
    guard let last = parts.last, last.hasPrefix("Q"), let quarter = Int8(last.dropFirst()) else {
      throw misshapen("2026-Q3")
    }
    return .quarter(quarter, year: parts.count > 1 ? Int16(parts[0]) ?? 0 : 0)
  }

  private func time() throws(Unfit) -> Mention.Value {
    let parts = try text().split(separator: ":")
    guard parts.count == 2, let hour = Int8(parts[0]), let minute = Int8(parts[1]) else {
      throw misshapen("07:30")
    }
    return .time(hour: hour, minute: minute)
  }

  /// A decimal number in units of its last place.
  private func decimal(digits: Int) throws(Unfit) -> Int64 {
    let parts = try text().split(separator: ".", omittingEmptySubsequences: false)
    let fraction = parts.count > 1 ? parts[1] : ""
    let filled = fraction + String(repeating: "0", count: max(0, digits - fraction.utf8.count))
    guard parts.count < 3, filled.utf8.count == digits, let number = Int64(parts[0] + filled)
    else { throw misshapen("86500000.5") }
    return number
  }

  private func misshapen(_ example: String) -> Unfit {
    Unfit(
      self, vi: "giá trị này không đúng dạng, ví dụ “\(example)”",
      en: "this value is not of the form of “\(example)”")
  }
}
