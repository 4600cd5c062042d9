internal import Glibc

/// What the user named: folders, files and containers, and where their outputs belong.
///
/// Outputs mirror the inputs below the deepest folder that holds all of them: for one folder that is
/// the folder itself.
package struct InputRoots {
  /// One thing that was named.
  struct Root {
    let path: String
    let absolute: String
    let kind: Folder.Entry.Kind
    /// Its path below the common folder.
    fileprivate(set) var relative = ""
    /// The name of its output, with folders, for a file.
    fileprivate(set) var output = ""
  }

  private(set) var roots: [Root] = []
  /// The names given in the folders of single files.
  private(set) var names: [String: OutputNames] = [:]

  /// Whether it is one single file, and no list that happens to hold one.
  package var isSingleFile: Bool {
    guard roots.count == 1, let root = roots.first else { return false }
    return switch root.kind {
    case .folder: false
    case .file: !ContainerSniffer.isContainer(root.path)
    case .broken, .other: true
    }
  }

  /// The folders that are read and lie in another one, by their paths below it.
  ///
  /// Nil where one of them is that folder itself.
  func folders(below outer: String) -> [String]? {
    let own = FileIdentity(outer)
    let real = OutputFile.resolved(outer)
    var below: [String] = []
    for root in roots where root.kind == .folder {
      if own != nil, FileIdentity(root.path) == own { return nil }
      if let path = PathText.path(OutputFile.resolved(root.path), below: real) {
        below.append(path)
      }
    }
    return below
  }

  /// Whether a file was named itself.
  func holds(_ path: String) -> Bool { roots.contains { InputFile.isSame($0.path, path) } }

  /// Looks at what was named; the same thing named twice counts once.
  package init(_ paths: [String], ending: String) {
    var seen: Set<String> = []
    for path in paths {
      let absolute = path == "-" ? "-" : PathText.absolute(path)
      guard seen.insert(absolute).inserted else { continue }
      let kind = path == "-" ? .other : Folder.status(path).map(Folder.kind) ?? .broken
      roots.append(Root(path: path, absolute: absolute, kind: kind))
    }
    let folders = roots.filter { $0.path != "-" }.map { root in
      root.kind == .folder ? root.absolute : OutputFile.folder(of: root.absolute)
    }
    let common = folders.dropFirst().reduce(folders.first ?? "/", PathText.common)
    for index in roots.indices { place(index, below: common, ending: ending) }
  }

  private mutating func place(_ index: Int, below common: String, ending: String) {
    var root = roots[index]
    defer { roots[index] = root }
    root.relative =
      root.path == "-" ? "stdin" : PathText.path(root.absolute, below: common) ?? root.absolute
    guard root.kind != .folder else { return }
    let folder = root.relative.lastIndex(of: "/").map { String(root.relative[..<$0]) } ?? ""
    var names = names[folder] ?? OutputNames(ending: ending)
    root.output = PathText.joined(folder, names.claim(PathText.name(of: root.relative)))
    self.names[folder] = names
  }
}
