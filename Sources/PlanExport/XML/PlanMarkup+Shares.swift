internal import PlanSyntax

extension PlanMarkup where Self: ~Copyable {
  /// Writes numbered parts that stand side by side; those of a large document by two threads, in
  /// shares that are short enough to be held.
  mutating func writeAbreast(
    _ sections: [Section], _ write: @escaping @Sendable (inout Self, Span<Section>) -> Void
  ) {
    let shares = hasHelp ? Abreast.shares(of: sections, length: Share<Self>.length) : []
    guard shares.count > 1 else { return write(&self, sections.span) }
    hasHelp = false
    let second = Share(besides: self)
    for index in stride(from: 0, to: shares.count - 1, by: 2) {
      let (own, next) = (shares[index], shares[index + 1])
      var behind = names
      behind.skip(sections.span.extracting(own))
      second.begin(behind)
      Abreast.run {
        write(&self, sections.span.extracting(own))
      } _: {
        second.write { write(&$0, sections.span.extracting(next)) }
      }
      names.skip(sections.span.extracting(next))
      out.append(elements: second.bytes)
    }
    if shares.count % 2 == 1, let last = shares.last {
      write(&self, sections.span.extracting(last))
    }
    hasHelp = true
  }
}

/// A share of a document's parts, written on a thread of its own into memory.
///
/// Only one thread at a time works with it: the one that writes, and when that has ended the one that
/// takes the bytes.
private final class Share<Writer: PlanMarkup & ~Copyable>: @unchecked Sendable {
  /// How much text a share has, about.
  static var length: Int { 1 << 17 }

  private var writer: Writer
  private let memory: Memory

  private final class Memory {
    var bytes: [UInt8] = []
  }

  init(besides other: borrowing Writer) {
    let memory = Memory()
    self.memory = memory
    let out = XMLOutput(behindElementOf: other.out) { memory.bytes.append(contentsOf: $0) }
    writer = Writer(out: out, besides: other)
  }

  /// What was written last.
  var bytes: [UInt8] { memory.bytes }

  /// Begins anew, with the names of the parts that are to be written.
  func begin(_ names: PartNames) {
    writer.names = names
    memory.bytes.removeAll(keepingCapacity: true)
  }

  /// Writes parts that others stand before.
  func write(_ body: (inout Writer) -> Void) {
    body(&writer)
    writer.out.flush()
  }
}
