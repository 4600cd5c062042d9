internal import Glibc

/// Gives the files of all inputs in order, those in containers included.
final class ItemSource {
  /// What comes next.
  enum Next {
    case file(name: String, output: String, Slot.Source)
    case failure(FileRecord)
    /// A member is still being unpacked.
    case wait
    case end
  }

  /// A container that is open.
  private struct Container {
    let entry: InputEntry
    let ending: String
    var names: [String: OutputNames] = [:]

    /// The path of a member's output: `folder/container.zip!/member.json`.
    mutating func output(of member: String) -> String {
      let folder = member.lastIndex(of: "/").map { String(member[..<$0]) } ?? ""
      var names = names[folder] ?? OutputNames(ending: ending)
      let name = names.claim(PathText.name(of: member))
      self.names[folder] = names
      let parent = entry.output.lastIndex(of: "/").map { String(entry.output[..<$0]) } ?? ""
      let container = PathText.joined(parent, PathText.name(of: entry.path) + "!")
      return PathText.joined(PathText.joined(container, folder), name)
    }
  }

  private var walk: TreeWalk
  private let ending: String
  private let largest: Int
  let feed: ContainerFeed
  private var container: Container?
  /// How many files and containers were begun.
  private(set) var begun = 0

  init(_ walk: TreeWalk, feed: ContainerFeed, ending: String, largest: Int) {
    self.walk = walk
    self.feed = feed
    self.ending = ending
    self.largest = largest
  }

  var linksLeft: Int { walk.linksLeft }
  /// Whether a container is being unpacked.
  var isUnpacking: Bool { container != nil }
  /// How many files and containers are behind us, the open one in part.
  var passed: Double { Double(begun) - (container == nil ? 0 : 1 - feed.share) }

  func next() -> Next {
    while true {
      if container != nil {
        if let next = member() { return next }
      } else {
        guard let entry = walk.next() else { return .end }
        begun += 1
        if let next = begin(entry) { return next }
      }
    }
  }

  private func begin(_ entry: InputEntry) -> Next? {
    do throws(FileProblem) {
      if let problem = entry.problem { throw problem }
      if entry.path == "-" {
        let bytes = try InputFile.read("-", atMost: largest)
        return .file(name: "<stdin>", output: entry.output, .bytes(bytes))
      }
      let look = ContainerSniffer.look(at: entry.path)
      guard look.isContainer else {
        return .file(
          name: entry.path, output: entry.output, .path(entry.path, size: look.size))
      }
      try feed.open(entry.path, look.size)
      container = Container(entry: entry, ending: ending)
      return nil
    } catch {
      return .failure(FileRecord(entry.path, error))
    }
  }

  private func member() -> Next? {
    guard let path = container?.entry.path else { return nil }
    switch feed.next() {
    case .wait: return .wait
    case .end(let problem):
      container = nil
      return problem.map { .failure(FileRecord(path, $0)) }
    case .member(let name, .failure(let problem)):
      return .failure(FileRecord(path + ContainerName.mark + name, problem.problem))
    case .member(let name, .success(let bytes)):
      let output = container?.output(of: name) ?? name
      return .file(name: path + ContainerName.mark + name, output: output, .bytes(bytes))
    }
  }
}
