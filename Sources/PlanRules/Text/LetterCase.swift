internal import VietnameseText

/// A word with a capital at its start.
func capitalized(_ text: String) -> String {
  guard let first = text.unicodeScalars.first,
    let capital = Unicode.Scalar(VietnameseLetter.uppercased(first.value))
  else { return text }
  return String(Character(capital)) + String(text.unicodeScalars.dropFirst())
}

/// A word with a small letter at its start.
func lowered(_ text: String) -> String {
  guard let first = text.unicodeScalars.first,
    let low = Unicode.Scalar(VietnameseLetter.lowercased(first.value))
  else { return text }
  return String(Character(low)) + String(text.unicodeScalars.dropFirst())
}
