internal import CPlanSystem
internal import PlanExport

/// Which build of the tool this is: what another build made is not taken for its own.
enum BuildIdentity {
  /// The number that the linker made of all that is in the program, models and rules included; where it
  /// made none, the digest of the program.
  static let value = Hexadecimal.text(
    number.isEmpty ? SHA256.digest((try? InputFile.read("/proc/self/exe")) ?? []) : number)

  private static var number: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 64) { bytes, count in
      guard let start = bytes.baseAddress else { return }
      count = Int(kh_build_id(start, Int32(bytes.count)))
    }
  }
}

/// Writes bytes as digits.
enum Hexadecimal {
  private static let digits = Array("0123456789abcdef".utf8)

  static func text(_ bytes: [UInt8]) -> String {
    String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
