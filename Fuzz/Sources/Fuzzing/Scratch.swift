import Glibc

/// A file without a name, filled anew for each run.
public struct Scratch {
  /// What to read from or write to, at the place where the last reader or writer stopped.
  public let descriptor: Int32

  /// An empty file.
  public init() {
    var name = Array("/dev/shm/khplan-fuzz-XXXXXX".utf8CString)
    descriptor = mkstemp(&name)
    require(descriptor >= 0 && unlink(name) == 0, "no memory for a file")
  }

  /// Puts bytes in the place of those there are, to be read from their beginning.
  public func fill(_ bytes: [UInt8]) {
    require(ftruncate(descriptor, 0) == 0, "cannot be emptied")
    require(pwrite(descriptor, bytes, bytes.count, 0) == bytes.count, "cannot be filled")
    lseek(descriptor, 0, SEEK_SET)
  }

  /// What is in it.
  public var bytes: [UInt8] {
    let size = Int(lseek(descriptor, 0, SEEK_END))
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(pread(descriptor, buffer.baseAddress, size, 0), 0)
    }
  }
}
