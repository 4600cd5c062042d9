/// A restored text, with every change that was made to it.
public struct Repair: Sendable {
  /// The restored text: UTF-8, NFC, with as many lines as the text it came from.
  public var text: [UInt8]
  /// The changes, in the order of the text.
  public var edits: [RepairEdit]

  /// The text before the changes, byte for byte.
  public func undone() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var index = 0
    for edit in edits {
      bytes.append(contentsOf: text[index..<edit.result.lowerBound])
      bytes.append(contentsOf: edit.original)
      index = edit.result.upperBound
    }
    bytes.append(contentsOf: text[index...])
    return bytes
  }
}

/// One change: a run of the source that was replaced.
public struct RepairEdit: Sendable {
  /// The bytes of the source that were replaced.
  public var source: Range<Int>
  /// The bytes of the result that replace them.
  public var result: Range<Int>
  /// How likely the change is right, from 0 to 1.
  public var confidence: Float
  /// The replaced bytes.
  public var original: [UInt8]
}
