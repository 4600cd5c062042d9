internal import Glibc
internal import PlanSyntax

/// What the operating system gives as the reason of a failure.
enum SystemReason {
  /// The reason of an error number, in both languages.
  static func message(_ code: Int32) -> Message {
    let english = String(cString: strerror(code))
    let known = table.first { $0.code == code }?.vi
    return Message(vi: known ?? "lỗi \(code) của hệ điều hành: \(english)", en: english)
  }

  private static let table: [(code: Int32, vi: String)] = [
    (EIO, "thiết bị lưu trữ báo lỗi"), (ENXIO, "thiết bị không trả lời"),
    (ENODEV, "thiết bị không làm được việc này"), (EBADF, "đầu vào hoặc đầu ra đã bị đóng"),
    (EPERM, "hệ điều hành không cho phép"), (EACCES, "không có quyền"),
    (EROFS, "ổ đĩa chỉ cho đọc"), (EISDIR, "là một thư mục"), (ENOTDIR, "không phải thư mục"),
    (ENOENT, "không có tệp này"), (EEXIST, "tên này đã có"), (ENOTEMPTY, "thư mục không rỗng"),
    (ELOOP, "liên kết trỏ vòng quanh"), (EXDEV, "khác ổ đĩa"), (EMLINK, "quá nhiều liên kết"),
    (EBUSY, "đang được dùng"), (ETXTBSY, "đang chạy như một chương trình"),
    (EMFILE, "chương trình mở quá nhiều tệp"), (ENFILE, "máy mở quá nhiều tệp"),
    (EFBIG, "lớn hơn cỡ tệp được phép"), (ENOSPC, "hết chỗ trên đĩa"),
    (EDQUOT, "hết phần đĩa được cấp"), (ENOMEM, "hết bộ nhớ"),
    (EINVAL, "không dùng được kiểu tệp này"),
    (EAGAIN, "chưa sẵn sàng"), (EOVERFLOW, "lớn quá"), (EPIPE, "phía nhận đã đóng"),
    (ESPIPE, "không đọc ghi ở giữa được"), (ESTALE, "ổ đĩa mạng không còn tệp này"),
    (ETIMEDOUT, "chờ quá lâu"), (ENOTCONN, "mất kết nối"), (ECONNRESET, "mất kết nối"),
    (EOPNOTSUPP, "hệ thống tệp không làm được việc này"),
  ]
}
