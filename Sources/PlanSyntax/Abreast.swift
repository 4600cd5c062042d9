internal import Glibc
internal import Synchronization

/// Does work on two threads at the same time, for one large document that somebody waits for.
package enum Abreast {
  /// From how many bytes of text on a second thread is worth its start.
  package static let largeText = 1 << 19

  /// Whether a second thread pays for a text of a length: there is another processor to work on.
  package static func pays(for length: Int) -> Bool { length >= largeText && hasProcessors }

  private static let hasProcessors = sysconf(Int32(_SC_NPROCESSORS_ONLN)) > 1

  /// Runs both and returns when both are done; one after the other where no thread can be had.
  package static func run(_ first: () -> Void, _ second: @escaping @Sendable () -> Void) {
    let work = Work(second)
    var thread = pthread_t()
    let isStarted =
      pthread_create(
        &thread, nil,
        { work in
          if let work { Unmanaged<Work>.fromOpaque(work).takeUnretainedValue().run() }
          return nil
        }, Unmanaged.passUnretained(work).toOpaque()) == 0
    first()
    if isStarted { pthread_join(thread, nil) } else { second() }
    withExtendedLifetime(work) {}
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

  private final class Work: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
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
