extension OutputBuffer {
  /// Writes text as one line: line breaks and runs of blanks as one blank, none at an end.
  mutating func folded(_ text: UnsafeBufferPointer<UInt8>) {
    guard let base = text.baseAddress else { return }
    var index = 0
    var end = text.count
    while index < end, text[index] <= 0x20 { index += 1 }
    while end > index, text[end - 1] <= 0x20 { end -= 1 }
    var run = index
    while index < end {
      guard text[index] <= 0x20, text[index] != 0x20 || text[index + 1] <= 0x20 else {
        index += 1
        continue
      }
      append(base + run, count: index - run)
      append(0x20)
      while text[index] <= 0x20 { index += 1 }
      run = index
    }
    append(base + run, count: end - run)
  }
}
