/// The array that the JSON of several inputs stands in; that of one input stands alone.
package struct JSONSeries: Sendable {
  private let isArray: Bool
  private var isEmpty = true

  /// A series of the JSON of one input or several.
  package init(isSeveral: Bool) { isArray = isSeveral }

  /// Writes what stands before the next input's.
  package mutating func next(to sink: inout some ByteSink) {
    if isArray { sink.append(isEmpty ? "[\n" : ",\n") }
    isEmpty = false
  }

  /// Writes what stands behind the last input's.
  package func finish(to sink: inout some ByteSink) {
    if isArray { sink.append(isEmpty ? "[\n]\n" : "]\n") }
  }
}
