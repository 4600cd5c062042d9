import Testing

@testable import CommandLineKit

@Suite struct ParsingTests {
  /// The request in words: `copy [a b] mode=part quiet`, or the error's English message.
  private func outcome(_ line: String) -> String {
    do throws(UsageError) {
      switch try sample.parse(line.split(separator: " ").map { $0 == "''" ? "" : String($0) }) {
      case .version: return "version"
      case .help(let command): return "help \(command?.name ?? "all")"
      case .run(let call):
        let names = Set(call.given.map(\.name)).sorted()
        let options = names.map { name in
          let values = call.given.filter { $0.name == name }.map(\.value)
          return values == [""] ? " \(name)" : " \(name)=\(values.joined(separator: ","))"
        }
        return "\(call.command.name) \(call.arguments)\(options.joined())"
      }
    } catch {
      return error.message.en
    }
  }

  @Test(arguments: [
    ("copy a b", #"copy ["a", "b"]"#),
    ("copy a --mode part", #"copy ["a"] mode=part"#),
    ("copy --mode=part a", #"copy ["a"] mode=part"#),
    ("copy -m half a", #"copy ["a"] mode=part"#),
    ("copy -m part a", #"copy ["a"] mode=part"#),
    ("copy -mpart a", #"copy ["a"] mode=part"#),
    ("copy -qfmpart a", #"copy ["a"] force mode=part quiet"#),
    ("copy -t x --tag=y=z a", #"copy ["a"] tag=x,y=z"#),
    ("copy - -- -q", #"copy ["-", "-q"]"#),
    ("copy --width 80 a", #"copy ["a"] width=80"#),
    ("copy --tag -q a", #"copy ["a"] tag=-q"#),
    ("--help", "help all"),
    ("copy --nope -h", "there is no option “--nope”"),
    ("copy -h", "help copy"),
    ("-h copy", "help copy"),
    ("--version", "version"),
    ("secret", "secret []"),
    ("", "no command given"),
    ("cpoy a", "there is no command “cpoy”; did you mean “copy”?"),
    ("secrt", "there is no command “secrt”"),
    ("--mode x copy", "there is no option “--mode”"),
    ("copy --widht 9 a", "there is no option “--widht”; did you mean “--width”?"),
    ("copy -x a", "there is no option “-x”"),
    ("copy a --mode", "“--mode” needs a value: --mode MODE"),
    ("copy ''", "FILE missing: what to copy"),
    ("copy --tag= a", "“--tag” needs a value: --tag TEXT"),
    ("copy --quiet=1 a", "“--quiet” takes no value"),
    ("copy -m prat a", "“-m” cannot be “prat”, only whole, part; did you mean “part”?"),
    ("copy --width 7 a", "“--width” needs a number from 20 to 200, not “7”"),
    ("copy", "FILE missing: what to copy"),
    ("list a", "“a” is one word too many; “list” takes no file and no word"),
  ]) func `a command line is read as declared`(line: String, expected: String) {
    #expect(outcome(line) == expected)
  }

  @Test func `values fall back and the last one wins`() throws {
    let words = ["copy", "a", "-m", "part", "--mode=whole", "-t", "1", "-t", "2"]
    guard case .run(let call) = try sample.parse(words) else { throw UnexpectedRequest() }
    let options = Dictionary(uniqueKeysWithValues: call.command.options.map { ($0.name, $0) })
    let mode = try #require(options["mode"])
    let tag = try #require(options["tag"])
    #expect(call[mode] == "whole")
    #expect(call.all(tag) == ["1", "2"])
    #expect(Program.peek("mode", in: words) == "whole")
    #expect(Program.peek("mode", in: ["--", "--mode=part"]) == nil)
    #expect(Language(option: nil, variable: "en_US.UTF-8") == .en)
    #expect(Language(option: "vi", variable: "en") == .vi)
  }

  private struct UnexpectedRequest: Error {}
}
