import Glibc

/// Whole-file reading and writing for the tools; a failure ends the tool with a message.
enum Files {
  /// The bytes of the file at `path`.
  static func read(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { fail("cannot read \(path)") }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    let size = ftell(file)
    rewind(file)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = fread(buffer.baseAddress, 1, size, file)
    }
  }

  /// Writes `bytes` to `path`.
  static func write(_ bytes: [UInt8], to path: String) {
    guard let file = fopen(path, "wb") else { fail("cannot write \(path)") }
    defer { fclose(file) }
    if fwrite(bytes, 1, bytes.count, file) != bytes.count { fail("cannot write all of \(path)") }
  }

  /// Prints `message` to standard error.
  static func note(_ message: String) {
    let bytes = Array((message + "\n").utf8)
    _ = Glibc.write(2, bytes, bytes.count)
  }

  /// Prints `message` and ends the tool.
  static func fail(_ message: String) -> Never {
    note("khmodel: " + message)
    exit(3)
  }
}
