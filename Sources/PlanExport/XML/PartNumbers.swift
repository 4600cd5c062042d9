internal import PlanSyntax

/// The numbers that parts of a document have, each once, and where the first part of each is.
struct PartNumbers {
  private var numbers: [Number] = []
  private var keys: [String: Int] = [:]
  /// The keys of the labels that were met, for most are met again and again; decimals are left out.
  private var labels: [UInt64: Int] = [:]

  /// A number with the first of all parts that have it, and the first on each level that citations name.
  private struct Number {
    let text: String
    var first: Int?
    var onLevel = InlineArray<6, Int?>(repeating: nil)
  }

  /// The number of a key as identifiers carry it.
  subscript(key: Int) -> String { numbers[key].text }

  /// The key of a number that a part has.
  func known(_ number: String) -> Int? { keys[number] }

  /// The key of a number.
  mutating func key(_ number: String) -> Int {
    if let known = keys[number] { return known }
    keys[number] = numbers.count
    numbers.append(Number(text: number))
    return numbers.count - 1
  }

  /// The key of a label's number.
  mutating func key(_ label: Label, _ text: Span<UInt8>) -> Int {
    guard label.style != .decimal else { return key(label.number(text)) }
    let sign =
      UInt64(label.style.rawValue) << 40 | UInt64(label.suffix) << 32
      | UInt64(UInt32(bitPattern: label.value))
    if let known = labels[sign] { return known }
    let key = key(label.number(text))
    labels[sign] = key
    return key
  }

  /// Remembers a part of a number where none stands before it.
  mutating func point(_ key: Int, to place: Int, _ level: Level) {
    if numbers[key].first == nil { numbers[key].first = place }
    guard let slot = Self.slot(level), numbers[key].onLevel[slot] == nil else { return }
    numbers[key].onLevel[slot] = place
  }

  /// The first part of a number on the first of these levels that has one, or else on any.
  func place(_ number: String, on levels: [Level]) -> Int? {
    guard let key = keys[number] else { return nil }
    for level in levels {
      if let slot = Self.slot(level), let place = numbers[key].onLevel[slot] { return place }
    }
    return numbers[key].first
  }

  private static func slot(_ level: Level) -> Int? {
    switch level {
    case .part: 0
    case .chapter: 1
    case .section: 2
    case .article: 3
    case .roman: 4
    case .letter: 5
    case .subsection, .clause, .point, .arabic, .decimal: nil
    }
  }
}
