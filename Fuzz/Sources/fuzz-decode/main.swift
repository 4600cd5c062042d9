import Fuzzing
import Glibc
import VietnameseText

/// Whether a text stacks no more marks on a letter than the normalizer takes at once.
///
/// It cuts taller stacks into pieces to stay linear, and then one more walk may still sort some.
func hasLowStacks(_ text: [UInt8]) -> Bool {
  var height = 0
  for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
    height = scalar.properties.canonicalCombiningClass == .notReordered ? 0 : height + 1
    if height > 30 { return false }
  }
  return true
}

// Any bytes, in any encoding, give valid UTF-8, which normalising leaves valid and normal.
//
// The text's length chooses the encoding that is forced on it.
exit(
  fuzz { start, count in
    let input = bytes(start, count)
    for encoding in [nil, TextEncoding.allCases[count % TextEncoding.allCases.count]] {
      let text = TextDecoder.decode(input, as: encoding).utf8
      require(String(validating: text, as: UTF8.self) != nil, "\(encoding as Any): no UTF-8")
      guard let clean = TextNormalizer.normalize(text.span)?.utf8 else { continue }
      require(
        String(validating: clean, as: UTF8.self) != nil, "\(encoding as Any): normalised badly")
      let isNormal = TextNormalizer.normalize(clean.span) == nil
      require(isNormal || !hasLowStacks(clean), "\(encoding as Any): not normal")
    }
    return 0
  })
