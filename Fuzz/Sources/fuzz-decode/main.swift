import Fuzzing
import Glibc
import VietnameseText

// Any bytes, in any encoding, give valid UTF-8, which normalising leaves valid and normal.
exit(
  fuzz { start, count in
    let input = bytes(start, count)
    for encoding in [nil] + TextEncoding.allCases.map(Optional.some) {
      let text = TextDecoder.decode(input, as: encoding).utf8
      require(String(validating: text, as: UTF8.self) != nil, "\(encoding as Any): no UTF-8")
      guard let clean = TextNormalizer.normalize(text.span)?.utf8 else { continue }
      require(
        String(validating: clean, as: UTF8.self) != nil, "\(encoding as Any): normalised badly")
      require(TextNormalizer.normalize(clean.span) == nil, "\(encoding as Any): not normal")
    }
    return 0
  })
