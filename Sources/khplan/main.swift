import Glibc

exit(Khplan.run(CommandLine.rawWords.dropFirst().map(PathText.decode)).rawValue)
