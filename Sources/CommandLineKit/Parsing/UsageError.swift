/// A command line that cannot be understood, and what to do about it.
public struct UsageError: Error, Sendable {
  /// What can be wrong with a command line.
  public enum Reason: Error, Sendable {
    case missingCommand
    case unknownCommand(String, suggestion: String?)
    case unknownOption(String, suggestion: String?)
    case missingValue(String, Value)
    case unexpectedValue(String)
    case invalidChoice(String, for: String, choices: [String], suggestion: String?)
    case invalidInteger(String, for: String, range: ClosedRange<Int>)
    case missingArgument(Argument)
    case unexpectedArgument(String)
    case repeatedInput
  }

  /// What is wrong.
  public let reason: Reason
  /// The command whose help says how to do it right, nil for the program's.
  public let command: Command?
}

extension UsageError {
  /// What is wrong, in one line that begins with the thing itself and has no full stop.
  public var message: Localized {
    switch reason {
    case .missingCommand:
      Localized(vi: "chưa có lệnh", en: "no command given")
    case .unknownCommand(let name, let suggestion):
      Localized(vi: "không có lệnh “\(name)”", en: "there is no command “\(name)”")
        .suggesting(suggestion)
    case .unknownOption(let name, let suggestion):
      Localized(vi: "không có tùy chọn “\(name)”", en: "there is no option “\(name)”")
        .suggesting(suggestion)
    case .missingValue(let name, let value):
      Localized(
        vi: "“\(name)” cần một giá trị: \(name) \(value.placeholder)",
        en: "“\(name)” needs a value: \(name) \(value.placeholder)")
    case .unexpectedValue(let name):
      Localized(vi: "“\(name)” không nhận giá trị", en: "“\(name)” takes no value")
    case .invalidChoice(let word, let name, let choices, let suggestion):
      Localized(
        vi: "“\(name)” không nhận “\(word)”, chỉ nhận \(choices.joined(separator: ", "))",
        en: "“\(name)” cannot be “\(word)”, only \(choices.joined(separator: ", "))"
      ).suggesting(suggestion)
    case .invalidInteger(let word, let name, let range):
      Localized(
        vi: "“\(name)” cần một số từ \(range.lowerBound) đến \(range.upperBound)",
        en: "“\(name)” needs a number from \(range.lowerBound) to \(range.upperBound)"
      ).refusing(word)
    case .missingArgument(let argument):
      Localized(
        vi: "thiếu \(argument.value.placeholder): \(argument.summary.vi.lowercasedFirst)",
        en: "\(argument.value.placeholder) missing: \(argument.summary.en.lowercasedFirst)")
    case .unexpectedArgument(let word):
      Localized(vi: "thừa “\(word)”", en: "“\(word)” is one word too many").telling(command)
    case .repeatedInput:
      Localized(
        vi: "“-” chỉ nêu được một lần: đầu vào chuẩn chỉ đọc được một lượt",
        en: "“-” can be given only once: standard input is read once")
    }
  }
}

extension String {
  /// The text as it goes on behind a colon.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

extension Localized {
  /// Says what the command takes at all.
  fileprivate func telling(_ command: Command?) -> Localized {
    guard let command else { return self }
    let takes = command.arguments.map(\.synopsis).joined(separator: " ")
    return takes.isEmpty
      ? Localized(
        vi: vi + "; lệnh “\(command.name)” không nhận tên tệp hay từ nào",
        en: en + "; “\(command.name)” takes no file and no word")
      : Localized(
        vi: vi + "; lệnh “\(command.name)” chỉ nhận \(takes)",
        en: en + "; “\(command.name)” takes only \(takes)")
  }

  fileprivate func refusing(_ word: String) -> Localized {
    Localized(vi: vi + ", không phải “\(word)”", en: en + ", not “\(word)”")
  }

  fileprivate func suggesting(_ name: String?) -> Localized {
    guard let name else { return self }
    return Localized(vi: vi + "; ý bạn là “\(name)”?", en: en + "; did you mean “\(name)”?")
  }
}
