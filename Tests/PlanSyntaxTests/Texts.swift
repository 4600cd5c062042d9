import Glibc
import PlanExport
import PlanSyntax

/// The texts that the tests of what always holds are run over.
enum Texts {
  /// The package's own folder.
  static let root = #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined()

  /// The texts of `Fixtures`.
  static let fixtures = files(below: root + "/Fixtures") { !isGolden($0) }

  /// A folder of real documents that may lie beside the checkout; they are not ours to publish.
  static let shared = root + "/../shared"
  static let samples =
    ["samples", "realdocs"].flatMap { files(below: "\(shared)/\($0)") { $0.hasSuffix(".txt") } }

  private static func isGolden(_ name: String) -> Bool {
    ["outline", "tree", "json", "check", "docbook", "akn", "md"].contains {
      name.hasSuffix("." + $0)
    }
  }

  static func read(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      bytes += chunk.prefix(count)
    }
    return bytes
  }

  private static func files(below folder: String, where isWanted: (String) -> Bool) -> [String] {
    guard let listing = opendir(folder) else { return [] }
    defer { closedir(listing) }
    var found: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(".") { continue }
      if entry.pointee.d_type == UInt8(DT_DIR) {
        found += files(below: "\(folder)/\(name)", where: isWanted)
      } else if isWanted(name) {
        found.append("\(folder)/\(name)")
      }
    }
    return found.sorted()
  }
}

extension Plan {
  /// The plan that bytes parse to.
  static func of(_ bytes: [UInt8], name: String = "test.txt") -> Plan {
    PlanParser.parse(Source(name: name, bytes: bytes))
  }

  /// The plan in the short form of its JSON.
  var json: [UInt8] {
    var bytes: [UInt8] = []
    JSONWriter.write(self, pretty: false, to: &bytes)
    return bytes
  }
}
