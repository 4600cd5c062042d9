import Fuzzing
import Glibc
import PlanExport
import PlanSyntax

// Any bytes give a document that covers them, and it can be written in every format as valid UTF-8.
exit(
  fuzz { start, count in
    let plan = PlanParser.parse(Source(name: "fuzz", bytes: bytes(start, count)))
    let problems = Coverage(plan).problems
    require(problems.isEmpty, problems.joined(separator: "\n"))
    for format in ExportFormat.all where format.name != "jsonl" {
      var output: [UInt8] = []
      withUnsafeMutablePointer(to: &output) { output in
        format.write(plan, ExportFormat.Options()) { output.pointee.append(contentsOf: $0) }
      }
      let isValid = String(validating: output, as: UTF8.self) != nil
      require(isValid, "\(format.name) is no UTF-8")
    }
    return 0
  })
