internal import Glibc

/// Measures time that passes, whatever becomes of the clock on the wall.
struct Stopwatch {
  private let start = Self.now

  /// The seconds since it was made.
  var seconds: Double { Self.now - start }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
