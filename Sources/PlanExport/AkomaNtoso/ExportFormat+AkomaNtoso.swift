internal import PlanSyntax

extension ExportFormat {
  /// Akoma Ntoso 3.0, the OASIS standard for legal documents.
  static let akomaNtoso = ExportFormat(
    name: "akn", fileExtensions: ["akn", "akn.xml"],
    summary: Message(
      vi: "Akoma Ntoso 3.0 (XML) cho hệ thống văn bản pháp luật",
      en: "Akoma Ntoso 3.0 (XML) for systems of legal documents")
  ) { plan, options, drain in
    plan.transcript.text.withUnsafeBufferPointer { text in
      let out = XMLOutput(transcript: text, isPretty: options.isPretty, drain: drain)
      var writer = AkomaNtosoWriter(out: out, plan: plan)
      writer.writeAll()
    }
  }
}
