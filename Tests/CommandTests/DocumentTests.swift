import Glibc
import Testing

/// What the documents show is what the program does: their `console` blocks are run.
///
/// A line after "$ " is a command ("> " continues it), and what follows is its output and messages.
/// The commands of a document run in one folder, one after another, with `Fixtures` in it.
/// `KHPLAN_ACCEPT=1 make test` writes the outputs anew.
@Suite struct DocumentTests {
  private static let root =
    #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined()

  /// The paths of all documents, below the root.
  static let documents: [String] = {
    let found = try? Khplan(folder: Folder()).run(
      "cd '\(root)' && grep -l '^```console' *.md; grep -rl --include='*.md' '^```console' docs")
    return (found?.output ?? "").split(separator: "\n").map(String.init).sorted()
  }()

  @Test(arguments: documents)
  func `a document shows what the commands in it print`(path: String) throws {
    let folder = try Folder()
    let text = try Khplan(folder: folder).run("cat '\(Self.root)/\(path)'").output
    let document = ConsoleDocument(text)
    let script = document.commands.map { "{ \($0)\n} 2>&1; printf '\\036\\n'" }
    let result = try Khplan(folder: folder).run(
      "ln -s '\(Self.root)/Fixtures' Fixtures; " + script.joined(separator: "\n"))
    let outputs = result.output.split(separator: "\u{1E}\n", omittingEmptySubsequences: false)
    try #require(outputs.count == document.commands.count + 1, "\(result.errors)")
    let actual = document.text(with: outputs.map(String.init))
    _ = try Khplan(folder: folder).run("rm -rf ./*")
    guard getenv("KHPLAN_ACCEPT") == nil else {
      let accepted = try Khplan(folder: folder).run("cat > '\(Self.root)/\(path)'", input: actual)
      return #expect(accepted.status == 0)
    }
    try folder.write(actual, to: "actual")
    let difference = try Khplan(folder: folder).run("diff -u '\(Self.root)/\(path)' actual")
    #expect(
      difference.status == 0, "\(difference.output)KHPLAN_ACCEPT=1 make test accepts it")
  }
}

/// A Markdown document as plain lines, commands and their outputs.
private struct ConsoleDocument {
  private enum Part {
    case line(Substring)
    case command([Substring])
  }

  private var parts: [Part] = []

  /// Reads a document; the outputs that it shows are left out.
  init(_ text: String) {
    var isConsole = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isConsole = line == "```console"
        parts.append(.line(line))
      } else if !isConsole {
        parts.append(.line(line))
      } else if line.hasPrefix("$ ") {
        parts.append(.command([line.dropFirst(2)]))
      } else if line.hasPrefix("> "), case .command(let lines)? = parts.last {
        parts[parts.count - 1] = .command(lines + [line.dropFirst(2)])
      }
    }
  }

  /// The commands in order.
  var commands: [String] {
    parts.compactMap { part in
      if case .command(let lines) = part { lines.joined(separator: "\n") } else { nil }
    }
  }

  /// The document with these outputs.
  func text(with outputs: [String]) -> String {
    var rest = outputs[...]
    let lines = parts.map { part -> String in
      switch part {
      case .line(let line): return String(line)
      case .command(let lines):
        let shown = "$ " + lines.joined(separator: "\n> ")
        var output = String(rest.removeFirst())
        if output.hasSuffix("\n") { output.removeLast() }
        return output.isEmpty ? shown : shown + "\n" + output
      }
    }
    return lines.joined(separator: "\n")
  }
}
