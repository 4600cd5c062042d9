import CommandLineKit
import PlanRules

/// An example as it is shown: its lines, with carets under what is blamed.
struct ExampleLines {
  /// A line of text, or of carets under the line before it.
  struct Line {
    let text: String
    let isCarets: Bool
  }

  private(set) var lines: [Line] = []
  private var text = ""
  private var carets = ""
  private var hasCarets = false
  private var isMarked = false

  init(_ example: PlanRules.Example) {
    for scalar in example.part.text.unicodeScalars {
      switch scalar {
      case "⟦":
        isMarked = true
        hasCarets = true
        markIsEmpty = true
      case "⟧":
        if markIsEmpty { carets += "^" }
        isMarked = false
      case "\n": endLine()
      default: add(scalar)
      }
    }
    endLine()
  }

  private var markIsEmpty = false

  private mutating func add(_ scalar: Unicode.Scalar) {
    let shown = scalar == "\t" ? "    " : SafeText.line(String(scalar))
    text += shown
    // the caret of an empty mark stands under the character that follows
    let column = DisplayWidth.of(text)
    let missing = max(column - carets.utf8.count, 0)
    carets += String(repeating: isMarked ? "^" : " ", count: missing)
    if isMarked, missing > 0 { markIsEmpty = false }
  }

  private mutating func endLine() {
    lines.append(Line(text: text, isCarets: false))
    if hasCarets, carets.contains("^") {
      let end = carets.lastIndex(of: "^").map { carets.index(after: $0) } ?? carets.startIndex
      lines.append(Line(text: String(carets[..<end]), isCarets: true))
    }
    (text, carets, hasCarets) = ("", "", isMarked)
  }
}
