/// A document's number, taken apart ("323/QĐ-SCT", "57-NQ/TW", "64/2025/QĐ-UBND").
public struct DocumentNumber: Sendable {
  /// How the parts are joined.
  public enum Shape: UInt8, Sendable {
    /// `N/SYMBOL` or `N/YYYY/SYMBOL`.
    case state
    /// `N-KIND/ISSUER`, as the Party writes.
    case party
    /// `QCVN N:YYYY/ISSUER`, `TCVN N:YYYY`.
    case standard
  }

  /// The whole number as it stands.
  public var range: TextRange
  /// How the parts are joined.
  public var shape: Shape
  /// The serial ("0124", "66.25"), empty where it is left blank.
  public var serial: TextRange
  /// The year, or 0.
  public var year: Int16
  /// The symbol after the serial and year ("QĐ-SCT", "QH15"; "NQ/TW" for the Party).
  public var symbol: TextRange

  /// A number of the given parts.
  public init(
    range: TextRange, shape: Shape, serial: TextRange, year: Int, symbol: TextRange
  ) {
    self.range = range
    self.shape = shape
    self.serial = serial
    self.year = Int16(truncatingIfNeeded: year)
    self.symbol = symbol
  }
}

/// The line that gives a document's own number.
public struct NumberLine: Sendable {
  /// The whole line ("Số: 47/KH-THSH").
  public var range: TextRange
  /// The number, null where the line holds none that can be read.
  public var number: DocumentNumber?

  /// A number line.
  public init(range: TextRange, number: DocumentNumber?) {
    self.range = range
    self.number = number
  }
}
