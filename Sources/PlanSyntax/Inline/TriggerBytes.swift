/// The bytes that something in running text can begin with.
///
/// Most bytes of a text begin nothing; they are passed over here, in the tightest loop there is.
enum TriggerBytes {
  /// The first byte from `start` on that may begin something; `end` where none does.
  static func next(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    text.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return end }
      let classes = Self.classes.utf8Start
      var index = start
      while index < end {
        let kind = classes[Int(base[index])]
        if kind != 0x2E, kind == 0x78 || index == start || mayPrecedeWord(base[index - 1]) {
          return index
        }
        index += 1
      }
      return end
    }
  }

  /// Letters begin something only at a word's start: after a blank, a sign, a bracket, or what may
  /// be the last byte of a quotation mark.
  private static func mayPrecedeWord(_ byte: UInt8) -> Bool {
    byte < 0x41 || byte == 0x5B || byte & 0xF0 == 0x90
  }

  /// For each byte: "x" begins something, "w" does at a word's start, "." does not.
  private static let classes: StaticString = """
    ................................\
    ................xxxxxxxxxx......\
    x.ww....w..www..ww.....w........\
    ........w..w.w..ww.....w........\
    ................................\
    ................................\
    ....w...........................\
    ................................
    """
}
