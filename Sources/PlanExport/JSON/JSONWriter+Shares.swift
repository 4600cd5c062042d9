internal import PlanSyntax

extension JSONWriter {
  /// Writes the parts of the first level; those of a large document by two threads, in shares that
  /// are short enough to be held.
  mutating func write(main sections: [Section]) {
    guard hasHelp else { return write(sections.span) }
    out.beginArray()
    let shares = Abreast.shares(of: sections, length: Share.length)
    let second = Share(of: plan, positions, out.state)
    for index in stride(from: 0, to: shares.count - 1, by: 2) {
      let next = shares[index + 1]
      Abreast.run {
        writeEach(sections.span.extracting(shares[index]))
      } _: {
        second.write(sections, next)
      }
      out.append(elements: second.bytes)
    }
    if shares.count % 2 == 1, let last = shares.last { writeEach(sections.span.extracting(last)) }
    out.endArray()
  }
}

/// A share of a document's parts, written on a thread of its own into memory.
///
/// Only one thread at a time works with it: the one that writes, and when that has ended the one that
/// takes the bytes.
private final class Share: @unchecked Sendable {
  /// How much text a share has, about.
  static let length = 1 << 17

  private(set) var bytes: [UInt8] = []
  private let plan: Plan
  private let positions: PositionIndex
  private let state: JSONOutput.State

  init(of plan: Plan, _ positions: PositionIndex, _ state: JSONOutput.State) {
    self.plan = plan
    self.positions = positions
    self.state = state
  }

  /// Writes parts that others stand before, instead of what was written last.
  func write(_ sections: [Section], _ range: Range<Int>) {
    bytes.removeAll(keepingCapacity: true)
    plan.transcript.text.withUnsafeBufferPointer { text in
      guard let base = text.baseAddress else { return }
      var writer = JSONWriter(
        out: JSONOutput(
          sink: OutputBuffer { [self] in bytes.append(contentsOf: $0) }, behindElementOf: state),
        plan: plan, positions: positions, nothing: base)
      writer.withTexts { $0.writeEach(sections.span.extracting(range)) }
      writer.out.flush()
    }
  }
}
