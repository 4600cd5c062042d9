internal import CPlanSystem
internal import Glibc
internal import PlanExport

/// Runs an archive: hands files to workers and puts the results in their places, in order.
///
/// One thread does all of this and waits only in `poll`. The workers are processes: they share nothing,
/// and one that crashes, hangs or takes too much memory is ended and replaced, with the loss of one
/// file. No more files are in hand than `window`, however many there are.
package final class Conductor {
  let run: ArchiveRun
  let source: ItemSource
  let mode: Delivery
  var stream: StreamFile?
  var journal: Journal?
  var report: ReportFile?
  var standardOutput = DescriptorSink(STDOUT_FILENO)

  var crews: [Crew] = []
  /// The files in hand, by their number.
  var slots: [Int: Slot] = [:]
  /// The number the next file gets, the next one to be placed in the stream, the next to be told of.
  var next = 0
  var placing = 0
  var telling = 0
  /// Files that lost their worker, or cannot be kept after all.
  var again: [Int] = []
  /// The bytes that wait with us and with the workers.
  var weight = 0
  var outcome = ArchiveOutcome()

  private var isAtEnd = false
  private var isWaiting = false
  private var isStopping = false
  private var signals: Int32 = -1
  private let clock = Stopwatch()
  private var lastWatch = Stopwatch()
  private var lastCheckpoint = Stopwatch()
  private static let checkpointPause = 0.05
  private var counter: Counter?

  /// How results come to their places.
  enum Delivery {
    /// The workers write files.
    case files(folder: String)
    /// The workers write into one file where we tell them.
    case shared
    /// The workers send them, and we write them.
    case sent
  }

  /// The input folders inside the folder of outputs: nothing is written there.
  private var inputFolders: [String] = []
  private static let window = 2048
  private static let heaviest = 256 << 20

  /// Makes ready to run.
  package init(_ run: ArchiveRun) throws(FileProblem) {
    self.run = run
    let ending = run.settings.format.fileExtensions.first ?? run.settings.format.name
    var outputs: [String] = []
    switch run.destination {
    case .folder(let path):
      if let code = Folder.make(path) { throw FileProblem(PathText.display(path), .writing(code)) }
      outputs = [path]
      mode = .files(folder: path)
      guard let inputs = run.roots.folders(below: path) else {
        throw FileProblem(PathText.display(path), .intoInput)
      }
      inputFolders = inputs
      journal = try Journal.open(
        PathText.joined(path, ".khplan-journal"), of: path, fingerprint: Self.fingerprint(run),
        keeping: run.resumes)
    case .stream(let path):
      try Self.spare(path, run)
      outputs = [path]
      mode = .shared
      stream = try StreamFile(path, fingerprint: Self.fingerprint(run), resumes: run.resumes)
    case .standardOutput: mode = .sent
    }
    if let path = run.report {
      try Self.spare(path, run)
      outputs.append(path)
      report = try ReportFile(path, version: run.version)
    }
    let walk = TreeWalk(
      run.roots, filter: run.filter, ending: ending, followsLinks: run.followsLinks,
      avoiding: outputs)
    source = ItemSource(
      walk, feed: ContainerFeed(run.workerCommand), ending: ending, largest: run.settings.largest)
    if run.onProgress != nil { counter = Counter(walk) }
  }

  /// Sees to it that a file of results takes the place of no input.
  private static func spare(_ path: String, _ run: ArchiveRun) throws(FileProblem) {
    if run.roots.holds(path) { throw FileProblem(PathText.display(path), .isInput) }
  }

  private static func fingerprint(_ run: ArchiveRun) -> String {
    "khplan \(run.version) \(BuildIdentity.value) \(run.settings.fingerprint)"
  }

  /// Works until all files are through, or a signal or a full disk ends it.
  package func conduct() -> ArchiveOutcome {
    signals = kh_signals()
    do throws(FileProblem) {
      while true {
        // What nobody takes or no disk holds is not waited for.
        if outcome.problem != nil || outcome.isClosed { break }
        try take()
        for crew in crews where crew.worker.hasMore { crew.worker.push() }
        if slots.isEmpty, isAtEnd || isStopping { break }
        wait()
        watch()
        try place()
        try tell()
        try checkpoint()
        progress(isLast: false)
      }
      try finish()
    } catch {
      outcome.problem = outcome.problem ?? error
      try? save()
    }
    let isCut = outcome.problem != nil || outcome.isClosed
    for crew in crews { _ = crew.worker.end(atOnce: isCut) }
    progress(isLast: true)
    if signals >= 0 { close(signals) }
    return outcome
  }

  /// Ends the run before its time, with the files in hand finished.
  func stop() { isStopping = true }

  // MARK: Taking files

  private func take() throws(FileProblem) {
    isWaiting = false
    while let number = again.first, hasFreeCrew(for: number) {
      again.removeFirst()
      try assign(number)
    }
    while !isStopping, !isAtEnd, again.isEmpty, hasRoom {
      switch source.next() {
      case .wait:
        isWaiting = true
        return
      case .end: isAtEnd = true
      case .failure(let record):
        let slot = Slot(name: record.input, output: nil, source: .bytes([]))
        slot.state = .done(record, isKept: false)
        add(slot)
      case .file(let name, let output, let document): try begin(name, output, document)
      }
    }
    if !isWaiting { source.feed.rest() }
  }

  private var hasRoom: Bool {
    hasFreeCrew && slots.count < Self.window && (weight < Self.heaviest || slots.isEmpty)
  }

  private func add(_ slot: Slot) {
    slots[next] = slot
    weight += slot.source.weight
    next += 1
  }

  private func begin(
    _ name: String, _ output: String, _ document: Slot.Source
  ) throws(FileProblem) {
    var isTree = false
    if case .files = mode { isTree = true }
    let slot = Slot(name: name, output: isTree ? output : nil, source: document)
    if isTree, inputFolders.contains(where: { output.hasPrefix($0 + "/") }) {
      slot.state = .done(
        FileRecord(name, FileProblem(PathText.display(name), .intoInput)), isKept: false)
      return add(slot)
    }
    slot.earlier = earlier(slot)
    add(slot)
    try assign(next - 1)
  }

  // MARK: Waiting

  private func wait() {
    var descriptors: [pollfd] = []
    func add(_ descriptor: Int32, _ events: Int32) {
      descriptors.append(pollfd(fd: descriptor, events: Int16(events), revents: 0))
    }
    for crew in crews {
      add(crew.worker.output, POLLIN)
      add(crew.worker.hasMore ? crew.worker.input : -1, POLLOUT)
    }
    add(signals, POLLIN)
    let feeding = isWaiting ? source.feed.worker : nil
    add(feeding?.output ?? -1, POLLIN)
    add(feeding?.hasMore == true ? feeding?.input ?? -1 : -1, POLLOUT)
    // Waking up for every answer would take a core from the workers.
    if crews.count == run.jobs, crews.allSatisfy(\.hasPlenty) { usleep(5000) }
    let isReady = slots[telling].map { if case .done = $0.state { true } else { false } } ?? false
    guard poll(&descriptors, nfds_t(descriptors.count), isReady ? 0 : 100) > 0 else { return }
    let extra = crews.count * 2
    if descriptors[extra].revents != 0 { interrupt() }
    if descriptors[extra + 1].revents != 0 { source.feed.receive() }
    if descriptors[extra + 2].revents != 0 { feeding?.push() }
    for (index, crew) in crews.enumerated() {
      if descriptors[index * 2 + 1].revents != 0 { crew.worker.push() }
      if descriptors[index * 2].revents != 0 { receive(crew) }
    }
    crews.removeAll { $0.isGone }
  }

  private func interrupt() {
    outcome.isInterrupted = true
    isStopping = true
    // A second signal ends the program at once.
    kh_release_signals(signals)
    signals = -1
  }

  /// Ends workers that take too long or too much.
  private func watch() {
    guard lastWatch.seconds > 0.1 else { return }
    lastWatch = Stopwatch()
    for crew in crews where !crew.queue.isEmpty {
      if crew.clock.seconds > Double(run.timeout) {
        lose(crew, .overTime(run.timeout))
      } else if MemoryGauge.resident(crew.worker.process) > run.memory << 20 {
        lose(crew, .overMemory(run.memory))
      }
    }
    crews.removeAll { $0.isGone }
    if isWaiting { source.feed.watch(timeout: run.timeout, memory: run.memory) }
  }

  // MARK: Going on and ending

  private func checkpoint() throws(FileProblem) {
    try journal?.flush()
    guard lastCheckpoint.seconds > Self.checkpointPause else { return }
    try stream?.checkpoint()
    lastCheckpoint = Stopwatch()
  }

  private func save() throws(FileProblem) {
    try journal?.flush()
    try stream?.save()
  }

  private func finish() throws(FileProblem) {
    standardOutput.flush()
    noteOutputFailure()
    outcome.seconds = clock.seconds
    outcome.linksLeft = source.linksLeft
    if outcome.problem != nil {
      try? save()
    } else if outcome.isInterrupted || outcome.isClosed {
      try save()
    } else {
      try journal?.flush()
      try stream?.finish()
    }
    // The report is written in any case: it says whether it is all.
    if let report = report.take() { try report.finish(outcome) }
  }

  private func progress(isLast: Bool) {
    guard let onProgress = run.onProgress else { return }
    counter?.goOn()
    var state = ArchiveProgress()
    state.files = outcome.done + outcome.kept + outcome.failed
    state.failures = outcome.failed
    state.seconds = clock.seconds
    if let total = counter?.total {
      let passed = max(source.passed - Double(slots.count), 0)
      state.share = isLast ? 1 : min(passed / Double(max(total, 1)), 1)
    }
    onProgress(state)
  }
}

/// Counts the inputs beside the work, a few at a time.
private final class Counter {
  private var walk: TreeWalk
  private var count = 0
  private(set) var total: Int?

  init(_ walk: TreeWalk) { self.walk = walk }

  func goOn() {
    guard total == nil else { return }
    for _ in 0..<2000 {
      guard walk.next() != nil else {
        total = count
        return
      }
      count += 1
    }
  }
}
