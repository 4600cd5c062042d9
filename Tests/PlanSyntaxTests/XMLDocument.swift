import CLibXML2

/// An XML text as libxml2 reads it back.
final class XMLDocument {
  private let document: xmlDocPtr

  /// What libxml2 could not read.
  struct Failure: Error {}

  /// Before threads use the library, one of them sets it up.
  private static let isReady: Void = xmlInitParser()

  init(_ bytes: [UInt8]) throws {
    Self.isReady
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue
    let document = bytes.withUnsafeBytes { bytes in
      xmlReadMemory(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil, nil,
        Int32(options))
    }
    guard let document else { throw Failure() }
    self.document = document
  }

  deinit { xmlFreeDoc(document) }

  /// The text of all elements in order, the label that an appendix has as an attribute included.
  var text: String {
    var text = ""
    Self.append(xmlDocGetRootElement(document), to: &text)
    return text
  }

  private static func append(_ node: xmlNodePtr?, to text: inout String) {
    guard let node else { return }
    if node.pointee.type == XML_TEXT_NODE, let content = node.pointee.content {
      text += String(cString: content)
    }
    if node.pointee.type == XML_ELEMENT_NODE, String(cString: node.pointee.name) == "appendix",
      let label = xmlGetProp(node, "label")
    {
      text += "\n\(String(cString: label))\n"
      khxml_free(label)
    }
    var child = node.pointee.children
    while let next = child {
      append(next, to: &text)
      child = next.pointee.next
    }
  }
}
