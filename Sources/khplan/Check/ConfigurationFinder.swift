import CommandLineKit
import Glibc
import PlanArchive
import PlanConfiguration

/// Finds the configuration of files: the nearest `.khplan.json` in their folder or above it.
struct ConfigurationFinder {
  static let fileName = ".khplan.json"

  /// What was found, null where there is none, and which of it is a folder's.
  private var found: [Configuration?] = []
  private var places: [String: Int] = [:]

  /// The configuration in a file that the user names.
  func configuration(in path: String) throws(ConfigurationProblem) -> Configuration {
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try InputFile.readSettings(path)
    } catch {
      throw ConfigurationProblem(error.name, Localized(error.message))
    }
    let name = Self.relative(path, to: Self.absolute("."))
    let reader = ConfigurationReader(name: PathText.display(name), bytes: bytes)
    return try reader.read(folder: Self.parts(path).folder)
  }

  /// The configuration for the files of a folder.
  mutating func nearest(
    to folder: String
  ) throws(ConfigurationProblem) -> Configuration? {
    if let place = places[folder] { return found[place] }
    let path = Self.joined(folder, Self.fileName)
    var result: Configuration?
    if access(PathText.path(path), F_OK) == 0 {
      result = try configuration(in: path)
    } else if folder != "/" {
      result = try nearest(to: Self.parent(folder))
    }
    places[folder] = found.count
    found.append(result)
    return result
  }

  // MARK: Paths

  /// The absolute folder of a file and its name; standard input is taken to lie in the current one.
  static func parts(_ path: String) -> (folder: String, name: String) {
    guard path != "-", let slash = path.utf8.lastIndex(of: 0x2F) else {
      return (absolute("."), path)
    }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (absolute(folder), String(path[path.utf8.index(after: slash)...]))
  }

  /// An absolute path as seen from a folder.
  static func relative(_ path: String, to folder: String) -> String {
    let prefix = folder == "/" ? "/" : folder + "/"
    guard path.utf8.starts(with: prefix.utf8) else { return path }
    return String(decoding: path.utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
  }

  /// A path below a folder.
  static func joined(_ folder: String, _ name: String) -> String {
    name.utf8.first == 0x2F ? name : folder == "/" ? "/" + name : folder + "/" + name
  }

  private static func parent(_ folder: String) -> String {
    guard let slash = folder.utf8.lastIndex(of: 0x2F), slash != folder.startIndex else {
      return "/"
    }
    return String(folder[..<slash])
  }

  private static func absolute(_ folder: String) -> String {
    guard let real = realpath(PathText.path(folder), nil) else { return folder }
    defer { free(real) }
    return PathText.decode(Array(UnsafeRawBufferPointer(start: real, count: strlen(real))))
  }
}
