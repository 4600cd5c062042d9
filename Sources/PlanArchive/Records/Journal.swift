internal import Glibc
internal import JSONText

/// What a run has done so far, a line for each file, so that a later run can go on.
///
/// The first line says which tool with which settings wrote it: results of another are not kept. A
/// line that was cut off by the end of the process counts for nothing.
struct Journal: ~Copyable {
  /// A record, and where its line ends.
  struct Entry {
    let record: FileRecord
    let end: Int
  }

  private let descriptor: Int32
  private let name: String
  private var pending: [UInt8] = []
  /// How much of it may be written once the disk has what it tells of.
  private var sealed = 0
  /// What an earlier run did, by the names of the inputs.
  var earlier: [String: Entry] = [:]

  private init(_ descriptor: Int32, name: String, earlier: [String: Entry]) {
    self.descriptor = descriptor
    self.name = name
    self.earlier = earlier
  }

  /// Opens the journal at a path, with what it holds where that is to be kept; problems name the
  /// `output` that it belongs to, which the user knows.
  static func open(
    _ path: String, of output: String, fingerprint: String, keeping: Bool
  ) throws(FileProblem) -> Journal {
    let name = PathText.display(output)
    let past = keeping ? read(path, fingerprint: fingerprint) : nil
    let descriptor = Glibc.open(PathText.path(path), O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileProblem(name, .writing(errno)) }
    var journal = Journal(descriptor, name: name, earlier: past?.entries ?? [:])
    try journal.cut(to: past?.end ?? 0)
    if past == nil { journal.pending = head(fingerprint) }
    try journal.flush()
    return journal
  }

  deinit { close(descriptor) }

  private static func head(_ fingerprint: String) -> [UInt8] {
    JSONValue.object([
      JSONMember("journal", .string("khplan")), JSONMember("settings", .string(fingerprint)),
    ]).line
  }

  /// What the journal at a path holds, and where that ends; nil where it is none of these settings.
  static func read(
    _ path: String, fingerprint: String
  ) -> (entries: [String: Entry], end: Int)? {
    let head = head(fingerprint)
    guard let bytes = try? InputFile.read(path), bytes.starts(with: head) else { return nil }
    var entries: [String: Entry] = [:]
    var start = head.count
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      guard let json = try? JSONValue(Array(bytes[start..<end])), let record = FileRecord(json)
      else { break }
      start = end + 1
      entries[record.input] = Entry(record: record, end: start)
    }
    return (entries, start)
  }

  /// Takes a record; it is on the disk only after `flush`.
  mutating func append(_ record: FileRecord) { pending += record.journalJSON.line }

  /// Marks the records taken so far, which `flushSealed` writes.
  mutating func seal() { sealed = pending.count }

  /// Writes the records that were marked.
  mutating func flushSealed() throws(FileProblem) {
    guard sealed > 0 else { return }
    var sink = DescriptorSink(descriptor)
    pending.withUnsafeBytes {
      sink.append(contentsOf: UnsafeRawBufferPointer(rebasing: $0[..<sealed]))
    }
    sink.flush()
    pending.removeFirst(sealed)
    sealed = 0
    if let code = sink.failure { throw FileProblem(name, .writing(code)) }
  }

  /// Writes the records taken.
  mutating func flush() throws(FileProblem) {
    seal()
    try flushSealed()
  }

  /// Forgets what stands behind an offset.
  mutating func cut(to offset: Int) throws(FileProblem) {
    guard ftruncate(descriptor, off_t(offset)) == 0, lseek(descriptor, 0, SEEK_END) >= 0 else {
      throw FileProblem(name, .writing(errno))
    }
  }

  /// Where the first record begins.
  static func start(_ fingerprint: String) -> Int { head(fingerprint).count }
}
