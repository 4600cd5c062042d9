/// A run of signs that is printed as another sign: not a word, and found by grammar alone.
struct SignFix {
  /// The glyphs that are replaced.
  var range: Range<Int>
  /// What replaces them; 0 for nothing.
  var glyph: Glyph
  /// How likely the change is right.
  var confidence: Float
  /// A sign that follows the new one; 0 for none.
  var next: Glyph = 0
}
