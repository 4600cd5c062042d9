/// What the window model and the tool that trains it agree on.
public enum WindowShape {
  /// The numbers of a vector.
  @inlinable public static var size: Int { 32 }
  /// How many words are looked at on each side.
  @inlinable public static var reach: Int { 6 }
  /// What one step of a bias stands for.
  @inlinable public static var biasUnit: Float { 0.0625 }
}
