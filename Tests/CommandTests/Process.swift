import Glibc

/// The built `khplan`, run as a shell would run it.
struct Khplan {
  /// What one run left behind.
  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  /// The binary stands beside the test runner's own.
  static let path: String = {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let own = String(
      decoding: buffer.prefix(max(count, 0)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    return (own.lastIndex(of: "/").map { String(own[...$0]) } ?? "") + "khplan"
  }()

  /// The package's own folder.
  static let root = #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined()

  let folder: Folder
  var environment: [String: String] = [:]

  /// Runs khplan in the folder with a line of words, as `sh` reads them; `khplan` stands for the
  /// binary.
  func run(_ line: String, input: String = "") throws -> Result {
    try folder.write(input, to: ".in")
    let settings = environment.map { "export \($0.key)='\($0.value)';" }.joined(separator: " ")
    let command = """
      cd '\(folder.path)'; unset NO_COLOR KHPLAN_LANG COLUMNS; \(settings)
      khplan() { '\(Self.path)' "$@"; }
      { \(line)
      } <.in >.out 2>.err
      """
    let status = try Self.spawn(["/bin/bash", "-c", command])
    return try Result(status: status, output: folder.read(".out"), errors: folder.read(".err"))
  }

  private static func spawn(_ words: [String]) throws -> Int32 {
    var pid = pid_t()
    var arguments = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    // The threads of the runner let no signal through, and what they hold back their children do too.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    guard posix_spawn(&pid, words[0], nil, &attributes, &arguments, environ) == 0 else {
      throw Failure()
    }
    var status: Int32 = 0
    guard waitpid(pid, &status, 0) == pid else { throw Failure() }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  struct Failure: Error {}
}
