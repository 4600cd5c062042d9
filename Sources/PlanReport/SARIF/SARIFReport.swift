public import PlanExport
internal import PlanRules
internal import PlanSyntax

/// Findings as SARIF 2.1.0, one run with the metadata of its rules.
///
/// Columns are Unicode code points (`columnKind`): a letter with two combining marks is three of
/// them, a precomposed one is one, whatever a reader shows. Lines end at line feeds, and a byte order
/// mark does not count.
public struct SARIFReport: ReportWriter {
  let context: ReportContext
  /// The place of each rule in the list of rules.
  let indices: [String: Int]
  private var artifacts: [Artifact] = []
  private var results = 0

  /// An input as the list of artifacts names it.
  struct Artifact {
    var uri: String
    var isRelative: Bool
    var encoding: String?
    var length: Int
  }

  /// A report of a run.
  public init(_ context: ReportContext) {
    self.context = context
    indices = Dictionary(
      context.rules.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Writes the results of one input.
  public mutating func write(_ checked: CheckedPlan, to sink: inout some ByteSink) {
    if artifacts.isEmpty { begin(to: &sink) }
    let source = checked.plan.source
    let artifact = Artifact(
      uri: URIText.of(source.name), isRelative: !source.name.hasPrefix("/"),
      encoding: source.encoding.ianaName, length: source.bytes.count)
    artifacts.append(artifact)
    var writer = SARIFResult(
      context: context, places: Places(checked.plan), text: source.text, artifact: artifact,
      artifactIndex: artifacts.count - 1)
    for finding in checked.result.findings {
      sink.append(results == 0 ? "\n" : ",\n")
      results += 1
      let index = indices[finding.rule]
      JSONOutput.fragment(to: &sink) { writer.write(finding, ruleIndex: index, to: &$0) }
    }
  }

  /// Writes what comes after the results.
  public mutating func finish(_ sum: ReportSum, to sink: inout some ByteSink) {
    if artifacts.isEmpty { begin(to: &sink) }
    sink.append("\n],\n\"artifacts\":")
    JSONOutput.fragment(to: &sink) { out in
      out.array { for artifact in artifacts { artifact.write(to: &$0) } }
    }
    sink.append(",\n\"invocations\":")
    JSONOutput.fragment(to: &sink) { out in
      out.array { $0.object { $0.member("executionSuccessful", sum.isComplete) } }
    }
    sink.append("}]}\n")
  }

  private func begin(to sink: inout some ByteSink) {
    sink.append(
      """
      {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{
      "tool":
      """)
    JSONOutput.fragment(to: &sink) { SARIFTool(context: context).write(to: &$0) }
    sink.append(
      ",\n\"language\":\"\(context.language.rawValue)\",\"columnKind\":\"unicodeCodePoints\",\n"
        + "\"results\":[")
  }
}

extension SARIFReport.Artifact {
  /// Writes the place of the artifact.
  func writeLocation(index: Int?, to out: inout JSONOutput) {
    out.object {
      $0.member("uri", uri)
      if isRelative { $0.member("uriBaseId", "%SRCROOT%") }
      if let index { $0.member("index", index) }
    }
  }

  fileprivate func write(to out: inout JSONOutput) {
    out.object {
      $0.key("location")
      writeLocation(index: nil, to: &$0)
      $0.member("length", length)
      $0.member("mimeType", "text/plain")
      if let encoding { $0.member("encoding", encoding) }
    }
  }
}
