internal import PlanSyntax

/// What can be wrong with a container or one of its members.
package enum ContainerProblem: String, Sendable {
  case broken = "brokenContainer"
  case encrypted
  case unsafeName
  case bomb
  case tooDeep

  /// What is wrong and what to do about it.
  var message: Message {
    switch self {
    case .broken:
      Message(
        vi: "tệp nén hỏng từ chỗ này; hãy lấy lại bản gốc",
        en: "the archive is broken from here on; get the original again")
    case .encrypted:
      Message(
        vi: "đặt mật khẩu nên không đọc được; hãy giải nén trước",
        en: "is protected by a password; unpack it first")
    case .unsafeName:
      Message(
        vi: "tên có “..” trỏ ra ngoài tệp nén nên không đọc; hãy xem lại nguồn tệp",
        en: "its name leads out of the archive by “..” and is not read; check where it comes from")
    case .bomb:
      Message(
        vi: "bung ra lớn bất thường so với tệp nén nên dừng đọc; nếu tin nguồn, hãy giải nén trước",
        en:
          "unpacks to far more than an archive of documents does; if you trust it, unpack it first")
    case .tooDeep:
      Message(
        vi: "tệp nén lồng nhau quá sâu; hãy giải nén trước",
        en: "archives are nested too deeply; unpack it first")
    }
  }
}
