/// A restored text, with every change that was made to it.
public struct Repair: Sendable {
  /// The restored text: UTF-8, NFC, with as many lines as the text it came from.
  public var text: [UInt8]
  /// What was done: nothing for a sound text.
  public var mode: RepairMode
  /// The changes, in the order of the text; no two touch the same byte.
  public var edits: [RepairEdit] = []
  /// The words that were looked at, changed or not, in the order of the text.
  public var words: [RepairWord] = []
  /// The changes that were left undone because they are not sure enough, in the order of the text.
  public var doubts: [RepairDoubt] = []
  /// The replaced bytes of all changes, one after another.
  public var originals: [UInt8] = []
  /// The bytes of all readings that were not taken, one after another.
  public var proposals: [UInt8] = []

  /// The text before the changes, byte for byte.
  public func undone() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var index = 0
    for edit in edits {
      bytes.append(contentsOf: text[index..<edit.result.lowerBound])
      bytes.append(contentsOf: originals[edit.original])
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
  /// The replaced bytes, in `Repair.originals`.
  public var original: Range<Int>
  /// How likely the change is right, from 0 to 1.
  public var confidence: Float
}

/// A word that was looked at.
public struct RepairWord: Sendable {
  /// Its bytes in the source.
  public var source: Range<Int>
  /// Its bytes in the result.
  public var result: Range<Int>
  /// How likely its reading is right, from 0 to 1.
  public var confidence: Float
  /// The next best reading, in `Repair.proposals`, where the first is not sure.
  public var second: Range<Int>?
}

/// A change that was left undone.
public struct RepairDoubt: Sendable {
  /// The bytes of the source it is about.
  public var source: Range<Int>
  /// What they may stand for, in `Repair.proposals`.
  public var proposal: Range<Int>
  /// How likely that is, from 0 to 1.
  public var confidence: Float
}
