internal import Glibc

/// Reads lines and runs of bytes from a descriptor, none longer than is allowed.
struct ByteInput {
  /// What a line can be.
  enum Line {
    case text([UInt8])
    /// Longer than allowed; it is passed over.
    case tooLong
    case end
  }

  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private static let chunk = 1 << 16

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// Whether the next read would have to wait.
  var isEmpty: Bool { start == buffer.count }

  /// The next line without its break; the last one needs none.
  mutating func line(atMost limit: Int) -> Line {
    var searched = 0
    var isTooLong = false
    while true {
      let rest = buffer[(start + searched)...]
      if let end = rest.firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return isTooLong || end - start > limit ? .tooLong : .text(Array(buffer[start..<end]))
      }
      searched = buffer.count - start
      if searched > limit {
        isTooLong = true
        start = buffer.count
        searched = 0
      }
      if !fill() {
        guard searched > 0 || isTooLong else { return .end }
        defer { start = buffer.count }
        return isTooLong ? .tooLong : .text(Array(buffer[start...]))
      }
    }
  }

  /// The next bytes, fewer than asked for only at the end.
  mutating func bytes(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    // What a request promises is not believed before it is there.
    bytes.reserveCapacity(min(count, 1 << 20))
    while bytes.count < count {
      if isEmpty, !fill() { break }
      let end = min(buffer.count, start + count - bytes.count)
      bytes += buffer[start..<end]
      start = end
    }
    return bytes
  }

  /// Passes over bytes.
  mutating func skip(_ count: Int) {
    var rest = count
    while rest > 0 {
      if isEmpty, !fill() { return }
      let step = min(rest, buffer.count - start)
      start += step
      rest -= step
    }
  }

  private mutating func fill() -> Bool {
    if start > 0 {
      buffer.removeFirst(start)
      start = 0
    }
    let more = [UInt8](unsafeUninitializedCapacity: Self.chunk) { target, count in
      repeat {
        count = max(read(descriptor, target.baseAddress, Self.chunk), -1)
      } while count < 0
        && errno == EINTR
      count = max(count, 0)
    }
    buffer += more
    return !more.isEmpty
  }
}
