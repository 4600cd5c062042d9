import CommandLineKit
import Glibc
import PlanArchive
import PlanExport

/// `khplan convert` over many files: from the command line to a run, and from its end to the shell.
struct ArchiveConversion {
  private let invocation: Invocation
  private let session: Session
  private let format: ExportFormat
  private let path: String?

  init(_ invocation: Invocation, _ session: Session, format: ExportFormat, path: String?) {
    self.invocation = invocation
    self.session = session
    self.format = format
    self.path = path
  }

  /// Runs over the inputs.
  func run(_ roots: InputRoots) -> ExitStatus {
    guard let destination else {
      return session.refuse(
        Localized(
          vi: "nhiều văn bản thì cần -o THƯ-MỤC, hoặc --to jsonl",
          en: "for many documents give -o FOLDER, or --to jsonl"), invocation)
    }
    if case .folder(let path) = destination, Self.looksLikeFile(path) {
      return session.refuse(
        Localized(
          vi:
            "“\(PathText.display(path))” giống tên một tệp, mà nhiều văn bản thì cần một thư mục; hãy "
            + "cho -o một thư mục (thêm “/” nếu đúng tên này), hoặc một tệp .jsonl",
          en:
            "“\(PathText.display(path))” looks like a file, and many documents need a folder; give -o "
            + "a folder (with “/” behind it if this is its name), or one .jsonl file"),
        invocation)
    }
    if invocation.has(ArchiveOptions.resume), path == nil || path == "-" {
      return session.refuse(
        Localized(
          vi: "--resume cần -o: đầu ra chuẩn không giữ lại gì để làm tiếp",
          en: "--resume needs -o: standard output keeps nothing to go on from"), invocation)
    }
    var run = ArchiveRun(
      roots: roots, destination: destination,
      settings: ConversionOptions.settings(invocation, as: format),
      workerCommand: ConversionOptions.workerCommand(invocation, as: format),
      version: session.program.version)
    configure(&run)
    let display = ProgressDisplay(session, isForced: invocation.has(ArchiveOptions.progress))
    if display.isShown { run.onProgress = display.show }
    run.onFailure = { record in
      display.clear()
      session.report(record)
    }
    do throws(FileProblem) {
      let outcome = try Conductor(run).conduct()
      display.clear()
      return tell(outcome)
    } catch {
      session.report(error)
      return .file
    }
  }

  /// Where the results go; nil where they would run into one another.
  private var destination: ArchiveRun.Destination? {
    let isStream = format.name == "jsonl"
    guard let path, path != "-" else { return isStream ? .standardOutput : nil }
    return isStream ? .stream(path) : .folder(path)
  }

  /// Whoever writes "-o x.html" for many documents would be surprised by a folder of that name.
  private static func looksLikeFile(_ path: String) -> Bool {
    ExportFormat.forFile(path) != nil && !InputFile.isFolder(path)
  }

  private func configure(_ run: inout ArchiveRun) {
    run.filter = ConversionOptions.filter(invocation)
    run.followsLinks = invocation.has(ArchiveOptions.follow)
    run.jobs = invocation.integer(ArchiveOptions.jobs) ?? ArchiveOptions.cores
    run.timeout = invocation.integer(ArchiveOptions.timeout) ?? 300
    run.memory = invocation.integer(ArchiveOptions.memory) ?? 2048
    run.resumes = invocation.has(ArchiveOptions.resume)
    run.report = invocation[ArchiveOptions.report]
  }

  /// Sums up, and says how to go on where the run is not at its end.
  private func tell(_ outcome: ArchiveOutcome) -> ExitStatus {
    if outcome.isClosed { return .closedPipe }
    session.note(ArchiveSummary.text(of: outcome))
    if let problem = outcome.problem { session.report(problem) }
    if outcome.isInterrupted || outcome.problem != nil {
      session.note(
        path == nil
          ? Localized(vi: "dừng trước khi xong", en: "stopped before the end")
          : Localized(
            vi: "dừng trước khi xong; chạy lại lệnh này với --resume để làm tiếp",
            en: "stopped before the end; run this command again with --resume to go on"))
    }
    if outcome.isInterrupted { return .interrupted }
    return outcome.failed == 0 && outcome.problem == nil ? .done : .file
  }
}
