/// What the window model and the tool that trains it agree on.
public enum WindowShape {
  /// The numbers of a vector.
  @inlinable public static var size: Int { 32 }

  /// How many words are looked at on each side.
  @inlinable public static var reach: Int { 6 }

  /// How far to the right of a place the neighbour on each of its 2 × `reach` sides stands.
  @inlinable public static func offset(_ side: Int) -> Int {
    side < reach ? side - reach : side - reach + 1
  }

  /// What one step of a bias stands for.
  @inlinable public static var biasUnit: Float { 0.0625 }
}
