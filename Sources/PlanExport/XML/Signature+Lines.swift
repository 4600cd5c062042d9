internal import PlanSyntax

extension Signature {
  /// What a line of a signature says.
  enum LineRole {
    case authority, position, signer
    /// What the tree has no field for, such as "(Đã ký)".
    case other

    /// The role's name in a document.
    var name: StaticString {
      switch self {
      case .authority: "authority"
      case .position: "position"
      case .signer: "signer"
      case .other: "signature"
      }
    }
  }

  /// The lines in the order of the text; together they are the whole block.
  var lines: [(range: TextRange, role: LineRole)] {
    var parts = authority
    var roles = [LineRole](repeating: .authority, count: authority.count)
    for (part, role) in [(position, LineRole.position), (signer, .signer)] {
      guard let part else { continue }
      parts.append(part)
      roles.append(role)
    }
    var lines: [(range: TextRange, role: LineRole)] = []
    range.forEachRun(of: parts) { run, part in lines.append((run, part.map { roles[$0] } ?? .other))
    }
    return lines
  }
}
