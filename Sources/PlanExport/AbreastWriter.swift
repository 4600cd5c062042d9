internal import PlanSyntax

/// A writer that a second one can go on behind, on a thread of its own.
protocol AbreastWriter: ~Copyable, SendableMetatype {
  /// Whether a second thread writes along.
  var hasHelp: Bool { get set }

  /// A writer that goes on where another is, into an output of its own.
  init(besides other: borrowing Self, drain: @escaping ExportFormat.Drain)
  /// Hands over what was written.
  mutating func flush()
  /// Takes what another wrote, behind what stands here.
  mutating func append(elements: [UInt8])
  /// Passes over parts that another writes.
  mutating func skip(_ sections: Span<Section>)
}

extension AbreastWriter where Self: ~Copyable {
  /// Writes numbered parts that stand side by side; those of a large document by two threads, in
  /// shares that are short enough to be held.
  mutating func writeAbreast(
    _ sections: [Section], _ write: @escaping @Sendable (inout Self, Span<Section>) -> Void
  ) {
    // about so much text a share
    let shares = hasHelp ? Abreast.shares(of: sections, length: 1 << 17) : []
    guard shares.count > 1 else { return write(&self, sections.span) }
    hasHelp = false
    let second = SecondWriter(besides: self)
    for index in stride(from: 0, to: shares.count - 1, by: 2) {
      let (own, next) = (shares[index], shares[index + 1])
      Abreast.run {
        write(&self, sections.span.extracting(own))
        skip(sections.span.extracting(next))
      } _: {
        second.write {
          $0.skip(sections.span.extracting(own))
          write(&$0, sections.span.extracting(next))
        }
      }
      append(elements: second.bytes)
    }
    if shares.count % 2 == 1, let last = shares.last {
      write(&self, sections.span.extracting(last))
    }
    hasHelp = true
  }
}

/// Writes shares of a document's parts into memory, on a thread of its own.
///
/// Only one thread at a time works with it: the one that writes, and when that has ended the one that
/// takes the bytes.
private final class SecondWriter<Writer: AbreastWriter & ~Copyable>: @unchecked Sendable {
  private var writer: Writer
  private let memory: Memory

  private final class Memory {
    var bytes: [UInt8] = []
  }

  init(besides other: borrowing Writer) {
    let memory = Memory()
    self.memory = memory
    writer = Writer(besides: other) { memory.bytes.append(contentsOf: $0) }
  }

  /// What was written last.
  var bytes: [UInt8] { memory.bytes }

  /// Writes a share instead of what was written last.
  func write(_ body: (inout Writer) -> Void) {
    memory.bytes.removeAll(keepingCapacity: true)
    body(&writer)
    writer.flush()
  }
}
