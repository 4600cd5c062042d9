import CommandLineKit
import Glibc

/// The options of `convert` that are for many files.
enum ArchiveOptions {
  static let filesFrom = Option(
    "files-from", value: Value("FILE", .file),
    summary: Localized(
      vi: "Đọc danh sách tệp từ tệp này, mỗi dòng một tên; “-” là đầu vào chuẩn",
      en: "Read a list of files from this file, one a line; “-” is standard input"))

  static let null = Option(
    "null", short: "0",
    summary: Localized(
      vi: "Danh sách tệp ngăn bằng byte 0, như find -print0 viết",
      en: "The list of files is separated by zero bytes, as find -print0 writes it"))

  static let follow = Option(
    "follow",
    summary: Localized(
      vi: "Đi vào cả thư mục là liên kết; mỗi thư mục chỉ đọc một lần",
      en: "Go through links to folders too; each folder is read once"))

  static let jobs = Option(
    "jobs", short: "j", value: Value("N", .integer(1...1024)),
    summary: Localized(
      vi: "Số tiến trình làm cùng lúc; nếu không cho thì bằng số lõi của máy",
      en: "How many processes work at once; otherwise as many as there are cores"))

  static let timeout = Option(
    "timeout", value: Value("SECONDS", .integer(1...86_400), fallback: "300"),
    summary: Localized(
      vi: "Tệp nào đọc lâu hơn chừng này giây thì báo lỗi và bỏ qua",
      en: "Report and pass over a file that takes more seconds than this"))

  static let memory = Option(
    "memory", value: Value("MIB", .integer(64...1_048_576), fallback: "2048"),
    summary: Localized(
      vi: "Tệp nào cần hơn chừng này MiB bộ nhớ thì báo lỗi và bỏ qua",
      en: "Report and pass over a file that takes more MiB of memory than this"))

  static let report = Option(
    "report", value: Value("FILE", .file),
    summary: Localized(
      vi: "Ghi báo cáo từng tệp bằng JSON: kết quả, loại, số, ngày, cơ quan, lưu ý, thời gian",
      en: "Write a report on each file as JSON: result, kind, number, date, issuer, findings, time"
    ))

  static let resume = Option(
    "resume",
    summary: Localized(
      vi: "Làm tiếp lần trước: giữ kết quả của tệp không đổi, chỉ làm tệp mới, tệp đổi và tệp lỗi",
      en: "Go on with an earlier run: keep what is unchanged, do what is new, changed or failed"))

  static let progress = Option(
    "progress",
    summary: Localized(
      vi: "Báo tiến độ cả khi không chạy trên màn hình",
      en: "Show the progress even where there is no terminal"))

  static let all = [
    filesFrom, null, follow, jobs, timeout, memory, report, resume, progress,
  ]

  /// As many workers as the machine has cores for us.
  static var cores: Int { max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1) }
}
