import Fuzzing
import Glibc
import PlanExport
import PlanSyntax

// Any bytes give a document that covers them, and JSON that is valid UTF-8.
exit(
  fuzz { start, count in
    let plan = PlanParser.parse(Source(name: "fuzz", bytes: bytes(start, count)))
    let problems = Coverage(plan).problems
    require(problems.isEmpty, problems.joined(separator: "\n"))
    var json: [UInt8] = []
    JSONWriter.write(plan, pretty: false, to: &json)
    require(String(validating: json, as: UTF8.self) != nil, "the JSON is no UTF-8")
    return 0
  })
