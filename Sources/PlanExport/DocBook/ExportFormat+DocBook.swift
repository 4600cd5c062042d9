internal import PlanSyntax

extension ExportFormat {
  /// DocBook 5.2, from which stylesheets make pages and books.
  static let docBook = ExportFormat(
    name: "docbook", fileExtensions: ["dbk", "docbook", "docbook.xml"],
    summary: Message(
      vi: "DocBook 5.2 (XML) để dàn trang, xuất bản", en: "DocBook 5.2 (XML) for publishing")
  ) { plan, options, drain in
    plan.transcript.text.withUnsafeBufferPointer { text in
      let out = XMLOutput(transcript: text, isPretty: options.isPretty, drain: drain)
      var writer = DocBookWriter(out: out, plan: plan)
      writer.writeArticle()
    }
  }
}
