/// The names of containers.
enum ContainerName {
  /// What stands between a container and the name of a member.
  static let mark = "!/"

  private static let endings = [
    ".zip", ".tar", ".gz", ".tgz", ".xz", ".txz", ".zst", ".tzst", ".bz2", ".tbz2", ".7z",
  ]

  /// Whether a name ends like a container's; what it is shows its content.
  static func isLikely(_ name: String) -> Bool {
    let name = name.lowercased()
    return endings.contains { name.hasSuffix($0) }
  }

  /// The name of the one file that a container without names packs: its own without the ending.
  static func packed(in path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex, isLikely(name) else {
      return name
    }
    return String(name[..<dot])
  }
}
