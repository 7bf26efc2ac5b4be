/// An ordered list of grades, such as the predicates of a SAKIP evaluation.
public struct Scale: Sendable, Hashable {
  /// What the scale is called.
  public let name: String
  /// The grades, best first, each at most once.
  public let grades: [String]

  /// The most grades a scale can have. Our convention, far above the seven of SAKIP.
  public static let maximumGradeCount = 255

  /// Creates a scale from its grades, best first.
  ///
  /// - Throws: ``ScaleError`` when there is no grade, there are more than ``maximumGradeCount``, one is blank, or two
  ///   differ at most in case and outer white space.
  public init(_ name: String, grades: [String]) throws(ScaleError) {
    guard !grades.isEmpty else { throw .noGrades }
    guard grades.count <= Self.maximumGradeCount else { throw .tooManyGrades(grades.count) }
    for (rank, grade) in grades.enumerated() {
      guard !Self.word(grade).isEmpty else { throw .blankGrade(rank: rank) }
      guard !grades[..<rank].contains(where: { Self.isSame($0, grade) }) else {
        throw .duplicateGrade(grade, rank: rank)
      }
    }
    self.init(trusted: name, grades)
  }

  private init(trusted name: String, _ grades: [String]) {
    self.name = name
    self.grades = grades
  }

  /// The place of a grade, 0 for the best, or `nil` when it is not on the scale. Case and outer white space do not
  /// count. O(grades).
  public func rank(of grade: String) -> Int? {
    grades.firstIndex { Self.isSame($0, grade) }
  }

  /// How one grade stands to another.
  public enum Standing: String, Sendable, Hashable {
    /// The first grade is the better one.
    case better
    /// Both are the same grade.
    case equal
    /// The first grade is the worse one.
    case worse
  }

  /// How `grade` stands to `other`, or `nil` when one of them is not on the scale. O(grades).
  public func standing(of grade: String, to other: String) -> Standing? {
    guard let own = rank(of: grade), let others = rank(of: other) else { return nil }
    return own == others ? .equal : own < others ? .better : .worse
  }

  private static func isSame(_ lhs: String, _ rhs: String) -> Bool {
    let bytes = rhs.utf8.span
    return bytes.isEqual(bytes.trimmed(0..<bytes.count), to: word(lhs))
  }

  /// A grade without outer white space.
  private static func word(_ grade: String) -> String {
    let bytes = grade.utf8.span
    let range = bytes.trimmed(0..<bytes.count)
    return range.count == bytes.count ? grade : TargetText.text(bytes, in: range) ?? grade
  }
}

extension Scale {
  /// AA, A, BB, B, CC, C, D: the predicates of the evaluation of performance accountability (SAKIP).
  public static let sakip = Scale(trusted: "Predikat SAKIP", ["AA", "A", "BB", "B", "CC", "C", "D"])
  /// WTP, WDP, TW, TMP: the opinions of the audit board (BPK), in the order reporting applications list them.
  public static let opinion = Scale(trusted: "Opini BPK", ["WTP", "WDP", "TW", "TMP"])
  /// A, B, C: accreditation.
  public static let accreditation = Scale(trusted: "Akreditasi", ["A", "B", "C"])
  /// Level 5 down to Level 1: maturity models. The wording is our convention.
  public static let maturity = Scale(
    trusted: "Tingkat kematangan", ["Level 5", "Level 4", "Level 3", "Level 2", "Level 1"])
  /// Sangat Baik, Baik, Cukup, Kurang, Sangat Kurang. The order is our convention.
  public static let quality = Scale(
    trusted: "Kualitas", ["Sangat Baik", "Baik", "Cukup", "Kurang", "Sangat Kurang"])
  /// Sangat Tinggi, Tinggi, Sedang, Rendah, Sangat Rendah. The order is our convention: for a risk, the polarity of
  /// the indicator turns it round.
  public static let height = Scale(
    trusted: "Kategori", ["Sangat Tinggi", "Tinggi", "Sedang", "Rendah", "Sangat Rendah"])

  /// The scales the library knows by itself.
  public static let builtIn: [Scale] = [.sakip, .opinion, .accreditation, .maturity, .quality, .height]

  /// The scales on which all of some grades stand: "A" alone is on two, "A" and "BB" only on SAKIP's.
  ///
  /// Which of several is meant is for whoever wrote the grade to say.
  public static func candidates(for grades: String..., among scales: [Scale] = builtIn) -> [Scale] {
    scales.filter { scale in grades.allSatisfy { scale.rank(of: $0) != nil } }
  }

  /// The grades of the built-in scales, in the scale's spelling.
  static let builtInGrades = lexicon(of: builtIn)

  /// The grades of some scales, each in the spelling of the first scale that has it.
  static func lexicon(of scales: [Scale]) -> Lexicon<String> {
    Lexicon(scales.flatMap { $0.grades.map { (word: word($0), meaning: $0) } })
  }
}
