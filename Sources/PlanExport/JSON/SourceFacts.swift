internal import PlanSyntax

/// What the JSON says of a source and no plan holds.
struct SourceFacts {
  /// The digest of the input.
  let digest: [UInt8]
  /// The places in the decoded text.
  let positions: PositionIndex

  /// Works them out one after the other.
  init(_ source: Source) {
    digest = Self.digest(of: source)
    positions = PositionIndex(source.text.span)
  }

  /// Works them out on two threads.
  init(abreast source: Source) {
    let digest = Digest()
    var positions: PositionIndex?
    Abreast.run {
      positions = PositionIndex(source.text.span)
    } _: {
      digest.bytes = Self.digest(of: source)
    }
    self.digest = digest.bytes
    self.positions = positions ?? PositionIndex(source.text.span)
  }

  private static func digest(of source: Source) -> [UInt8] {
    source.record?.digest ?? source.digest ?? SHA256.digest(source.bytes)
  }

  /// Set on one thread and read when that has ended.
  private final class Digest: @unchecked Sendable {
    var bytes: [UInt8] = []
  }
}
