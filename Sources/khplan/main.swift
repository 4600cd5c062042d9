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
for path in CommandLine.arguments.dropFirst() {
  let plan = PlanParser.parse(Source(name: path, bytes: readAll(path)))
  var sink: [UInt8] = []
  JSONWriter.write(plan, pretty: false, to: &sink)
  _ = sink.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
}
