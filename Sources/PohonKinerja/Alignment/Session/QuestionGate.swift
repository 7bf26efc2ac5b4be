/// What a check of single sasaran needs before it has anything to say, so that most need not be asked at most sasaran.
struct QuestionGate: BitwiseCopyable, Sendable {
  /// The signs of which one is enough: those of the statement, of the figures and of the indicators side by side.
  private var signs: UInt64 = 0
  private var needsNothing = false
  /// Whether it asks for indicators that others are parts of.
  private(set) var needsWholes = false

  init(_ check: Rule.Check) {
    switch check {
    case .eachSasaran(let signs, _) where signs != .any: self.signs = Self.signs(statement: signs)
    case .eachIndicator(let signs, _) where signs != .any: self.signs = Self.signs(indicators: signs)
    case .eachMarkedIndicator(let marks, _): signs = Self.signs(figures: marks)
    case .eachWhole: needsWholes = true
    default: needsNothing = true
    }
  }

  /// Whether there may be something to say about a sasaran.
  ///
  /// - Parameters:
  ///   - signs: Its signs side by side.
  ///   - hasWholes: Whether others may be parts of its indicators.
  @inline(__always)
  func isOpen(_ signs: UInt64, hasWholes: Bool) -> Bool {
    needsNothing || self.signs & signs != 0 || (needsWholes && hasWholes)
  }

  /// The signs of a sasaran side by side, as gates compare them.
  @inline(__always)
  static func signs(_ signs: SasaranSigns) -> UInt64 {
    Self.signs(statement: signs.statement, figures: signs.figures, indicators: signs.indicators)
  }

  @inline(__always)
  private static func signs(
    statement: StatementSigns = [], figures: FigureMarks = [], indicators: IndicatorSigns = []
  ) -> UInt64 {
    UInt64(statement.rawValue) << 48 | UInt64(figures.rawValue) << 32 | UInt64(indicators.rawValue)
  }
}

extension AlignmentFacts {
  /// Whether others may be parts of an indicator of a sasaran. O(indicators).
  func hasWholes(_ row: Row) -> Bool {
    let node = node(row)
    if node.cascading == .directByLoad { return true }
    return indicatorRows(of: row).contains { isWhole($0) }
  }
}
