import Fuzzing
import Glibc
import PlanRepair
import VietnameseText

/// How many lines a text has.
func lines(_ text: [UInt8]) -> Int { text.count { $0 == 0x0A } }

// Whatever is restored stays UTF-8 with the same lines, and undoing the changes gives it back.
exit(
  fuzz { start, count in
    let decoded = TextDecoder.decode(bytes(start, count), as: .utf8).utf8
    let text = TextNormalizer.normalize(decoded.span)?.utf8 ?? decoded
    for mode in [RepairMode.letters, .accents, .slips] {
      var options = RepairOptions()
      options.mode = mode
      let repair = Repairer.repair(text.span, options: options)
      require(String(validating: repair.text, as: UTF8.self) != nil, "\(mode): no UTF-8")
      require(lines(repair.text) == lines(text), "\(mode): other lines")
      require(repair.undone() == text, "\(mode): cannot be undone")
    }
    return 0
  })
