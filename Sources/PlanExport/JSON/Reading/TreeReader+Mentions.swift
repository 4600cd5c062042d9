internal import JSONText
internal import PlanSyntax

extension TreeReader {
  /// The values in a range, in their order.
  mutating func mentions(_ values: [JSONValue], in range: TextRange) throws(Unfit) -> [Mention] {
    var mentions: [Mention] = []
    var from = Int(range.start)
    for value in values {
      let text = try value.required("text")
      guard let found = layout.find(try text.text(), in: range, from: from, near: nil) else {
        throw Unfit(
          text, vi: "những chữ này không có trong đoạn, hoặc sai thứ tự",
          en: "these words are not in the text, or not in this order")
      }
      mentions.append(Mention(range: found, value: try self.value(value)))
      from = Int(found.start) + 1
    }
    return mentions
  }

  private func value(_ mention: JSONValue) throws(Unfit) -> Mention.Value {
    let type = try mention.required("type")
    let value = try mention.optional("value")
    switch type.string {
    case "date": return .date(try date(value))
    case "dateRange":
      let (first, last) = try pair(value ?? mention)
      return .dateRange(try date(first), try date(last))
    case "period":
      let (first, last) = try pair(value ?? mention)
      return .period(Int16(clamping: try first.count()), Int16(clamping: try last.count()))
    case "quarter": return try quarter(value ?? mention)
    case "time": return try time(value ?? mention)
    case "money": return .money(try decimal(value ?? mention, digits: 2))
    case "percent": return .percent(try decimal(value ?? mention, digits: 3))
    case "url": return .url
    case "email": return .email
    default:
      throw Unfit(type, vi: "không có loại giá trị như vậy", en: "there is no such type of value")
    }
  }

  private func pair(_ value: JSONValue) throws(Unfit) -> (JSONValue, JSONValue) {
    let elements = try value.elements()
    guard elements.count == 2 else {
      throw Unfit(value, vi: "chỗ này phải có hai giá trị", en: "expected two values")
    }
    return (elements[0], elements[1])
  }

  private func quarter(_ value: JSONValue) throws(Unfit) -> Mention.Value {
    let parts = try value.text().split(separator: "-")
    guard let last = parts.last, last.hasPrefix("Q"), let quarter = Int8(last.dropFirst()) else {
      throw wrong(value, "2026-Q3")
    }
    return .quarter(quarter, year: parts.count > 1 ? Int16(parts[0]) ?? 0 : 0)
  }

  private func time(_ value: JSONValue) throws(Unfit) -> Mention.Value {
    let parts = try value.text().split(separator: ":")
    guard parts.count == 2, let hour = Int8(parts[0]), let minute = Int8(parts[1]) else {
      throw wrong(value, "07:30")
    }
    return .time(hour: hour, minute: minute)
  }

  /// A decimal number in units of its last place.
  private func decimal(_ value: JSONValue, digits: Int) throws(Unfit) -> Int64 {
    let parts = try value.text().split(separator: ".", omittingEmptySubsequences: false)
    let fraction = parts.count > 1 ? parts[1] : ""
    let filled = fraction + String(repeating: "0", count: max(0, digits - fraction.utf8.count))
    guard parts.count < 3, filled.utf8.count == digits, let number = Int64(parts[0] + filled)
    else { throw wrong(value, "86500000.5") }
    return number
  }

  /// A date cut to what is known ("2026-03", "--09-30"); an empty one for none.
  func date(_ value: JSONValue?) throws(Unfit) -> PartialDate {
    guard let value else { return PartialDate() }
    let text = try value.text()
    let hasYear = !text.hasPrefix("--")
    let parts = text.split(separator: "-").map { Int($0) ?? -1 }
    let numbers = (hasYear ? [] : [0]) + parts
    guard (1...3).contains(numbers.count), !numbers.contains(-1) else {
      throw wrong(value, "2026-03-15")
    }
    return PartialDate(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : 0,
      day: numbers.count > 2 ? numbers[2] : 0)
  }

  private func wrong(_ value: JSONValue, _ example: String) -> Unfit {
    Unfit(
      value, vi: "giá trị này không đúng dạng, ví dụ “\(example)”",
      en: "this value is not of the form of “\(example)”")
  }
}
