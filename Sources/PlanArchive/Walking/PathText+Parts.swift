internal import Glibc

extension PathText {
  /// A name in a folder.
  static func joined(_ folder: String, _ name: String) -> String {
    folder.isEmpty ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The ending of a file's name without its dot; nil where it has none.
  package static func ending(of path: String) -> String? {
    let name = name(of: path)
    let stem = OutputNames.stem(of: name)
    return stem.endIndex == name.endIndex ? nil : String(name[stem.endIndex...].dropFirst())
  }

  /// The path from the root of the machine, without `.` and `..`; links are left as they are.
  package static func absolute(_ path: String) -> String {
    var parts: [Substring] = []
    let full = path.hasPrefix("/") ? path : current + "/" + path
    for part in full.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// The path below a folder, nil where it is not in it; both from the root of the machine.
  static func path(_ path: String, below folder: String) -> String? {
    if path == folder { return "" }
    let start = folder.hasSuffix("/") ? folder : folder + "/"
    return path.hasPrefix(start) ? String(path.dropFirst(start.count)) : nil
  }

  /// The deepest folder that holds both.
  static func common(_ first: String, _ second: String) -> String {
    let pairs = zip(first.split(separator: "/"), second.split(separator: "/"))
    return "/" + pairs.prefix { $0 == $1 }.map(\.0).joined(separator: "/")
  }

  private static var current: String {
    guard let path = getcwd(nil, 0) else { return "" }
    defer { free(path) }
    return decode(Array(UnsafeRawBufferPointer(start: path, count: strlen(path))))
  }
}
