internal import Glibc

/// Writes at places of a file that several processes fill together.
enum PositionedFile {
  /// Writes all bytes at an offset; gives the `errno` where that fails.
  static func write(
    _ bytes: UnsafeRawBufferPointer, to descriptor: Int32, at offset: Int
  ) -> Int32? {
    var done = 0
    while done < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
      let count = pwrite(descriptor, rest.baseAddress, rest.count, off_t(offset + done))
      if count >= 0 { done += count } else if errno != EINTR { return errno }
    }
    return nil
  }
}
