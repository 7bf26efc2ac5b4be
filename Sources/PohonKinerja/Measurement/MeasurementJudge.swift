/// Holds figures against targets.
struct MeasurementJudge: Sendable {
  let reader: PeriodReader
  let bands: StatusBands

  /// The target at the end of a period, and for what time it is.
  struct DueTarget: Sendable {
    var value: Value
    var basis: MeasuredTarget.Basis
    /// What is written, or computed from quarters.
    private(set) var source: Source
    /// The one number it is, if it is nothing but one.
    var number: Number?
    /// The grade of a score in brackets, "BB (71,00)".
    var gradeOfScore = GradeOfScore.none
    /// Whether the bound itself does not count: "< 15", "> 85".
    var isStrict = false
    /// Whether one of several quarters is an upper bound, be the others none.
    var hasUpperBound = false
    /// Whether one of several quarters is a lower bound, be the others none.
    var hasLowerBound = false

    /// As written, or as computed from quarters.
    var text: String {
      switch source {
      case .number(let number): number.description
      case .written(let target): target.raw
      case .computed(let text, _): text
      }
    }

    /// As written; `nil` for what was computed from quarters.
    var written: Target? {
      switch source {
      case .number(let number): Target(number)
      case .written(let target): target
      case .computed: nil
      }
    }

    /// The grade of a score in brackets, "BB (71,00)".
    var grade: TargetFacts? {
      if case .grade(let facts) = gradeOfScore { facts } else { nil }
    }

    /// Whether a figure is just the bound that had to be passed: 15 of "< 15". What it comes to is 100 %, and it is not met.
    func isAtStrictBound(_ number: Fraction?) -> Bool {
      guard isStrict, let number, case .range(let range, _, _) = value else { return false }
      return number == range.lowerBound && number == range.upperBound
    }

    /// The target as Indonesian messages show it: figures in their style, words as written.
    var shown: String {
      if let number { return number.formatted() }
      guard case .computed(let text, let shown) = source else { return text }
      guard case .range(let range, _, _) = value else { return shown ?? text }
      let ends = (range.lowerBound.formatted(), range.upperBound.formatted())
      return range.lowerBound == range.upperBound ? ends.0 : "\(ends.0)–\(ends.1)"
    }

    /// Where a target comes from. Most are numbers, of which nobody may ask for the text.
    enum Source: Sendable {
      case number(Number)
      case written(Target)
      /// Of several quarters, or in another unit; with what messages show where that is another text.
      case computed(String, shown: String? = nil)
    }

    /// The grade of a score, kept apart: few targets have one, and all of them are passed on.
    enum GradeOfScore: Sendable {
      case none
      indirect case grade(TargetFacts)
    }

    enum Value: Sendable {
      case range(ClosedRange<Fraction>, isUpperBound: Bool, isLowerBound: Bool)
      indirect case grade(TargetFacts)
      /// A step of a unit of steps: "3" of unit "level", as the grade it is.
      indirect case step(TargetFacts, String)
      /// A step that no scale has.
      case stepOffScale
      case words
      /// A point in time.
      case time
      case unreadable
      /// A figure in the first unit where the indicator is in the second.
      case otherUnit(String, than: String)
    }
  }
}
