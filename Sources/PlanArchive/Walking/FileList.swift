/// A list of files, as `find` writes it: one a line, or each ended by a zero byte.
package enum FileList {
  /// The paths of a list.
  package static func paths(of bytes: [UInt8], isZeroSeparated: Bool) -> [String] {
    bytes.split(separator: isZeroSeparated ? 0 : 0x0A).compactMap { line in
      let name = !isZeroSeparated && line.last == 0x0D ? line.dropLast() : line
      return name.isEmpty ? nil : PathText.decode(Array(name))
    }
  }
}
