internal import PlanSyntax

/// The page around a document: what the browser is told of it, and what helps to read it.
///
/// It needs nothing beside it: no script, no font, no picture. The words of its `main` are the words of
/// the document; what the page adds stands outside of it, or in elements of the class `aid`.
struct HTMLPage {
  private let plan: Plan
  private let contents: TableOfContents
  private let noteCount: Int

  /// The page of a plan, with so many notes beside the text.
  init(_ plan: Plan, noteCount: Int) {
    self.plan = plan
    self.noteCount = noteCount
    contents = TableOfContents(plan.document)
  }

  /// Writes the page with the document that the writer writes into it.
  func write(with writer: inout HTMLWriter) {
    writer.out.markup("<!DOCTYPE html>\n<html lang=\"vi\">\n")
    writer.out.element(.head) { writeHead(to: &$0) }
    writer.out.newLine()
    writer.element(.body, .class(bodyClass)) { writer in
      writer.out.element(.a, .class("skip aid"), .href(.part("van-ban"))) {
        $0.text("Đến văn bản")
      }
      writer.out.newLine()
      writeBar(to: &writer.out)
      contents.write(to: &writer.out)
      writer.element(.main, .id("van-ban"), .fixed("tabindex", "-1")) {
        $0.out.newLine()
        $0.write(plan.document, depth: 1)
        $0.notes.writeRest(to: &$0.out)
      }
    }
    writer.out.markup("\n</html>\n")
  }

  /// What the style sheet must know of the whole page.
  private var bodyClass: StaticString {
    switch (!contents.isEmpty, noteCount > 0) {
    case (true, true): "has-contents has-notes"
    case (true, false): "has-contents"
    case (false, true): "has-notes"
    case (false, false): "plain"
    }
  }

  // MARK: Head

  private func writeHead(to out: inout HTMLOutput) {
    out.markup("\n<meta charset=\"utf-8\">\n")
    out.markup("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
    out.markup("base-uri 'none'; form-action 'none'; style-src 'sha256-")
    out.text(StyleSheet.digest)
    out.markup("'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    out.markup("<meta name=\"color-scheme\" content=\"light dark\">\n")
    out.markup("<meta name=\"generator\" content=\"khplan\">\n")
    out.element(.title) { writeTitle(to: &$0) }
    out.markup("\n<style>")
    out.markup(StyleSheet.bytes)
    out.markup("</style>\n")
  }

  /// The kind, number and subject, which name the window; the file's name where there are none.
  private func writeTitle(to out: inout HTMLOutput) {
    let header = plan.document.header
    if let kind = header.kind, header.kindName != nil {
      out.text("\(kind.name)")
    } else if let name = header.kindName {
      out.text(name)
    }
    if let number = header.number?.number?.range {
      out.text(header.kindName == nil ? "Công văn " : " ")
      out.text(number)
    }
    if let subject = header.subject {
      if header.kindName != nil || header.number != nil { out.text(": ") }
      out.text(subject)
    } else if header.kindName == nil, header.number?.number == nil {
      out.text(plan.source.fileName)
    }
  }

  // MARK: Bar

  /// The switch and the count above the page.
  ///
  /// The switch itself stands before all that it changes, so that the style sheet can tell.
  private func writeBar(to out: inout HTMLOutput) {
    guard out.showsRestored || noteCount > 0 else { return }
    if out.showsRestored {
      out.markup("<input type=\"checkbox\" id=\"khoi-phuc\" class=\"switch aid\">\n")
    }
    out.element(.div, .class("bar aid"), .fixed("role", "region"), .ariaLabel("Cách xem")) { out in
      if out.showsRestored {
        out.element(.label, .fixed("for", "khoi-phuc")) { $0.text("Hiện chỗ đã khôi phục") }
      }
      if noteCount > 0 {
        out.element(.span, .class("count")) { $0.text("\(noteCount) lưu ý") }
      }
    }
    out.newLine()
  }
}

extension Source {
  /// What a document is called that has no name of its own: its file, without the folders.
  var fileName: String { name.split(separator: "/").last.map(String.init) ?? "Văn bản" }
}
