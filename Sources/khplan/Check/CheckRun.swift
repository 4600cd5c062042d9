import CommandLineKit
import PlanArchive
import PlanRules
import PlanSyntax

/// One run of `khplan check`: reads, parses and checks file after file and writes what is found.
struct CheckRun {
  let options: CheckOptions
  let paths: [String]
  let output: String?
  let settings: CheckSettings
  let session: Session

  /// Runs the check.
  func run() -> ExitStatus {
    switch options.format {
    case .text: write(TextReport(page: page, language: Message.Language(session.language)))
    case .json:
      write(
        JSONReport(
          language: Message.Language(session.language), isPretty: options.isPretty,
          isSeveral: paths.count > 1))
    }
  }

  private var page: (width: Int, painter: Painter) {
    let isFile = output != nil && output != "-"
    let usual = isFile ? TerminalSize.usual : TerminalSize.columns
    return (options.width ?? usual, isFile ? session.filePainter : session.painter)
  }

  private func write(_ writer: some ReportWriter) -> ExitStatus {
    var writer = writer
    var sum = Tally()
    let status = Results.write(to: output, session) { sink in
      let status = Inputs(paths: paths, encoding: options.encoding).each(session) { path, bytes in
        let report = check(path, bytes)
        sum += report.result.tally
        writer.write(report, to: &sink)
        return sink.failure == nil
      }
      // no file is made, or replaced, where nothing could be read
      if status == .done || !sink.isEmpty || output == nil { writer.finish(sum, to: &sink) }
      return status
    }
    return status == .done && options.fails(sum) ? .findings : status
  }

  private func check(_ path: String, _ bytes: [UInt8]) -> FileReport {
    let source = Source(name: InputFile.name(of: path), bytes: bytes, encoding: options.encoding)
    let plan = PlanParser.parse(source, restoring: options.restores)
    return FileReport(plan: plan, result: Checker.check(plan, settings))
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
