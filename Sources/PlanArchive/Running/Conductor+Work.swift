internal import Glibc
internal import JSONText

extension Conductor {
  /// Whether a file can be given to a worker.
  var hasFreeCrew: Bool { crews.count < run.jobs || crews.contains { $0.isFree } }

  /// Whether this file can be.
  func hasFreeCrew(for number: Int) -> Bool {
    guard slots[number]?.isSuspect ?? false else { return hasFreeCrew }
    return crews.count < run.jobs || crews.contains { $0.queue.isEmpty }
  }

  /// Gives a file to the worker with the least to do; workers start as they are needed.
  func assign(_ number: Int) throws(FileProblem) {
    guard let slot = slots[number] else { return }
    let crew = try freeCrew()
    if crew.queue.isEmpty { (crew.clock, crew.hasSuspect) = (Stopwatch(), slot.isSuspect) }
    crew.queue.append(number)
    crew.load += slot.source.size
    slot.state = .working
    var request: [JSONMember] = [
      JSONMember("id", .integer(number)), JSONMember("name", .string(slot.name)),
    ]
    switch mode {
    case .files(let folder):
      let output = PathText.joined(folder, slot.output ?? "")
      request += [JSONMember("output", .string(output)), JSONMember("answer", .string("raw"))]
    case .shared: request.append(JSONMember("answer", .string("hold")))
    case .sent: request.append(JSONMember("answer", .string("raw")))
    }
    if let digest = slot.earlier?.sha256 { request.append(JSONMember("unless", .string(digest))) }
    switch slot.source {
    case .path(let path, _):
      crew.worker.send(.object(request + [JSONMember("path", .string(path))]))
    case .bytes(let bytes):
      crew.worker.send(.object(request + [JSONMember("bytes", .integer(bytes.count))]), bytes)
    }
  }

  private func freeCrew() throws(FileProblem) -> Crew {
    let least = crews.filter(\.isFree).min { ($0.load, $0.queue.count) < ($1.load, $1.queue.count) }
    if let least, least.queue.isEmpty || crews.count >= run.jobs { return least }
    let crew = Crew(try WorkerProcess(run.workerCommand, file: stream?.descriptor ?? -1))
    crews.append(crew)
    return crew
  }

  /// Takes what a worker has answered.
  func receive(_ crew: Crew) {
    let isOpen = crew.worker.receive()
    while let answer = crew.worker.next() { take(answer, from: crew) }
    if !isOpen { lose(crew, nil) }
  }

  private func take(_ answer: Answer, from crew: Crew) {
    let number = answer.id
    if answer.status == "put" { return takePlaced(answer, from: crew) }
    guard crew.queue.first == number, let slot = slots[number] else { return }
    crew.queue.removeFirst()
    crew.load -= slot.source.size
    crew.clock = Stopwatch()
    if answer.status == "unchanged" {
      let isInPlace = if case .files = mode { true } else { false }
      let kept = isInPlace ? slot.earlier : nil
      slot.state = kept.map { .done($0, isKept: true) } ?? .unchanged
      return
    }
    guard var record = FileRecord(answer.json, input: slot.name) else { return }
    if record.isDone { record.output = slot.output }
    if record.problem?.code == "diskFull", let problem = record.problem { fail(problem) }
    if case .shared = mode, record.isDone {
      crew.holding.insert(number)
      weight += record.length
      slot.state = .held(record)
      if let offset = slot.offset { place(number, record, again: offset) }
    } else {
      weight += answer.bytes.count
      slot.result = answer.bytes
      slot.state = .done(record, isKept: false)
      if case .files = mode, record.isDone { journal?.append(record) }
    }
  }

  /// Takes what a worker says of the results that it was told to put in their places.
  private func takePlaced(_ answer: Answer, from crew: Crew) {
    guard !crew.told.isEmpty else { return }
    let done = answer.json["done"]?.integer ?? 0
    for (index, number) in crew.told.removeFirst().enumerated() {
      crew.holding.remove(number)
      guard case .placing(var record) = slots[number]?.state else { continue }
      weight -= record.length
      if index >= done, let problem = answer.problem {
        record = FileRecord(record.input)
        record.problem = problem
        fail(problem)
      }
      slots[number]?.state = .done(record, isKept: false)
    }
  }

  /// Gives a result its place again after its worker was lost.
  private func place(_ number: Int, _ record: FileRecord, again offset: Int) {
    guard record.length == slots[number]?.length else {
      // The input has changed meanwhile: what follows is in its place already.
      return fail(FileRecord.Problem(FileProblem("", .writing(ESTALE))))
    }
    put(number, record, at: offset)
  }

  /// What cannot be written now can be written later: the run ends and says how to go on.
  private func fail(_ problem: FileRecord.Problem) {
    let name = if case .stream(let path) = run.destination { path } else { run.folder }
    outcome.problem = outcome.problem ?? FileProblem(PathText.display(name), .told(problem))
    stop()
  }

  /// Lets go of a worker: the file it worked on fails, all others it had are done again.
  ///
  /// Answers come several at a time, so of several files it is not known which one it worked on.
  func lose(_ crew: Crew, _ reason: FileProblem.Reason?) {
    guard !crew.isGone else { return }
    crew.isGone = true
    let signal = crew.worker.end(atOnce: true)
    var others = crew.queue + crew.holding.sorted()
    if crew.queue.count == 1, let slot = slots[others.removeFirst()] {
      let problem = FileProblem(PathText.display(slot.name), reason ?? .crashed(signal))
      slot.state = .done(FileRecord(slot.name, problem), isKept: false)
    }
    for number in crew.queue { slots[number]?.isSuspect = true }
    for number in others {
      switch slots[number]?.state {
      case .held(let record), .placing(let record): weight -= record.length
      default: break
      }
      slots[number]?.state = .waiting
    }
    again = (again + others).sorted()
  }
}

extension ArchiveRun {
  /// The folder of the results, where they go to one.
  var folder: String { if case .folder(let path) = destination { path } else { "" } }
}
