/// The names that the outputs of one folder get.
///
/// `a.txt` becomes `a.json`. Where that name is taken already, by a folder or by a file that comes
/// before in order, it becomes `a.txt.json`, and then `a.txt-2.json`: which file gets which name
/// depends on nothing but the names.
struct OutputNames {
  private let ending: String
  private var taken: Set<String> = []

  init(ending: String) { self.ending = ending }

  /// Keeps a name from being given.
  mutating func reserve(_ name: String) { taken.insert(name) }

  /// The name of the output of a file.
  mutating func claim(_ file: String) -> String {
    let candidates = ["\(Self.stem(of: file)).\(ending)", "\(file).\(ending)"]
    for name in candidates where taken.insert(name).inserted { return name }
    var number = 2
    while !taken.insert("\(file)-\(number).\(ending)").inserted { number += 1 }
    return "\(file)-\(number).\(ending)"
  }

  /// The name without its ending; what follows the dot in "12.QĐ-UBND" is none.
  static func stem(of name: String) -> Substring {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name[...] }
    let ending = name[name.index(after: dot)...].unicodeScalars
    let isEnding =
      (1...5).contains(ending.count)
      && ending.allSatisfy { $0.isASCII && $0.properties.isAlphabetic || "0"..."9" ~= $0 }
    return isEnding ? name[..<dot] : name[...]
  }
}
