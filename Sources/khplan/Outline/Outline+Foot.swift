import CommandLineKit
import PlanSyntax

extension Outline {
  /// Who receives the document, who signed it, and what is noted below.
  mutating func foot(of document: Document) {
    if let list = document.recipients { recipients(list) }
    signature(document.signature, isAttached: document.header.reference != nil)
    if !document.notes.isEmpty {
      page.heading(Labels.notes)
      for note in document.notes { entry(text(note.mark) ?? "*", note.content) }
    }
  }

  private mutating func recipients(_ list: RecipientList) {
    page.heading(Labels.recipients, note: "(\(list.recipients.count))")
    for recipient in list.recipients {
      let purpose = text(recipient.purpose).map { " (\($0))" } ?? ""
      page.entry("-", text(recipient.name).map { $0 + purpose } ?? "", depth: 0)
    }
    if let filing = text(list.filing?.text) {
      page.entry("-", filing, depth: 0, style: .dim)
    }
  }

  private mutating func signature(_ signature: Signature?, isAttached: Bool) {
    guard let signature else {
      // A programme under a decision is signed with the decision.
      if !isAttached { missingSignature() }
      return
    }
    page.heading(Labels.signature)
    for line in signature.authority + (signature.position.map { [$0] } ?? []) {
      page.entry("", text(line) ?? "", depth: 0)
    }
    if let signer = text(signature.signer) {
      page.entry("", signer, depth: 0, style: .bold)
    } else {
      page.entry("", Labels.noSigner[page.language], depth: 0, style: .warning)
    }
  }

  private mutating func missingSignature() {
    page.heading(Labels.signature)
    page.entry("", Labels.unknown[page.language], depth: 0, style: .warning)
  }
}
