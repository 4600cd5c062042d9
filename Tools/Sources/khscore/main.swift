import PlanRepair

let arguments = Array(CommandLine.arguments.dropFirst())
let names = Array(arguments.dropFirst(2).filter { !$0.hasPrefix("-") })
let verbose = arguments.contains("-v")
switch arguments.first {
case "heavy": HeavyReport.run(directory: arguments[1], names: names, verbose: verbose)
case "facts": FactsReport.run(directory: arguments[1], names: names, verbose: verbose)
case "part": PartReport.run(directory: arguments[1], names: names, verbose: verbose)
case "accents":
  AccentsReport.run(
    files: Array(arguments.dropFirst()).filter { !$0.hasPrefix("-") }, verbose: verbose)
case "light": LightReport.run(file: arguments[1], verbose: verbose)
case "clean": CleanReport.run(files: Array(arguments.dropFirst()))
case "restore":
  var options = RepairOptions()
  if names.contains("letters") { options.mode = .letters }
  let repair = Repairer.repair(Output.read(arguments[1]).span, options: options)
  Output.line(String(decoding: repair.text, as: UTF8.self))
default:
  Output.line(
    """
    usage: khscore heavy DIRECTORY NAME… | facts DIRECTORY NAME… | part DIRECTORY NAME… | accents FILE…
      | light LINES.tsv | clean FILE… | restore FILE [letters]
    """)
}
