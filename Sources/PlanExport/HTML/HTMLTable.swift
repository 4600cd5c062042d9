internal import PlanSyntax

/// A table as a page shows it: lines of cells in one number of columns.
struct HTMLTable {
  private let table: Table
  /// Those of the head, else of the longest row within reason.
  private let columns: Int

  /// The table, laid out.
  init(_ table: Table) {
    self.table = table
    columns =
      table.header.count > 1
      ? min(table.header.count, 24) : min(max(table.rows.map(\.count).max() ?? 1, 1), 12)
  }

  /// Writes the table, the `number`th of the page, with a writer of running text.
  func write(with writer: inout HTMLWriter, number: Int) {
    writer.element(
      .div, .class("wide"), .fixed("role", "region"), .fixed("tabindex", "0"),
      .ariaLabel("Bảng \(number)")
    ) { writer in
      writer.out.open(.table, columns > 7 ? [.class("many")] : [])
      writer.out.newLine()
      if !table.header.isEmpty {
        writer.element(.thead) { write(table.header, isHead: true, &$0) }
        writer.out.newLine()
      }
      writer.element(.tbody) { writer in
        writer.out.newLine()
        for row in table.rows { write(row, isHead: false, &writer) }
      }
      writer.out.close(.table)
    }
  }

  /// A row; what is more than the columns goes on below, as in tables whose rows could not be told.
  private func write(_ row: [Passage], isHead: Bool, _ writer: inout HTMLWriter) {
    var rest = row[...]
    repeat {
      write(line: rest.prefix(columns), isHead: isHead, &writer)
      rest = rest.dropFirst(columns)
    } while !rest.isEmpty
  }

  /// A line of cells; a single one stretches over all columns, and what is lacking is empty.
  private func write(line: ArraySlice<Passage>, isHead: Bool, _ writer: inout HTMLWriter) {
    let isTitle = line.count == 1 && columns > 1 && !isHead
    writer.element(.tr) { writer in
      for passage in line {
        var attributes: [HTMLAttribute] = isHead ? [.fixed("scope", "col")] : []
        if isTitle { attributes.append(.colspan(columns)) }
        if isFigure(passage.range, writer.out.transcript) { attributes.append(.class("figure")) }
        writer.out.open(isHead ? .th : .td, attributes)
        writer.write(passage)
        writer.out.close(isHead ? .th : .td)
      }
      guard !isTitle else { return }
      for _ in line.count..<max(line.count, columns) { writer.out.element(.td) { _ in } }
    }
    writer.out.newLine()
  }

  /// Whether a cell holds an amount, which is set to the right.
  private func isFigure(_ cell: TextRange, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard cell.bounds.count > 1, cell.bounds.count < 24 else { return false }
    return text[cell.bounds].allSatisfy {
      $0 &- 0x30 < 10 || $0 == 0x2E || $0 == 0x2C || $0 == 0x25 || $0 == 0x20
    }
  }
}
