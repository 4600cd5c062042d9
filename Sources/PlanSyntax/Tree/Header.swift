/// What stands above a document's content.
public struct Header: Sendable {
  /// The state or Party regime whose form the document follows.
  public var regime: Regime = .state
  /// "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" and "Độc lập - Tự do - Hạnh phúc", as printed.
  public var national: [TextRange] = []
  /// The superior body's name.
  public var parent: TextRange?
  /// The issuing body's name.
  public var issuer: TextRange?
  /// The number line.
  public var number: NumberLine?
  /// The place of issue.
  public var place: TextRange?
  /// The date of issue.
  public var date: DatedText?
  /// Secrecy and urgency marks ("MẬT", "HỎA TỐC").
  public var marks = Marks()
  /// The kind's name as printed ("KẾ HOẠCH").
  public var kindName: TextRange?
  /// The kind, where it is known.
  public var kind: DocumentKind?
  /// The subject (trích yếu), without the kind's name.
  public var subject: TextRange?
  /// The "(Kèm theo …)" line of an attached document.
  public var reference: Passage?
  /// The authority named before the grounds ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH").
  public var enactor: TextRange?

  /// An empty header.
  public init() {}

  /// The marks printed in the header.
  public struct Marks: Sendable {
    /// "MẬT", "TỐI MẬT" or "TUYỆT MẬT".
    public var secrecy: TextRange?
    /// "KHẨN", "THƯỢNG KHẨN" or "HỎA TỐC".
    public var urgency: TextRange?

    /// No marks.
    public init() {}
  }
}

/// The rules of form a document follows.
public enum Regime: String, Sendable {
  /// State administrative documents (Nghị định 30/2020/NĐ-CP).
  case state
  /// Party documents.
  case party
  /// Normative documents, whose number carries the year.
  case normative
}

/// A date with the text that gives it.
public struct DatedText: Sendable {
  /// The text of the date.
  public var range: TextRange
  /// The date, cut to what the text gives.
  public var date: PartialDate

  /// A date read from `range`.
  public init(range: TextRange, date: PartialDate) {
    self.range = range
    self.date = date
  }
}

/// A calendar date whose day, month or year may be left blank.
public struct PartialDate: Sendable, Hashable {
  /// The year, or 0.
  public var year: Int16
  /// The month, or 0.
  public var month: Int8
  /// The day, or 0.
  public var day: Int8

  /// A date; zero stands for what is blank.
  public init(year: Int = 0, month: Int = 0, day: Int = 0) {
    self.year = Int16(truncatingIfNeeded: year)
    self.month = Int8(truncatingIfNeeded: month)
    self.day = Int8(truncatingIfNeeded: day)
  }
}
