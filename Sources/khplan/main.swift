import Glibc
import PlanExport
import PlanSyntax

func readAll(_ path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else { return [] }
  defer { fclose(file) }
  fseek(file, 0, SEEK_END)
  let size = ftell(file)
  rewind(file)
  return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    count = fread(buffer.baseAddress, 1, size, file)
  }
}
var coverage = false
for path in CommandLine.arguments.dropFirst() {
  if path == "--coverage" { coverage = true; continue }
  let plan = PlanParser.parse(Source(name: path, bytes: readAll(path)))
  if coverage {
    let text = plan.source.text
    var counts = [UInt8](repeating: 0, count: text.count)
    plan.document.forEachLeaf { name, range in
      for r in plan.transcript.map.ranges(of: range) { for i in r { counts[i] &+= 1 } }
    }
    for l in plan.leftovers { for i in l.source { counts[i] &+= 1 } }
    var line = 1, start = 0
    for i in 0...text.count where i == text.count || text[i] == 10 {
      var bad = 0, multi = 0
      for j in start..<i where text[j] >= 0x30 && text[j] != 0x3A && text[j] != 0x3B && text[j] != 0x7C {
        if counts[j] == 0 { bad += 1 }
        if counts[j] > 1 { multi += 1 }
      }
      if bad + multi > 0 { print("\(path):\(line): lost \(bad) twice \(multi): \(String(decoding: text[start..<i], as: UTF8.self).prefix(100))") }
      line += 1
      start = i + 1
    }
    continue
  }
  var sink: [UInt8] = []
  JSONWriter.write(plan, pretty: false, to: &sink)
  _ = sink.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
}
