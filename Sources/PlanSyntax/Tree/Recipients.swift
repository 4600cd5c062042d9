/// The "Nơi nhận" list.
public struct RecipientList: Sendable {
  /// The words "Nơi nhận:".
  public var label: TextRange
  /// Those who receive the document, without the filing line.
  public var recipients: [Recipient]
  /// The "Lưu:" line.
  public var filing: Filing?

  /// A list.
  public init(label: TextRange, recipients: [Recipient] = [], filing: Filing? = nil) {
    self.label = label
    self.recipients = recipients
    self.filing = filing
  }
}

/// One who receives the document.
public struct Recipient: Sendable {
  /// The whole item.
  public var range: TextRange
  /// The name.
  public var name: TextRange
  /// The purpose without its brackets ("để phối hợp").
  public var purpose: TextRange?

  /// A recipient.
  public init(range: TextRange, name: TextRange, purpose: TextRange? = nil) {
    self.range = range
    self.name = name
    self.purpose = purpose
  }
}

/// The line that says where the file copy is kept ("Lưu: VT, P.QLTM.").
public struct Filing: Sendable {
  /// The whole line, its dash included.
  public var range: TextRange
  /// The line without its dash.
  public var text: TextRange
  /// The units that keep a copy.
  public var units: [TextRange]

  /// A filing line.
  public init(range: TextRange, text: TextRange, units: [TextRange]) {
    self.range = range
    self.text = text
    self.units = units
  }
}

/// Who signed, and in what right.
public struct Signature: Sendable {
  /// Everything of the block.
  public var range: TextRange
  /// The lines that say in what right one signs, for whom and instead of whom.
  public var authority: [TextRange]
  /// The signer's title.
  public var position: TextRange?
  /// The signer's name.
  public var signer: TextRange?

  /// A signature block.
  public init(
    range: TextRange, authority: [TextRange] = [], position: TextRange? = nil,
    signer: TextRange? = nil
  ) {
    self.range = range
    self.authority = authority
    self.position = position
    self.signer = signer
  }
}
