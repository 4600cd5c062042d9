internal import PlanSyntax

extension ExportFormat {
  /// DocBook 5.2, from which stylesheets make pages and books.
  static let docBook = ExportFormat(
    name: "docbook", fileExtensions: ["dbk", "docbook", "docbook.xml"],
    summary: Message(
      vi: "DocBook 5.2 (XML) để dàn trang, xuất bản", en: "DocBook 5.2 (XML) for publishing"),
    write: write(DocBookWriter.self))

  /// Akoma Ntoso 3.0, the OASIS standard for legal documents.
  static let akomaNtoso = ExportFormat(
    name: "akn", fileExtensions: ["akn", "akn.xml"],
    summary: Message(
      vi: "Akoma Ntoso 3.0 (XML) cho hệ thống văn bản pháp luật",
      en: "Akoma Ntoso 3.0 (XML) for systems of legal documents"),
    write: write(AkomaNtosoWriter.self))

  private static func write<Writer: PlanMarkup & ~Copyable>(
    _ writer: Writer.Type
  ) -> @Sendable (Plan, Options, @escaping Drain) -> Void {
    { plan, options, drain in
      plan.transcript.text.withUnsafeBufferPointer { text in
        var out = XMLOutput(transcript: text, isPretty: options.isPretty, drain: drain)
        out.start()
        var writer = Writer(out: out, plan.document)
        writer.hasHelp = options.usesThreads && Abreast.pays(for: text.count)
        writer.write(main: plan.document)
        writer.out.finish()
      }
    }
  }
}
