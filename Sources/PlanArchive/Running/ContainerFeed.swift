internal import Glibc
internal import JSONText

/// Takes the members out of containers, in a process of its own.
///
/// The worker unpacks only as fast as its pipe is emptied, so that no more than a member or two are
/// held. A container that crashes it or hangs is given up alone.
final class ContainerFeed {
  /// What comes next of a container.
  enum Next {
    case member(name: String, Result<[UInt8], MemberProblem>)
    case wait
    /// The end, and what ended it early.
    case end(FileRecord.Problem?)
  }

  private let command: [String]
  private(set) var worker: WorkerProcess?
  private var clock = Stopwatch()
  private var size = 1
  private var consumed = 0
  private var failure: FileProblem.Reason?

  init(_ command: [String]) { self.command = command }

  deinit { _ = worker?.end(atOnce: true) }

  /// The share of the container that was read.
  var share: Double { min(Double(consumed) / Double(max(size, 1)), 1) }

  /// Begins with a container.
  func open(_ path: String, _ size: Int) throws(FileProblem) {
    if worker == nil { worker = try WorkerProcess(command) }
    self.size = size
    consumed = 0
    failure = nil
    clock = Stopwatch()
    worker?.send(
      .object([
        JSONMember("id", .integer(0)), JSONMember("members", .bool(true)),
        JSONMember("path", .string(path)),
        JSONMember("name", .string(PathText.display(path))),
      ]))
    worker?.push()
  }

  func next() -> Next {
    if let failure {
      self.failure = nil
      return .end(FileRecord.Problem(FileProblem("", failure)))
    }
    guard let answer = worker?.next() else { return .wait }
    clock = Stopwatch()
    consumed = answer.json["read"]?.integer ?? consumed
    guard answer.status == "member" else { return .end(answer.problem) }
    let name = answer.json["name"]?.string ?? ""
    guard let problem = answer.problem else { return .member(name: name, .success(answer.bytes)) }
    return .member(name: name, .failure(MemberProblem(problem)))
  }

  /// Lets the time that nobody asked for a member not count.
  func rest() { clock = Stopwatch() }

  /// Takes what has come.
  func receive() {
    guard let worker, !worker.receive() else { return }
    give(up: nil)
  }

  /// Gives the container up where it takes too long or too much.
  func watch(timeout: Int, memory: Int) {
    guard let worker else { return }
    if clock.seconds > Double(timeout) { return give(up: .overTime(timeout)) }
    if MemoryGauge.resident(worker.process) > memory << 20 { give(up: .overMemory(memory)) }
  }

  private func give(up reason: FileProblem.Reason?) {
    let signal = worker?.end(atOnce: reason != nil) ?? 0
    worker = nil
    failure = reason ?? .crashed(signal)
  }
}
