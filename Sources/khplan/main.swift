import Glibc
import PlanArchive

exit(Khplan.run(CommandLine.rawWords.dropFirst().map(PathText.decode)).rawValue)
