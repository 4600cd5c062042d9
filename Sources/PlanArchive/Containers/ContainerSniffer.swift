internal import Glibc
internal import VietnameseText

/// Tells containers from other files by their content.
enum ContainerSniffer {
  private static let kinds: Set<String> = ["ZIP", "GZIP", "BZIP2", "XZ", "ZSTD", "7Z", "TAR"]

  /// Whether the bytes begin a container; office documents are zip archives too, but none.
  static func isContainer(_ bytes: Span<UInt8>) -> Bool {
    BinaryFormat.detect(bytes).map { kinds.contains($0.name) } ?? false
  }

  /// Whether a file is a container; one that cannot be read is none.
  static func isContainer(_ path: String) -> Bool { look(at: path).isContainer }

  /// Whether a file is a container, and its size.
  static func look(at path: String) -> (isContainer: Bool, size: Int) {
    // Opening a pipe could wait for ever.
    let descriptor = open(PathText.path(path), O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return (false, 0) }
    defer { close(descriptor) }
    var status = stat()
    fstat(descriptor, &status)
    let size = Int(status.st_size)
    let head = read(descriptor, atMost: 512)
    guard mayBegin(head) else { return (false, size) }
    // The first entries of an office document are enough to know it.
    return (isContainer(read(descriptor, atMost: 1 << 16).span), size)
  }

  /// A quick look, for most files are text.
  private static func mayBegin(_ head: [UInt8]) -> Bool {
    guard let first = head.first else { return false }
    return [0x50, 0x1F, 0x42, 0xFD, 0x28, 0x37].contains(first)
      || head.count > 262 && head[257..<262].elementsEqual("ustar".utf8)
  }

  private static func read(_ descriptor: Int32, atMost capacity: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      count = max(pread(descriptor, buffer.baseAddress, capacity, 0), 0)
    }
  }
}
