/// `khmodel words --out FILE.tsv --pairs DIRECTORY NAME…`: counts what the named pairs print for each word.
enum WordsCommand {
  static func run(_ options: Options) {
    Files.write(WordPairs(options).encoded(), to: options.text("out"))
  }
}
