/// What a check of single sasaran needs before it has anything to say, so that most need not be asked at most sasaran.
struct QuestionGate: BitwiseCopyable, Sendable {
  private var need = Need.nothing
  private var statement: StatementSigns = []
  private var indicators: IndicatorSigns = []
  private var figures: FigureMarks = []

  private enum Need: BitwiseCopyable {
    case nothing, statement, indicators, figures, wholes
  }

  init(_ check: Rule.Check) {
    switch check {
    case .eachSasaran(let signs, _) where signs != .any: (need, statement) = (.statement, signs)
    case .eachIndicator(let signs, _) where signs != .any: (need, indicators) = (.indicators, signs)
    case .eachMarkedIndicator(let marks, _): (need, figures) = (.figures, marks)
    case .eachWhole: need = .wholes
    default: break
    }
  }

  /// Whether it asks for indicators that others are parts of.
  var needsWholes: Bool { need == .wholes }

  /// Whether there may be something to say about a sasaran.
  ///
  /// - Parameter hasWholes: Whether others may be parts of its indicators.
  @inline(__always)
  func isOpen(_ signs: SasaranSigns, hasWholes: Bool) -> Bool {
    switch need {
    case .nothing: true
    case .statement: !signs.statement.isDisjoint(with: statement)
    case .indicators: !signs.indicators.isDisjoint(with: indicators)
    case .figures: !signs.figures.isDisjoint(with: figures)
    case .wholes: hasWholes
    }
  }
}

extension AlignmentFacts {
  /// Whether others may be parts of an indicator of a sasaran. O(indicators).
  func hasWholes(_ row: Row) -> Bool {
    let node = node(row)
    if node.cascading == .directByLoad { return true }
    return !components.isEmpty && indicatorRows(of: row).contains { components[$0] != nil }
  }
}
