/// A run of signs that is printed as another sign: not a word, and found by grammar alone.
struct SignFix {
  /// The glyphs that are replaced.
  var range: Range<Int>
  /// What replaces them; 0 for nothing.
  var glyph: Glyph
  /// How likely the change is right.
  var confidence: Float
  /// Whether a full stop follows the new sign.
  var point = false
}
