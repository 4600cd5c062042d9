import Glibc

/// How wide the page is that output is laid out for.
enum TerminalSize {
  /// The width where there is no terminal to ask.
  static let usual = 80
  /// Longer lines are hard to read, so a wider terminal is not used to its edge.
  private static let widest = 100
  private static let narrowest = 40

  /// The columns to fill on standard output.
  static var columns: Int { min(max(columns(of: STDOUT_FILENO), narrowest), widest) }

  /// The columns that a line has on a descriptor.
  static func columns(of descriptor: Int32) -> Int {
    asked(descriptor) ?? Environment["COLUMNS"].flatMap { Int($0) } ?? usual
  }

  private static func asked(_ descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
