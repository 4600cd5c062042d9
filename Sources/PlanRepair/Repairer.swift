/// Settings of a restoration.
public struct RepairOptions: Sendable {
  /// What to do; nil to see from the text.
  public var mode: RepairMode?
  /// Below this confidence a word stays as it is printed, and is a doubt; nil for the mode's own.
  public var threshold: Float?

  /// The default settings.
  public init() {}
}

/// Restores Vietnamese text that an OCR engine damaged.
public enum Repairer {
  /// The restored form of `utf8`, which must be NFC; a sound text comes back as it is.
  public static func repair(_ utf8: Span<UInt8>, options: RepairOptions = RepairOptions()) -> Repair
  {
    let mode = options.mode ?? RepairMode.needed(by: utf8)
    return utf8.withUnsafeBufferPointer { bytes in
      guard mode != .none, let models = Models.shared else {
        return Repair(text: Array(bytes), mode: .none)
      }
      let text = GlyphText(bytes)
      let reader = UnitReader(text)
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
