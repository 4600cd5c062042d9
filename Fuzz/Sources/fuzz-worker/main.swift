import Fuzzing
import Glibc
import JSONText
import PlanArchive
import PlanExport

let requests = Scratch()
let answers = Scratch()

/// How many bytes follow an answer's line, nil where it is no answer.
func follows(_ line: [UInt8]) -> Int? {
  do throws(JSONError) {
    let answer = try JSONValue(line)
    guard answer["id"] != nil, answer["status"]?.string != nil else { return nil }
    return Int(answer["follows"]?.number ?? 0)
  } catch {
    return nil
  }
}

/// Reads a worker's answers: lines of JSON, each with as many bytes behind it as it says.
func check(_ output: [UInt8]) {
  var start = 0
  while start < output.count {
    guard let end = output[start...].firstIndex(of: 0x0A),
      let count = follows(Array(output[start..<end]))
    else { return require(false, "no answer") }
    start = end + 1 + count
  }
  require(start == output.count, "an answer is cut off")
}

// Whatever is asked of a worker, it answers in whole lines and goes on to the end of the requests.
exit(
  fuzz { start, count in
    requests.fill(bytes(start, count))
    answers.fill([])
    let format = ExportFormat.all[count % ExportFormat.all.count]
    var worker = Worker(
      sealedTo: format, input: requests.descriptor, output: answers.descriptor)
    require(worker.run() == nil, "the worker gave up")
    check(answers.bytes)
    return 0
  })
