internal import Glibc
package import PlanSyntax
package import VietnameseText

/// Why a file could not be read or written, and what to do about it.
package struct FileProblem: Error {
  /// The reasons, as far as the advice differs.
  package enum Reason: Sendable {
    case reading(Int32)
    case writing(Int32)
    case directory
    case tooBig
    /// Over the size that the user allows, in bytes.
    case overSize(Int)
    /// Not text at all: what it is, and how to make text of it.
    case notText(BinaryFormat)
    /// JSON that is no plan's: where and why.
    case notPlan(Message)
    /// It took longer than the user allows, in seconds.
    case overTime(Int)
    /// It took more memory than the user allows, in megabytes.
    case overMemory(Int)
    /// The process that read it ended by a signal.
    case crashed(Int32)
    /// The output would be written into a folder that is read.
    case intoInput
    /// The output would take the place of a file that is read.
    case isInput
    case container(ContainerProblem)
    /// What a worker said of it.
    case told(FileRecord.Problem)
  }

  /// The name of the file as shown.
  package let name: String
  /// Why.
  package let reason: Reason

  /// A problem with the file of a name.
  package init(_ name: String, _ reason: Reason) {
    self.name = name
    self.reason = reason
  }

  /// The reason and the advice, in one line.
  package var message: Message {
    switch reason {
    case .reading(ENOENT), .reading(ENOTDIR):
      Message(
        vi: "không có tệp này; hãy xem lại tên và thư mục",
        en: "there is no such file; check its name and folder")
    case .reading(EACCES):
      Message(
        vi: "không có quyền đọc; hãy xin quyền đọc, hoặc chép tệp về thư mục của mình",
        en: "no permission to read it; ask for it, or copy the file to a folder of your own")
    case .reading(EISDIR):
      Message(vi: "là một thư mục; hãy chỉ một tệp", en: "is a folder; name a file")
    case .writing(EACCES), .writing(EPERM), .writing(EROFS):
      Message(
        vi: "không có quyền ghi ở đây; hãy chọn chỗ khác, hoặc xin quyền ghi",
        en: "no permission to write here; choose another place, or ask for it")
    case .writing(ENOTDIR):
      Message(
        vi: "có một tệp ở chỗ cần một thư mục; hãy chọn tên khác",
        en: "a file stands where a folder is needed; choose another name")
    case .writing(ENOENT):
      Message(
        vi: "thư mục chứa tệp này không có; hãy tạo thư mục trước",
        en: "its folder does not exist; make the folder first")
    case .writing(EISDIR):
      Message(
        vi: "là một thư mục; hãy cho tên một tệp", en: "is a folder; give the name of a file")
    case .writing(ENOSPC), .writing(EDQUOT):
      Message(
        vi: "hết chỗ trên đĩa; hãy dọn bớt rồi làm lại",
        en: "the disk is full; make room and try again")
    case .reading(ENAMETOOLONG), .writing(ENAMETOOLONG):
      Message(
        vi: "tên dài quá; hãy đặt tên ngắn hơn", en: "its name is too long; give a shorter one")
    case .directory:
      Message(
        vi: "là một thư mục; hãy chỉ rõ các tệp, ví dụ \(name)/*.txt",
        en: "is a folder; name the files in it, such as \(name)/*.txt")
    case .tooBig:
      Message(
        vi: "lớn hơn 680 MiB; hãy tách thành nhiều tệp",
        en: "is over 680 MiB; split it into several files")
    case .overSize(let limit):
      Message(
        vi: "lớn hơn \(limit >> 20) MiB; nếu đúng là một văn bản, hãy cho --max-size lớn hơn",
        en: "is over \(limit >> 20) MiB; if it is one document, give a larger --max-size")
    case .overTime(let seconds):
      Message(
        vi: "đọc quá \(seconds) giây nên bị bỏ; hãy xem tệp, hoặc cho --timeout lớn hơn",
        en: "took over \(seconds) seconds and was given up; look at it, or give a larger --timeout")
    case .overMemory(let limit):
      Message(
        vi: "cần quá \(limit) MiB bộ nhớ nên bị bỏ; hãy tách tệp, hoặc cho --memory lớn hơn",
        en: "took over \(limit) MiB of memory and was given up; split it, or give a larger --memory"
      )
    case .crashed(let signal):
      Message(
        vi: "làm chương trình hỏng (tín hiệu \(signal)); hãy gửi tệp này cho người làm khplan",
        en: "made the program fail (signal \(signal)); please report it with this file")
    case .intoInput:
      Message(
        vi: "kết quả sẽ nằm trong thư mục đầu vào; hãy chọn chỗ khác cho -o",
        en: "its output would lie in an input folder; choose another place for -o")
    case .isInput:
      Message(
        vi: "cũng là tệp đầu vào; hãy chọn tên khác để không mất bản gốc",
        en: "is an input file too; choose another name, so that the original is kept")
    case .container(let problem): problem.message
    case .notText(let format):
      Message(
        vi: "là \(format.kind.vi); \(format.advice.vi)",
        en: "is a file of another kind, \(format.kind.en); \(format.advice.en)")
    case .notPlan(let message): message
    case .told(let problem): problem.message
    case .reading(let code):
      Message(
        vi: "không đọc được: \(SystemReason.message(code).vi)",
        en: "cannot be read: \(SystemReason.message(code).en)")
    case .writing(let code):
      Message(
        vi: "không ghi được: \(SystemReason.message(code).vi)",
        en: "cannot be written: \(SystemReason.message(code).en)")
    }
  }

  /// The word that programs know the reason by.
  package var code: String {
    switch reason {
    case .reading(ENOENT), .reading(ENOTDIR): "missing"
    case .reading(EACCES), .reading(EPERM): "noPermission"
    case .directory, .reading(EISDIR): "folder"
    case .reading: "unreadable"
    case .writing(ENOSPC), .writing(EDQUOT): "diskFull"
    case .writing: "unwritable"
    case .tooBig, .overSize: "tooBig"
    case .notText: "notText"
    case .notPlan: "notPlan"
    case .overTime: "overTime"
    case .overMemory: "overMemory"
    case .crashed: "crashed"
    case .intoInput: "intoInput"
    case .isInput: "isInput"
    case .container(let problem): problem.rawValue
    case .told(let problem): problem.code
    }
  }
}
