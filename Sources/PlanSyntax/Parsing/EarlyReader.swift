internal import Glibc
internal import Synchronization
internal import VietnameseText

/// Scans the passages of a large document's finished parts on a second thread while the parts after
/// them are still being found.
///
/// The parts are handed over in batches; when the last are found, both threads take what is left.
final class EarlyReader {
  private let queue: Queue
  private let helper: Abreast.Helper

  /// A reader of the parts of a text; null where no thread can be had.
  init?(_ text: [UInt8]) {
    let queue = Queue(text)
    guard let helper = Abreast.Helper({ queue.work() }) else { return nil }
    (self.queue, self.helper) = (queue, helper)
  }

  /// Takes finished parts over once they are worth it.
  func take(_ sections: inout [Section]) {
    guard let first = sections.first, let last = sections.last,
      Int(last.mark.start - first.mark.start) >= PassageReader.share
    else { return }
    queue.add(Batch(sections))
    sections = []
  }

  /// All parts in their order, read, the last ones among them.
  func finish(_ last: [Section]) -> [Section] {
    queue.add(Batch(last), isLast: true)
    queue.work()
    helper.join()
    return queue.parts()
  }

  /// Parts that one thread works on at a time.
  private final class Batch: @unchecked Sendable {
    var sections: [Section]
    init(_ sections: [Section]) { self.sections = sections }

    func scan(_ text: Span<UInt8>) {
      for index in sections.indices {
        sections[index].mapPassages(nil) { passage, _ in
          passage = PassageScanner.scan(text, passage.range)
        }
      }
    }
  }

  private final class Queue: Sendable {
    private let text: [UInt8]
    private let state = Mutex(State())
    private let arrival = Arrival()

    private struct State {
      var batches: [Batch] = []
      var next = 0
      var isComplete = false
    }

    init(_ text: [UInt8]) { self.text = text }

    func add(_ batch: Batch, isLast: Bool = false) {
      state.withLock {
        $0.batches.append(batch)
        $0.isComplete = isLast
      }
      arrival.signal()
    }

    /// Reads batch after batch until the last is taken.
    func work() {
      let text = text
      while true {
        let (batch, isComplete) = state.withLock { state -> (Batch?, Bool) in
          guard state.next < state.batches.count else { return (nil, state.isComplete) }
          state.next += 1
          return (state.batches[state.next - 1], state.isComplete)
        }
        if let batch {
          batch.scan(text.span)
        } else if isComplete {
          return
        } else {
          arrival.wait()
        }
      }
    }

    func parts() -> [Section] {
      state.withLock { state in
        var parts: [Section] = []
        parts.reserveCapacity(state.batches.reduce(0) { $0 + $1.sections.count })
        for batch in state.batches { parts += batch.sections }
        state.batches = []
        return parts
      }
    }
  }

  /// Tells a thread that waits that there is something to do, once for each time it was told.
  private final class Arrival: @unchecked Sendable {
    private let semaphore = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

    init() { sem_init(semaphore, 0, 0) }

    deinit {
      sem_destroy(semaphore)
      semaphore.deallocate()
    }

    func signal() { sem_post(semaphore) }

    func wait() { while sem_wait(semaphore) != 0, errno == EINTR {} }
  }
}
