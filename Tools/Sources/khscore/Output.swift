import Glibc

/// Reading files and writing figures.
enum Output {
  /// Prints a line to standard output.
  static func line(_ text: String) { print(text) }

  /// The bytes of a file; none where it cannot be read.
  static func read(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    let size = ftell(file)
    rewind(file)
    return [UInt8](unsafeUninitializedCapacity: size) { $1 = fread($0.baseAddress, 1, size, file) }
  }

  /// A share in percent, with two decimals.
  static func percent(_ part: Int, _ whole: Int) -> String {
    decimals(Double(part) * 100 / Double(max(1, whole))) + " %"
  }

  /// A number with two decimals.
  static func decimals(_ value: Double) -> String {
    let hundredths = Int(value * 100 + 0.5)
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  /// The last part of a path.
  static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
