import Fuzzing
import Glibc
import PlanExport
import PlanSyntax

/// Whether a text holds control characters that no format allows.
func holdsControls(_ text: [UInt8]) -> Bool {
  text.contains { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
}

// Any document can be written in every format, as UTF-8 without control characters.
//
// The text's length chooses the format: one a run leaves time for more texts.
exit(
  fuzz { start, count in
    let plan = PlanParser.parse(Source(name: "fuzz", bytes: bytes(start, count)))
    let format = ExportFormat.all[count % ExportFormat.all.count]
    var output: [UInt8] = []
    withUnsafeMutablePointer(to: &output) { output in
      format.write(plan, ExportFormat.Options()) { output.pointee.append(contentsOf: $0) }
    }
    require(!output.isEmpty || format.name == "text", "\(format.name): nothing")
    require(String(validating: output, as: UTF8.self) != nil, "\(format.name): no UTF-8")
    require(!holdsControls(output), "\(format.name): control characters")
    return 0
  })
