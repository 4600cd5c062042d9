package import PlanSyntax

/// What the JSON says of a source and no plan holds.
package struct SourceFacts: Sendable {
  /// The digest of the input.
  let digest: [UInt8]
  /// The places in the decoded text.
  var positions: PositionIndex

  /// Works them out.
  package init(_ source: Source) {
    digest = Self.digest(of: source)
    positions = PositionIndex(source.text.span)
  }

  /// Works them out on two threads.
  init(abreast source: Source) {
    (positions, digest) = Abreast.both {
      PositionIndex(source.text.span)
    } _: {
      Self.digest(of: source)
    }
  }

  private static func digest(of source: Source) -> [UInt8] {
    source.record?.digest ?? source.digest ?? SHA256.digest(source.bytes)
  }
}
