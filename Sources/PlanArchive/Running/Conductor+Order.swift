internal import Glibc
internal import JSONText

extension Conductor {
  /// What an earlier run recorded of a file, where its result is still there.
  func earlier(_ slot: Slot) -> FileRecord? {
    guard run.resumes else { return nil }
    guard case .files(let folder) = mode else { return stream?.earlier(slot.name) }
    guard let record = journal?.earlier[slot.name]?.record, record.isDone,
      record.output == slot.output,
      let status = Folder.status(PathText.joined(folder, slot.output ?? "")),
      Int(status.st_size) == record.length
    else { return nil }
    return record
  }

  /// Gives the results their places in the stream, in the order of the files.
  func place() throws(FileProblem) {
    guard case .shared = mode else { return }
    defer { for crew in crews { crew.sendPlaces() } }
    while let slot = slots[placing] {
      switch slot.state {
      case .held(let record):
        let offset = try stream?.place(record.length) ?? 0
        put(placing, record, at: offset)
      case .unchanged:
        guard
          let kept = try slot.earlier.flatMap({ record throws(FileProblem) in
            try stream?.keep(record)
          })
        else {
          slot.earlier = nil
          slot.state = .waiting
          again.append(placing)
          return
        }
        slot.state = .done(kept, isKept: true)
      case .done, .placing: break
      case .waiting, .working: return
      }
      placing += 1
    }
  }

  /// Gives a result that a worker holds its place; the worker is told of several at a time.
  func put(_ number: Int, _ record: FileRecord, at offset: Int) {
    var record = record
    record.offset = offset
    slots[number]?.offset = offset
    slots[number]?.length = record.length
    slots[number]?.state = .placing(record)
    crews.first { $0.holding.contains(number) }?.placed.append((number, offset))
  }

  /// Tells of the files that are through, in order, and lets go of them.
  func tell() throws(FileProblem) {
    while let slot = slots[telling], case .done(let record, let isKept) = slot.state {
      if case .shared = mode, telling >= placing { break }
      slots[telling] = nil
      telling += 1
      weight -= slot.source.weight + slot.result.count
      if case .shared = mode, record.isDone, !isKept { stream?.journal.append(record) }
      if !slot.result.isEmpty { write(slot.result) }
      outcome.add(record, isKept: isKept)
      report?.append(record)
      if !record.isDone { run.onFailure(record) }
    }
  }

  private func write(_ result: [UInt8]) {
    result.withUnsafeBytes { standardOutput.append(contentsOf: $0) }
    noteOutputFailure()
  }

  /// Ends the run where nobody takes the results.
  func noteOutputFailure() {
    guard let code = standardOutput.failure, !outcome.isClosed, outcome.problem == nil else {
      return
    }
    if code == EPIPE {
      outcome.isClosed = true
    } else {
      outcome.problem = FileProblem("<stdout>", .writing(code))
    }
    stop()
  }
}
