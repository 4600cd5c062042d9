internal import Glibc

/// One file to be converted, or a container, or something that cannot be read.
struct InputEntry {
  /// The path as the user would write it.
  let path: String
  /// The path of its output below the folder of outputs.
  var output: String
  /// Its path below the root, for the members of a container.
  let relative: String
  /// Why it cannot be read, where the walk already knows.
  var problem: FileProblem?
}

/// Walks through files and folder trees in a fixed order: that of the names' bytes.
///
/// Only the folders that are open are held. Links to folders are not gone through unless that is
/// wished, and then never into a folder that was already walked.
struct TreeWalk {
  private struct Frame {
    let path: String
    let relative: String
    var entries: ArraySlice<Folder.Entry>
    var names: OutputNames
  }

  private let filter: FileFilter
  private let ending: String
  private let followsLinks: Bool
  private let named: Set<String>
  private let names: [String: OutputNames]
  private var roots: ArraySlice<InputRoots.Root>
  private var frames: [Frame] = []
  private var walked: Set<FileIdentity>
  private let outputs: Set<FileIdentity>
  private let outputNames: Set<String>
  /// How many links to folders were passed by.
  private(set) var linksLeft = 0

  init(
    _ roots: InputRoots, filter: FileFilter, ending: String, followsLinks: Bool = false,
    avoiding outputs: [String] = []
  ) {
    self.filter = filter
    self.ending = ending
    self.followsLinks = followsLinks
    self.roots = roots.roots[...]
    names = roots.names
    named = Set(roots.roots.filter { $0.kind != .folder }.map(\.absolute))
    self.outputs = Set(outputs.compactMap(FileIdentity.init))
    outputNames = Set(outputs.map { PathText.name(of: $0) })
    walked = self.outputs
  }

  /// The next file; nil at the end.
  mutating func next() -> InputEntry? {
    while true {
      if let frame = frames.indices.last {
        guard let entry = frames[frame].entries.popFirst() else {
          frames.removeLast()
          continue
        }
        if let found = visit(entry, in: frame) { return found }
      } else {
        guard let root = roots.popFirst() else { return nil }
        if let found = enter(root) { return found }
      }
    }
  }

  private mutating func enter(_ root: InputRoots.Root) -> InputEntry? {
    if root.kind == .folder { return open(root.path, root.relative) }
    return InputEntry(
      path: root.path, output: root.output, relative: PathText.name(of: root.path), problem: nil)
  }

  private mutating func visit(_ entry: Folder.Entry, in frame: Int) -> InputEntry? {
    let path = PathText.joined(frames[frame].path, entry.name)
    let relative = PathText.joined(frames[frame].relative, entry.name)
    if entry.kind == .folder {
      guard !entry.isLink || followsLinks else {
        linksLeft += 1
        return nil
      }
      return open(path, relative)
    }
    if !named.isEmpty, named.contains(PathText.absolute(path)) { return nil }
    if mayBeOutput(entry), let identity = FileIdentity(path), outputs.contains(identity) {
      return nil
    }
    let output = PathText.joined(frames[frame].relative, frames[frame].names.claim(entry.name))
    return InputEntry(path: path, output: output, relative: relative, problem: nil)
  }

  /// Whether it is worth asking if a file is one of the outputs.
  private func mayBeOutput(_ entry: Folder.Entry) -> Bool {
    entry.isLink || outputs.contains { $0.number == entry.number }
      || outputNames.contains(entry.name)
  }

  /// Opens a folder; what it gives is only a problem.
  private mutating func open(_ path: String, _ relative: String) -> InputEntry? {
    if let identity = FileIdentity(path), !walked.insert(identity).inserted { return nil }
    do throws(FileProblem) {
      let entries = try Folder.entries(of: path).filter { isWanted($0, in: relative) }
      var names = names[relative] ?? OutputNames(ending: ending)
      for entry in entries where entry.kind == .folder { names.reserve(entry.name) }
      frames.append(
        Frame(path: path, relative: relative, entries: entries[...], names: names))
      return nil
    } catch {
      return InputEntry(path: path, output: "", relative: relative, problem: error)
    }
  }

  private func isWanted(_ entry: Folder.Entry, in folder: String) -> Bool {
    let path = PathText.joined(folder, entry.name)
    return switch entry.kind {
    case .file, .broken: filter.takes(file: path, named: entry.name)
    case .folder: filter.takes(folder: path, named: entry.name)
    // A pipe or a device is no document, and reading one may never end.
    case .other: false
    }
  }
}
