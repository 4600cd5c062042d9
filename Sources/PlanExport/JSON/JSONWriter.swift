public import PlanSyntax

/// Writes a plan as the JSON contract says (`docs/schema/khplan-1.schema.json`).
public enum JSONWriter {
  /// Writes one plan to a sink.
  ///
  /// With `usesThreads` a second thread helps with a large plan; the bytes are the same.
  public static func write(
    _ plan: Plan, pretty: Bool, usesThreads: Bool = false, to sink: inout some ByteSink
  ) {
    write(plan, pretty: pretty, facts: nil, usesThreads: usesThreads, to: &sink)
  }

  /// The same where the facts of the source may be known.
  package static func write(
    _ plan: Plan, pretty: Bool, facts: SourceFacts?, usesThreads: Bool, to sink: inout some ByteSink
  ) {
    sink.withDrain {
      write(plan, of: plan, pretty: pretty, facts: facts, usesThreads: usesThreads, drain: $0)
    }
  }

  /// Writes what a check found in a plan, without the document; `omitted` counts by rule what is not
  /// among the findings.
  public static func write(
    findings: [Finding], omitted: [String: Int], of plan: Plan, in language: Message.Language,
    pretty: Bool, to sink: inout some ByteSink
  ) {
    let found = FoundInPlan(plan: plan, findings: findings, omitted: omitted)
    sink.withDrain { write(found, of: plan, in: language, pretty: pretty, drain: $0) }
  }

  /// Writes what is to be said of a plan, run by run.
  static func write(
    _ content: some PlanObject, of plan: Plan, in language: Message.Language = .vi, pretty: Bool,
    facts: SourceFacts? = nil, usesThreads: Bool = false, drain: @escaping ExportFormat.Drain
  ) {
    let hasHelp = usesThreads && Abreast.pays(for: plan.transcript.text.count)
    plan.source.text.withUnsafeBufferPointer { source in
      plan.transcript.text.withUnsafeBufferPointer { transcript in
        var pen = PlanPen(
          json: JSONOutput(sink: OutputBuffer(drain: drain), pretty: pretty), plan: plan,
          source: source, transcript: transcript,
          facts: facts ?? (hasHelp ? SourceFacts(abreast: plan.source) : SourceFacts(plan.source)),
          language: language, hasHelp: hasHelp)
        content.write(to: &pen)
        pen.json.finish()
      }
    }
  }
}
