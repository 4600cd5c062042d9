internal import CPlanSystem
internal import Glibc
internal import JSONText
public import PlanExport

/// Answers requests, one after the other, until there are no more: `khplan worker`.
///
/// Each answer is a line of JSON with the request's `id`. A request that is wrong gets an answer that
/// says so, and the next one is read.
public struct Worker {
  private let settings: ConversionSettings
  private let filter: FileFilter
  /// Whether requests may name files.
  private let opensFiles: Bool
  private var requests: RequestReader
  private var answers: DescriptorSink
  /// Runs since the answers were last sent.
  private var pause = Stopwatch()
  /// Results that wait to be told their place, by their request.
  private var held: [Int: [UInt8]] = [:]

  /// A worker on two descriptors.
  package init(
    _ settings: ConversionSettings, filter: FileFilter = FileFilter(), opensFiles: Bool = true,
    input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO
  ) {
    self.settings = settings
    self.filter = filter
    self.opensFiles = opensFiles
    requests = RequestReader(input, largest: settings.largest)
    answers = DescriptorSink(output)
  }

  /// A worker that opens no file, for documents that come with their requests.
  public init(sealedTo format: ExportFormat, input: Int32, output: Int32) {
    self.init(
      ConversionSettings(format: format), opensFiles: false, input: input, output: output)
  }

  /// Works until the requests end, or nobody reads the answers; gives the `errno` of the latter.
  public mutating func run() -> Int32? {
    kh_keep_memory()
    while answers.failure == nil {
      // Whoever gives us work shall know soon that we can take more, but need not wake for each answer.
      if requests.isWaiting || pause.seconds > 0.004 {
        answers.flush()
        pause = Stopwatch()
      }
      switch requests.next() {
      case .request(let request) where request.namesFile && !opensFiles:
        refuse(request.id, .namesFile)
      case .request(let request): answer(request)
      case .wrong(let id, let problem): refuse(id, problem)
      case .end:
        answers.flush()
        return answers.failure
      }
    }
    return answers.failure
  }

  /// Makes the process end with the one that started it, as the workers of an archive do.
  package static func endWithParent() { kh_end_with_parent() }

  private mutating func answer(_ request: WorkRequest) {
    switch request.task {
    case .convert(let document): convert(document, request)
    case .members(let document): unpack(document, request)
    case .put(let places): put(places, request.id)
    }
  }

  private mutating func refuse(_ id: JSONValue, _ problem: RequestProblem) {
    answer(
      id, [JSONMember("status", .string("refused")), JSONMember("problem", problem.problem.json)])
  }

  private mutating func answer(_ id: JSONValue, _ members: [JSONMember]) {
    let line = JSONValue.object([JSONMember("id", id)] + members).line
    line.withUnsafeBytes { answers.append(contentsOf: $0) }
  }

  // MARK: Converting

  private mutating func convert(_ document: WorkRequest.Document, _ request: WorkRequest) {
    let start = Stopwatch()
    var record = FileRecord(request.name)
    var result: [UInt8] = []
    do throws(FileProblem) {
      let bytes = try read(document)
      record.bytes = bytes.count
      let digest = SHA256.digest(bytes)
      record.sha256 = Hexadecimal.text(digest)
      if record.sha256 == request.unless {
        return answer(request.id, [JSONMember("status", .string("unchanged"))])
      }
      if let output = request.output {
        (record.facts, record.length) = try write(
          bytes, request.name, digest, to: output)
      } else {
        // Growing step by step would copy the result several times.
        result.reserveCapacity(6 * bytes.count)
        var settings = settings
        // A result inside the answer's line must not break it.
        if request.delivery == .result { settings.options.isPretty = false }
        record.facts = try Conversion(settings: settings).convert(
          bytes, named: request.name, digest: digest
        ) {
          result.append(contentsOf: $0)
        }
        record.length = result.count
      }
    } catch {
      record.problem = FileRecord.Problem(error)
    }
    record.seconds = start.seconds
    deliver(record, result, request)
  }

  private func read(_ document: WorkRequest.Document) throws(FileProblem) -> [UInt8] {
    switch document {
    case .bytes(let bytes): bytes
    case .path(let path): try InputFile.read(path, atMost: settings.largest)
    }
  }

  private func write(
    _ bytes: [UInt8], _ name: String, _ digest: [UInt8], to output: String
  ) throws(FileProblem) -> (DocumentFacts, Int) {
    let file = try OutputFile.openWithFolder(output)
    var sink = DescriptorSink(file.descriptor)
    let conversion = Conversion(settings: settings)
    let facts = try conversion.convert(bytes, named: name, digest: digest, to: &sink)
    sink.flush()
    if let code = sink.failure { throw FileProblem(PathText.display(output), .writing(code)) }
    try file.commit()
    return (facts, sink.count)
  }

  /// Sends a record with its result, in the way that was asked for.
  private mutating func deliver(
    _ record: FileRecord, _ result: [UInt8], _ request: WorkRequest
  ) {
    var members = record.outcome.filter { $0.name != "output" }
    let hasResult = record.isDone && request.output == nil
    guard request.delivery != .result else {
      return answerInline(request, members, hasResult ? result : nil)
    }
    members.append(JSONMember("length", .integer(record.length)))
    if hasResult, request.delivery == .hold, let key = request.id.integer { held[key] = result }
    let follows = hasResult && request.delivery == .raw
    if follows { members.append(JSONMember("follows", .integer(result.count))) }
    answer(request.id, members)
    if follows { result.withUnsafeBytes { answers.append(contentsOf: $0) } }
  }

  /// One line with the result as its last member: JSON as it is, other formats as a string.
  private mutating func answerInline(
    _ request: WorkRequest, _ members: [JSONMember], _ result: [UInt8]?
  ) {
    var line = JSONValue.object([JSONMember("id", request.id)] + members).line
    line.removeLast(2)
    line += Array(",\"result\":".utf8)
    if let result, settings.format.isJSON {
      appendValue(result[..<(result.last == 0x0A ? result.count - 1 : result.count)], to: &line)
    } else if let result {
      line.append(0x22)
      result.withUnsafeBufferPointer { JSONString.escape($0, to: &line) }
      line.append(0x22)
    } else {
      line += Array("null".utf8)
    }
    line += [0x7D, 0x0A]
    line.withUnsafeBytes { answers.append(contentsOf: $0) }
  }

  /// Appends JSON Lines as one value: our own JSON may bring several plans in one file; they are an
  /// array then.
  private func appendValue(_ lines: ArraySlice<UInt8>, to json: inout [UInt8]) {
    guard lines.contains(0x0A) else { return json.append(contentsOf: lines) }
    json.append(0x5B)
    json.append(contentsOf: lines.lazy.map { $0 == 0x0A ? 0x2C : $0 })
    json.append(0x5D)
  }

  /// Puts results in their places, and says how many are there; the first that fails ends it.
  private mutating func put(_ places: [Int], _ id: JSONValue) {
    var problem: FileRecord.Problem?
    var done = 0
    while problem == nil, 2 * done + 1 < places.count {
      let result = held.removeValue(forKey: places[2 * done]) ?? []
      let code = result.withUnsafeBytes {
        PositionedFile.write($0, to: 3, at: places[2 * done + 1])
      }
      if let code {
        problem = FileRecord.Problem(FileProblem("", .writing(code)))
      } else {
        done += 1
      }
    }
    answer(
      id,
      [
        JSONMember("status", .string("put")), JSONMember("done", .integer(done)),
        JSONMember("problem", problem?.json ?? .null),
      ])
  }

  // MARK: Containers

  /// Sends every wanted member of a container, each with its bytes behind its line, and an end.
  private mutating func unpack(_ document: WorkRequest.Document, _ request: WorkRequest) {
    let limits = ContainerLimits(largest: settings.largest)
    var reader = ContainerReader(filter: filter, limits: limits)
    let problem = reader.read(document, named: request.name) { member in
      send(member, for: request)
      return answers.failure == nil
    }
    answer(
      request.id,
      [JSONMember("status", .string("end")), JSONMember("problem", problem?.json ?? .null)])
  }

  private mutating func send(_ member: ContainerMember, for request: WorkRequest) {
    var members: [JSONMember] = [
      JSONMember("status", .string("member")), JSONMember("name", .string(member.name)),
      JSONMember("read", .integer(member.consumed)),
    ]
    switch member.content {
    case .failure(let problem):
      members.append(JSONMember("problem", problem.json))
      answer(request.id, members)
    case .success(let bytes):
      members.append(JSONMember("follows", .integer(bytes.count)))
      answer(request.id, members)
      bytes.withUnsafeBytes { answers.append(contentsOf: $0) }
    }
    answers.flush()
  }
}
