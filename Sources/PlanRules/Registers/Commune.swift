internal import CPlanData
internal import VietnameseText

extension Register {
  /// A ward, a commune or a special zone of 2025.
  public struct Commune: Sendable {
    /// The name without the word for its kind.
    public let name: String
    /// What it is.
    public let kind: PlaceKind
    /// The code of its province.
    public let province: Int
    /// Its own code in Quyết định 19/2025/QĐ-TTg.
    public let code: Int

    /// The days on which it surely is of its kind.
    ///
    /// Ten communes of Đồng Nai became wards with the city on 30/4/2026.
    public var kindTerm: Term {
      let isLater = province == 75 && kind == .ward
      return Term(since: isLater ? Day(2026, 4, 30) : .provincesMerged)
    }
  }

  /// The communes of a name in all provinces; marks and case are not compared.
  public static func communes(named name: String) -> [Commune] {
    let bytes = Array(name.utf8)
    return communes(bytes.span, 0..<bytes.count)
  }

  /// Every commune, in the order of the folded names.
  public static var allCommunes: [Commune] {
    let data = kh_communes()
    let table = UnsafeBufferPointer(start: data.bytes, count: data.count).span
    var all: [Commune] = []
    var start = 0
    while let line = CommuneLine(table, at: start) {
      all.append(line.commune(table))
      start = line.end
    }
    return all
  }

  /// The communes whose name stands in a range.
  ///
  /// Source: the list of units of Quyết định 19/2025/QĐ-TTg as of 30/4/2026.
  static func communes(_ text: Span<UInt8>, _ name: Range<Int>) -> [Commune] {
    let data = kh_communes()
    let table = UnsafeBufferPointer(start: data.bytes, count: data.count).span
    var start = CommuneLine.lowerBound(table, text, name)
    var found: [Commune] = []
    while let line = CommuneLine(table, at: start),
      NameKey.isSame(table, line.name, text, name)
    {
      found.append(line.commune(table))
      start = line.end
    }
    return found
  }
}

/// A line of the embedded register: name, kind, province and code, with tabs between.
struct CommuneLine {
  let name: Range<Int>
  /// Where the next line begins.
  let end: Int

  init?(_ table: Span<UInt8>, at start: Int) {
    guard start < table.count else { return nil }
    var tab = start
    while tab < table.count, table[tab] != 0x09 { tab += 1 }
    var next = tab
    while next < table.count, table[next] != 0x0A { next += 1 }
    name = start..<tab
    end = next + 1
  }

  func commune(_ table: Span<UInt8>) -> Register.Commune {
    var numbers = [0, 0]
    var field = 0
    for index in name.upperBound + 3..<max(name.upperBound + 3, end - 1) {
      if table[index] == 0x09 {
        field = 1
      } else {
        numbers[field] = numbers[field] * 10 + Int(table[index] &- 0x30)
      }
    }
    let letters = (name.lowerBound..<name.upperBound).map { table[$0] }
    return Register.Commune(
      name: String(decoding: letters, as: UTF8.self), kind: kind(table), province: numbers[0],
      code: numbers[1])
  }

  private func kind(_ table: Span<UInt8>) -> Register.PlaceKind {
    switch table[name.upperBound + 1] {
    case 0x70: .ward
    case 0x64: .specialZone
    default: .commune
    }
  }

  /// The first line whose name does not come before the one in `name`.
  static func lowerBound(_ table: Span<UInt8>, _ text: Span<UInt8>, _ name: Range<Int>) -> Int {
    var low = 0
    var high = table.count
    while low < high {
      let start = lineStart(table, before: (low + high) / 2, from: low)
      guard let line = CommuneLine(table, at: start) else { return low }
      if NameKey.compare(table, line.name, text, name) < 0 { low = line.end } else { high = start }
    }
    return low
  }

  private static func lineStart(_ table: Span<UInt8>, before position: Int, from low: Int) -> Int {
    var start = position
    while start > low, table[start - 1] != 0x0A { start -= 1 }
    return start
  }
}
