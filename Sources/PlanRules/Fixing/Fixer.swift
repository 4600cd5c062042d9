public import PlanSyntax
internal import VietnameseText

/// Makes the edits that rules propose, again and again until none is left.
///
/// The result is stable: fixing it once more changes nothing. Safe edits leave every number of the
/// text as it was; this is seen to here, whatever the rules say of their edits.
public enum Fixer {
  /// What came of a text.
  public struct Outcome: Sendable {
    /// The text and its edits.
    public var text: EditedText
    /// How many edits were made.
    public var count = 0
    /// Why the text was left as it is.
    public var refusal: Refusal?
  }

  /// Why a text is not fixed.
  public enum Refusal: Sendable {
    /// It was issued: what it says is changed by a correction letter only.
    case issued
    /// It was damaged and restored to be read; what the author wrote is not known.
    case damaged
    /// The edits of some rules bring each other back.
    case unstable
  }

  /// The edits of one rule make room for those of another, and some rules mend one place at a time;
  /// this many rounds are enough for both.
  private static let rounds = 200

  /// Fixes the text of a plan; `restoring` says how it was parsed.
  public static func fix(
    _ plan: Plan, _ settings: CheckSettings, allowingUnsafe: Bool, restoring: Bool = true
  ) -> Outcome {
    var outcome = Outcome(text: EditedText(plan.source.text))
    if settings.profile == .issued { return refused(plan, .issued) }
    if plan.transcript.isRestored { return refused(plan, .damaged) }
    var plan = plan
    var seen: Set<[UInt8]> = []
    for _ in 0..<rounds {
      let edits = edits(of: plan, settings, allowingUnsafe: allowingUnsafe)
      if edits.isEmpty {
        let keeps =
          allowingUnsafe
          || NumberGuard.digest(outcome.text.original) == NumberGuard.digest(outcome.text.bytes)
        return keeps ? outcome : refused(plan, .unstable, original: outcome.text.original)
      }
      outcome.text.apply(edits)
      outcome.count += edits.count
      // a text that comes back will come back for ever; only the last few can be it
      if seen.count > 3 { seen.removeAll() }
      guard seen.insert(outcome.text.bytes).inserted else { break }
      plan = PlanParser.parse(
        Source(name: plan.source.name, bytes: outcome.text.bytes, encoding: .utf8),
        restoring: restoring)
      if plan.transcript.isRestored || plan.source.text != outcome.text.bytes { break }
    }
    return refused(plan, .unstable, original: outcome.text.original)
  }

  private static func refused(
    _ plan: Plan, _ refusal: Refusal, original: [UInt8]? = nil
  ) -> Outcome {
    Outcome(text: EditedText(original ?? plan.source.text), refusal: refusal)
  }

  /// The edits to make now: in order, and far enough apart that none changes what another one saw.
  private static func edits(
    of plan: Plan, _ settings: CheckSettings, allowingUnsafe: Bool
  ) -> [EditedText.Edit] {
    let text = plan.source.text
    var found: [EditedText.Edit] = []
    _ = Checker.check(plan, settings) { finding in
      for fix in [finding.fix].compactMap(\.self) + finding.alike
      where (fix.isSafe || allowingUnsafe)
        && text[fix.source] != Array(fix.replacement.utf8)[...]
      {
        found.append(
          EditedText.Edit(range: fix.source, replacement: Array(fix.replacement.utf8)))
      }
      return true
    }
    let inOrder = found.enumerated().sorted { first, second in
      let (a, b) = (first.element.range, second.element.range)
      return (a.lowerBound, a.upperBound, first.offset) < (
        b.lowerBound, b.upperBound, second.offset
      )
    }
    var edits: [EditedText.Edit] = []
    var end = -1
    for edit in inOrder.map(\.element) where edit.range.lowerBound > end {
      edits.append(edit)
      end = edit.range.upperBound
      // a number between two edits would be judged twice, each time without the other edit
      while end < text.count, NumberGuard.isNumeric(text[end]) { end += 1 }
    }
    return edits
  }
}
