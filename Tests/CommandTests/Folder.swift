import Glibc

/// A folder of its own for one test, removed with the value.
final class Folder {
  let path: String

  init() throws {
    var template = Array("/tmp/khplan-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Khplan.Failure() }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    for name in names { unlink("\(path)/\(name)") }
    rmdir(path)
  }

  /// The names in it, sorted; those the test itself needs begin with a dot and are in it too.
  var names: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    guard let file = fopen("\(path)/\(name)", "w") else { throw Khplan.Failure() }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw Khplan.Failure() }
  }

  func read(_ name: String) throws -> String {
    guard let file = fopen("\(path)/\(name)", "r") else { throw Khplan.Failure() }
    defer { fclose(file) }
    var text: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      text += chunk.prefix(count)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
