import Fuzzing
import Glibc
import PlanConfiguration

// Any bytes are a configuration whose settings hold for a file, or give a line that says where they are wrong.
exit(
  fuzz { start, count in
    let reader = ConfigurationReader(name: "fuzz", bytes: bytes(start, count))
    do throws(ConfigurationProblem) {
      _ = try reader.read(folder: "/").settings(for: "2024/kế hoạch [1].txt")
    } catch {
      for text in [error.message.vi, error.message.en] {
        require(text.hasPrefix("fuzz:"), "no place: \(text)")
      }
    }
    return 0
  })
