import CommandLineKit
import Glibc
import PlanArchive
import PlanRules
import PlanSyntax
import VietnameseText

/// Mends the files of one run, or shows what that would change.
///
/// A file is written whole or not at all, in the encoding it came in. One in an encoding of the time
/// before Unicode is written in UTF-8 where that is asked for, and else left alone: to write it back
/// could lose letters, and to change its encoding unasked would surprise whoever opens it next.
struct Mending {
  let options: CheckOptions
  let session: Session
  /// Whether all that was to be written is written.
  private(set) var status = ExitStatus.done

  init(options: CheckOptions, session: Session) {
    self.options = options
    self.session = session
  }

  /// Mends the file at a path as far as asked; gives the plan of what it holds now.
  mutating func mend(
    _ plan: Plan, at path: String, _ settings: CheckSettings, _ sink: inout DescriptorSink
  ) -> Plan {
    guard options.fixes else { return plan }
    let outcome = Fixer.fix(
      plan, settings, allowingUnsafe: options.allowsUnsafe, restoring: options.restores)
    if let refusal = outcome.refusal {
      if refusal == .unstable { status = .file }
      tell(path, FixLabels.refusal(refusal))
      return plan
    }
    if options.showsDiff {
      show(outcome.text, of: plan, &sink)
      return plan
    }
    return write(outcome, of: plan, to: path)
  }

  private func show(_ text: EditedText, of plan: Plan, _ sink: inout DescriptorSink) {
    let diff = FixDiff(
      name: plan.source.name, text, painter: session.painter, isShown: isatty(STDOUT_FILENO) == 1)
    diff.write(to: &sink)
  }

  private mutating func write(_ outcome: Fixer.Outcome, of plan: Plan, to path: String) -> Plan {
    let becomesUTF8 = options.writesUTF8 && plan.source.encoding.isLegacy
    guard outcome.count > 0 || becomesUTF8 else { return plan }
    let text = outcome.text.bytes
    guard let bytes = becomesUTF8 ? text : SourceBytes.encoded(text, like: plan.source) else {
      status = .file
      tell(path, FixLabels.encoding(plan.source))
      return plan
    }
    let written = Results.write(to: path, session) { sink in
      bytes.withUnsafeBytes { sink.append(contentsOf: $0) }
      return .done
    }
    guard written == .done else {
      status = max(status, written)
      return plan
    }
    tell(path, FixLabels.done(outcome.count, isConverted: becomesUTF8))
    let encoding = becomesUTF8 ? TextEncoding.utf8 : plan.source.encoding
    let source = Source(name: plan.source.name, bytes: bytes, encoding: encoding)
    return PlanParser.parse(source, restoring: options.restores, usesThreads: true)
  }

  private func tell(_ path: String, _ text: Localized) {
    let name = PathText.display(path)
    session.tell(Localized(vi: "\(name): \(text.vi)", en: "\(name): \(text.en)"))
  }
}
