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
    let usual = "\(Self.stem(of: file)).\(ending)"
    if taken.insert(usual).inserted { return usual }
    let whole = "\(file).\(ending)"
    if taken.insert(whole).inserted { return whole }
    var number = 2
    while !taken.insert("\(file)-\(number).\(ending)").inserted { number += 1 }
    return "\(file)-\(number).\(ending)"
  }

  /// The name without its ending; what follows the dot in "12.QĐ-UBND" is none.
  static func stem(of name: String) -> Substring {
    let bytes = name.utf8
    guard let dot = bytes.lastIndex(of: 0x2E), dot > name.startIndex else { return name[...] }
    let ending = bytes[bytes.index(after: dot)...]
    let isEnding =
      (1...5).contains(ending.count)
      && ending.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
    return isEnding ? name[..<dot] : name[...]
  }
}
