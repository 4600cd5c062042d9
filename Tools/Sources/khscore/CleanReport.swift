import PlanRepair

/// Whether sound documents come back as they are.
enum CleanReport {
  static func run(files: [String]) {
    var changed = 0
    for file in files {
      let source = Output.read(file)
      let repair = Repairer.repair(source.span)
      if repair.text != source {
        changed += 1
        Output.line("\(Output.name(file)): \(repair.mode), \(repair.edits.count) changes")
      }
    }
    Output.line("\(files.count) documents, \(changed) changed")
  }
}
