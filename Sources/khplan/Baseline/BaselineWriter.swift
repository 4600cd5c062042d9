import PlanExport
import PlanRules

/// Writes a baseline: files, rules and digests in order, so that a change of it reads well as a diff.
struct BaselineWriter {
  let baseline: Baseline

  /// Writes it.
  func write(to sink: inout some ByteSink) {
    sink.append("{\n  \"format\": \"khplan-baseline\",\n  \"version\": 1,\n  \"files\": {")
    var isFirst = true
    for (path, rules) in baseline.files.sorted(by: { $0.key < $1.key }) where !rules.isEmpty {
      sink.append(isFirst ? "\n    " : ",\n    ")
      isFirst = false
      JSONOutput.fragment(to: &sink) { $0.value(path) }
      sink.append(": {")
      for (index, rule) in rules.sorted(by: { $0.key < $1.key }).enumerated() {
        sink.append((index == 0 ? "\n" : ",\n") + "      \"\(rule.key)\": [")
        for (index, digest) in rule.value.sorted().enumerated() {
          sink.append((index == 0 ? "\"" : ", \"") + Fingerprint.text(of: digest) + "\"")
        }
        sink.append("]")
      }
      sink.append("\n    }")
    }
    sink.append(isFirst ? "}\n}\n" : "\n  }\n}\n")
  }
}
