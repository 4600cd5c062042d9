public import VietnameseText

/// Settings of a restoration.
public struct RepairOptions: Sendable {
  /// What to do; nil to see from the text.
  public var mode: RepairMode?
  /// Below this confidence a word stays as it is printed, and is a doubt; nil for the mode's own.
  public var threshold: Float?
  /// The lines to restore, as runs of bytes; nil for all.
  public var runs: [Range<Int>]?

  /// The default settings.
  public init() {}

  /// What a text of which `census` was taken calls for: all of it, or the lines that are damaged.
  public init(for census: SyllableCensus, in utf8: Span<UInt8>) {
    let mode = RepairMode.needed(by: census, in: utf8)
    self.mode = mode
    utf8.withUnsafeBufferPointer { bytes in
      var lines = DamagedLines(bytes)
      let isWhole = mode == .letters || mode == .accents
      // Whatever its words say, all is restored.
      if isWhole && lines.isNearlyAll(of: bytes.count) { return }
      lines.confirm(bytes)
      let runs = lines.runs
      let covered = runs.reduce(0) { $0 + $1.count }
      guard covered > 0, !isWhole || covered * 10 < bytes.count * 9 else { return }
      self.runs = runs
      let isStripped = runs.allSatisfy { RepairMode.isStripped(bytes.extracting($0)) }
      self.mode = isStripped ? .accents : .letters
    }
  }
}

/// Restores Vietnamese text that an OCR engine damaged.
public enum Repairer {
  /// The restored form of `utf8`, which must be NFC; a sound text comes back as it is.
  public static func repair(_ utf8: Span<UInt8>, options: RepairOptions = RepairOptions()) -> Repair
  {
    var options = options
    if options.mode == nil {
      let needed = RepairOptions(for: SyllableCensus.take(utf8), in: utf8)
      (options.mode, options.runs) = (needed.mode, needed.runs)
    }
    let mode = options.mode ?? .none
    return utf8.withUnsafeBufferPointer { bytes in
      guard mode != .none, let models = Models.shared else {
        return Repair(text: Array(bytes), mode: .none)
      }
      let text = GlyphText(bytes)
      let reader = UnitReader(text, in: options.runs)
      let habit = ToneHabit.read(text)
      let decoder = Decoder(text, reader.units, models, mode, habit)
      var fixes = reader.fixes + reader.colons.fixes(decoder.choices, models.lexicon)
      fixes = fixes.filter { mode.allows($0) }
      fixes.sort { $0.range.lowerBound < $1.range.lowerBound }
      let writer = RepairWriter(
        bytes, text, models.lexicon, habit, mode, options.threshold ?? mode.threshold)
      return writer.write(decoder.choices, fixes)
    }
  }
}

extension RepairMode {
  /// Whether a sign may be mended: any where letters were misread, only the bar of Đ where accents were lost.
  func allows(_ fix: SignFix) -> Bool {
    switch self {
    case .letters: true
    case .accents: fix.glyph == CodeRepair.barred || fix.glyph == ListMarks.barred
    case .slips, .none: false
    }
  }

  /// The confidence a change needs: little where nearly all is wrong, much where nearly all is right.
  var threshold: Float {
    switch self {
    case .slips: 0.98
    default: 0
    }
  }
}
