import CommandLineKit
import PlanConfiguration
import PlanRules

/// The settings of each file of one run: what the command line says, else what `.khplan.json` says.
///
/// Everything is read before the first document is, so that a wrong setting is told at once.
struct CheckSetup {
  private let options: CheckOptions
  private let named: Configuration?
  private var finder = ConfigurationFinder()
  /// The choices that differ, the settings they make, and which of them are those of a file.
  private var choices: [Configuration.Choices] = []
  private var settings: [CheckSettings] = []
  private var places: [String: Int] = [:]
  /// The baseline of each file, and those that were read.
  private var baselineNames: [String: String] = [:]
  private var baselines: [String: Baseline] = [:]

  /// Reads the configurations of all files.
  init(_ options: CheckOptions, paths: [String]) throws(ConfigurationProblem) {
    self.options = options
    named = if let file = options.config { try finder.configuration(in: file) } else { nil }
    for path in paths where places[path] == nil { try add(path) }
  }

  /// The settings for a file.
  func settings(for path: String) -> CheckSettings {
    places[path].map { settings[$0] } ?? CheckSettings(rules: [])
  }

  /// What is known of a file; nil where there is no baseline.
  func known(of path: String) -> KnownFindings? {
    guard let name = baselineNames[path], let baseline = baselines[name] else { return nil }
    return KnownFindings(baseline.files[Self.place(of: path, below: name)] ?? [:])
  }

  /// The path of a file as a baseline names it.
  static func place(of path: String, below baseline: String) -> String {
    let (folder, name) = ConfigurationFinder.parts(path)
    let root = ConfigurationFinder.parts(baseline).folder
    return ConfigurationFinder.relative(ConfigurationFinder.joined(folder, name), to: root)
  }

  /// The rules that run on any file.
  var rules: [Rule] {
    if settings.count == 1 { return settings[0].rules }
    let codes = Set(settings.flatMap { $0.rules.map(\.code) })
    return RuleSet.all.filter { codes.contains($0.code) }
  }

  private mutating func add(_ path: String) throws(ConfigurationProblem) {
    let (folder, name) = ConfigurationFinder.parts(path)
    let configuration = if let named { named } else { try finder.nearest(to: folder) }
    var own = Configuration.Choices()
    if let configuration {
      let full = ConfigurationFinder.joined(folder, name)
      own = configuration.choices(
        for: ConfigurationFinder.relative(full, to: configuration.folder))
    }
    if let select = options.select { (own.select, own.ignore) = (select, []) }
    own.ignore += options.ignore
    own.profile = options.profile ?? own.profile
    if let place = choices.lastIndex(of: own) {
      places[path] = place
    } else {
      places[path] = choices.count
      choices.append(own)
      settings.append(CheckSettings(own))
    }
    let below = configuration.flatMap { configuration in
      configuration.baseline.map { ConfigurationFinder.joined(configuration.folder, $0) }
    }
    // the one to be written need not be there yet
    guard options.newBaseline == nil, let baseline = options.baseline ?? below else { return }
    baselineNames[path] = baseline
    if baselines[baseline] == nil { baselines[baseline] = try BaselineReader.read(baseline) }
  }
}
