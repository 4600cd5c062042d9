package import PlanRules

/// What one run over an archive is to do.
package struct ArchiveRun {
  /// Where the results go.
  package enum Destination {
    /// A tree of files that mirrors the inputs.
    case folder(String)
    /// One file with a line for each document, in the order of the inputs.
    case stream(String)
    /// The same on standard output.
    case standardOutput
  }

  /// The inputs.
  package var roots: InputRoots
  /// Which of their files are wanted.
  package var filter = FileFilter()
  /// Whether links to folders are gone through.
  package var followsLinks = false
  /// Where the results go.
  package var destination: Destination
  /// How documents are converted.
  package var settings: ConversionSettings
  /// The command line that starts a worker with these settings.
  package var workerCommand: [String]
  /// How many workers there are.
  package var jobs = 1
  /// The seconds a file may take.
  package var timeout = 300
  /// The megabytes of memory a worker may have.
  package var memory = 2048
  /// Whether what an earlier run did is kept.
  package var resumes = false
  /// Where the report goes, if one is wanted.
  package var report: String?
  /// The version of the tool, on which results depend.
  package var version: String
  /// Told of every file without a result, as it becomes known, in order.
  package var onFailure: (FileRecord) -> Void = { _ in }
  /// Told how far the run is, several times a second.
  package var onProgress: ((ArchiveProgress) -> Void)?

  /// A run with the usual bounds.
  package init(
    roots: InputRoots, destination: Destination, settings: ConversionSettings,
    workerCommand: [String], version: String
  ) {
    self.roots = roots
    self.destination = destination
    self.settings = settings
    self.workerCommand = workerCommand
    self.version = version
  }
}

/// How far a run is.
package struct ArchiveProgress: Sendable {
  /// The files that are through, with a result or without.
  package var files = 0
  /// Those without.
  package var failures = 0
  /// The share of the inputs that is through; nil while they are still being counted.
  package var share: Double?
  /// The seconds since the start.
  package var seconds = 0.0
}

/// How a run ended.
package struct ArchiveOutcome: Sendable {
  /// The files with a new result.
  package var done = 0
  /// The files whose result of an earlier run was kept.
  package var kept = 0
  /// The files without a result.
  package var failed = 0
  /// The findings by severity.
  package var findings = Tally()
  /// The bytes read and written.
  package var bytesRead = 0
  package var bytesWritten = 0
  /// The links to folders that were not gone through.
  package var linksLeft = 0
  /// The seconds it took.
  package var seconds = 0.0
  /// Whether a signal ended it early.
  package var isInterrupted = false
  /// Whether the reader of standard output went away.
  package var isClosed = false
  /// What ended it early, beside that: a full disk.
  package var problem: FileProblem?

  /// Counts one file.
  mutating func add(_ record: FileRecord, isKept: Bool) {
    guard record.isDone else {
      failed += 1
      return
    }
    if isKept { kept += 1 } else { done += 1 }
    bytesRead += record.bytes
    bytesWritten += record.length
    if let facts = record.facts { findings += facts.findings }
  }
}
