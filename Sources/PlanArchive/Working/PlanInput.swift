internal import PlanExport
internal import PlanRules
package import PlanSyntax
package import VietnameseText

/// The plans of an input: a document's text, or the JSON that khplan made of one.
package struct PlanInput {
  /// The encoding the user says the texts have.
  package let encoding: TextEncoding?
  /// Whether damaged text is restored.
  package let restores: Bool
  /// Whether the rules run over the texts; otherwise there is what the parser noticed.
  package let checks: Bool
  /// Whether a second thread may help with a large document.
  package let usesThreads: Bool

  /// Inputs read in the way that the user chose.
  package init(encoding: TextEncoding?, restores: Bool, checks: Bool, usesThreads: Bool) {
    self.encoding = encoding
    self.restores = restores
    self.checks = checks
    self.usesThreads = usesThreads
  }

  /// Reads a file's bytes and hands each plan over, until the body says false; the bytes' `digest` saves
  /// making it again.
  package func each(
    _ path: String, _ bytes: [UInt8], digest: [UInt8]? = nil, _ body: (Plan) -> Bool
  ) throws(FileProblem) -> Bool {
    guard isJSON(path, bytes) else {
      var source = Source(name: PathText.display(path), bytes: bytes, encoding: encoding)
      source.digest = digest
      var plan = PlanParser.parse(source, restoring: restores, usesThreads: usesThreads)
      if checks { plan.findings = Checker.check(plan) }
      return body(plan)
    }
    var reader = PlanReader(bytes)
    do throws(PlanProblem) {
      while let plan = try reader.next() {
        guard body(plan) else { return false }
      }
      return true
    } catch {
      let message = error.message
      throw FileProblem(
        InputFile.name(of: path),
        .notPlan(
          Message(
            vi:
              "không phải JSON của khplan: dòng \(error.line), cột \(error.column): \(message.vi)",
            en: "is no JSON of khplan: line \(error.line), column \(error.column): \(message.en)")))
    }
  }

  private func isJSON(_ path: String, _ bytes: [UInt8]) -> Bool {
    [".json", ".jsonl", ".ndjson"].contains { path.hasSuffix($0) } || PlanReader.isPlan(bytes)
  }
}
