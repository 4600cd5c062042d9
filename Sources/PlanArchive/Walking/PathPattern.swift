/// A pattern for names, as shells and `.gitignore` know them.
///
/// `*` stands for any letters but `/`, `**` for any letters, `?` for one letter, `[a-z]` for one of
/// several. A pattern without `/` is matched against the name alone, in whatever folder it stands;
/// one with `/` against the whole path below the root. Matching takes time in proportion to the name
/// times the pattern, whatever the pattern.
package struct PathPattern: Sendable {
  private enum Step: Sendable {
    case letter(Unicode.Scalar)
    case one
    case anyOf([ClosedRange<Unicode.Scalar>], isNegated: Bool)
    case run
    case runOverFolders
    /// Any number of whole folders, each with its `/`; two steps, of which the second is inside one.
    case folders
    case insideFolder
  }

  private let steps: [Step]
  private let isForPath: Bool
  /// Whether it speaks of folders only ("tmp/").
  let isForFolder: Bool

  /// Reads a pattern.
  package init(_ pattern: String) {
    var letters = Array(pattern.unicodeScalars)[...]
    isForFolder = letters.count > 1 && letters.last == "/"
    if isForFolder { letters.removeLast() }
    isForPath = letters.contains("/")
    if letters.first == "/" { letters.removeFirst() }
    steps = Self.steps(of: letters)
  }

  /// Whether a path below the root, or its last part, is one the pattern means.
  package func matches(_ path: String) -> Bool {
    let letters = Array(path.unicodeScalars)
    if isForPath { return matches(letters[...]) }
    let start = (letters.lastIndex(of: "/") ?? -1) + 1
    return matches(letters[start...])
  }

  /// Walks the name with the set of all steps that may come next.
  private func matches(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
    var open = [Bool](repeating: false, count: steps.count + 1)
    reach(0, in: &open)
    for letter in letters {
      var following = [Bool](repeating: false, count: steps.count + 1)
      for (index, step) in steps.enumerated() where open[index] {
        switch step {
        case .letter(let wanted): if letter == wanted { reach(index + 1, in: &following) }
        case .one: if letter != "/" { reach(index + 1, in: &following) }
        case .anyOf(let ranges, let isNegated):
          let isIn = ranges.contains { $0.contains(letter) }
          if letter != "/", isIn != isNegated { reach(index + 1, in: &following) }
        case .run: if letter != "/" { reach(index, in: &following) }
        case .runOverFolders: reach(index, in: &following)
        case .folders, .insideFolder:
          let inside = if case .folders = step { index + 1 } else { index }
          reach(letter == "/" ? inside + 1 : inside, in: &following)
          if letter == "/" { reach(inside, in: &following) }
        }
      }
      open = following
    }
    return open[steps.count]
  }

  /// Opens a step, and those after it that may be left out.
  private func reach(_ index: Int, in open: inout [Bool]) {
    var index = index
    while !open[index] {
      open[index] = true
      guard index < steps.count else { return }
      switch steps[index] {
      case .run, .runOverFolders: index += 1
      case .folders: index += 2
      default: return
      }
    }
  }

  private static func steps(of pattern: ArraySlice<Unicode.Scalar>) -> [Step] {
    var steps: [Step] = []
    var rest = pattern
    var last: Unicode.Scalar?
    while let letter = rest.popFirst() {
      let isAfterSlash = last == "/"
      last = letter
      switch letter {
      case "?": steps.append(.one)
      case "*":
        guard rest.first == "*" else {
          steps.append(.run)
          continue
        }
        rest.removeFirst()
        if rest.first == "/", steps.isEmpty || isAfterSlash {
          rest.removeFirst()
          steps += [.folders, .insideFolder]
        } else {
          steps.append(.runOverFolders)
        }
      case "[":
        if let (step, after) = set(rest) {
          steps.append(step)
          rest = after
        } else {
          steps.append(.letter(letter))
        }
      case "\\": steps.append(.letter(rest.popFirst() ?? letter))
      default: steps.append(.letter(letter))
      }
    }
    return steps
  }

  private static func set(
    _ letters: ArraySlice<Unicode.Scalar>
  ) -> (Step, ArraySlice<Unicode.Scalar>)? {
    var rest = letters
    let isNegated = rest.first == "!" || rest.first == "^"
    if isNegated { rest.removeFirst() }
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    while let letter = rest.popFirst() {
      if letter == "]", !ranges.isEmpty { return (.anyOf(ranges, isNegated: isNegated), rest) }
      let next = rest.dropFirst().first
      if rest.first == "-", let last = next, last != "]" {
        rest = rest.dropFirst(2)
        if letter <= last { ranges.append(letter...last) }
      } else {
        ranges.append(letter...letter)
      }
    }
    return nil
  }
}
