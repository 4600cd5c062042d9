import Glibc
import Testing

@testable import PlanArchive

/// Containers made of bytes written by hand, so that they may be as wrong as they like.
@Suite struct ContainerTests {
  /// A zip archive with its members stored as they are.
  private func zip(_ members: [(name: [UInt8], content: [UInt8])]) -> [UInt8] {
    func little(_ value: Int, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for (name, content) in members {
      let crc = content.reduce(~0 as UInt32) { crc, byte in
        (0..<8).reduce(crc ^ UInt32(byte)) { crc, _ in
          crc >> 1 ^ (crc & 1 == 1 ? 0xEDB8_8320 : 0)
        }
      }
      let sizes = little(Int(~crc), 4) + little(content.count, 4) + little(content.count, 4)
      let common = [20, 0, 0, 0, 0, 0, 0, 0, 0, 0] + sizes + little(name.count, 2) + [0, 0]
      directory += [0x50, 0x4B, 1, 2, 20, 0] + common + [UInt8](repeating: 0, count: 10)
      directory += little(file.count, 4) + name
      file += [0x50, 0x4B, 3, 4] + common + name + content
    }
    let count = little(members.count, 2)
    return file + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + count + count
      + little(directory.count, 4) + little(file.count, 4) + [0, 0]
  }

  private func read(
    _ bytes: [UInt8], named name: String = "x.zip", _ limits: ContainerLimits? = nil
  ) -> (members: [String], problem: String?) {
    var members: [String] = []
    var reader = ContainerReader(
      filter: FileFilter(), limits: limits ?? ContainerLimits(largest: 1000))
    let problem = reader.read(.bytes(bytes), named: name) { member in
      switch member.content {
      case .success(let bytes): members.append("\(member.name) \(bytes.count)")
      case .failure(let problem): members.append("\(member.name) \(problem.problem.code)")
      }
      return true
    }
    return (members, problem?.code)
  }

  @Test func `members come with safe and distinct names`() {
    let text = Array("KẾ HOẠCH".utf8)
    let names = ["a/b.txt", "../x", "/etc/y", "a/b.txt", ".hidden/z", "q\\w.txt"]
    let result = read(zip(names.map { (Array($0.utf8), text) } + [([0x72, 0x82, 0x2E], text)]))
    #expect(
      result.members == [
        "a/b.txt 12", "../x unsafeName", "etc/y 12", "a/b.txt#2 12", "q/w.txt 12", "ré. 12",
      ])
    #expect(result.problem == nil)
  }

  @Test func `what is nested, large or broken is bounded`() {
    let inner = zip([(Array("in.txt".utf8), [0x61])])
    var nested = inner
    for _ in 0..<3 { nested = zip([(Array("n.zip".utf8), nested)]) }
    #expect(read(nested).members == ["n.zip!/n.zip!/n.zip tooDeep"])
    let large = zip([
      (Array("l.txt".utf8), [UInt8](repeating: 0x61, count: 1001)), (Array("b".utf8), [0x61]),
    ])
    #expect(read(large).members == ["l.txt tooBig", "b 1"])
    let cut = read(Array(large.prefix(500)))
    #expect(cut.members == ["l.txt brokenContainer"] && cut.problem == "brokenContainer")
    let trap = ContainerLimits(largest: 1 << 20, ratio: 0, slack: 500)
    #expect(read(large, trap).problem == "bomb")
  }

  @Test func `a file packed alone has the name of its container`() {
    // "a", stored as it is
    let gzip: [UInt8] = [
      0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1, 1, 0, 0xFE, 0xFF, 0x61, 0x43, 0xBE, 0xB7, 0xE8, 1, 0,
      0,
      0,
    ]
    #expect(read(gzip, named: "kho/x.txt.gz").members == ["x.txt 1"])
  }

  @Test func `documents are no containers, though they are zip archives`() {
    let document = zip([(Array("word/document.xml".utf8), [0x61])])
    func isContainer(_ bytes: [UInt8]) -> Bool { ContainerSniffer.isContainer(bytes.span) }
    #expect(!isContainer(document))
    #expect(isContainer(zip([(Array("a.txt".utf8), [0x61])])))
    #expect(!isContainer(Array("KẾ HOẠCH".utf8)))
  }
}
