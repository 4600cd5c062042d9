internal import PlanSyntax

extension ExportFormat {
  /// Canonical plain text, one paragraph a line.
  static let text = ExportFormat(
    name: "text", fileExtensions: ["txt"],
    summary: Message(
      vi: "văn bản thuần đã chuẩn hóa, mỗi đoạn một dòng",
      en: "plain text put in order, one paragraph a line")
  ) { plan, _, drain in
    plan.transcript.text.withUnsafeBufferPointer { text in
      var writer = TextWriter(text: text, sink: OutputBuffer(drain: drain))
      writer.write(plan.document)
      writer.finish()
    }
  }
}
