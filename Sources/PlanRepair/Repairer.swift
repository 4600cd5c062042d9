/// Settings of a restoration.
public struct RepairOptions: Sendable {
  /// Below this confidence a token stays as it is printed, and is marked.
  public var threshold: Float = 0

  /// The default settings.
  public init() {}
}

/// Restores Vietnamese text that an OCR engine damaged.
public enum Repairer {
  /// The restored form of `utf8`, which must be NFC.
  public static func repair(_ utf8: Span<UInt8>, options: RepairOptions = RepairOptions()) -> Repair {
    utf8.withUnsafeBufferPointer { bytes in
      guard let models = Models.shared else { return Repair(text: Array(bytes), edits: []) }
      let text = GlyphText(bytes)
      let reader = UnitReader(text)
      let decoder = Decoder(text, reader.units, models)
      return RepairWriter(bytes, text, models.lexicon).write(decoder.choices, reader.fixes, options)
    }
  }
}
