internal import JSONText

/// Reads requests from a descriptor, and goes on after one that is wrong.
struct RequestReader {
  /// What comes next.
  enum Next {
    case request(WorkRequest)
    case wrong(id: JSONValue, RequestProblem)
    case end
  }

  private var input: ByteInput
  private let largest: Int

  init(_ descriptor: Int32, largest: Int) {
    input = ByteInput(descriptor)
    self.largest = largest
  }

  /// Whether asking for the next request would have to wait.
  var isWaiting: Bool { input.isEmpty }

  /// The next request; blank lines are passed over, such as the break behind a document's bytes.
  mutating func next() -> Next {
    while true {
      // A text grows by its escapes.
      switch input.line(atMost: 2 * largest + 4096) {
      case .end: return .end
      case .tooLong: return .wrong(id: .null, .tooLong)
      case .text(let line):
        if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) { continue }
        return read(line)
      }
    }
  }

  private mutating func read(_ line: [UInt8]) -> Next {
    guard let json = try? JSONValue(line), case .object = json.content else {
      return .wrong(id: .null, .notJSON)
    }
    let id = json["id"] ?? .null
    if let places = json["put"]?.array {
      return .request(WorkRequest(id: id, task: .put(places.compactMap(\.integer))))
    }
    guard let document = document(json) else {
      let isTooBig = (json["bytes"]?.integer ?? 0) > largest
      return .wrong(id: id, isTooBig ? .tooBig(largest) : .noDocument)
    }
    let isContainer = json["members"]?.flag ?? false
    var request = WorkRequest(
      id: id, task: isContainer ? .members(document) : .convert(document))
    request.name = json["name"]?.string ?? json["path"]?.string ?? ""
    request.output = json["output"]?.string
    request.unless = json["unless"]?.string
    request.delivery = json["answer"]?.string.flatMap(WorkRequest.Delivery.init) ?? .result
    return .request(request)
  }

  private mutating func document(_ json: JSONValue) -> WorkRequest.Document? {
    if let count = json["bytes"]?.integer, count >= 0 {
      guard count <= largest else {
        input.skip(count)
        return nil
      }
      let bytes = input.bytes(count)
      return bytes.count == count ? .bytes(bytes) : nil
    }
    if let text = json["text"]?.string { return .bytes(Array(text.utf8)) }
    return json["path"]?.string.map { .path($0) }
  }
}
