internal import Glibc

/// Which file on the machine something is, whatever it is called.
struct FileIdentity: Hashable {
  private let device: UInt
  /// The number of its inode, which a folder lists with its name.
  let number: UInt

  init(_ status: stat) {
    device = UInt(status.st_dev)
    number = UInt(status.st_ino)
  }

  /// The file a path leads to, nil where there is none.
  init?(_ path: String) {
    guard let status = Folder.status(path) else { return nil }
    self.init(status)
  }
}

/// Reads folders.
enum Folder {
  /// What stands in a folder under a name.
  struct Entry {
    enum Kind {
      case file, folder
      /// A link that leads nowhere: opening it gives the reason.
      case broken
      case other
    }

    let name: String
    let kind: Kind
    /// The number of its inode, that of the link where it is one.
    let number: UInt
    /// Whether it is a symbolic link to what it is.
    let isLink: Bool
  }

  /// What is in a folder, in the order of the names' bytes.
  static func entries(of path: String) throws(FileProblem) -> [Entry] {
    guard let folder = opendir(PathText.path(path)) else {
      throw FileProblem(PathText.display(path), .reading(errno))
    }
    defer { closedir(folder) }
    var found: [(name: [UInt8], type: Int32, number: UInt)] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name == [0x2E] || name == [0x2E, 0x2E] { continue }
      found.append((name, Int32(entry.pointee.d_type), UInt(entry.pointee.d_ino)))
    }
    found.sort { $0.name.lexicographicallyPrecedes($1.name) }
    return found.map {
      entry(PathText.decode($0.name), type: $0.type, number: $0.number, in: path)
    }
  }

  private static func entry(
    _ name: String, type: Int32, number: UInt, in path: String
  ) -> Entry {
    func entry(_ kind: Entry.Kind, isLink: Bool) -> Entry {
      Entry(name: name, kind: kind, number: number, isLink: isLink)
    }
    switch type {
    case Int32(DT_REG): return entry(.file, isLink: false)
    case Int32(DT_DIR): return entry(.folder, isLink: false)
    default:
      let inside = PathText.joined(path, name)
      var own = stat()
      let isLink =
        lstat(PathText.path(inside), &own) == 0 && own.st_mode & S_IFMT == S_IFLNK
      guard let status = status(inside) else {
        return entry(.broken, isLink: isLink)
      }
      return entry(kind(of: status), isLink: isLink)
    }
  }

  /// What a path leads to, through links.
  static func status(_ path: String) -> stat? {
    var status = stat()
    return stat(PathText.path(path), &status) == 0 ? status : nil
  }

  static func kind(of status: stat) -> Entry.Kind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .other
    }
  }

  /// Makes a folder with those it stands in; gives the `errno` where that fails.
  static func make(_ path: String) -> Int32? {
    if mkdir(PathText.path(path), 0o777) == 0 { return nil }
    if errno == EEXIST { return status(path).map(kind) == .folder ? nil : ENOTDIR }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
      return errno
    }
    if let code = make(String(path[..<slash])) { return code }
    return mkdir(PathText.path(path), 0o777) == 0 || errno == EEXIST ? nil : errno
  }
}
