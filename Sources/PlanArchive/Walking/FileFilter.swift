/// Which files of a tree, or of a container, are wanted.
package struct FileFilter: Sendable {
  /// Where there are any, a file must match one.
  package var included: [PathPattern] = []
  /// What matches one is left out, folders with all that is in them.
  package var excluded: [PathPattern] = []
  /// Whether names that begin with a dot count.
  package var takesHidden = false

  /// Takes everything but hidden files.
  package init() {}

  /// Whether a file is wanted; `path` is below the root.
  func takes(file path: String, named name: String) -> Bool {
    guard takesHidden || !name.hasPrefix(".") else { return false }
    guard !excluded.contains(where: { !$0.isForFolder && $0.matches(path) }) else { return false }
    // A container is like a folder: what is wanted of it shows inside.
    return included.isEmpty || ContainerName.isLikely(name)
      || included.contains { !$0.isForFolder && $0.matches(path) }
  }

  /// Whether a folder is gone into.
  func takes(folder path: String, named name: String) -> Bool {
    (takesHidden || !name.hasPrefix(".")) && !excluded.contains { $0.matches(path) }
  }

  /// Whether a member of a container is wanted; the folders it stands in count too.
  func takes(member path: String) -> Bool {
    let parts = path.split(separator: "/")
    var folder = ""
    for part in parts.dropLast() {
      folder += (folder.isEmpty ? "" : "/") + part
      if !takes(folder: folder, named: String(part)) { return false }
    }
    return takes(file: path, named: parts.last.map(String.init) ?? path)
  }
}
