import CommandLineKit

/// A small program that has every kind of option and argument.
let sample = Program(
  "thu", version: "1.0", summary: Localized(vi: "Chương trình thử", en: "A sample"),
  commands: [
    Command(
      "copy", summary: Localized(vi: "Chép tệp", en: "Copy files"),
      arguments: [
        Argument(
          Value("FILE", .file), isRepeatable: true,
          summary: Localized(vi: "Tệp cần chép", en: "What to copy"))
      ],
      options: [
        Option(
          "mode", short: "m",
          value: Value(
            "MODE",
            .choice([
              Choice("whole", Localized(vi: "cả tệp", en: "all of it")),
              Choice("part", Localized(vi: "it's một phần", en: "it's a part")),
            ]), fallback: "whole", alias: { $0 == "half" ? "part" : nil }),
          summary: Localized(vi: "Cách chép", en: "How to copy")),
        Option(
          "width", value: Value("N", .integer(20...200)),
          summary: Localized(vi: "Bề rộng", en: "The width")),
        Option(
          "tag", short: "t", value: Value("TEXT"), isRepeatable: true,
          summary: Localized(vi: "Nhãn", en: "A tag")),
        Option("quiet", short: "q", summary: Localized(vi: "Im lặng", en: "Say nothing")),
        Option("force", short: "f", summary: Localized(vi: "Ép [mạnh]", en: "By [force]")),
      ], examples: [Example("thu copy a.txt", Localized(vi: "chép a", en: "copies a"))]),
    Command("list", summary: Localized(vi: "Liệt kê", en: "List")),
    Command("secret", summary: Localized(vi: "Bí mật", en: "Secret"), isHidden: true),
  ])
