let arguments = CommandLine.arguments
switch arguments.dropFirst().first {
case "language": LanguageCommand.run(Options(arguments.dropFirst(2)))
case "channel": ChannelCommand.run(Options(arguments.dropFirst(2)))
case "frequent": FrequentCommand.run(Options(arguments.dropFirst(2)))
case "words": WordsCommand.run(Options(arguments.dropFirst(2)))
default: Files.fail("usage: khmodel language|channel|frequent|words …")
}
