/// The bytes that the name of a place or body can begin with.
///
/// Most bytes of a text begin none; they are passed over here, in the tightest loop there is.
enum NameTriggers {
  /// The first byte from `start` on that may begin a name or bounds a quotation.
  static func next(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    let found = HeadFilter.heads.withBits { bits in
      text.withUnsafeBufferPointer { buffer in
        buffer.baseAddress.map { next($0, count: buffer.count, start, end, bits) }
      }
    }
    return found ?? end
  }

  private static func next(
    _ base: UnsafePointer<UInt8>, count: Int, _ start: Int, _ end: Int,
    _ bits: UnsafePointer<UInt64>
  ) -> Int {
    let classes = Self.classes.utf8Start
    var index = start
    while index < end {
      let kind = classes[Int(base[index])]
      if kind == 0x77, index == 0 || mayPrecedeWord(base[index - 1]),
        index + 3 >= count
          || HeadFilter.holds(bits, base[index], base[index + 1], base[index + 2], base[index + 3])
      {
        return index
      }
      if kind == 0x78, index + 2 < end, base[index + 1] == 0x80, base[index + 2] & 0xFE == 0x9C {
        return index
      }
      index += 1
    }
    return end
  }

  /// A letter begins a word after a blank, a sign, a digit or a bracket.
  static func mayPrecedeWord(_ byte: UInt8) -> Bool {
    byte < 0x41 || byte >= 0x5B && byte < 0x61 || byte == 0x7C || byte & 0xF0 == 0x90
  }

  /// For each byte: "w" begins a name at a word's start, "x" a quotation mark, "." neither.
  private static let classes: StaticString = """
    ................................\
    ................................\
    ..www...w..wwww.ww.wwww.w.......\
    ..www...w..wwww.ww.wwww.w.......\
    ................................\
    ................................\
    ....w...........................\
    .wx.............................
    """
}
