import CLibXML2
import Testing

@Suite struct WriterTests {
  /// Before threads use it, the library is set up by one of them.
  private static let isReady: Void = xmlInitParser()

  @Test(
    "what the writer escapes, the reader gives back",
    arguments: ["a < b & c > d", "“Mỗi tuần một cuốn sách”", "1\n2\t\"3\"", ""])
  func roundTrip(_ text: String) throws {
    Self.isReady
    let buffer = try #require(xmlBufferCreate())
    defer { xmlBufferFree(buffer) }
    let writer = try #require(xmlNewTextWriterMemory(buffer, 0))
    #expect(xmlTextWriterStartDocument(writer, nil, "UTF-8", nil) >= 0)
    #expect(xmlTextWriterWriteElement(writer, "para", text) >= 0)
    #expect(xmlTextWriterEndDocument(writer) >= 0)
    xmlFreeTextWriter(writer)

    let length = xmlBufferLength(buffer)
    let document = try #require(
      xmlReadMemory(
        UnsafeRawPointer(xmlBufferContent(buffer)).assumingMemoryBound(to: CChar.self), length, nil,
        nil, Int32(XML_PARSE_NONET.rawValue)))
    defer { xmlFreeDoc(document) }
    let content = try #require(xmlNodeGetContent(xmlDocGetRootElement(document)))
    defer { khxml_free(content) }
    #expect(String(cString: content) == text)
  }
}
