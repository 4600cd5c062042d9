import Testing

/// The pieces of `docs/ci`: their scripts are run as a CI system or Git would run them.
@Suite struct ContinuousIntegrationTests {
  private static let ci =
    #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined() + "/docs/ci"

  /// A repository with a sound document and a wrong one; `khplan` is on the path of scripts.
  private static let begin = """
    command -v git > /dev/null || { echo "git is missing"; exit 0; }
    export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
    mkdir repository bin; ln -s '\(Khplan.path)' bin/khplan; export PATH="$PWD/bin:$PATH"
    cd repository; git init -q -b main; git config user.name a; git config user.email a@b.example
    mkdir "văn bản"; printf 'KẾ HOẠCH\\nA\\n\\nI. B\\n\\nC.\\n' > "văn bản/good.txt"
    echo '{"select": ["NUM001"]}' > .khplan.json; git add .; git commit -qm a
    printf 'ỦY BAN NHÂN DÂN\\nXÃ A\\nSố:   /KH-UBND\\n\\nKẾ HOẠCH\\nA\\n' > bad.txt; git add bad.txt
    """

  private let khplan: Khplan

  init() throws {
    khplan = try Khplan(folder: Folder())
  }

  private func run(_ script: String) throws -> Khplan.Result {
    let result = try khplan.run(
      "( \(Self.begin)\n\(script)\n); status=$?; rm -rf repository bin; exit $status")
    try #require(result.output != "git is missing\n")
    return result
  }

  /// The scripts of a YAML file: the texts of its block scalars, without their indent.
  private func scripts(of name: String) throws -> [String] {
    let text = try khplan.run("cat '\(Self.ci)/\(name)'").output
    var scripts: [String] = []
    var indent: Int?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let depth = line.prefix { $0 == " " }.count
      if let open = indent, line.isEmpty || depth > open {
        scripts[scripts.count - 1] += line + "\n"
      } else {
        indent = line.hasSuffix("|") ? depth : nil
        if indent != nil { scripts.append("") }
      }
    }
    return scripts
  }

  @Test func `GitHub gets annotations and a log, and fails on errors`() throws {
    let scripts = try scripts(of: "github-actions.yml")
    try #require(scripts.count == 2)
    let annotate = try run("bash -eo pipefail <<'END'\n\(scripts[0])\nEND")
    #expect(annotate.status == 1)
    #expect(annotate.output.hasPrefix("::error file=bad.txt,line=3,"))
    let log = try run("bash -eo pipefail <<'END'\n\(scripts[1])\nEND\ncat khplan.sarif")
    #expect(log.status == 0)
    #expect(log.output.contains("\"uri\":\"v%C4%83n%20b%E1%BA%A3n/good.txt\""))
  }

  @Test func `GitLab gets a report, and fails on errors`() throws {
    let scripts = try scripts(of: "gitlab-ci.yml")
    try #require(scripts.count == 1)
    let lines = scripts[0].split(separator: "\n").map { $0.drop { $0 == " " } }
    let result = try run(
      lines.joined(separator: "\n") + "\nstatus=$?; cat khplan.xml; exit $status")
    #expect(result.status == 1)
    #expect(result.output.contains("<failure message="))
  }

  @Test func `the hook checks what is staged`() throws {
    let hook = "cp '\(Self.ci)/pre-commit' .git/hooks/pre-commit"
    let refused = try run("\(hook)\ngit commit -qm b")
    #expect(refused.status == 1)
    #expect((refused.output + refused.errors).contains("bad.txt:3:7: lỗi NUM001"))
    let staged = try run(
      """
      \(hook); git show :bad.txt | sed 's/:   /: 5/' > x; mv x bad.txt; git add bad.txt
      printf 'Số:  /KH-UBND\\n' > bad.txt; git commit -qm b
      """)
    #expect(staged.status == 0, "\(staged.output)\(staged.errors)")
    #expect(try run("\(hook); git reset -q; git commit -qm b --allow-empty").status == 0)
  }
}
