internal import PlanSyntax

extension DocumentFacts {
  /// The tables of the content and of the annexes whose cells are set off by tabs or bars.
  ///
  /// Tables that a converter laid out line by line are read by guess; nothing is blamed on them.
  var separatedTables: [Table] {
    var tables: [Table] = []
    func take(_ blocks: [Block]) {
      for case .table(let table) in blocks where isSeparated(table) { tables.append(table) }
    }
    func visit(_ section: Section) {
      take(section.blocks)
      for part in section.sections { visit(part) }
    }
    take(document.opening)
    for section in document.sections { visit(section) }
    for annex in document.annexes {
      take(annex.blocks)
      for section in annex.sections { visit(section) }
    }
    return tables
  }

  private func isSeparated(_ table: Table) -> Bool {
    !table.header.isEmpty
      && text[table.range.bounds].prefix(400).contains { $0 == 0x09 || $0 == 0x7C }
  }

  /// The whole number in a cell: digits alone, a stop behind them, or stops between groups of three.
  func number(_ cell: Passage) -> Int? {
    var value = 0
    var digits = 0
    var group = 0
    for byte in text[cell.range.bounds] {
      if byte &- 0x30 < 10 {
        value = value * 10 + Int(byte - 0x30)
        digits += 1
        group += 1
        guard digits < 16 else { return nil }
      } else if byte == 0x2E, group <= 3, group > 0 {
        group = 0
      } else {
        return nil
      }
    }
    return digits > 0 && (group == 0 || group == digits || group == 3) ? value : nil
  }
}
