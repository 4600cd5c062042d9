internal import PlanExport
internal import PlanSyntax
internal import VietnameseText

/// Converts one document.
struct Conversion {
  let settings: ConversionSettings

  /// Reads the bytes of a file, whose digest is known, and writes the result run by run.
  func convert(
    _ bytes: [UInt8], named name: String, digest: [UInt8], drain: @escaping ExportFormat.Drain
  ) throws(FileProblem) -> DocumentFacts {
    let shown = PathText.display(name)
    if bytes.count > settings.largest { throw FileProblem(shown, .overSize(settings.largest)) }
    if let format = binaryFormat(of: bytes) { throw FileProblem(shown, .notText(format)) }
    var facts: DocumentFacts?
    _ = try settings.input.each(name, bytes, digest: digest) { plan in
      settings.format.write(plan, settings.options, drain)
      facts = facts ?? DocumentFacts(plan)
      return true
    }
    return facts ?? DocumentFacts()
  }

  /// Reads the bytes of a file and writes the result to a sink.
  func convert(
    _ bytes: [UInt8], named name: String, digest: [UInt8], to sink: inout DescriptorSink
  ) throws(FileProblem) -> DocumentFacts {
    let result = withUnsafeMutablePointer(to: &sink) { sink in
      Result { () throws(FileProblem) in
        try convert(bytes, named: name, digest: digest) { sink.pointee.append(contentsOf: $0) }
      }
    }
    return try result.get()
  }

  private func binaryFormat(of bytes: [UInt8]) -> BinaryFormat? {
    guard let format = BinaryFormat.detect(bytes.span) else { return nil }
    return settings.encoding != nil && format.isUnknown ? nil : format
  }
}

extension BinaryFormat {
  /// Whether the bytes look like no text but have no magic number either.
  package var isUnknown: Bool { name == "binary" }
}

extension ExportFormat {
  /// Whether a result is itself a value of JSON.
  var isJSON: Bool { self.name == "json" || self.name == "jsonl" }
}
