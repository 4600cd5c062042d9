/// Takes bytes as a writer makes them, in runs of some size.
public protocol ByteSink {
  /// Takes a run of bytes.
  mutating func append(contentsOf bytes: UnsafeRawBufferPointer)
}

extension ByteSink {
  /// Takes a text.
  package mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append(contentsOf: UnsafeRawBufferPointer($0)) }
  }

  /// Lets what takes runs of bytes write into the sink.
  mutating func withDrain(_ body: (@escaping ExportFormat.Drain) -> Void) {
    withUnsafeMutablePointer(to: &self) { sink in
      body { sink.pointee.append(contentsOf: $0) }
    }
  }
}

extension Array: ByteSink where Element == UInt8 {
  /// Takes a run of bytes.
  public mutating func append(contentsOf bytes: UnsafeRawBufferPointer) {
    append(contentsOf: bytes.bindMemory(to: UInt8.self))
  }
}

/// Gathers small writes into runs for a sink, so that a document of any size is never held whole.
struct OutputBuffer: ~Copyable {
  private let base: UnsafeMutablePointer<UInt8>
  private var count = 0
  private let drain: (UnsafeRawBufferPointer) -> Void
  private static let capacity = 1 << 16

  /// A buffer whose runs go to `drain`.
  init(drain: @escaping (UnsafeRawBufferPointer) -> Void) {
    base = .allocate(capacity: Self.capacity)
    self.drain = drain
  }

  deinit { base.deallocate() }

  /// Hands over what is held.
  mutating func flush() {
    if count > 0 { drain(UnsafeRawBufferPointer(start: base, count: count)) }
    count = 0
  }

  /// Forgets what is held.
  mutating func discard() { count = 0 }

  /// Takes one byte.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count == Self.capacity { flush() }
    base[count] = byte
    count += 1
  }

  /// Takes a run of bytes.
  @inline(__always)
  mutating func append(_ bytes: UnsafePointer<UInt8>, count length: Int) {
    guard length > 0 else { return }
    if length > Self.capacity - count {
      flush()
      if length > Self.capacity {
        return drain(UnsafeRawBufferPointer(start: bytes, count: length))
      }
    }
    (base + count).update(from: bytes, count: length)
    count += length
  }

  /// Takes the bytes of a literal.
  @inline(__always)
  mutating func write(_ text: StaticString) {
    append(text.utf8Start, count: text.utf8CodeUnitCount)
  }

  /// Takes the digits of a number.
  @inline(__always)
  mutating func write(_ number: Int) {
    fill(20) { $0.put(number: number) }
  }

  /// Writes a run in place whose length is known to be `most` bytes at most.
  @inline(__always)
  mutating func fill(_ most: Int, _ body: (inout BytePen) -> Void) {
    if most > Self.capacity - count { flush() }
    var pen = BytePen(at: base + count)
    body(&pen)
    count = pen.at - base
  }
}
