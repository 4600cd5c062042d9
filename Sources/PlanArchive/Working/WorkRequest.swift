internal import JSONText
internal import PlanSyntax

/// One request to a worker: a line of JSON, with the bytes of the document behind it where it says so.
///
///     {"id": 1, "path": "a.txt"}
///     {"id": 2, "name": "b.txt", "text": "KẾ HOẠCH …"}
///     {"id": 3, "name": "c.txt", "bytes": 1234}        and then 1234 bytes, as they are
struct WorkRequest {
  /// Where the document is.
  enum Document {
    case path(String)
    case bytes([UInt8])
  }

  /// What is done with the result.
  enum Delivery: String {
    /// It stands in the answer.
    case result
    /// It follows the answer's line as bytes.
    case raw
    /// It is kept until a request says where in descriptor 3 it belongs.
    case hold
  }

  /// What is asked.
  enum Task {
    case convert(Document)
    case members(Document)
    /// Results that were kept, each by its request, with the offset of its place behind it.
    case put([Int])
  }

  let id: JSONValue
  let task: Task
  var name = ""
  /// The file the result is written to, where it is wanted in one.
  var output: String?
  var delivery = Delivery.result
  /// The digest of a document that need not be converted again.
  var unless: String?
  /// The name by which a container's members are called.
  var depth = 0

  /// Whether it has the worker open a file, or write to the one it was given.
  var namesFile: Bool {
    switch task {
    case .put, .convert(.path), .members(.path): true
    case .convert(.bytes), .members(.bytes): output != nil
    }
  }
}

/// What is wrong with a request.
enum RequestProblem {
  case notJSON, noDocument, namesFile, tooLong, tooBig(Int)

  var problem: FileRecord.Problem {
    let message =
      switch self {
      case .notJSON:
        Message(
          vi: "yêu cầu không phải một đối tượng JSON trên một dòng",
          en: "the request is no JSON object on one line")
      case .noDocument:
        Message(
          vi: "yêu cầu cần “path”, “text” hoặc “bytes”",
          en: "the request needs “path”, “text” or “bytes”")
      case .namesFile:
        Message(
          vi: "--no-files không cho yêu cầu nêu tệp; hãy gửi văn bản bằng “text” hoặc “bytes”",
          en: "--no-files lets no request name a file; send the document by “text” or “bytes”")
      case .tooLong:
        Message(
          vi: "dòng yêu cầu dài quá; hãy gửi văn bản bằng “bytes”",
          en: "the request's line is too long; send the document by “bytes”")
      case .tooBig(let limit): FileProblem("", .overSize(limit)).message
      }
    return FileRecord.Problem(code: code, message: message)
  }

  private var code: String { if case .tooBig = self { "tooBig" } else { "badRequest" } }
}
