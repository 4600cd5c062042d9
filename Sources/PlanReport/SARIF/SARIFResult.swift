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
    out.beginObject()
    out.key("ruleId")
    out.value(finding.rule)
    if let ruleIndex {
      out.key("ruleIndex")
      out.value(ruleIndex)
    }
    out.key("level")
    out.value(finding.severity.sarifLevel)
    let message = [finding.message, finding.hint].compactMap { $0?[context.language] }
    self.message(message.joined(separator: "\n"), to: &out)
    out.key("locations")
    out.beginArray()
    location(finding.source, to: &out)
    out.endArray()
    if !finding.related.isEmpty { related(finding.related, to: &out) }
    out.key("partialFingerprints")
    let fingerprint = fingerprints.next(finding, in: text)
    out.beginObject()
    out.key("khplanWords/v1")
    out.value("\(fingerprint.text):\(fingerprint.ordinal)")
    out.endObject()
    if let fix = finding.fix { self.fix(fix, to: &out) }
    out.endObject()
  }

  private func message(_ text: String, to out: inout JSONOutput) {
    out.key("message")
    out.beginObject()
    out.key("text")
    out.value(text)
    out.endObject()
  }

  private mutating func related(_ related: [Finding.Related], to out: inout JSONOutput) {
    out.key("relatedLocations")
    out.beginArray()
    for (index, place) in related.enumerated() {
      location(place.source, id: index, message: place.message, to: &out)
    }
    out.endArray()
  }

  private mutating func location(
    _ range: Range<Int>, id: Int? = nil, message: Message? = nil, to out: inout JSONOutput
  ) {
    out.beginObject()
    if let id {
      out.key("id")
      out.value(id)
    }
    out.key("physicalLocation")
    out.beginObject()
    out.key("artifactLocation")
    artifact.writeLocation(index: artifactIndex, to: &out)
    // what is said of the whole file has no region
    if range != 0..<0 { region("region", range, hasSnippet: true, to: &out) }
    out.endObject()
    if let message { self.message(message[context.language], to: &out) }
    out.endObject()
  }

  private mutating func region(
    _ key: StaticString, _ range: Range<Int>, hasSnippet: Bool = false, to out: inout JSONOutput
  ) {
    let place = places.place(range)
    out.key(key)
    out.beginObject()
    out.key("startLine")
    out.value(place.start.line)
    out.key("startColumn")
    out.value(place.start.column)
    out.key("endLine")
    out.value(place.end.line)
    out.key("endColumn")
    out.value(place.end.column)
    if hasSnippet, !range.isEmpty {
      out.key("snippet")
      out.beginObject()
      out.key("text")
      out.value(places.text(range))
      out.endObject()
    }
    out.endObject()
  }

  private mutating func fix(_ fix: Finding.Fix, to out: inout JSONOutput) {
    out.key("fixes")
    out.beginArray()
    out.beginObject()
    out.key("description")
    out.beginObject()
    out.key("text")
    out.value(
      (fix.isSafe
        ? Message(vi: "sửa hình thức, không đổi nội dung", en: "changes the form only")
        : Message(vi: "cần người xem lại", en: "to be looked at by a person"))[context.language])
    out.endObject()
    out.key("artifactChanges")
    out.beginArray()
    out.beginObject()
    out.key("artifactLocation")
    artifact.writeLocation(index: artifactIndex, to: &out)
    out.key("replacements")
    out.beginArray()
    out.beginObject()
    region("deletedRegion", fix.source, to: &out)
    out.key("insertedContent")
    out.beginObject()
    out.key("text")
    out.value(fix.replacement)
    out.endObject()
    out.endObject()
    out.endArray()
    out.endObject()
    out.endArray()
    out.endObject()
    out.endArray()
  }
}
