internal import PlanSyntax

extension Header {
  /// The country's name, whose printed lines are one as narrow columns break it, and the motto; what is
  /// not there is left out.
  var nationalLines: [ArraySlice<TextRange>] {
    [national.dropLast(), national.suffix(1)].filter { !$0.isEmpty }
  }
}
