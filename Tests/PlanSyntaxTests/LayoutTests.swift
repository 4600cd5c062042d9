import PlanSyntax
import Testing

/// A document is what it says, however its text was laid out on the way.
@Suite struct LayoutTests {
  /// What programs do to a text that changes no word of it.
  static let changes: [(name: String, change: @Sendable ([UInt8]) -> [UInt8])] = [
    ("line ends of DOS", { replacing($0, 0x0A, with: [0x0D, 0x0A]) }),
    ("blanks at line ends", { replacing($0, 0x0A, with: [0x20, 0x20, 0x0A]) }),
    ("a margin", { [0x20, 0x20, 0x20] + replacing($0, 0x0A, with: [0x0A, 0x20, 0x20, 0x20]) }),
    ("blanks that do not break", { replacing($0, 0x20, with: [0xC2, 0xA0]) }),
    ("blank lines behind", { $0 + [0x0A, 0x0A, 0x0A] }),
    ("tabs behind marks", { tabbed($0) }),
    ("line separators of Unicode", { replacing($0, 0x0A, with: [0xE2, 0x80, 0xA8]) }),
  ]

  @Test(arguments: Texts.fixtures)
  func `a text that was only laid out otherwise is the same document`(path: String) throws {
    try check(path)
  }

  @Test(.enabled(if: !Texts.samples.isEmpty, "no documents lie in ../shared"))
  func `documents beside the checkout are the same in another layout`() throws {
    for path in Texts.samples { try check(path) }
  }

  private func check(_ path: String) throws {
    let plan = Plan.of(Texts.read(path), name: "x.txt")
    let content = try plan.content
    for (name, change) in Self.changes {
      let other = try Plan.of(change(plan.source.text), name: "x.txt").content
      #expect(other == content, "\(path) with \(name)")
    }
  }

  /// The text with a tab for the blank behind "1." and "-" at a line's start, as word processors write.
  ///
  /// In a text with tables of tabs a tab more would be a cell.
  private static func tabbed(_ text: [UInt8]) -> [UInt8] {
    guard !text.contains(0x09) else { return text }
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      let mark = line.prefix { $0 != 0x20 }
      let isMark =
        mark.elementsEqual([0x2D])
        || mark.last == 0x2E && mark.count < 4 && mark.dropLast().allSatisfy { 0x30...0x39 ~= $0 }
      let rest = line.dropFirst(mark.count + 1)
      guard isMark, mark.count > 1 || rest.first.map({ $0 > 0x40 }) ?? false,
        !rest.isEmpty, !line.contains(0x7C)
      else { return Array(line) }
      return mark + [0x09] + rest
    }
    return Array(lines.joined(separator: [0x0A]))
  }

  private static func replacing(_ text: [UInt8], _ byte: UInt8, with bytes: [UInt8]) -> [UInt8] {
    text.flatMap { $0 == byte ? bytes : [$0] }
  }
}
