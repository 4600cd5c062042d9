import PlanArchive
import PlanExport
import PlanSyntax

/// Writes the plans of one run, one after another, in the chosen format.
struct PlanWriter {
  let options: ParseOptions
  let page: Page
  /// Whether several files were asked for: their JSON is one array, however many can be read.
  let isSeveral: Bool
  private var count = 0
  init(options: ParseOptions, page: Page, isSeveral: Bool) {
    self.options = options
    self.page = page
    self.isSeveral = isSeveral
  }

  /// Reads a plan and writes it.
  mutating func write(_ source: Source, to sink: inout DescriptorSink) {
    LastPlan.release()
    let plan: Plan
    var facts: SourceFacts?
    if options.format == .json, Abreast.pays(for: source.text.count) {
      (plan, facts) = Abreast.both { [options] in
        PlanParser.parse(source, restoring: options.restores, usesThreads: true)
      } _: {
        SourceFacts(source)
      }
    } else {
      plan = PlanParser.parse(source, restoring: options.restores, usesThreads: true)
    }
    write(plan, facts, to: &sink)
    LastPlan.keep(plan)
  }

  private mutating func write(_ plan: Plan, _ facts: SourceFacts?, to sink: inout DescriptorSink) {
    switch options.format {
    case .outline:
      if count > 0 { sink.append("\n\n") }
      sink.append(Outline.text(of: plan, on: page))
    case .tree:
      sink.append(TreeDump.text(of: plan))
    case .json:
      if isSeveral { sink.append(count == 0 ? "[\n" : ",\n") }
      JSONWriter.write(
        plan, pretty: options.isPretty, facts: facts, usesThreads: true, to: &sink)
    }
    count += 1
  }

  /// Writes what follows the last plan.
  func finish(_ sink: inout DescriptorSink) {
    if options.format == .json, isSeveral { sink.append(count == 0 ? "[\n]\n" : "]\n") }
  }
}
