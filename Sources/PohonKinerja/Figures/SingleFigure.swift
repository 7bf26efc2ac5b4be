/// What a written figure comes to where it is one number, and the same in the usual units.
struct SingleFigure: BitwiseCopyable, Sendable {
  /// The number in billionths.
  private(set) var billionths: Int64 = 0
  /// The unit written with it; 0 where there is none.
  private(set) var unitKey: UInt64 = 0
  private(set) var marks: FigureMarks = []
  private var kind = Kind.other

  private enum Kind: UInt8, BitwiseCopyable {
    /// Whatever the unit of its indicator is.
    case anywhere
    /// Where its indicator has a unit, and one that counts in ones.
    case inOnes
    /// No single number, or in another unit perhaps another one.
    case other
  }

  init() {}

  init(_ facts: TargetFacts) {
    guard facts.isSingleNumber, !facts.hasGrade, !facts.isInMagnitude, let number = facts.lower.billionths
    else {
      return
    }
    billionths = number
    unitKey = facts.unit.key
    marks = FigureMarks(facts.style)
    kind = facts.tellsScale ? .inOnes : .anywhere
  }

  /// Whether it is this number for an indicator with such a unit.
  @inline(__always)
  func isSame(in own: (key: UInt64, power: UInt8)) -> Bool {
    kind == .anywhere || (kind == .inOnes && own.key != 0 && own.power == 0)
  }
}
