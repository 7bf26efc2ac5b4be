/// What is wrong with a declared scale.
public enum ScaleError: Error, Sendable, Hashable {
  /// The scale has no grade.
  case noGrades
  /// The scale has more grades than ``Scale/maximumGradeCount``.
  case tooManyGrades(Int)
  /// A grade is empty or white space; its place from 0.
  case blankGrade(rank: Int)
  /// A grade differs at most in case from one before it; its place from 0.
  case duplicateGrade(String, rank: Int)
}

extension ScaleError: CustomStringConvertible {
  /// What is wrong, in Indonesian.
  public var description: String { message.indonesian }

  /// What is wrong, in a sentence.
  public var message: LocalizedText {
    switch self {
    case .noGrades: LocalizedText("skala tidak memuat predikat", en: "the scale has no grade")
    case .tooManyGrades(let count):
      LocalizedText(
        "skala memuat \(count) predikat, paling banyak \(Scale.maximumGradeCount)",
        en: "the scale has \(count) grades, at most \(Scale.maximumGradeCount) are allowed")
    case .blankGrade(let rank):
      LocalizedText("predikat ke-\(rank + 1) kosong", en: "grade number \(rank + 1) is blank")
    case .duplicateGrade(let grade, rank: _):
      LocalizedText("predikat \"\(grade)\" ditulis dua kali", en: "the grade \"\(grade)\" is given twice")
    }
  }
}
