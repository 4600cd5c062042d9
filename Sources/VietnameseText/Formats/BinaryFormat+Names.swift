extension BinaryFormat {
  /// Bytes that are no text in any encoding.
  static let unknown = BinaryFormat(
    "binary", Bilingual(vi: "dữ liệu nhị phân", en: "binary data"),
    Bilingual(
      vi: "tệp này không phải văn bản; hãy xuất ra tệp .txt mã hóa UTF-8",
      en: "this is no text; export it as a .txt file in UTF-8"))

  /// The format of a name in the table of magic numbers or of containers.
  static func named(_ name: String) -> BinaryFormat {
    switch name {
    case "PDF": BinaryFormat(name, Bilingual(vi: "tệp PDF", en: "PDF file"), pdf)
    case "DOCX", "ODT", "EPUB", "RTF":
      BinaryFormat(
        name, Bilingual(vi: "văn bản Word/Writer", en: "word-processor document"), pandoc)
    case "OLE":
      BinaryFormat(
        "DOC", Bilingual(vi: "văn bản Office 97-2003", en: "Office 97-2003 document"), office)
    case "XLSX", "ODS":
      BinaryFormat(name, Bilingual(vi: "bảng tính", en: "spreadsheet"), spreadsheet)
    case "PPTX", "ODP":
      BinaryFormat(name, Bilingual(vi: "bản trình chiếu", en: "presentation"), office)
    case "PNG", "JPEG", "GIF", "TIFF", "BMP", "WEBP", "HEIC":
      BinaryFormat(name, Bilingual(vi: "tệp ảnh", en: "image"), ocr)
    case "ZIP", "GZIP", "BZIP2", "XZ", "ZSTD", "7Z", "RAR", "TAR":
      BinaryFormat(name, Bilingual(vi: "tệp nén", en: "archive"), unpack)
    case "ELF", "Mach-O", "PE":
      BinaryFormat(name, Bilingual(vi: "tệp chương trình", en: "program"), unknown.advice)
    case "SQLite":
      BinaryFormat(name, Bilingual(vi: "cơ sở dữ liệu", en: "database"), unknown.advice)
    default: unknown
    }
  }

  private static let pdf = Bilingual(
    vi:
      "chuyển sang văn bản: pdftotext -layout TỆP.pdf; bản quét thì nhận dạng bằng tesseract -l vie",
    en:
      "turn it into text: pdftotext -layout FILE.pdf; if it is a scan, read it with tesseract -l vie"
  )

  private static let pandoc = Bilingual(
    vi: "lưu thành .txt (UTF-8), hoặc: pandoc -t plain --wrap=none TỆP",
    en: "save it as .txt (UTF-8), or: pandoc -t plain --wrap=none FILE")

  private static let office = Bilingual(
    vi: "lưu thành .txt (UTF-8), hoặc: soffice --headless --convert-to txt:Text TỆP",
    en: "save it as .txt (UTF-8), or: soffice --headless --convert-to txt:Text FILE")

  private static let spreadsheet = Bilingual(
    vi: "lưu thành .csv hoặc .txt (UTF-8)", en: "save it as .csv or .txt (UTF-8)")

  private static let ocr = Bilingual(
    vi: "nhận dạng chữ trước: tesseract TỆP kết-quả -l vie",
    en: "recognise its text first: tesseract FILE result -l vie")

  private static let unpack = Bilingual(
    vi: "giải nén trước rồi đọc từng tệp", en: "unpack it first and read the files in it")
}
