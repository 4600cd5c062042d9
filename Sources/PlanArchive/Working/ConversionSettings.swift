package import PlanExport
package import VietnameseText

/// How documents are converted: the same for all of one run.
package struct ConversionSettings: Sendable {
  /// The format of the results.
  package var format: ExportFormat
  /// What the user chose about it.
  package var options = ExportFormat.Options()
  /// The encoding the user says the files have; then what looks like no text is taken as text.
  package var encoding: TextEncoding?
  /// Whether damaged text is restored first.
  package var restores = true
  /// A file with more bytes is no document.
  package var largest = 256 << 20
  /// The usual settings for a format.
  package init(format: ExportFormat) { self.format = format }

  /// How the bytes of a file become plans.
  package var input: PlanInput {
    PlanInput(
      encoding: encoding, restores: restores, checks: options.showsFindings,
      usesThreads: options.usesThreads)
  }

  /// All that the bytes of a result depend on, beside the input and the version of the tool.
  var fingerprint: String {
    let encoding = encoding?.rawValue ?? "auto"
    return "to=\(format.name) pretty=\(options.isPretty) findings=\(options.showsFindings) "
      + "encoding=\(encoding) restores=\(restores) largest=\(largest)"
  }
}
