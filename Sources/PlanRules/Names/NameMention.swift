public import PlanSyntax

/// A place or public body that a document names.
public struct NameMention: Sendable {
  /// What is named.
  public enum Name: Sendable {
    /// A province under the word for what it is ("tỉnh Hải Dương").
    case province(Register.Province, as: Register.PlaceKind)
    /// A district, town or city of a province ("huyện Gia Lộc").
    case district(Register.PlaceKind)
    /// The bodies of a tier without a name ("UBND các huyện").
    case tier(Register.PlaceKind)
    /// A commune ("phường Lê Chân").
    case commune(CommuneName)
    /// A ministry, a department or an office.
    case body(Register.Body)
    /// A unit that no register has ("phòng Quản lý Thương mại").
    case unit
  }

  /// A commune as a text names it.
  public struct CommuneName: Sendable {
    /// The word for what it is.
    public let kind: Register.PlaceKind
    /// The name without that word.
    public let name: TextRange
    /// How many words the name has.
    let words: Int
    /// The province that follows the name, where one does.
    let province: Register.Province?
    /// Whether a district follows the name, so that it is a name of before the reform.
    let isOfDistrict: Bool
  }

  /// Where a name stands in the document.
  public enum Role: Sendable, Hashable {
    /// The head's names of the issuer and the one above it.
    case issuer
    /// The title.
    case title
    /// Where the document names its own issuer: the sentence that issues it, "(Kèm theo …)".
    case own
    /// Those whom the document goes to.
    case recipient
    /// The signature.
    case signature
    /// The content.
    case content
    /// The issuer in a citation, which was right on the cited document's date.
    case cited
  }

  /// What is named.
  public let name: Name
  /// The text of the name, the word for its kind included.
  public let range: TextRange
  /// The text that it stands in.
  public let context: TextRange
  /// Where it stands.
  public let role: Role
  /// When the text that holds it was written: the document, or the one that it cites.
  let written: Register.Window
}
