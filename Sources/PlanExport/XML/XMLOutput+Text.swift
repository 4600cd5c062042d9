internal import CLibXML2
internal import PlanSyntax

extension XMLOutput {
  /// The address that a text gives, where libxml2 can read it as one.
  func address(_ range: TextRange, isMail: Bool = false) -> String? {
    var address = isMail ? "mailto:" : hasScheme(range) ? "" : "http://"
    for index in range.bounds {
      let byte = transcript[index]
      if byte > 0x20, byte < 0x7F, !Self.isUnwise(byte) {
        address.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        address += "%" + String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
      }
    }
    guard let uri = xmlParseURI(address) else { return nil }
    xmlFreeURI(uri)
    return address
  }

  private func hasScheme(_ range: TextRange) -> Bool {
    range.bounds.contains {
      transcript[$0] == 0x3A && $0 + 1 < range.end && transcript[$0 + 1] == 0x2F
    }
  }

  /// Characters that no address may hold.
  private static func isUnwise(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x3C, 0x3E, 0x5B...0x5E, 0x60, 0x7B...0x7D: true
    default: false
    }
  }
}

extension XMLOutput.Value {
  /// A fixed-point number without needless zeros.
  static func decimal(_ value: Int64, digits: Int) -> XMLOutput.Value {
    let unit = (0..<digits).reduce(Int64(1)) { unit, _ in unit * 10 }
    let whole = String(value / unit)
    guard value % unit != 0 else { return .name(whole) }
    var fraction = String(value % unit + unit).dropFirst()
    while fraction.utf8.last == 0x30 { fraction.removeLast() }
    return .name("\(whole).\(fraction)")
  }
}
