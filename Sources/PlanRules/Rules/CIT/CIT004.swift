internal import PlanSyntax

extension Rule {
  static let cit004 = Rule(
    "CIT004", .error,
    summary: Message(
      vi: "Cùng số nhưng khác ngày hoặc cơ quan ban hành",
      en: "One number is cited with different dates or issuers"),
    explanation: Message(
      vi: """
        Một số văn bản chỉ có một ngày ban hành và một cơ quan ban hành. Hai nơi ghi khác nhau \
        thì ít nhất một nơi sai. Số không có năm quay lại từ đầu mỗi năm, nên hai ngày của hai \
        năm chỉ bị nêu khi trùng ngày và tháng.
        """,
      en: """
        A number has one date and one issuer. Where two places differ, at least one is wrong. \
        Numbers without a year begin anew each year, so dates of two years are only blamed where \
        day and month are the same.
        """),
    basis: .practice,
    examples: [
      .bad(
        .body(
          """
          I. NỘI DUNG

          Thư viện thôn theo ⟦Quyết định số 212/QĐ-UBND ngày 26 tháng 8 năm 2025⟧ được mở cửa.
          """)),
      .bad(
        .body(
          """
          I. NỘI DUNG

          Thư viện thôn theo ⟦Quyết định số 212/QĐ-UBND ngày 25 tháng 8 năm 2025 của Hội đồng \
          nhân dân tỉnh Ninh Bình⟧ được mở cửa.
          """)),
      .good(
        .body(
          """
          I. NỘI DUNG

          Thư viện thôn theo Quyết định số 212/QĐ-UBND ngày 25/8/2025 của UBND tỉnh được mở cửa.
          """)),
    ],
    check: .plan { facts, report in
      // the funding part has a rule of its own
      let known = Set(facts.documents.flatMap { $0.budgetMismatches.map(\.place) })
      for group in facts.citations.groups where group.count > 1 {
        let places = group.map { facts.citations.places[$0] }
        var dated: [CitedPlace] = []
        for place in places {
          guard place.citation.date?.isComplete == true, !known.contains(place.citation.range)
          else {
            continue
          }
          if let first = dated.first(where: { isSame($0, place) }) {
            if let problem = problem(first, place, facts) {
              report.add(
                place.citation.range, vi: problem.vi, en: problem.en,
                hint: Message(
                  vi: "đối chiếu với văn bản gốc", en: "compare with the document itself"),
                related: [
                  (first.citation.range, Message(vi: "nơi ghi khác", en: "given otherwise here"))
                ])
            }
          } else {
            dated.append(place)
          }
        }
      }
    })

  /// Whether two citations of one number must be of one document.
  private static func isSame(_ first: CitedPlace, _ second: CitedPlace) -> Bool {
    guard let one = first.citation.date, let two = second.citation.date,
      let number = first.citation.number
    else { return false }
    if one == two || number.year > 0 || number.shape == .party && one.year == two.year {
      return true
    }
    return one.year == two.year || one.month == two.month && one.day == two.day
  }

  private static func problem(
    _ first: CitedPlace, _ second: CitedPlace, _ facts: PlanFacts
  ) -> Message? {
    guard let one = first.citation.date, let two = second.citation.date else { return nil }
    let text = facts.plan.transcript.text
    let issuers = [first, second].map { $0.citation.issuer }.filter { !$0.isEmpty }
    let differs =
      issuers.count == 2 && text[issuers[0].bounds] != text[issuers[1].bounds]
      && IssuerName(issuers[0], text).contradicts(IssuerName(issuers[1], text))
    if one != two {
      // two offices may give one number in one year
      if differs || issuers.count < 2 && first.citation.number?.year == 0 && one.month != two.month
      {
        return nil
      }
      return Message(
        vi: "cùng số này, nơi khác ghi ngày \(one.printed), ở đây ngày \(two.printed)",
        en: "this number is dated \(one.printed) elsewhere, \(two.printed) here")
    }
    guard differs else { return nil }
    return Message(
      vi: "cùng số và ngày này, nơi khác ghi cơ quan ban hành khác",
      en: "this number and date are given to another issuer elsewhere")
  }
}
