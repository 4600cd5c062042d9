/// A rime: what follows the first consonants of a syllable, without its tone.
struct Rime {
  /// The letters.
  let letters: LetterKey
  /// Whether it ends in p, t, c or ch, and so has only the tones sắc and nặng.
  let isStopped: Bool
  /// Which letter carries the tone mark, counted from 0, and which one in the older habit.
  let toneIndex: Int
  let oldToneIndex: Int

  private init(_ letters: LetterKey, _ isStopped: Bool, _ toneIndex: Int, old: Int? = nil) {
    self.letters = letters
    self.isStopped = isStopped
    self.toneIndex = toneIndex
    oldToneIndex = old ?? toneIndex
  }

  /// The rimes of the language, by the letter that carries the tone and by their tones.
  /// [rimes after the syllable table of Lương Hiếu Thi; tone placement after Quyết định
  /// 1989/QĐ-BGDĐT and the older habit]
  static let all: [Rime] =
    LetterKey.words("oa oe uy").map { Rime($0, false, 1, old: 0) }
    + LetterKey.words(
      """
      a e ê i o ô ơ u ư y ia ua ưa ai oi ôi ơi ui ưi ao eo au âu êu iu ưu ay ây \
      am ăm âm em êm im om ôm ơm um ưm an ăn ân en ên in on ôn ơn un ưn \
      ang ăng âng eng êng ong ông ung ưng anh ênh inh
      """
    ).map { Rime($0, false, 0) }
    + LetterKey.words(
      """
      uê uơ uya oai uôi ươi oao oeo uau uêu iêu uyu ươu yêu oay uây iêm oam oăm oem uôm ươm yêm \
      iên oan oăn oen uân uên uôn uyn ươn yên iêng oang oăng oong uâng uông ương yêng oanh uênh uynh
      """
    ).map { Rime($0, false, 1) }
    + LetterKey.words("uyên").map { Rime($0, false, 2) }
    + LetterKey.words(
      """
      ach êch ich ac ăc âc ec oc ôc uc ưc at ăt ât et êt it ot ôt ơt ut ưt ap ăp âp ep êp ip op \
      ôp ơp up
      """
    ).map { Rime($0, true, 0) }
    + LetterKey.words(
      """
      oach uêch uych iêc oac oăc ooc uôc ươc iêt oat oăt oet uât uêt uôt uyt ươt yêt iêp oap uôp \
      uyp ươp
      """
    ).map { Rime($0, true, 1) }
    + LetterKey.words("uyêt").map { Rime($0, true, 2) }
}
