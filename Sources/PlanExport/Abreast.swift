internal import Glibc

/// Does two pieces of work at the same time, the second on a thread of its own.
enum Abreast {
  /// Whether there is more than one processor to work on.
  static let pays = sysconf(Int32(_SC_NPROCESSORS_ONLN)) > 1

  /// Runs both and returns when both are done; one after the other where no thread can be had.
  static func run(_ first: () -> Void, _ second: @escaping @Sendable () -> Void) {
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

  private final class Work: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }
}
