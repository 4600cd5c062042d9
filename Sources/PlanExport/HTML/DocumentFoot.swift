internal import PlanSyntax

/// The two blocks side by side below a document: who receives it, and who signed it.
struct DocumentFoot {
  private let recipients: RecipientList?
  private let signature: Signature?

  /// The foot of a document.
  init(_ document: Document) {
    recipients = document.recipients
    signature = document.signature
  }

  /// The texts that stand in it.
  var texts: [TextRange] {
    let blocks = [recipients?.label, recipients?.filing?.range, signature?.range]
    return blocks.compactMap { $0 } + (recipients?.recipients.map(\.range) ?? [])
  }

  /// Writes the blocks, where there is anything in them.
  func write(to out: inout HTMLOutput) {
    guard recipients != nil || signature != nil else { return }
    out.element(.footer, .class("foot")) { out in
      out.element(.div, .class("recipients")) { writeRecipients(to: &$0) }
      out.element(.div, .class("signature")) { writeSignature(to: &$0) }
    }
    out.newLine()
  }

  private func writeRecipients(to out: inout HTMLOutput) {
    guard let list = recipients else { return }
    out.line(.p, "label", list.label)
    guard !list.recipients.isEmpty || list.filing != nil else { return }
    out.open(.ul)
    for recipient in list.recipients { out.element(.li) { $0.words(recipient.range) } }
    if let filing = list.filing {
      out.element(.li, .class("filing")) { $0.words(filing.range) }
    }
    out.close(.ul)
  }

  private func writeSignature(to out: inout HTMLOutput) {
    for line in signature?.lines(out.transcript) ?? [] {
      switch line.role {
      case .authority, .position: out.line(.p, "right", line.range)
      case .signer: out.line(.p, "signer", line.range)
      case .remark: out.line(.p, "remark", line.range)
      }
    }
  }
}
