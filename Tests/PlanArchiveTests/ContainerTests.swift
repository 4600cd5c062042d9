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

  @Test func `a 7z archive is read too`() {
    // "a/k.txt" and "b.txt", packed together
    let archive: [UInt8] = [
      0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0x00, 0x03, 0x98, 0x9D, 0x75, 0xBD, 0x71, 0x00, 0x00,
      0x00,
      0x00, 0x00, 0x00, 0x00, 0x20, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xC4, 0xCE, 0x94,
      0x01,
      0x00, 0x25, 0xB8, 0x53, 0x4B, 0xE1, 0x00, 0xE9, 0x57, 0xAD, 0x54, 0x95, 0xFE, 0x02, 0xC4,
      0xFD,
      0xCD, 0x63, 0x00, 0xFC, 0x8B, 0xF7, 0xFF, 0xFF, 0xBE, 0x5D, 0x80, 0x00, 0x00, 0x00, 0x81,
      0x33,
      0x07, 0xAE, 0x0F, 0xCF, 0xC7, 0xAF, 0x68, 0x0F, 0xEB, 0xEA, 0x9E, 0x01, 0x0D, 0x62, 0x03,
      0x8D,
      0xD3, 0x4C, 0x42, 0x3F, 0x0E, 0xE7, 0x70, 0xD4, 0xDC, 0xCB, 0x87, 0xAF, 0xC2, 0xFD, 0xAC,
      0xDF,
      0x5D, 0xA0, 0xA8, 0x6D, 0xAD, 0x08, 0x56, 0x2B, 0x92, 0x65, 0x49, 0x6C, 0x66, 0xA6, 0xE8,
      0x32,
      0x24, 0xD6, 0xF1, 0xBB, 0xA2, 0x4D, 0x6F, 0x89, 0x73, 0xD0, 0x65, 0x19, 0xDF, 0x75, 0xA7,
      0x53,
      0xF0, 0x57, 0x1F, 0x1E, 0xB8, 0x58, 0x62, 0x05, 0xD6, 0x78, 0x8C, 0xDF, 0xFF, 0x73, 0x3C,
      0x00,
      0x00, 0x17, 0x06, 0x1C, 0x01, 0x09, 0x55, 0x00, 0x07, 0x0B, 0x01, 0x00, 0x01, 0x23, 0x03,
      0x01,
      0x01, 0x05, 0x5D, 0x00, 0x00, 0x80, 0x00, 0x0C, 0x5B, 0x0A, 0x01, 0xF0, 0xF6, 0xA2, 0x00,
      0x00,
      0x00,
    ]
    #expect(read(archive, named: "x.7z").members == ["a/k.txt 13", "b.txt 300"])
    let isContainer = ContainerSniffer.isContainer(archive.span)
    #expect(isContainer)
  }

  @Test func `documents are no containers, though they are zip archives`() {
    let document = zip([(Array("word/document.xml".utf8), [0x61])])
    func isContainer(_ bytes: [UInt8]) -> Bool { ContainerSniffer.isContainer(bytes.span) }
    #expect(!isContainer(document))
    #expect(isContainer(zip([(Array("a.txt".utf8), [0x61])])))
    #expect(!isContainer(Array("KẾ HOẠCH".utf8)))
  }
}
