import Fuzzing
import Glibc
import PlanSyntax

// Any bytes give a document that covers them.
exit(
  fuzz { start, count in
    let plan = PlanParser.parse(Source(name: "fuzz", bytes: bytes(start, count)))
    let problems = Coverage(plan).problems
    require(problems.isEmpty, problems.joined(separator: "\n"))
    return 0
  })
