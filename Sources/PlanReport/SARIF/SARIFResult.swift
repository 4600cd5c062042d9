internal import PlanExport
internal import PlanRules
internal import PlanSyntax

/// Writes the results of one input.
struct SARIFResult {
  let context: ReportContext
  var places: Places
  let text: [UInt8]
  let artifact: SARIFReport.Artifact
  let artifactIndex: Int
  private var fingerprints = FingerprintCounter()

  init(
    context: ReportContext, places: Places, text: [UInt8], artifact: SARIFReport.Artifact,
    artifactIndex: Int
  ) {
    self.context = context
    self.places = places
    self.text = text
    self.artifact = artifact
    self.artifactIndex = artifactIndex
  }

  mutating func write(_ finding: Finding, ruleIndex: Int?, to out: inout JSONOutput) {
    out.object {
      $0.member("ruleId", finding.rule)
      if let ruleIndex { $0.member("ruleIndex", ruleIndex) }
      $0.member("level", finding.severity.sarifLevel)
      let message = [finding.message, finding.hint].compactMap { $0?[context.language] }
      self.message(message.joined(separator: "\n"), to: &$0)
      $0.array("locations") { location(finding.source, to: &$0) }
      if !finding.related.isEmpty { related(finding.related, to: &$0) }
      let fingerprint = fingerprints.next(finding, in: text)
      $0.object("partialFingerprints") {
        $0.member("khplanWords/v1", "\(fingerprint.text):\(fingerprint.ordinal)")
      }
      if let fix = finding.fix { self.fix(fix, to: &$0) }
    }
  }

  private func message(_ text: String, to out: inout JSONOutput) {
    out.object("message") { $0.member("text", text) }
  }

  private mutating func related(_ related: [Finding.Related], to out: inout JSONOutput) {
    out.array("relatedLocations") {
      for (index, place) in related.enumerated() {
        location(place.source, id: index, message: place.message, to: &$0)
      }
    }
  }

  private mutating func location(
    _ range: Range<Int>, id: Int? = nil, message: Message? = nil, to out: inout JSONOutput
  ) {
    out.object {
      if let id { $0.member("id", id) }
      $0.object("physicalLocation") {
        $0.key("artifactLocation")
        artifact.writeLocation(index: artifactIndex, to: &$0)
        // what is said of the whole file has no region
        if range != 0..<0 { region("region", range, hasSnippet: true, to: &$0) }
      }
      if let message { self.message(message[context.language], to: &$0) }
    }
  }

  private mutating func region(
    _ name: StaticString, _ range: Range<Int>, hasSnippet: Bool = false, to out: inout JSONOutput
  ) {
    let place = places.place(range)
    out.object(name) {
      $0.member("startLine", place.start.line)
      $0.member("startColumn", place.start.column)
      $0.member("endLine", place.end.line)
      $0.member("endColumn", place.end.column)
      guard hasSnippet, !range.isEmpty else { return }
      $0.object("snippet") { $0.member("text", places.text(range)) }
    }
  }

  private mutating func fix(_ fix: Finding.Fix, to out: inout JSONOutput) {
    let description =
      fix.isSafe
      ? Message(vi: "sửa hình thức, không đổi nội dung", en: "changes the form only")
      : Message(vi: "cần người xem lại", en: "to be looked at by a person")
    out.array("fixes") {
      $0.object {
        $0.object("description") { $0.member("text", description[context.language]) }
        $0.array("artifactChanges") { $0.object { change(fix, to: &$0) } }
      }
    }
  }

  private mutating func change(_ fix: Finding.Fix, to out: inout JSONOutput) {
    out.key("artifactLocation")
    artifact.writeLocation(index: artifactIndex, to: &out)
    out.array("replacements") {
      $0.object {
        region("deletedRegion", fix.source, to: &$0)
        $0.object("insertedContent") { $0.member("text", fix.replacement) }
      }
    }
  }
}
