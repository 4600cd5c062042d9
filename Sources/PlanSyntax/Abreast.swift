internal import Glibc
internal import Synchronization

/// Does work on two threads at the same time, for one large document that somebody waits for.
package enum Abreast {
  /// From how many bytes of text on a second thread is worth its start, and memory is made ready ahead.
  package static let largeText = 1 << 19

  /// Whether a second thread pays for a text of a length: there is another processor to work on.
  package static func pays(for length: Int) -> Bool { length >= largeText && hasProcessors }

  private static let hasProcessors = sysconf(Int32(_SC_NPROCESSORS_ONLN)) > 1

  /// A thread that does some work beside the one that started it.
  package struct Helper {
    private let thread: pthread_t

    /// Starts the work; null where no thread can be had.
    package init?(_ work: @escaping @Sendable () -> Void) {
      let work = Unmanaged.passRetained(Work(work))
      var thread = pthread_t()
      let status = pthread_create(
        &thread, nil,
        { work in
          if let work { Unmanaged<Work>.fromOpaque(work).takeRetainedValue().run() }
          return nil
        }, work.toOpaque())
      guard status == 0 else {
        work.release()
        return nil
      }
      self.thread = thread
    }

    /// Waits until the work is done; to be called once.
    package func join() { pthread_join(thread, nil) }
  }

  /// Runs both and returns when both are done; one after the other where no thread can be had.
  package static func run(_ first: () -> Void, _ second: @escaping @Sendable () -> Void) {
    let helper = Helper(second)
    first()
    if let helper { helper.join() } else { second() }
  }

  /// What both give, worked out at the same time.
  package static func both<First, Second: Sendable>(
    _ first: () -> First, _ second: @escaping @Sendable () -> Second
  ) -> (First, Second) {
    let other = Result<Second>()
    var own: First?
    run {
      own = first()
    } _: {
      other.value = second()
    }
    return (own ?? first(), other.value ?? second())
  }

  /// Does a number of tasks, each thread taking the next one when it has done its own.
  package static func forEach(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    let tasks = Tasks(count: count, body: body)
    run {
      tasks.run()
    } _: {
      tasks.run()
    }
  }

  /// The parts of a document in runs of about one length of text, for the threads to share.
  package static func shares(of sections: [Section], length: Int) -> [Range<Int>] {
    var shares: [Range<Int>] = []
    var first = 0
    for index in sections.indices
    where Int(sections[index].mark.start - sections[first].mark.start) >= length {
      shares.append(first..<index)
      first = index
    }
    if first < sections.count { shares.append(first..<sections.count) }
    return shares
  }

  private final class Work: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Set on one thread and read when that has ended.
  private final class Result<Value>: @unchecked Sendable {
    var value: Value?
  }

  private final class Tasks: Sendable {
    private let count: Int
    private let body: @Sendable (Int) -> Void
    private let next = Atomic(0)

    init(count: Int, body: @escaping @Sendable (Int) -> Void) {
      (self.count, self.body) = (count, body)
    }

    func run() {
      while true {
        let task = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard task < count else { return }
        body(task)
      }
    }
  }
}
