import PlanSyntax

/// Names the parts of a document as an official letter names them: "mục II.1", "khoản 2 Điều 3".
struct PartNames {
  /// Where parts begin in the source, in order, and what they are called.
  private var parts: [(start: Int, name: String)] = []
  private let text: PlanText

  init(_ plan: Plan) {
    text = PlanText(plan)
    add(plan.document, "")
    parts.sort { $0.start < $1.start }
  }

  /// The part that a place of the source lies in; empty where it is in none.
  func name(at offset: Int) -> String {
    parts.last { $0.start <= offset }?.name ?? ""
  }

  private mutating func add(_ document: Document, _ before: String) {
    add(document.range, before + "phần đầu")
    for (index, basis) in document.bases.enumerated() {
      add(basis.content.range, before + "căn cứ thứ \(index + 1)")
    }
    for block in document.opening {
      if case .paragraph(let passage) = block { add(passage.range, "") }
    }
    add(document.sections, [], before)
    if let closing = document.closing.first { add(closing.range, before + "đoạn kết") }
    if let recipients = document.recipients { add(recipients.label, before + "phần nơi nhận") }
    if let signature = document.signature { add(signature.range, before + "phần chữ ký") }
    for annex in document.annexes {
      let name = text(annex.label) ?? "Phụ lục"
      add(annex.label, before + name)
      add(annex.sections, [], before + name + ", ")
    }
    for attachment in document.attachments { add(attachment, "văn bản kèm theo, ") }
  }

  private mutating func add(
    _ sections: [Section], _ above: [(level: Level, label: String)], _ before: String
  ) {
    for section in sections {
      let path = above + [(section.level, label(of: section))]
      add(section.mark, before + Self.name(of: path))
      add(section.sections, path, before)
    }
  }

  private mutating func add(_ range: TextRange, _ name: String) {
    guard !range.isEmpty else { return }
    parts.append((text.plan.transcript.map.range(of: range).lowerBound, name))
  }

  private func label(of section: Section) -> String {
    var label = ""
    section.label.write(text.plan.transcript.text.span) { part in
      switch part {
      case .words(let words): label += "\(words)"
      case .number(let number): label += "\(number)"
      case .byte(let byte): label += String(decoding: [byte], as: UTF8.self)
      }
    }
    return label
  }

  /// "điểm a khoản 2 Điều 3" below articles, "mục II.1.a" elsewhere.
  private static func name(of path: [(level: Level, label: String)]) -> String {
    if let article = path.firstIndex(where: { $0.level == .article }) {
      return path[article...].reversed().map { step in
        switch step.level {
        case .clause: "khoản \(step.label)"
        case .point: "điểm \(step.label)"
        default: step.label
        }
      }.joined(separator: " ")
    }
    var marks: [String] = []
    for step in path {
      switch step.level {
      case .roman, .arabic, .letter: marks.append(step.label)
      // "1.2" holds the number above it
      case .decimal: marks = marks.prefix(1) + [step.label]
      default: marks = []
      }
    }
    let words = path.last { $0.level == .part || $0.level == .chapter || $0.level == .section }
    let own = marks.isEmpty ? nil : "mục \(marks.joined(separator: "."))"
    return [own, words?.label].compactMap { $0 }.joined(separator: " ")
  }
}
