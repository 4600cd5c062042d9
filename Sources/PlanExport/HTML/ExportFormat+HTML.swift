internal import PlanSyntax

extension ExportFormat {
  /// A page to read and print.
  static let html = ExportFormat(
    name: "html", fileExtensions: ["html", "htm"],
    summary: Message(
      vi: "trang web để đọc và in, trình bày theo Nghị định 30/2020/NĐ-CP",
      en: "a page to read and print, laid out as Nghị định 30/2020/NĐ-CP says")
  ) { plan, options, drain in
    plan.transcript.text.withUnsafeBufferPointer { text in
      var writer = HTMLWriter(
        plan, text: text, showsFindings: options.showsFindings, sink: OutputBuffer(drain: drain))
      writer.writePage()
      writer.finish()
    }
  }
}
