internal import CPlanSystem
internal import Glibc

/// One file of results that several workers fill together, whole or absent as every output.
///
/// What is ready stands in a partial file beside it, in order and without gaps; the journal says how
/// far that reaches. A run that goes on keeps the partial file as far as its inputs are what they
/// were; once the file was complete, it takes the unchanged results from there.
struct StreamFile: ~Copyable {
  /// What the workers write to.
  let descriptor: Int32
  /// Where the next result belongs.
  private(set) var end = 0
  var journal: Journal
  private let name: String
  private let target: String
  private let partial: String
  private let journalPath: String
  /// The complete file of an earlier run; -1 where there is none.
  private let whole: Int32
  /// Where the journal ends with the last record that was kept in place.
  private var journalEnd: Int
  /// Whether what follows in the partial file may still be kept.
  private(set) var isKeeping: Bool
  /// How far the disk has been asked to take it, and who sees to that.
  private var synced = 0
  private var sync: DiskSync?

  init(_ path: String, fingerprint: String, resumes: Bool) throws(FileProblem) {
    let target = OutputFile.resolved(path)
    let folder = OutputFile.folder(of: target)
    let hidden = PathText.joined(folder, "." + PathText.name(of: target) + ".khplan")
    let hasPartial = resumes && access(PathText.path(hidden + "-partial"), F_OK) == 0
    let keepsWhole = resumes && !hasPartial
    let past = keepsWhole ? Journal.read(hidden + "-done", fingerprint: fingerprint) : nil
    var journal = try Journal.open(
      hidden + "-journal", of: path, fingerprint: fingerprint, keeping: hasPartial)
    if let past { journal.earlier = past.entries }
    let flags = O_RDWR | O_CREAT | O_CLOEXEC | (hasPartial ? 0 : O_TRUNC)
    let descriptor = open(PathText.path(hidden + "-partial"), flags, 0o666)
    guard descriptor >= 0 else { throw FileProblem(PathText.display(path), .writing(errno)) }
    if let status = Folder.status(target) { OutputFile.copyPermissions(status, to: descriptor) }
    self.journal = journal
    self.descriptor = descriptor
    self.target = target
    name = PathText.display(path)
    partial = hidden + "-partial"
    journalPath = hidden + "-journal"
    journalEnd = Journal.start(fingerprint)
    isKeeping = hasPartial
    whole = past == nil ? -1 : open(PathText.path(target), O_RDONLY | O_CLOEXEC)
  }

  deinit {
    _ = sync?.wait()
    close(descriptor)
    if whole >= 0 { close(whole) }
  }

  /// What an earlier run recorded of a file, where its result can be had again.
  func earlier(_ name: String) -> FileRecord? {
    guard isKeeping || whole >= 0, let record = journal.earlier[name]?.record, record.isDone else {
      return nil
    }
    return record
  }

  /// Gives a result its place.
  mutating func place(_ length: Int) throws(FileProblem) -> Int {
    if isKeeping { try stopKeeping() }
    defer { end += length }
    return end
  }

  /// Puts the result of an earlier run in its place; nil where that can no longer be had.
  mutating func keep(_ record: FileRecord) throws(FileProblem) -> FileRecord? {
    var record = record
    if isKeeping {
      guard record.offset == end, let entry = journal.earlier[record.input] else {
        try stopKeeping()
        return nil
      }
      journalEnd = entry.end
    } else {
      guard whole >= 0 else { return nil }
      let code = kh_copy(whole, Int64(record.offset), descriptor, Int64(end), Int64(record.length))
      if code != 0 { throw FileProblem(name, .writing(code)) }
      record.offset = end
      journal.append(record)
    }
    end += record.length
    return record
  }

  /// Lets go of what the partial file and the journal hold behind the results that were kept.
  private mutating func stopKeeping() throws(FileProblem) {
    isKeeping = false
    try journal.cut(to: journalEnd)
    guard ftruncate(descriptor, off_t(end)) == 0 else { throw FileProblem(name, .writing(errno)) }
  }

  /// Has the disk take what is in place, without waiting for it; the journal tells of it afterwards.
  mutating func checkpoint() throws(FileProblem) {
    if let sync, sync.result == nil { return }
    try endSync()
    journal.seal()
    guard end > synced else { return try journal.flushSealed() }
    synced = end
    sync = DiskSync(descriptor)
  }

  /// Makes all that the journal says true of the disk, and has it say so.
  mutating func save() throws(FileProblem) {
    try endSync()
    if end > synced, fdatasync(descriptor) != 0 { throw FileProblem(name, .writing(errno)) }
    synced = end
    try journal.flush()
  }

  private mutating func endSync() throws(FileProblem) {
    guard let sync = sync.take() else { return }
    let code = sync.wait()
    if code != 0 { throw FileProblem(name, .writing(code)) }
    try journal.flushSealed()
  }

  /// Puts the complete file in its place.
  mutating func finish() throws(FileProblem) {
    if isKeeping { try stopKeeping() }
    try endSync()
    try journal.flush()
    guard ftruncate(descriptor, off_t(end)) == 0, fsync(descriptor) == 0 else {
      throw FileProblem(name, .writing(errno))
    }
    if end == 0 {
      unlink(PathText.path(partial))
      unlink(PathText.path(journalPath))
      return
    }
    let done = String(journalPath.dropLast("journal".count)) + "done"
    unlink(PathText.path(done))
    guard rename(PathText.path(partial), PathText.path(target)) == 0,
      rename(PathText.path(journalPath), PathText.path(done)) == 0
    else { throw FileProblem(name, .writing(errno)) }
  }
}
