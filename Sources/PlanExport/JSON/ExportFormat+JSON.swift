internal import PlanSyntax

extension ExportFormat {
  /// The JSON contract, one object a plan.
  static let json = ExportFormat(
    name: "json", fileExtensions: ["json"],
    summary: Message(vi: "dữ liệu JSON cho chương trình khác", en: "JSON for programs")
  ) { plan, options, drain in
    JSONWriter.write(
      plan, of: plan, pretty: options.isPretty, usesThreads: options.usesThreads, drain: drain)
  }

  /// The JSON contract, one line a plan.
  static let jsonLines = ExportFormat(
    name: "jsonl", fileExtensions: ["jsonl", "ndjson"],
    summary: Message(vi: "JSON, mỗi văn bản một dòng", en: "JSON, one line a document")
  ) { plan, options, drain in
    JSONWriter.write(
      plan, of: plan, pretty: false, usesThreads: options.usesThreads, drain: drain)
  }
}
