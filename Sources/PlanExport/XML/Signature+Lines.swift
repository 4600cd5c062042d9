internal import PlanSyntax

extension SignatureLine.Role {
  /// The role's name in a document.
  var name: StaticString {
    switch self {
    case .authority: "authority"
    case .position: "position"
    case .signer: "signer"
    case .remark: "signature"
    }
  }
}

extension Signature {
  /// The lines of the block that have words.
  func wordLines(_ text: UnsafeBufferPointer<UInt8>) -> [SignatureLine] {
    lines(text).filter { !$0.range.fromFirstWord(text).isEmpty }
  }
}

extension TextRange {
  /// The range from its first word on, without the mark and blanks before it; an opening bracket stays.
  func fromFirstWord(_ text: UnsafeBufferPointer<UInt8>) -> TextRange {
    let word = bounds.first { index in
      let byte = text[index]
      return byte > 0x7F || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x28
    }
    return TextRange(word ?? bounds.upperBound, bounds.upperBound)
  }
}
