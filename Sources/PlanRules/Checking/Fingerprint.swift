public import PlanSyntax

/// What a finding is known by as long as its own words stay: not where it stands.
///
/// It is made of the rule, the text that is blamed and what stands beside it on the line, blanks left
/// out, so edits elsewhere, new lines above and new indents do not change it. Findings that are alike
/// in all of this are told apart by their order.
public struct Fingerprint: Sendable, Hashable {
  /// The digest of the words.
  public let digest: UInt64
  /// The number among findings of the same digest, from 1.
  public let ordinal: Int

  /// The digest in sixteen hexadecimal digits.
  public var text: String { Self.text(of: digest) }

  /// A digest in sixteen hexadecimal digits.
  public static func text(of digest: UInt64) -> String {
    let digits = String(digest, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// How many bytes beside the place count.
  private static let context = 32
  /// How many bytes of the place itself count.
  private static let longest = 256

  /// The digest of a finding.
  public static func digest(of finding: Finding, in text: [UInt8]) -> UInt64 {
    var hash = FNV1a()
    for byte in finding.rule.utf8 { hash.add(byte) }
    guard finding.source != 0..<0 else { return hash.value }
    let start = min(finding.source.lowerBound, text.count)
    let end = min(max(finding.source.upperBound, start), text.count)
    hash.add(0)
    var index = start
    while index > 0, text[index - 1] != 0x0A, start - index < context {
      index -= 1
      if text[index] > 0x20 { hash.add(text[index]) }
    }
    hash.add(0)
    for byte in text[start..<min(end, start + longest)] where byte > 0x20 { hash.add(byte) }
    hash.add(0)
    for byte in text[end..<min(end + context, text.count)] {
      if byte == 0x0A { break }
      if byte > 0x20 { hash.add(byte) }
    }
    return hash.value
  }
}

/// Numbers the findings of one input that are alike.
public struct FingerprintCounter: Sendable {
  private var seen: [UInt64: Int] = [:]

  /// A counter that has seen nothing.
  public init() {}

  /// The fingerprint of the next finding.
  public mutating func next(_ finding: Finding, in text: [UInt8]) -> Fingerprint {
    let digest = Fingerprint.digest(of: finding, in: text)
    seen[digest, default: 0] += 1
    return Fingerprint(digest: digest, ordinal: seen[digest] ?? 1)
  }
}

/// The FNV-1a hash of 64 bits: the same on every machine and in every run.
struct FNV1a {
  var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
