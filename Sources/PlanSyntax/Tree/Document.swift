/// An administrative document as the parser understood it.
public struct Document: Sendable {
  /// Everything of the document in the transcript, annexes and attachments left out.
  public var range: TextRange
  /// What stands above the content: issuer, number, place, date, kind and subject.
  public var header = Header()
  /// The "Kính gửi" list, or the addressees of a telegram.
  public var addressees: Addressees?
  /// The legal grounds, in order.
  public var bases: [LegalBasis] = []
  /// The enacting sentence and any other lead-in paragraph.
  public var opening: [Block] = []
  /// The numbered parts.
  public var sections: [Section] = []
  /// The closing paragraphs ("Trên đây là …./.").
  public var closing: [Passage] = []
  /// The "Nơi nhận" list.
  public var recipients: RecipientList?
  /// Who signed, in what right.
  public var signature: Signature?
  /// The footnotes and remarks that follow the signature.
  public var notes: [Note] = []
  /// The annexes.
  public var annexes: [Annex] = []
  /// The documents issued with this one, such as a programme under a decision.
  public var attachments: [Document] = []

  /// An empty document over `range`.
  public init(range: TextRange) {
    self.range = range
  }
}
