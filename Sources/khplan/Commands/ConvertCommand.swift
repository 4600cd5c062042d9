import CommandLineKit
import PlanArchive
import PlanExport
import PlanSyntax

/// `khplan convert`: writes documents in another format, one or a whole archive.
enum ConvertCommand {
  private static let files = Argument(
    Value("FILE", .file), isRequired: false, isRepeatable: true,
    summary: Localized(
      vi: "Văn bản, JSON do khplan ghi ra, thư mục hay tệp nén (zip, tar, gz, xz, zst, 7z) cần "
        + "chuyển; “-” là đầu vào chuẩn",
      en: "The documents, JSON that khplan wrote, folders and archives (zip, tar, gz, xz, zst, 7z) "
        + "to convert; “-” is standard input"))

  private static let output = Option(
    "output", short: "o", value: Value("PATH", .file),
    summary: Localized(
      vi: "Ghi kết quả vào tệp này; nhiều tệp thì vào thư mục này, hoặc vào một tệp .jsonl",
      en: "Write the result to this file; for many, to this folder or to one .jsonl file"))

  static let subcommand = Subcommand(
    declaration: Command(
      "convert",
      summary: Localized(
        vi: "Chuyển văn bản, cả kho văn bản, sang định dạng khác",
        en: "Write documents, and whole archives, in another format"),
      discussion: Localized(
        vi: """
          Thư mục được đọc trọn cây, tệp nén được đọc thẳng, không bung ra đĩa. Kết quả xếp theo đúng \
          cây ấy, hoặc nối thành một tệp .jsonl theo thứ tự cố định. Tệp hỏng chỉ được báo, các tệp khác \
          vẫn làm xong. Bấm Ctrl-C thì các tệp đang làm được làm nốt; --resume làm tiếp.
          """,
        en: """
          Folders are read with all below them, archives in place, without unpacking to the disk. \
          Results mirror that tree, or are lines of one .jsonl file in a fixed order. What cannot be \
          read is reported, all else is done. Ctrl-C finishes the files in hand; --resume goes on.
          """),
      arguments: [files],
      options: [
        ConversionOptions.format, output, ParseOptions.pretty, ConversionOptions.withFindings,
        ParseOptions.encoding, ParseOptions.noRestore, ConversionOptions.include,
        ConversionOptions.exclude, ConversionOptions.hidden, ConversionOptions.largest,
      ] + ArchiveOptions.all,
      examples: [
        Example(
          "khplan convert ke-hoach.txt -o ke-hoach.json",
          Localized(vi: "Chuyển một kế hoạch sang JSON", en: "Convert a plan to JSON")),
        Example(
          "khplan convert kho/ --to html -o trang/ --report bao-cao.json",
          Localized(
            vi: "Chuyển cả một kho sang HTML, kèm báo cáo",
            en: "Convert a whole archive to HTML, with a report")),
        Example(
          "find kho -name '*.txt' -print0 | khplan convert --files-from - -0 -o kho.jsonl --resume",
          Localized(
            vi: "Gộp một danh sách tệp thành JSONL, làm tiếp nếu lần trước dở dang",
            en: "Gather a list of files as JSONL, going on where it was left off")),
      ]),
    run: run)

  @Sendable private static func run(_ invocation: Invocation, _ session: Session) -> ExitStatus {
    let path = invocation[output]
    let named = invocation[ConversionOptions.format].flatMap(ExportFormat.named)
    let format = named ?? path.flatMap(ExportFormat.forFile) ?? .all[0]
    var paths = invocation.arguments
    if let list = invocation[ArchiveOptions.filesFrom] {
      do throws(FileProblem) {
        let bytes = try InputFile.readSettings(list)
        let isZeroSeparated = invocation.has(ArchiveOptions.null)
        if !isZeroSeparated, bytes.contains(0) {
          return session.refuse(
            Localized(
              vi: "danh sách tệp ngăn nhau bằng byte 0; hãy thêm -0",
              en: "the list separates its files by zero bytes; add -0"), invocation)
        }
        paths += FileList.paths(of: bytes, isZeroSeparated: isZeroSeparated)
      } catch {
        session.report(error)
        return .file
      }
    } else if paths.isEmpty {
      return session.refuse(
        Localized(vi: "chưa cho tệp nào để chuyển", en: "no file to convert is given"), invocation)
    }
    let roots = InputRoots(paths, ending: format.fileExtensions.first ?? format.name)
    let isArchive = [
      ArchiveOptions.filesFrom, ArchiveOptions.report, ArchiveOptions.resume,
      ArchiveOptions.progress,
    ].contains(where: invocation.has)
    guard isArchive || !roots.isSingleFile else {
      if named == nil, let path, ExportFormat.forFile(path) == nil,
        let ending = PathText.ending(of: path)
      {
        return session.refuse(unknownEnding(ending), invocation)
      }
      return convertOne(paths[0], to: path, as: format, invocation, session)
    }
    return ArchiveConversion(invocation, session, format: format, path: path).run(roots)
  }

  /// Whoever asks for "x.pdf" would be surprised by JSON in it.
  private static func unknownEnding(_ ending: String) -> Localized {
    let known = ExportFormat.all.flatMap(\.fileExtensions).map { ".\($0)" }.joined(separator: ", ")
    return Localized(
      vi: "không ghi được loại tệp “.\(ending)”; hãy đặt tên tệp có đuôi \(known), hoặc cho --to",
      en: "there is no format for “.\(ending)”; name the file with \(known), or give --to")
  }

  /// One document needs no workers: it is done in the time they would take to start.
  private static func convertOne(
    _ input: String, to path: String?, as format: ExportFormat, _ invocation: Invocation,
    _ session: Session
  ) -> ExitStatus {
    var settings = ConversionOptions.settings(invocation, as: format)
    settings.options.usesThreads = true
    return Results.write(to: path, besides: [input], session) { sink in
      Inputs(paths: [input], encoding: settings.encoding).each(session) {
        path, bytes throws(FileProblem) in
        try settings.input.each(path, bytes) { plan in
          sink.write(plan, as: format, settings.options)
          LastPlan.keep(plan)
          return sink.failure == nil
        }
      }
    }
  }
}

extension DescriptorSink {
  /// Writes a plan in a format.
  mutating func write(_ plan: Plan, as format: ExportFormat, _ options: ExportFormat.Options) {
    withUnsafeMutablePointer(to: &self) { sink in
      format.write(plan, options) { sink.pointee.append(contentsOf: $0) }
    }
  }
}
