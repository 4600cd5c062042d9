public import CommandLineKit
package import JSONText

/// What is wrong with a configuration or a baseline, and where.
public struct ConfigurationProblem: Error {
  /// What is wrong, in one line.
  public let message: Localized

  /// A problem of the command line.
  package init(_ message: Localized) {
    self.message = message
  }

  /// A problem of the file as a whole.
  package init(_ name: String, _ message: Localized) {
    self.message = Localized(vi: "\(name): \(message.vi)", en: "\(name): \(message.en)")
  }

  /// A problem at an offset.
  package init(_ name: String, _ bytes: [UInt8], at offset: Int, _ message: Localized) {
    let place = JSONError.position(of: offset, in: bytes)
    self.init("\(name):\(place.line):\(place.column)", message)
  }

  /// Text that is no JSON.
  package init(_ name: String, _ bytes: [UInt8], _ error: JSONError) {
    let message = Localized(vi: error.message.vi, en: error.message.en)
    self.init(name, bytes, at: error.offset, message)
  }
}
