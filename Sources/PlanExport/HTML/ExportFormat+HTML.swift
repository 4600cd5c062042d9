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
        plan, showsFindings: options.showsFindings,
        out: HTMLOutput(plan, transcript: text, drain: drain))
      HTMLPage(plan, noteCount: writer.notes.count).write(with: &writer)
      writer.out.finish()
    }
  }
}
