internal import Glibc

/// A file that is written whole or not at all.
///
/// The bytes go to a nameless file in the same folder, which takes the place of the old one only
/// when everything is on the disk; if the program is killed before that, nothing is left behind.
/// Where the file system knows no nameless files, it is one with a passing name. What is no regular
/// file (`/dev/null`, a pipe) is written to directly.
package struct OutputFile: ~Copyable {
  /// What to write to.
  package let descriptor: Int32
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
  package consuming func commit() throws(FileProblem) {
    guard !isDirect else { return }
    guard fsync(descriptor) == 0 else { throw FileProblem(name, .writing(errno)) }
    guard let passing = if let passing { passing } else { try named() } else { return }
    guard rename(PathText.path(passing), PathText.path(target)) == 0 else {
      let code = errno
      unlink(PathText.path(passing))
      throw FileProblem(name, .writing(code))
    }
    self.passing = nil
  }

  /// Gives the nameless file its name, or where that is taken a passing one, which it returns.
  private func named() throws(FileProblem) -> String? {
    if link(to: target) { return nil }
    let passing = Self.passingName(for: target)
    if errno == EEXIST, link(to: passing) { return passing }
    // What a killed process left is in the way.
    if errno == EEXIST, unlink(PathText.path(passing)) == 0, link(to: passing) { return passing }
    throw FileProblem(name, .writing(errno))
  }

  private func link(to path: String) -> Bool {
    let own = PathText.path("/proc/self/fd/\(descriptor)")
    return linkat(AT_FDCWD, own, AT_FDCWD, PathText.path(path), AT_SYMLINK_FOLLOW) == 0
  }
}

extension OutputFile {
  /// Makes ready to write the file, and makes its folder where there is none.
  static func openWithFolder(_ path: String) throws(FileProblem) -> OutputFile {
    let folder = folder(of: path)
    if access(PathText.path(folder), F_OK) != 0, let code = Folder.make(folder) {
      throw FileProblem(PathText.display(folder), .writing(code))
    }
    return try open(path)
  }

  /// Makes ready to write the file; what stands there now stays until `commit`.
  package static func open(_ path: String) throws(FileProblem) -> OutputFile {
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
    let (descriptor, passing) = create(for: target)
    guard descriptor >= 0 else { throw FileProblem(name, .writing(errno)) }
    if exists { copyPermissions(status, to: descriptor) }
    return OutputFile(
      name: name, target: target, isDirect: false, descriptor: descriptor, passing: passing)
  }
}
