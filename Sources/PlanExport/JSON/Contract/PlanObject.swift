internal import PlanSyntax
internal import VietnameseText

/// What a plan's JSON has as an object, with its members as the contract names and orders them.
protocol PlanObject: PlanValue {
  /// Writes the members.
  func members(to out: inout PlanPen)
}

extension PlanObject {
  func write(to out: inout PlanPen) { out.object { members(to: &$0) } }
}

extension Plan: PlanObject {
  func members(to out: inout PlanPen) {
    sourceMembers(to: &out)
    out.member("document", document)
    out.member("findings", findings)
    out.member("leftovers", leftovers)
  }

  fileprivate func sourceMembers(to out: inout PlanPen) {
    let census = transcript.census
    out.member("format", "khplan" as StaticString)
    out.member("version", 1)
    out.object("source") {
      $0.member("name", source.name)
      $0.json.key("sha256")
      $0.json.value(hexadecimal: $0.facts.digest)
      $0.member("bytes", source.record?.byteCount ?? source.bytes.count)
      $0.member(
        "lines", source.record?.lineCount ?? $0.facts.positions.lineCount(source.text.span))
      $0.member("encoding", source.encoding.rawValue)
      $0.member("media", transcript.isMarkdown ? "text/markdown" as StaticString : "text/plain")
      $0.member("damage", census.damage.rawValue)
      $0.json.key("unknownSyllables")
      $0.json.value(share: census.share)
      $0.member("restored", transcript.isRestored)
    }
  }
}

/// What a check found in a plan, in the place of the document.
struct FoundInPlan: PlanObject {
  let plan: Plan
  let findings: [Finding]
  /// How many findings of each rule were left out.
  let omitted: [String: Int]

  func members(to out: inout PlanPen) {
    plan.sourceMembers(to: &out)
    out.member("findings", findings)
    out.list("omitted", omitted.sorted { $0.key < $1.key }) { out, rule in
      out.object {
        $0.member("rule", rule.key)
        $0.member("count", rule.value)
      }
    }
  }
}

extension Finding: PlanObject {
  func members(to out: inout PlanPen) {
    out.member("rule", rule)
    out.member("severity", severity.rawValue)
    out.member("message", message)
    out.optional("hint", hint)
    out.span(source: source)
    out.member("related", related)
    out.optional("fix", fix)
  }
}

extension Finding.Related: PlanObject {
  func members(to out: inout PlanPen) {
    out.member("message", message)
    out.span(source: source)
  }
}

extension Finding.Fix: PlanObject {
  func members(to out: inout PlanPen) {
    out.member("replacement", replacement)
    out.span(source: source)
    out.member("safe", isSafe)
  }
}

extension Leftover: PlanObject {
  func members(to out: inout PlanPen) {
    out.member("kind", kind.rawValue)
    out.span(source: source)
  }
}
