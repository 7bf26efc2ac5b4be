import PohonKinerja

/// Why a command could not do its work, and the exit code that says so.
enum Failure: Error {
  /// The command line is wrong: 64.
  case usage(LocalizedText)
  /// A file could not be read: 2.
  case unreadable(LocalizedText)
  /// What was read is not a valid document: 2.
  case invalid(ReadingErrors)
  /// A file of actuals was given in place of the tree: 2.
  case actualsAlone(String, ReadingErrors)
  /// The result could not be written: 74.
  case unwritable(LocalizedText)

  var exitCode: Int32 {
    switch self {
    case .usage: 64
    case .unreadable, .invalid, .actualsAlone: 2
    case .unwritable: 74
    }
  }

  /// What is wrong with a file that was to be read.
  func problems(of file: String) -> [ReadingProblem] {
    switch self {
    case .invalid(let errors), .actualsAlone(_, let errors): errors.problems
    case .usage(let text), .unreadable(let text), .unwritable(let text):
      [ReadingProblem(unreadable: file, text)]
    }
  }

  private static func hint(_ file: String) -> LocalizedText {
    LocalizedText(
      "pohon: \(file) memuat realisasi; berikan pohonnya dan sebut berkas ini dengan --actuals: pohon measure POHON --actuals \(file)\n",
      en:
        "pohon: \(file) holds actuals; give the tree and name this file with --actuals: pohon measure TREE --actuals \(file)\n"
    )
  }

  /// What to print on standard error.
  func message(in language: Language) -> String {
    switch self {
    case .usage(let text):
      "pohon: \(text[language])\n\(LocalizedText("lihat: pohon help", en: "see: pohon help")[language])\n"
    case .unreadable(let text), .unwritable(let text): "pohon: \(text[language])\n"
    case .invalid(let errors): errors.description(in: language) + "\n"
    case .actualsAlone(let file, let errors):
      errors.description(in: language) + "\n" + Self.hint(file)[language]
    }
  }
}
