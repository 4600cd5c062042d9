internal import CLibArchive
internal import Glibc
internal import JSONText

/// What a container of documents never is: beyond these it is a trap.
struct ContainerLimits {
  /// The bytes of one member.
  var largest: Int
  /// How many times the container's own size its members may have together.
  ///
  /// Documents pack to a tenth, a folder of the same form filled in again and again to a hundredth, a trap to a
  /// thousandth and less.
  var ratio = 200
  /// What its members may have in any case.
  var slack = 64 << 20
  /// How deep containers may be nested.
  var depth = 3
}

/// A member of a container.
struct ContainerMember {
  /// Its path in the container.
  let name: String
  /// Its bytes, or why they cannot be had.
  let content: Result<[UInt8], MemberProblem>
  /// How much of the container was read so far.
  let consumed: Int
}

/// Why a member cannot be read.
struct MemberProblem: Error {
  let problem: FileRecord.Problem

  init(_ problem: FileRecord.Problem) { self.problem = problem }

  init(_ reason: FileProblem.Reason) { problem = FileRecord.Problem(FileProblem("", reason)) }

  var json: JSONValue { problem.json }
}

/// Reads the members of a container, and of those nested in it, one after the other.
///
/// One member is held at a time. The container is only read, and nothing is unpacked to the disk.
struct ContainerReader {
  private let filter: FileFilter
  private let limits: ContainerLimits
  private var left = 0
  private var isTrap = false

  init(filter: FileFilter, limits: ContainerLimits) {
    self.filter = filter
    self.limits = limits
  }

  /// Hands each wanted member over until the body says false; gives what stopped the reading early.
  mutating func read(
    _ document: WorkRequest.Document, named name: String, _ body: (ContainerMember) -> Bool
  ) -> FileRecord.Problem? {
    // libarchive gives names marked as UTF-8 only where the process speaks it.
    setlocale(LC_CTYPE, "C.UTF-8")
    switch document {
    case .bytes(let bytes):
      allow(bytes.count)
      return bytes.withUnsafeBytes { bytes in
        read(kh_container_open_memory(bytes.baseAddress, bytes.count), name, body)
      }
    case .path(let path):
      let descriptor = open(PathText.path(path), O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else {
        return FileRecord.Problem(FileProblem(name, .reading(errno)))
      }
      defer { close(descriptor) }
      var status = stat()
      fstat(descriptor, &status)
      allow(Int(status.st_size))
      return read(kh_container_open(descriptor), name, body)
    }
  }

  private mutating func allow(_ size: Int) {
    left = max(limits.slack, size.multipliedReportingOverflow(by: limits.ratio).partialValue)
  }

  private mutating func read(
    _ container: OpaquePointer?, _ name: String, _ body: (ContainerMember) -> Bool
  ) -> FileRecord.Problem? {
    guard let container else {
      return FileRecord.Problem(FileProblem(name, .reading(ENOMEM)))
    }
    defer { kh_container_close(container) }
    var visit = Visit(container: container, prefix: "", name: name, depth: 1)
    return walk(&visit, body).map { FileRecord.Problem(FileProblem(name, $0)) }
  }

  /// One container that is open.
  private struct Visit {
    let container: OpaquePointer
    /// What stands before the names of its members.
    let prefix: String
    let name: String
    let depth: Int
    var names: [String: Int] = [:]
    var consumed: Int { Int(kh_container_consumed(container)) }

    /// The name with a number behind it where it stands in the container already.
    mutating func unique(_ name: String) -> String {
      let count = names[name, default: 0] + 1
      names[name] = count
      return count == 1 ? name : "\(name)#\(count)"
    }
  }

  private mutating func walk(
    _ visit: inout Visit, _ body: (ContainerMember) -> Bool
  ) -> FileProblem.Reason? {
    var member = kh_member()
    while true {
      switch kh_container_next(visit.container, &member) {
      case 0: return nil
      case 1: break
      default: return .container(.broken)
      }
      guard member.kind == kh_member_file else { continue }
      guard take(member, &visit, body) else { return isTrap ? .container(.bomb) : nil }
      if member.is_nameless { return nil }
    }
  }

  /// Takes one member; false ends the reading.
  private mutating func take(
    _ member: kh_member, _ visit: inout Visit, _ body: (ContainerMember) -> Bool
  ) -> Bool {
    let raw =
      member.is_nameless
      ? []
      : Array(
        UnsafeRawBufferPointer(
          start: member.name, count: strlen(member.name)))
    let path = member.is_nameless ? ContainerName.packed(in: visit.name) : MemberName.path(of: raw)
    guard let path, !path.isEmpty else {
      let name = visit.prefix + visit.unique(MemberName.decode(raw))
      return give(name, .failure(MemberProblem(.container(.unsafeName))), visit, body)
    }
    guard filter.takes(member: path) else { return true }
    let name = visit.prefix + visit.unique(path)
    guard !member.is_encrypted else {
      return give(name, .failure(MemberProblem(.container(.encrypted))), visit, body)
    }
    switch bytes(of: visit) {
    case .failure(let problem):
      if isTrap { return false }
      return give(name, .failure(problem), visit, body)
    case .success(let bytes):
      guard ContainerSniffer.isContainer(bytes.span) else {
        return give(name, .success(bytes), visit, body)
      }
      return nest(bytes, name, visit, body)
    }
  }

  private func give(
    _ name: String, _ content: Result<[UInt8], MemberProblem>, _ visit: Visit,
    _ body: (ContainerMember) -> Bool
  ) -> Bool {
    body(ContainerMember(name: name, content: content, consumed: visit.consumed))
  }

  /// Reads a container inside a container.
  private mutating func nest(
    _ bytes: [UInt8], _ name: String, _ visit: Visit, _ body: (ContainerMember) -> Bool
  ) -> Bool {
    guard visit.depth < limits.depth else {
      return give(name, .failure(MemberProblem(.container(.tooDeep))), visit, body)
    }
    var goesOn = true
    let problem = bytes.withUnsafeBytes { raw -> FileProblem.Reason? in
      guard let container = kh_container_open_memory(raw.baseAddress, raw.count) else {
        return .reading(ENOMEM)
      }
      defer { kh_container_close(container) }
      var inner = Visit(
        container: container, prefix: name + ContainerName.mark, name: name,
        depth: visit.depth + 1)
      return walk(&inner) { member in
        goesOn = body(
          ContainerMember(name: member.name, content: member.content, consumed: visit.consumed))
        return goesOn
      }
    }
    if isTrap || !goesOn { return false }
    guard let problem else { return true }
    return give(name, .failure(MemberProblem(problem)), visit, body)
  }

  private mutating func bytes(of visit: Visit) -> Result<[UInt8], MemberProblem> {
    var bytes: [UInt8] = []
    let chunk = 1 << 16
    while true {
      var status = 0
      let part = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
        status = Int(kh_container_read(visit.container, buffer.baseAddress, chunk))
        count = max(status, 0)
      }
      if status < 0 { return .failure(MemberProblem(.container(.broken))) }
      if status == 0 { return .success(bytes) }
      bytes += part
      left -= status
      isTrap = left < 0
      if isTrap { return .failure(MemberProblem(.container(.bomb))) }
      if bytes.count > limits.largest {
        return .failure(MemberProblem(.overSize(limits.largest)))
      }
    }
  }
}
