internal import CPlanSystem
internal import Glibc
internal import JSONText

/// An answer of a worker: its line, and the bytes behind it.
struct Answer {
  let json: JSONValue
  var bytes: [UInt8] = []

  var id: Int { json["id"]?.integer ?? -1 }
  var status: String { json["status"]?.string ?? "" }
  var problem: FileRecord.Problem? { json["problem"].flatMap(FileRecord.Problem.init) }
}

/// A worker in a process of its own, seen from the side that gives it work.
///
/// Nothing here waits: what cannot be sent yet stays in the outbox, what has not come yet is not
/// there. A worker that crashes, hangs or eats the memory takes nothing else with it.
final class WorkerProcess {
  let process: pid_t
  /// What the worker reads, and what it writes.
  let input: Int32
  let output: Int32
  private var outbox: [UInt8] = []
  private var sent = 0
  private var inbox: [UInt8] = []
  private var read = 0
  private static let chunk = 1 << 16
  /// `F_SETPIPE_SZ`, which Swift does not see.
  private static let setPipeSize: Int32 = 1031

  /// Starts a worker with a command line; `file` becomes its descriptor 3.
  init(_ command: [String], file: Int32 = -1) throws(FileProblem) {
    var toWorker: [Int32] = [-1, -1]
    var fromWorker: [Int32] = [-1, -1]
    guard pipe(&toWorker) == 0, pipe(&fromWorker) == 0 else {
      throw FileProblem("khplan worker", .reading(errno))
    }
    for end in toWorker + fromWorker { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var words = command.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    process = kh_spawn("/proc/self/exe", &words, toWorker[0], fromWorker[1], file)
    close(toWorker[0])
    close(fromWorker[1])
    input = toWorker[1]
    output = fromWorker[0]
    _ = fcntl(input, F_SETFL, O_NONBLOCK)
    _ = fcntl(output, F_SETFL, O_NONBLOCK)
    // A larger pipe lets documents go by in fewer steps; where it is refused nothing is lost.
    _ = fcntl(output, Self.setPipeSize, 1 << 20)
    if process < 0 { throw FileProblem("khplan worker", .reading(-process)) }
  }

  /// Ends the worker, at once if it does not end by itself.
  func end(atOnce: Bool) -> Int32 {
    if atOnce { kill(process, SIGKILL) }
    close(input)
    close(output)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F
  }

  // MARK: Sending

  /// Whether something waits to be sent.
  var hasMore: Bool { sent < outbox.count }

  /// Takes a line of JSON, and bytes behind it, to be sent with the next `push`.
  func send(_ json: JSONValue, _ bytes: [UInt8] = []) {
    json.write(to: &outbox)
    outbox.append(0x0A)
    outbox += bytes
  }

  /// Sends as much as the worker takes; one that is gone shows when it is read from.
  func push() {
    while hasMore {
      let count = outbox.withUnsafeBytes { bytes in
        write(input, bytes.baseAddress?.advanced(by: sent), bytes.count - sent)
      }
      if count < 0 {
        if errno == EINTR { continue }
        if errno != EAGAIN { sent = outbox.count }
        break
      }
      sent += count
    }
    if !hasMore {
      outbox.removeAll(keepingCapacity: outbox.capacity < Self.chunk)
      sent = 0
    }
  }

  // MARK: Receiving

  /// Takes what has come; false where the worker is gone.
  func receive() -> Bool {
    if read > 0 {
      inbox.removeFirst(read)
      read = 0
    }
    var isOpen = true
    inbox += [UInt8](unsafeUninitializedCapacity: Self.chunk) { buffer, count in
      let received = Glibc.read(output, buffer.baseAddress, Self.chunk)
      count = max(received, 0)
      isOpen = received > 0 || received < 0 && (errno == EAGAIN || errno == EINTR)
    }
    return isOpen
  }

  /// The next answer that has come whole.
  func next() -> Answer? {
    guard let end = inbox[read...].firstIndex(of: 0x0A),
      let json = try? JSONValue(Array(inbox[read..<end]))
    else { return nil }
    var answer = Answer(json: json)
    var after = end + 1
    if let count = json["follows"]?.integer {
      guard after + count <= inbox.count else { return nil }
      answer.bytes = Array(inbox[after..<after + count])
      after += count
    }
    read = after
    return answer
  }
}
