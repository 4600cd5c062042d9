/// A table that is built once, lives as long as the program, and is read without reference counting.
struct StaticTable<Element: BitwiseCopyable>: @unchecked Sendable {
  private let base: UnsafePointer<Element>
  let count: Int

  /// Copies the elements out of an array; the memory is never given back.
  init(_ elements: [Element]) {
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(elements.count, 1))
    elements.withUnsafeBufferPointer {
      if let source = $0.baseAddress { memory.initialize(from: source, count: elements.count) }
    }
    base = UnsafePointer(memory)
    count = elements.count
  }

  /// The element at an index, which must lie inside the table.
  @inline(__always)
  subscript(index: Int) -> Element {
    assert(index >= 0 && index < count)
    return base[index]
  }
}
