internal import Glibc
internal import Synchronization

/// Brings what a file holds to the disk on a thread of its own, so that nobody waits for the disk.
final class DiskSync: Sendable {
  private static let running: Int32 = -1
  private let descriptor: Int32
  private let code = Atomic<Int32>(running)
  private let thread = Atomic<UInt>(0)

  /// Begins; where no thread can be had it is done at once.
  init(_ descriptor: Int32) {
    self.descriptor = descriptor
    var thread = pthread_t()
    let work = Unmanaged.passRetained(self)
    let isStarted =
      pthread_create(
        &thread, nil,
        { work in
          if let work { Unmanaged<DiskSync>.fromOpaque(work).takeRetainedValue().run() }
          return nil
        }, work.toOpaque()) == 0
    if isStarted {
      self.thread.store(UInt(thread), ordering: .relaxed)
    } else {
      work.release()
      run()
    }
  }

  private func run() {
    code.store(fdatasync(descriptor) == 0 ? 0 : errno, ordering: .releasing)
  }

  /// The `errno` of what was done, 0 where it went well; nil while it goes on.
  var result: Int32? {
    let code = code.load(ordering: .acquiring)
    return code == Self.running ? nil : code
  }

  /// Waits until it is done, and gives the `errno`, 0 where it went well.
  func wait() -> Int32 {
    let thread = thread.exchange(0, ordering: .relaxed)
    if thread != 0 { pthread_join(pthread_t(thread), nil) }
    return code.load(ordering: .acquiring)
  }
}
