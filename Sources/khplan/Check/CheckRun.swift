import CommandLineKit
import Glibc
import PlanArchive
import PlanReport
import PlanRules
import PlanSyntax

/// One run of `khplan check`: reads, parses and checks file after file and writes what is found.
struct CheckRun {
  let options: CheckOptions
  let paths: [String]
  let output: String?
  let setup: CheckSetup
  let session: Session

  /// Runs the check.
  func run() -> ExitStatus {
    let context = context
    return switch options.format {
    case .text: write(TextReport(page: page, language: context.language), context)
    case .json:
      write(
        JSONReport(
          language: context.language, isPretty: options.isPretty, isSeveral: paths.count > 1),
        context)
    case .sarif: write(SARIFReport(context), context)
    case .github: write(GitHubReport(context), context)
    case .junit: write(JUnitReport(context), context)
    }
  }

  private var context: ReportContext {
    ReportContext(
      language: Message.Language(session.language), rules: setup.rules,
      version: session.program.version, failLevel: options.failLevel,
      time: Environment["SOURCE_DATE_EPOCH"].flatMap { Int($0) } ?? time(nil))
  }

  private var page: (width: Int, painter: Painter) {
    let isFile = output != nil && output != "-"
    let usual = isFile ? TerminalSize.usual : TerminalSize.columns
    return (options.width ?? usual, isFile ? session.filePainter : session.painter)
  }

  private func write(_ writer: some ReportWriter, _ context: ReportContext) -> ExitStatus {
    var writer = writer
    var sum = ReportSum()
    var baseline = Baseline()
    var mending = Mending(options: options, session: session)
    var status = Results.write(to: output, besides: paths, session) { sink in
      let inputs = Inputs(paths: paths, encoding: options.encoding, room: 16)
      let status = inputs.each(session) { path, bytes in
        let plan = mending.mend(plan(path, bytes), at: path, setup.settings(for: path), &sink)
        let checked = check(plan, path, &baseline)
        sum.add(checked)
        if !options.showsDiff { writer.write(checked, to: &sink) }
        return sink.failure == nil
      }
      sum.isComplete = status == .done
      // no file is made, or replaced, where nothing could be read
      let isWritten = status == .done || !sink.isEmpty || output == nil
      if isWritten, !options.showsDiff { writer.finish(sum, to: &sink) }
      return max(status, mending.status)
    }
    if let path = options.newBaseline, status == .done || sum.files > 0 {
      status = max(status, save(baseline, to: path, sum.tally.known))
    }
    let fails = Finding.Severity.allCases.contains { context.fails($0) && sum.tally[$0] > 0 }
    return status == .done && fails ? .findings : status
  }

  private func plan(_ path: String, _ bytes: [UInt8]) -> Plan {
    let source = Source(name: InputFile.name(of: path), bytes: bytes, encoding: options.encoding)
    return PlanParser.parse(source, restoring: options.restores, usesThreads: true)
  }

  private func check(_ plan: Plan, _ path: String, _ baseline: inout Baseline) -> CheckedPlan {
    let settings = setup.settings(for: path)
    let text = plan.source.text
    let result: CheckResult
    if let file = options.newBaseline {
      var rules: [String: [UInt64]] = [:]
      result = Checker.check(plan, settings, usesThreads: true) { finding in
        rules[finding.rule, default: []].append(Fingerprint.digest(of: finding, in: text))
        return true
      }
      baseline.files[CheckSetup.place(of: path, below: file)] = rules
    } else if var known = setup.known(of: path) {
      result = Checker.check(plan, settings, usesThreads: true) { known.take($0, in: text) }
    } else {
      result = Checker.check(plan, settings, usesThreads: true)
    }
    return CheckedPlan(plan: plan, result: result, isIssued: settings.profile == .issued)
  }

  private func save(_ baseline: Baseline, to path: String, _ count: Int) -> ExitStatus {
    let status = Results.write(to: path, besides: paths, session) { sink in
      BaselineWriter(baseline: baseline).write(to: &sink)
      return .done
    }
    if status == .done {
      session.tell(CheckLabels.written(count, PathText.display(path)))
    }
    return status
  }
}

extension Message.Language {
  /// The language of the command line.
  init(_ language: Language) {
    switch language {
    case .vi: self = .vi
    case .en: self = .en
    }
  }
}
