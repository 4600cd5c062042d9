internal import Glibc

/// How much memory a process has in hand.
enum MemoryGauge {
  private static let page = sysconf(Int32(_SC_PAGESIZE))

  /// The resident bytes of a process, 0 where it is gone.
  static func resident(_ process: pid_t) -> Int {
    guard let bytes = try? InputFile.read("/proc/\(process)/statm") else { return 0 }
    let fields = bytes.split(separator: 0x20)
    guard fields.count > 1 else { return 0 }
    return (Int(String(decoding: fields[1], as: UTF8.self)) ?? 0) * page
  }
}
