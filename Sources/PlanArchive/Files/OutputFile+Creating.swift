internal import Glibc

extension OutputFile {
  /// `O_TMPFILE`, which Swift does not see because C composes it.
  private static let nameless: Int32 = 0o20_000_000 | O_DIRECTORY

  static func create(for target: String) -> (descriptor: Int32, passing: String?) {
    let folder = folder(of: target)
    let flags = O_WRONLY | O_CLOEXEC
    let descriptor = Glibc.open(PathText.path(folder), nameless | flags, 0o666)
    // A file without a name gets one through /proc.
    if descriptor >= 0, access("/proc/self/fd", X_OK) == 0 { return (descriptor, nil) }
    if descriptor >= 0 { close(descriptor) }
    let passing = passingName(for: target)
    unlink(PathText.path(passing))
    let named = Glibc.open(PathText.path(passing), flags | O_CREAT | O_EXCL, 0o666)
    return (named, named < 0 ? nil : passing)
  }

  /// The passing name of a file: always the same, so that what a killed process leaves is replaced by
  /// the next one that writes the file. [FNV-1a, for a name of any length]
  static func passingName(for target: String) -> String {
    let hash = target.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    return "\(folder(of: target))/.khplan-\(String(hash, radix: 16)).tmp"
  }

  static func copyPermissions(_ status: stat, to descriptor: Int32) {
    // Only root may give a file away; the mode comes second because a new owner clears bits of it.
    _ = fchown(descriptor, status.st_uid, status.st_gid)
    _ = fchmod(descriptor, status.st_mode & 0o7777)
  }

  /// The file a path leads to, through symbolic links.
  static func resolved(_ path: String) -> String {
    guard let real = realpath(PathText.path(path), nil) else { return path }
    defer { free(real) }
    return PathText.decode(Array(UnsafeRawBufferPointer(start: real, count: strlen(real))))
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
