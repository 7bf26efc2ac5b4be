/// What is wrong with a declared scale.
public enum ScaleError: Error, Sendable, Hashable {
  /// The scale has no grade.
  case noGrades
  /// A grade is empty or white space; its place from 0.
  case blankGrade(rank: Int)
  /// Two grades differ at most in case.
  case duplicateGrade(String)
}

extension ScaleError: CustomStringConvertible {
  /// What is wrong, in Indonesian.
  public var description: String { message.indonesian }

  /// What is wrong, in a sentence.
  public var message: LocalizedText {
    switch self {
    case .noGrades: LocalizedText("skala tidak memuat predikat", en: "the scale has no grade")
    case .blankGrade(let rank):
      LocalizedText("predikat ke-\(rank + 1) kosong", en: "grade number \(rank + 1) is blank")
    case .duplicateGrade(let grade):
      LocalizedText("predikat \"\(grade)\" ditulis dua kali", en: "the grade \"\(grade)\" is given twice")
    }
  }
}
