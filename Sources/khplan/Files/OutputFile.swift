import Glibc

/// A file that is written whole or not at all.
///
/// The bytes go to a nameless file in the same folder, which takes the place of the old one only when everything is on
/// the disk; if the program is killed before that, nothing is left behind. Where the file system knows no nameless
/// files, it is one with a passing name. What is no regular file (`/dev/null`, a pipe) is written to directly.
struct OutputFile: ~Copyable {
  let descriptor: Int32
  private let name: String
  private let target: String
  /// The passing name; nil while the file has none.
  private var passing: String?
  private let isDirect: Bool

  private init(
    name: String, target: String, isDirect: Bool, descriptor: Int32, passing: String? = nil
  ) {
    self.name = name
    self.target = target
    self.isDirect = isDirect
    self.descriptor = descriptor
    self.passing = passing
  }

  deinit {
    close(descriptor)
    if let passing { unlink(PathText.path(passing)) }
  }

  /// Puts the finished file in its place.
  consuming func commit() throws(FileProblem) {
    guard !isDirect else { return }
    guard fsync(descriptor) == 0 else { throw FileProblem(name, .writing(errno)) }
    let passing = if let passing { passing } else { try named() }
    guard rename(PathText.path(passing), PathText.path(target)) == 0 else {
      let code = errno
      unlink(PathText.path(passing))
      throw FileProblem(name, .writing(code))
    }
    self.passing = nil
  }

  /// Gives the nameless file a passing name.
  private func named() throws(FileProblem) -> String {
    let passing = Self.passingName(in: Self.folder(of: target))
    let own = PathText.path("/proc/self/fd/\(descriptor)")
    guard linkat(AT_FDCWD, own, AT_FDCWD, PathText.path(passing), AT_SYMLINK_FOLLOW) == 0 else {
      throw FileProblem(name, .writing(errno))
    }
    return passing
  }
}

extension OutputFile {
  /// Makes ready to write the file; what stands there now stays until `commit`.
  static func open(_ path: String) throws(FileProblem) -> OutputFile {
    let name = PathText.display(path)
    let target = resolved(path)
    var status = stat()
    let exists = stat(PathText.path(target), &status) == 0
    if exists, access(PathText.path(target), W_OK) != 0 { throw FileProblem(name, .writing(errno)) }
    if exists, status.st_mode & S_IFMT != S_IFREG {
      let descriptor = Glibc.open(PathText.path(target), O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw FileProblem(name, .writing(errno)) }
      return OutputFile(name: name, target: target, isDirect: true, descriptor: descriptor)
    }
    let (descriptor, passing) = create(in: folder(of: target))
    guard descriptor >= 0 else { throw FileProblem(name, .writing(errno)) }
    if exists { copyPermissions(status, to: descriptor) }
    return OutputFile(
      name: name, target: target, isDirect: false, descriptor: descriptor, passing: passing)
  }

  /// `O_TMPFILE`, which Swift does not see because C composes it.
  private static let nameless: Int32 = 0o20_000_000 | O_DIRECTORY

  private static func create(in folder: String) -> (descriptor: Int32, passing: String?) {
    let flags = O_WRONLY | O_CLOEXEC
    let descriptor = Glibc.open(PathText.path(folder), nameless | flags, 0o666)
    // A file without a name gets one through /proc.
    if descriptor >= 0, access("/proc/self/fd", X_OK) == 0 { return (descriptor, nil) }
    if descriptor >= 0 { close(descriptor) }
    let passing = passingName(in: folder)
    let named = Glibc.open(PathText.path(passing), flags | O_CREAT | O_EXCL, 0o666)
    return (named, named < 0 ? nil : passing)
  }

  private static func passingName(in folder: String) -> String {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return "\(folder)/.khplan-\(getpid())-\(time.tv_nsec).tmp"
  }

  private static func copyPermissions(_ status: stat, to descriptor: Int32) {
    // Only root may give a file away; the mode comes second because a new owner clears bits of it.
    _ = fchown(descriptor, status.st_uid, status.st_gid)
    _ = fchmod(descriptor, status.st_mode & 0o7777)
  }

  /// The file a path leads to, through symbolic links.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(PathText.path(path), nil) else { return path }
    defer { free(real) }
    return PathText.decode(Array(UnsafeRawBufferPointer(start: real, count: strlen(real))))
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
