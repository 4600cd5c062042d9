internal import PlanSyntax

/// A line of a signature block as writers lay it out.
struct SignatureLine {
  /// What the line is.
  enum Role {
    case authority, position, signer
    /// "(Đã ký)" and the like.
    case remark
  }

  /// What the line is.
  let role: Role
  /// The text.
  let range: TextRange
}

extension Signature {
  /// The lines of the block in order; together they are all of its text.
  func lines(_ text: UnsafeBufferPointer<UInt8>) -> [SignatureLine] {
    var parts = authority.map { SignatureLine(role: .authority, range: $0) }
    if let position { parts.append(SignatureLine(role: .position, range: position)) }
    if let signer { parts.append(SignatureLine(role: .signer, range: signer)) }
    parts.sort { $0.range.start < $1.range.start }
    var lines: [SignatureLine] = []
    var index = Int(range.start)
    for part in parts {
      lines += Self.remarks(text, index, Int(part.range.start))
      lines.append(part)
      index = Int(part.range.end)
    }
    return lines + Self.remarks(text, index, Int(range.end))
  }

  private static func remarks(
    _ text: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int
  ) -> [SignatureLine] {
    guard from < to else { return [] }
    return text[from..<to].split(separator: 0x0A).compactMap { line in
      guard let first = line.firstIndex(where: { $0 > 0x20 }),
        let last = line.lastIndex(where: { $0 > 0x20 })
      else { return nil }
      return SignatureLine(role: .remark, range: TextRange(first, last + 1))
    }
  }
}
