import PlanArchive
import PlanExport
import PlanSyntax

/// Writes the plans of one run, one after another, in the chosen format.
struct PlanWriter {
  let options: ParseOptions
  let page: Page
  /// Where several files were asked for their JSON is one array, however many can be read.
  private var series: JSONSeries
  private var isFirst = true

  init(options: ParseOptions, page: Page, isSeveral: Bool) {
    self.options = options
    self.page = page
    series = JSONSeries(isSeveral: isSeveral)
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
      if !isFirst { sink.append("\n\n") }
      sink.append(Outline.text(of: plan, on: page))
    case .tree:
      sink.append(TreeDump.text(of: plan))
    case .json:
      series.next(to: &sink)
      JSONWriter.write(
        plan, pretty: options.isPretty, facts: facts, usesThreads: true, to: &sink)
    }
    isFirst = false
  }

  /// Writes what follows the last plan.
  func finish(_ sink: inout DescriptorSink) {
    if options.format == .json { series.finish(to: &sink) }
  }
}
