import Glibc

/// A buffered stream of bytes to a file descriptor.
///
/// Output of any size passes through it in chunks, so it is never held whole in memory. The first
/// failure is kept and ends all writing; whoever owns the sink asks for it at the end.
struct DescriptorSink {
  private static let chunk = 128 * 1024

  /// The `errno` of the first write that failed.
  private(set) var failure: Int32?
  /// Whether nothing was ever put in.
  var isEmpty: Bool { buffer.isEmpty && !hasWritten }
  private let descriptor: Int32
  private var hasWritten = false
  private var buffer: [UInt8] = []

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
    buffer.reserveCapacity(Self.chunk)
  }

  mutating func append(_ byte: UInt8) {
    buffer.append(byte)
    if buffer.count >= Self.chunk { flush() }
  }

  mutating func append(contentsOf bytes: Span<UInt8>) {
    if buffer.count + bytes.count > Self.chunk { flush() }
    guard bytes.count < Self.chunk else { return write(bytes) }
    bytes.withUnsafeBufferPointer { buffer.append(contentsOf: $0) }
  }

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append(contentsOf: $0.span) }
  }

  /// Writes what the buffer holds.
  mutating func flush() {
    let full = buffer
    write(full.span)
    buffer.removeAll(keepingCapacity: true)
  }

  private mutating func write(_ bytes: Span<UInt8>) {
    if !bytes.isEmpty { hasWritten = true }
    bytes.withUnsafeBytes { bytes in
      var done = 0
      while failure == nil, done < bytes.count {
        let count = Glibc.write(
          descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done)
        if count >= 0 { done += count } else if errno != EINTR { failure = errno }
      }
    }
  }
}
