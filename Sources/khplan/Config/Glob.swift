/// A pattern for paths: `*` and `?` stand for letters of a name, `**` for any folders.
///
/// A pattern without a slash is for the names of files in any folder, as in `.gitignore`.
struct Glob: Sendable {
  private let parts: [[UInt8]]

  init(_ pattern: String) {
    let parts = pattern.utf8.split(separator: 0x2F).map(Array.init).filter { $0 != [0x2E] }
    self.parts = pattern.utf8.contains(0x2F) ? parts : [Self.folders] + parts
  }

  private static let folders: [UInt8] = [0x2A, 0x2A]

  /// Whether a path is meant.
  func matches(_ path: String) -> Bool {
    let names = path.utf8.split(separator: 0x2F).map(Array.init)
    return Self.matches(names, parts, isAny: { $0 == Self.folders }) { name, part in
      Self.matches(name, part, isAny: { $0 == 0x2A }) { $1 == 0x3F || $0 == $1 }
    }
  }

  /// Whether elements fit a pattern in which some stand for any run of elements.
  ///
  /// Only the last such run is ever made longer, so the time is at most the product of the lengths.
  private static func matches<Element>(
    _ elements: [Element], _ pattern: [Element], isAny: (Element) -> Bool,
    fits: (Element, Element) -> Bool
  ) -> Bool {
    var index = 0
    var next = 0
    var run: (pattern: Int, end: Int)?
    while index < elements.count {
      if next < pattern.count, isAny(pattern[next]) {
        run = (next, index)
        next += 1
      } else if next < pattern.count, fits(elements[index], pattern[next]) {
        index += 1
        next += 1
      } else if let open = run {
        run = (open.pattern, open.end + 1)
        index = open.end + 1
        next = open.pattern + 1
      } else {
        return false
      }
    }
    return pattern[next...].allSatisfy(isAny)
  }
}
