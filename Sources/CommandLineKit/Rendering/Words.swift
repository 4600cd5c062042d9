/// The words the renderers themselves add to what the commands say.
enum Words {
  /// The headings of help and of the manual page.
  enum Heading {
    case name, usage, description, commands, arguments, options, examples, environment, exitStatus

    var text: Localized {
      switch self {
      case .name: Localized(vi: "Tên", en: "Name")
      case .usage: Localized(vi: "Cách dùng", en: "Usage")
      case .description: Localized(vi: "Mô tả", en: "Description")
      case .commands: Localized(vi: "Các lệnh", en: "Commands")
      case .arguments: Localized(vi: "Đối số", en: "Arguments")
      case .options: Localized(vi: "Tùy chọn", en: "Options")
      case .examples: Localized(vi: "Ví dụ", en: "Examples")
      case .environment: Localized(vi: "Biến môi trường", en: "Environment")
      case .exitStatus: Localized(vi: "Mã thoát", en: "Exit status")
      }
    }
  }

  static func moreHelp(_ program: String) -> Localized {
    Localized(
      vi: "Xem cách dùng từng lệnh: \(program) help LỆNH",
      en: "Help on one command: \(program) help COMMAND")
  }

  /// What follows an option's summary: its default, and whether it may be repeated.
  static func note(on option: Option) -> Localized {
    let fallback = option.value?.fallback
    let vi = [fallback.map { "mặc định: \($0)" }, option.isRepeatable ? "cho được nhiều lần" : nil]
    let en = [fallback.map { "default: \($0)" }, option.isRepeatable ? "may be repeated" : nil]
    return Localized(vi: bracketed(vi), en: bracketed(en))
  }

  private static func bracketed(_ notes: [String?]) -> String {
    let notes = notes.compactMap { $0 }
    return notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))"
  }
}
