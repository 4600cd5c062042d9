import CommandLineKit
import JSONText
import PlanArchive
import PlanConfiguration

/// Reads a baseline.
struct BaselineReader {
  let name: String
  let bytes: [UInt8]

  /// The baseline in a file.
  static func read(_ path: String) throws(ConfigurationProblem) -> Baseline {
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try InputFile.readSettings(path)
    } catch {
      throw ConfigurationProblem(error.name, Localized(error.message))
    }
    return try BaselineReader(name: PathText.display(path), bytes: bytes).read()
  }

  private func read() throws(ConfigurationProblem) -> Baseline {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONValue(bytes)
    } catch {
      throw ConfigurationProblem(name, bytes, error)
    }
    guard value["format"]?.string == "khplan-baseline", value["version"]?.number == 1,
      case .object(let files)? = value["files"]?.content
    else { throw unusable(value) }
    var baseline = Baseline()
    for file in files {
      guard case .object(let rules) = file.value.content else { throw unusable(file.value) }
      for rule in rules {
        baseline.files[file.name, default: [:]][rule.name] = try digests(rule.value)
      }
    }
    return baseline
  }

  private func digests(_ value: JSONValue) throws(ConfigurationProblem) -> [UInt64] {
    var digests: [UInt64] = []
    for element in value.array {
      guard let digest = element.string.flatMap({ UInt64($0, radix: 16) }) else {
        throw unusable(element)
      }
      digests.append(digest)
    }
    return digests
  }

  private func unusable(_ value: JSONValue) -> ConfigurationProblem {
    ConfigurationProblem(
      name, bytes, at: value.range.lowerBound,
      Localized(
        vi: "không phải tệp do --write-baseline ghi ra", en: "this is no file of --write-baseline"))
  }
}
