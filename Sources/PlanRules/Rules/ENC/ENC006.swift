internal import PlanSyntax

extension Rule {
  static let enc006 = Rule(
    "ENC006", .warning,
    summary: Message(
      vi: "Hai cột đầu trang hoặc cuối trang bị trộn dòng",
      en: "The lines of two columns at the head or foot are mixed"),
    explanation: Message(
      vi: """
        Tên cơ quan và Quốc hiệu, hoặc nơi nhận và chữ ký, là hai cột cạnh nhau. Trong tệp này, dòng \
        của cột này xen vào giữa các dòng của cột kia, nên người và máy khác đọc sẽ nhầm.
        """,
      en: """
        The issuer and the national title, or the recipients and the signature, are two columns side \
        by side. In this file lines of one stand between lines of the other, so that other readers \
        will go wrong.
        """),
    basis: .practice,
    examples: [
      .bad(
        .foot(
          """
          ⟦Nơi nhận:⟧
          TM. ỦY BAN NHÂN DÂN
          - Ủy ban nhân dân tỉnh Ninh Bình;
          CHỦ TỊCH
          - Các thôn;
          - Lưu: VT, VHXH.

          Trần Văn Bình
          """)),
      .good(
        .foot(
          """
          Nơi nhận:
          - Ủy ban nhân dân tỉnh Ninh Bình;
          - Lưu: VT, VHXH.

          TM. ỦY BAN NHÂN DÂN
          CHỦ TỊCH

          Trần Văn Bình
          """)),
    ],
    check: .document { facts, report in
      let columns = Columns(facts.document, report.map)
      // the rows of a head are issuer and national title, number and date; a foot has one row
      for (left, right, rows) in [
        (columns.issuer, columns.national, 2), (columns.recipients, columns.signature, 1),
      ] {
        guard Columns.areMixed(left, right, rows: rows), let first = left.first else { continue }
        report.add(
          source: first, vi: "dòng của hai cột xen vào nhau",
          en: "the lines of two columns stand between each other",
          hint: Message(
            vi: "tách hai cột: hết cột này rồi mới đến cột kia",
            en: "put one column after the other"))
      }
    })
}

/// The lines of the columns at the head and foot of a document, as they stand in the source.
private struct Columns {
  let issuer: [Range<Int>]
  let national: [Range<Int>]
  let recipients: [Range<Int>]
  let signature: [Range<Int>]

  init(_ document: Document, _ map: SourceMap) {
    func lines(_ ranges: [TextRange?]) -> [Range<Int>] {
      ranges.compactMap { $0.map(map.range) }.filter { !$0.isEmpty }
    }
    let header = document.header
    issuer = lines([header.parent, header.issuer, header.number?.range])
    national = lines(header.national + [header.place, header.date?.range])
    recipients = lines(
      [document.recipients?.label] + (document.recipients?.recipients.map(\.range) ?? [])
        + [document.recipients?.filing?.range])
    signature = lines(
      (document.signature?.authority ?? [])
        + [document.signature?.position, document.signature?.signer])
  }

  /// Whether, in the order of the source, the columns take turns more often than they have rows.
  static func areMixed(_ left: [Range<Int>], _ right: [Range<Int>], rows: Int) -> Bool {
    let all =
      (left.map { (place: $0.lowerBound, isLeft: true) }
      + right.map { (place: $0.lowerBound, isLeft: false) }).sorted { $0.place < $1.place }
    return zip(all, all.dropFirst()).count { $0.isLeft != $1.isLeft } > 2 * rows - 1
  }
}
