internal import Glibc
internal import PlanExport

/// A buffered stream of bytes to a file descriptor.
///
/// Output of any size passes through it in chunks, so it is never held whole in memory. The first
/// failure is kept and ends all writing; whoever owns the sink asks for it at the end.
package struct DescriptorSink: ByteSink {
  private static let chunk = 64 * 1024

  /// The `errno` of the first write that failed.
  package private(set) var failure: Int32?
  /// Whether nothing was ever put in.
  package var isEmpty: Bool { count == 0 }
  /// How many bytes were put in.
  package private(set) var count = 0
  private let descriptor: Int32
  private var buffer: [UInt8] = []

  /// A sink on an open file.
  package init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Takes a run of bytes.
  package mutating func append(contentsOf bytes: UnsafeRawBufferPointer) {
    count += bytes.count
    // What a writer has gathered itself is handed on; copying it here would only touch memory.
    let isLarge = bytes.count >= Self.chunk / 4
    if isLarge || buffer.count + bytes.count > Self.chunk { flush() }
    if isLarge { write(bytes) } else { buffer.append(contentsOf: bytes) }
  }

  /// Takes a text.
  package mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append(contentsOf: UnsafeRawBufferPointer($0)) }
  }

  /// Writes what the buffer holds.
  package mutating func flush() {
    let descriptor = descriptor
    if failure == nil, !buffer.isEmpty {
      failure = buffer.withUnsafeBytes { Self.write($0, to: descriptor) }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private mutating func write(_ bytes: UnsafeRawBufferPointer) {
    if failure == nil { failure = Self.write(bytes, to: descriptor) }
  }

  /// Writes all bytes; gives the `errno` where that fails.
  private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32? {
    var done = 0
    while done < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
      let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
      if count >= 0 { done += count } else if errno != EINTR { return errno }
    }
    return nil
  }
}
