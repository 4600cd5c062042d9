internal import CPlanSystem
internal import Glibc
internal import PlanSyntax

/// Reads whole files.
package enum InputFile {
  /// More than this is no single document, and counts of bytes fit in 32 bits below it.
  private static let largest = Source.maximumLength
  private static let chunk = 1 << 20

  /// The name a path is shown by; `-` is standard input.
  package static func name(of path: String) -> String {
    path == "-" ? "<stdin>" : PathText.display(path)
  }

  /// The bytes of a file, or of standard input for `-`; what works on a large one finds `room` times its
  /// size of memory ready.
  package static func read(
    _ path: String, atMost limit: Int = .max, room: Int = 0
  ) throws(FileProblem) -> [UInt8] {
    let name = name(of: path)
    if path == "-" { return try read(STDIN_FILENO, name, atMost: limit, room) }
    let descriptor = open(PathText.path(path), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileProblem(name, .reading(errno)) }
    defer { close(descriptor) }
    return try read(descriptor, name, atMost: limit, room)
  }

  /// The bytes of a file that is no document: settings, or a list of files.
  package static func readSettings(_ path: String) throws(FileProblem) -> [UInt8] {
    do throws(FileProblem) {
      return try read(path)
    } catch {
      if case .directory = error.reason { throw FileProblem(error.name, .reading(EISDIR)) }
      throw error
    }
  }

  /// Sees to it that a path leads somewhere.
  package static func requireThere(_ path: String) throws(FileProblem) {
    guard path != "-", access(PathText.path(path), F_OK) != 0 else { return }
    throw FileProblem(name(of: path), .reading(errno))
  }

  /// Whether a path leads to a folder.
  package static func isFolder(_ path: String) -> Bool {
    Folder.status(path).map(Folder.kind) == .folder
  }

  /// Whether two paths lead to the same file, whose content writing would replace.
  package static func isSame(_ first: String, _ second: String) -> Bool {
    guard let status = Folder.status(first), Folder.kind(of: status) == .file else { return false }
    return FileIdentity(status) == FileIdentity(second)
  }

  private static func read(
    _ descriptor: Int32, _ name: String, atMost limit: Int, _ room: Int
  ) throws(FileProblem) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileProblem(name, .reading(errno)) }
    if status.st_mode & S_IFMT == S_IFDIR { throw FileProblem(name, .directory) }
    if status.st_size > limit { throw FileProblem(name, .overSize(limit)) }
    if status.st_size > largest { throw FileProblem(name, .tooBig) }
    if room > 0, status.st_size >= Abreast.largeText {
      kh_make_room(Int64(status.st_size) * Int64(room))
    }
    return try read(descriptor, name, expecting: Int(status.st_size))
  }

  /// Reads to the end; the size is only a hint, since a pipe has none and a file may grow.
  private static func read(
    _ descriptor: Int32, _ name: String, expecting size: Int
  ) throws(FileProblem) -> [UInt8] {
    var bytes = try portion(descriptor, name, atMost: size + 1)
    if bytes.count == size, size > 0 { return bytes }
    while bytes.count <= largest {
      let more = try portion(descriptor, name, atMost: chunk)
      if more.isEmpty { return bytes }
      bytes += more
    }
    throw FileProblem(name, .tooBig)
  }

  /// The next bytes, fewer than asked for only at the end of the file.
  private static func portion(
    _ descriptor: Int32, _ name: String, atMost capacity: Int
  ) throws(FileProblem) -> [UInt8] {
    var failure: Int32?
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, filled in
      while filled < capacity {
        let start = buffer.baseAddress?.advanced(by: filled)
        let count = Glibc.read(descriptor, start, capacity - filled)
        if count == 0 { break }
        if count > 0 { filled += count } else if errno != EINTR { failure = errno; break }
      }
    }
    if let failure { throw FileProblem(name, .reading(failure)) }
    return bytes
  }
}
