import Glibc

/// How wide the page is that output is laid out for.
enum TerminalSize {
  /// The width where there is no terminal to ask.
  static let usual = 80
  /// Longer lines are hard to read, so a wider terminal is not used to its edge.
  private static let widest = 100
  private static let narrowest = 40

  /// The columns to fill on standard output.
  static var columns: Int {
    let width = asked(STDOUT_FILENO) ?? Environment["COLUMNS"].flatMap { Int($0) } ?? usual
    return min(max(width, narrowest), widest)
  }

  /// The columns of the terminal that a descriptor leads to, as many as they are.
  static func width(of descriptor: Int32) -> Int { asked(descriptor) ?? usual }

  private static func asked(_ descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
