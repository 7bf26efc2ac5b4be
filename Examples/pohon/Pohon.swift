import PohonKinerja

/// The command line.
enum Pohon {
  /// Runs the command line of the process and returns the exit code.
  static func main() -> Int32 {
    do {
      return run(try Arguments.words())
    } catch {
      Files.complain(error.message(in: language(of: CommandLine.arguments)))
      return error.exitCode
    }
  }

  /// Runs a command and returns the exit code.
  static func run(_ words: [String]) -> Int32 {
    do {
      return try dispatch(words)
    } catch {
      Files.complain(error.message(in: language(of: words)))
      return error.exitCode
    }
  }

  private static func dispatch(_ words: [String]) throws(Failure) -> Int32 {
    let rest = words.dropFirst()
    if asksForHelp(words) {
      try Files.print(help(words))
      return 0
    }
    if words.first == "--version" || words.first == "version" {
      try Files.print("pohon \(Usage.version)\n")
      return 0
    }
    switch words.first {
    case "check": return try CheckCommand.run(rest)
    case "coverage": return try CoverageCommand.run(rest)
    case "draw": return try DrawCommand.run(rest)
    case "explain": return try ExplainCommand.run(rest)
    case "convert": return try ConvertCommand.run(rest)
    case "measure": return try MeasureCommand.run(rest)
    case "gap": return try GapCommand.run(rest)
    case "paper": return try PaperCommand.run(rest)
    case "diff": return try DiffCommand.run(rest)
    case "merge": return try MergeCommand.run(rest)
    case "clone": return try CloneCommand.run(rest)
    case nil: throw .usage(LocalizedText("perintah belum disebut", en: "no command given"))
    case let other?:
      throw .usage(
        LocalizedText("tidak ada perintah \(other)", en: "there is no command \(other)")
          .suggesting(Suggestion.nearest(to: other, among: commands))
      )
    }
  }

  private static let commands = [
    "check", "coverage", "draw", "explain", "convert", "measure", "gap", "paper", "diff", "merge", "clone",
    "help",
  ]

  /// The help of the command that is named, or of all.
  private static func help(_ words: [String]) throws(Failure) -> String {
    let language = language(of: words)
    let named = words.first == "help" ? words.dropFirst().first : words.first
    guard let named, !named.hasPrefix("-") else { return Usage.text[language] }
    if let text = Usage.text(of: named, in: language) { return text }
    guard words.first != "help" else {
      throw .usage(
        LocalizedText("tidak ada perintah \(named)", en: "there is no command \(named)")
          .suggesting(Suggestion.nearest(to: named, among: commands)))
    }
    return Usage.text[language]
  }

  /// Whether the command line asks for help: `pohon help`, or `--help` in place of a command or right behind one.
  private static func asksForHelp(_ words: [String]) -> Bool {
    words.first == "help" || words.prefix(2).contains { $0 == "--help" || $0 == "-h" }
  }

  /// The language asked for, found even where the rest of the command line is wrong.
  private static func language(of words: [String]) -> Language {
    let isEnglish =
      words.contains("--lang=en") || zip(words, words.dropFirst()).contains { $0 == ("--lang", "en") }
    return isEnglish ? .english : .indonesian
  }
}
