/// Tables in an annex of the sound plan, for examples.
enum TableExample {
  /// A table of the given rows, cells set off by tabs.
  static func table(_ rows: [String]) -> SamplePart {
    AnnexExample.annex(
      label: "Phụ lục", title: "DANH SÁCH THƯ VIỆN THÔN",
      content: (["STT\tTên thôn\tSố sách"] + rows).joined(separator: "\n"))
  }
}
