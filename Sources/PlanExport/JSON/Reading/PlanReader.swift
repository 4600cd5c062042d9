internal import JSONText
public import PlanSyntax
internal import VietnameseText

/// Reads plans from the JSON that khplan writes.
///
/// The texts of the JSON, one after another, become the transcript, and the tree is made of ranges
/// over them; the places that the JSON gives are kept, so that writing the plan gives the same JSON
/// again. What the JSON does not say is not there: the source's own text, the punctuation of marks,
/// the remarks of a signature, and the numbers of what was set aside.
public struct PlanReader {
  private let bytes: [UInt8]
  private var reader: JSONReader
  /// What is left of an array of plans.
  private var waiting: ArraySlice<JSONValue> = []

  /// A reader of a text that holds a plan, an array of plans, or several plans one after another.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    reader = JSONReader(bytes)
  }

  /// Whether a text is meant to be a plan's JSON: its first member is the format's name.
  public static func isPlan(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(256).filter { $0 > 0x20 && $0 < 0x80 }
    let text = String(decoding: start, as: UTF8.self)
    return ["{\"format\":\"khplan\"", "[{\"format\":\"khplan\""].contains { text.hasPrefix($0) }
  }

  /// The next plan; null where there is none left.
  public mutating func next() throws(PlanProblem) -> Plan? {
    do throws(JSONError) {
      while waiting.isEmpty {
        guard let value = try reader.next() else { return nil }
        if case .array(let plans) = value.content {
          waiting = plans[...]
        } else {
          waiting = [value]
        }
      }
    } catch {
      throw PlanProblem(error, in: bytes)
    }
    do throws(Unfit) {
      return try Self.plan(waiting.removeFirst())
    } catch {
      throw PlanProblem(error, in: bytes)
    }
  }

  private static func plan(_ value: JSONValue) throws(Unfit) -> Plan {
    let format = try value.required("format")
    guard format.string == "khplan" else {
      throw Unfit(format, vi: "chỗ này phải là “khplan”", en: "expected “khplan”")
    }
    let version = try value.required("version")
    guard version.number == 1 else {
      throw Unfit(version, vi: "chỉ đọc được phiên bản 1", en: "only version 1 can be read")
    }
    let tree = TreeReader()
    let document = try tree.document(value.required("document"))
    let findings = try value.list("findings", tree.finding)
    let leftovers = try value.list("leftovers", tree.leftover)
    let facts = try value.required("source")
    return Plan(
      source: try source(facts, tree.layout),
      transcript: try transcript(facts, tree.layout), document: document, leftovers: leftovers,
      findings: findings)
  }

  private static func source(
    _ facts: JSONValue, _ layout: TextLayout
  ) throws(Unfit) -> Source {
    let encoding: TextEncoding = try facts.required("encoding").named()
    return Source(
      name: try facts.required("name").text(), encoding: encoding,
      record: SourceRecord(
        digest: try digest(facts.required("sha256")),
        byteCount: try facts.required("bytes").count(),
        lineCount: try facts.required("lines").count(), positions: layout.positions,
        confidences: layout.confidences))
  }

  private static func transcript(
    _ facts: JSONValue, _ layout: TextLayout
  ) throws(Unfit) -> Transcript {
    let damage: TextDamage = try facts.required("damage").named()
    return Transcript(
      text: layout.text, map: layout.map,
      isMarkdown: try facts.required("media").text() == "text/markdown",
      census: SyllableCensus(
        damage: damage, share: try facts.required("unknownSyllables").number ?? 0),
      isRestored: try facts.required("restored").content == .flag(true))
  }

  private static func digest(_ value: JSONValue) throws(Unfit) -> [UInt8] {
    let digits = try value.text().utf8.compactMap { byte -> UInt8? in
      switch byte {
      case 0x30...0x39: byte - 0x30
      case 0x61...0x66: byte - 0x57
      default: nil
      }
    }
    guard digits.count == 64 else {
      throw Unfit(
        value, vi: "chỗ này phải là 64 chữ số thập lục phân", en: "expected 64 hexadecimal digits")
    }
    return stride(from: 0, to: 64, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}
