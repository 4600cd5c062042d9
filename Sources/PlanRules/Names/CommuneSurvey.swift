internal import PlanSyntax
internal import VietnameseText

/// A commune that a document names, beside what the register has under the name.
struct NamedCommune: Sendable {
  let mention: NameMention
  let commune: NameMention.CommuneName
  /// The province that it should lie in; nil where the text does not tell.
  let province: Register.Province?
  /// The communes of the name there, or in the whole country where the province is not known.
  let found: [Register.Commune]
  /// The name as the text has it, without the word for its kind.
  let name: String

  /// Whether the register has it under the word that the text uses.
  var hasRightKind: Bool { found.contains { $0.kind == commune.kind } }

  /// The name as the register has it, where it does.
  var registered: String { found.first?.name ?? name }

  /// Whether it is the commune that the document is of: named in its head, title or date line.
  let isOwn: Bool

  /// The word for its kind as it stands in the text.
  func kindRange(_ text: Span<UInt8>) -> TextRange {
    var end = Int(commune.name.start)
    while end > Int(mention.range.start), isSpacing(text[end - 1]) { end -= 1 }
    return TextRange(Int(mention.range.start), end)
  }
}

/// The communes of a document that can be held against the register of 2025.
enum CommuneSurvey {
  /// The communes that a document of after the reform names as they are now.
  static func communes(
    _ mentions: [NameMention], home: Register.Province?, place: TextRange?, _ text: Span<UInt8>
  ) -> [NamedCommune] {
    mentions.compactMap { mention in
      guard case .commune(let commune) = mention.name,
        !commune.isOfDistrict, mention.written.isSince(.provincesMerged),
        !NameContext.excuses(text, mention)
      else { return nil }
      let province = commune.province ?? home
      let name = phrase(text, commune.name.bounds)
      let all = Register.communes(text, commune.name.bounds).filter { isSpelled(name, $0.name) }
      let isPlace = place.map { NameKey.isSame(text, $0.bounds, text, commune.name.bounds) }
      return NamedCommune(
        mention: mention, commune: commune, province: province,
        found: province.map { province in all.filter { $0.province == province.code } } ?? all,
        name: name,
        isOwn: mention.role == .issuer || mention.role == .title || isPlace ?? false)
    }
  }

  /// Whether a name has the marks of the one in the register, wherever its tones are placed; words
  /// of other languages ("M'Drắk", "Đắk") have several ways to be written.
  private static func isSpelled(_ name: String, _ registered: String) -> Bool {
    let (words, whole) = (WordKey.words(name), WordKey.words(registered))
    return words.count != whole.count
      || zip(words, whole).allSatisfy { $0 == $1 || $0.isForeign || $1.isForeign }
  }

  /// The words of a range with single blanks.
  private static func phrase(_ text: Span<UInt8>, _ range: Range<Int>) -> String {
    let bytes = range.map { text[$0] }
    return String(
      decoding: Array(bytes.split { isSpacing($0) }.joined(separator: [0x20])), as: UTF8.self)
  }

  /// The names of a document's own communes, each once.
  static func own(_ communes: [NamedCommune]) -> [NamedCommune] {
    var names: Set<String> = []
    return communes.filter { commune in
      commune.isOwn && commune.hasRightKind && names.insert(commune.registered).inserted
    }
  }

  /// The one of the document's own communes that a name which the register does not have is likely
  /// meant for: its name goes on, or differs in one word that begins alike.
  static func twin(of stray: NamedCommune, among own: [NamedCommune]) -> NamedCommune? {
    let words = stray.name.split(separator: " ")
    return own.first { other in
      let whole = other.registered.split(separator: " ")
      guard !words.isEmpty, whole.count >= words.count, whole[0] == words[0] else { return false }
      if whole.count > words.count { return whole.starts(with: words) }
      let different = zip(whole, words).filter { $0 != $1 }
      return different.count == 1 && different[0].0.first == different[0].1.first
    }
  }
}
