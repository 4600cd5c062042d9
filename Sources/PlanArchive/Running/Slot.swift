internal import JSONText

/// A file in hand: from the moment it is taken until its result is in its place.
///
/// Only the conductor has it; a class, since it is looked up far more often than made.
final class Slot {
  enum Source {
    /// A file, and its size as far as it matters.
    case path(String, size: Int)
    case bytes([UInt8])

    /// What it takes of our own memory.
    var weight: Int { if case .bytes(let bytes) = self { bytes.count } else { 0 } }
    /// How large the document is.
    var size: Int {
      switch self {
      case .path(_, let size): size
      case .bytes(let bytes): bytes.count
      }
    }
  }

  enum State {
    case waiting
    case working
    /// It is what it was in an earlier run.
    case unchanged
    /// A worker holds the result until it is told its place.
    case held(FileRecord)
    case placing(FileRecord)
    case done(FileRecord, isKept: Bool)
  }

  /// The name in reports.
  let name: String
  /// The path of its output below the folder of outputs, nil in a stream.
  let output: String?
  let source: Source
  /// What an earlier run recorded of it, where that may be kept.
  var earlier: FileRecord?
  var state = State.waiting
  /// Whether a worker was lost while it had this file among others: it is tried again alone, so that
  /// the one that is at fault is known.
  var isSuspect = false
  /// The result, where it came through the pipe.
  var result: [UInt8] = []
  /// The place it was given in the stream.
  var offset: Int?
  /// How long it was then.
  var length = 0

  init(name: String, output: String?, source: Source) {
    self.name = name
    self.output = output
    self.source = source
  }
}

/// A worker with the files it has.
final class Crew {
  let worker: WorkerProcess
  /// The files it was asked to convert and has not answered, in order.
  var queue: [Int] = []
  /// Whether what it has is a suspect, which gets no company.
  var hasSuspect = false
  /// How many bytes they are.
  var load = 0
  /// The files whose results it holds.
  var holding: Set<Int> = []
  /// The results that were given places it has not been told of, and those of which it was told, by
  /// request.
  var placed: [(number: Int, offset: Int)] = []
  var told: [[Int]] = []
  /// Runs since it began with the first of the queue.
  var clock = Stopwatch()

  /// Whether the worker was let go of.
  var isGone = false

  init(_ worker: WorkerProcess) { self.worker = worker }

  /// Has the worker put all results in the places they were given.
  func sendPlaces() {
    guard let first = placed.first else { return }
    let places = placed.flatMap { [JSONValue.integer($0.number), .integer($0.offset)] }
    worker.send(
      .object([
        JSONMember("id", .integer(first.number)), JSONMember("put", JSONValue(.array(places))),
      ]))
    told.append(placed.map(\.number))
    placed.removeAll(keepingCapacity: true)
  }
}

extension Crew {
  /// Whether it can be given one more file: it has a second one always, and of small files enough for
  /// some milliseconds, so that it never waits for us.
  var isFree: Bool {
    queue.isEmpty || !hasSuspect && (queue.count < 2 || queue.count < 128 && load < 1 << 20)
  }

  /// Whether it has work for some milliseconds, so that its answers may be taken several at a time.
  var hasPlenty: Bool { queue.count >= 8 && load >= 1 << 18 }
}
