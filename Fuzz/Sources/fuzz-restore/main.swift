import Fuzzing
import Glibc
import PlanRepair
import VietnameseText

/// How many lines a text has.
func lines(_ text: [UInt8]) -> Int { text.count { $0 == 0x0A } }

let modes = [RepairMode.letters, .accents, .slips]

// Whatever is restored stays UTF-8 with the same lines, and undoing the changes gives it back.
//
// The text's length chooses the mode: one a run leaves time for more texts.
exit(
  fuzz { start, count in
    let decoded = TextDecoder.decode(bytes(start, count), as: .utf8).utf8
    let text = TextNormalizer.normalize(decoded.span)?.utf8 ?? decoded
    var options = RepairOptions()
    options.mode = modes[count % modes.count]
    let repair = Repairer.repair(text.span, options: options)
    require(
      String(validating: repair.text, as: UTF8.self) != nil, "\(options.mode as Any): no UTF-8")
    require(lines(repair.text) == lines(text), "\(options.mode as Any): other lines")
    require(repair.undone() == text, "\(options.mode as Any): cannot be undone")
    return 0
  })
