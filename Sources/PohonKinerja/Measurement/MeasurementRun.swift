/// One holding of actuals against a tree at the end of a period: what every indicator and sasaran comes to.
///
/// A class, although nothing in it changes once it is made: every view passes it on. What is kept of an indicator is
/// small; the rest is computed again when it is asked for, by the same functions.
final class MeasurementRun: Sendable {
  let tree: PerformanceTree
  let basis: MeasurementBasis
  let period: MeasurementPeriod
  /// Whether somebody asked for that period. What was reported later is told then by nobody; else it is, as it is a mistake.
  let isPeriodAskedFor: Bool
  let bands: StatusBands
  /// The indicators that are declared to be computed, by row the place in the roll-up.
  let rollUpPlaces: [Row: Int]
  let rollUp: RollUpComputation
  /// By indicator, what became of it.
  let outcomes: ContiguousArray<Outcome>

  /// What is kept of an indicator.
  struct Outcome: BitwiseCopyable, Sendable {
    var kind = Kind.absent
    var tone = StatusTone.Code.unknown
    /// What counts of the percentage.
    var counted = Fraction.zero

    enum Kind: UInt8, BitwiseCopyable, Sendable {
      /// Not in the tree.
      case absent
      /// A percentage that is judged.
      case percentage
      /// A percentage of something that still goes on.
      case inProgress
      case graded, qualitative
      /// There is no achievement, and a limit is exceeded all the same.
      case limitExceeded
      /// An actual is missing.
      case missing
      /// Not to be computed for another reason.
      case unmeasured
    }

    /// Whether it has a status.
    var isJudged: Bool { kind == .percentage || kind == .graded || kind == .limitExceeded }
  }

  init(
    _ tree: PerformanceTree, _ measurements: Measurements, at period: MeasurementPeriod, bands: StatusBands,
    askedFor isPeriodAskedFor: Bool = true
  ) {
    self.tree = tree
    self.period = period
    self.isPeriodAskedFor = isPeriodAskedFor
    self.bands = bands
    let columns = tree.columns
    let basis = MeasurementBasis(columns, measurements)
    let figures = basis.figures
    self.basis = basis
    let reader = PeriodReader(basis: basis, period: period)
    let judge = MeasurementJudge(reader: reader, bands: bands)
    rollUp = RollUpComputation(
      figures, DeclaredWhole.all(in: figures), unit: { reader.unit(of: $0) }, sum: { reader.sum(of: $0) },
      own: { reader.figure(of: $0) }, isLeast: { reader.isLeast($0) },
      isDueLater: { judge.isDueLater($0) })
    var places: [Row: Int] = [:]
    for (place, whole) in rollUp.wholes.enumerated() { places[whole.whole] = place }
    rollUpPlaces = places
    var outcomes = ContiguousArray(repeating: Outcome(), count: columns.indicators.count)
    for row in figures.order {
      for indicator in columns.indicatorRows(of: row) {
        let own = reader.figure(of: indicator)
        if case .number(let number, _) = own, let outcome = judge.outcome(of: indicator, atYearEnd: number) {
          outcomes[Int(indicator)] = outcome
          continue
        }
        let figure = Self.figure(own, of: indicator, places, rollUp, judge)
        outcomes[Int(indicator)] = judge.outcome(of: indicator, figure: figure)
      }
    }
    self.outcomes = outcomes
  }

  /// Whether rules tell of an actual: of all, or of those until the period that was asked for.
  func isTold(_ actual: Actual) -> Bool { !isPeriodAskedFor || !actual.period.ends(after: period) }

  /// Where the tree is kept, for its views.
  var storage: TreeStorage { tree.storage }

  var measurements: Measurements { basis.measurements }
  var figures: TreeFigures { basis.figures }
  var actuals: ActualIndex { basis.actuals }

  /// What reads the actuals, made anew: it only refers to what is kept.
  var reader: PeriodReader { reader(at: period) }

  /// What reads the actuals until another period.
  func reader(at period: MeasurementPeriod) -> PeriodReader {
    PeriodReader(basis: basis, period: period)
  }

  var judge: MeasurementJudge { MeasurementJudge(reader: reader, bands: bands) }

  /// What an indicator comes to: by itself, or from its parts where it is not measured itself; where nothing is reported, as
  /// nothing was due yet, that is why.
  func figure(of indicator: Row) -> MeasuredFigure {
    let judge = judge
    let own = judge.reader.figure(of: indicator)
    return Self.figure(own, of: indicator, rollUpPlaces, rollUp, judge)
  }

  private static func figure(
    _ own: consuming MeasuredFigure, of indicator: Row, _ places: [Row: Int], _ rollUp: RollUpComputation,
    _ judge: MeasurementJudge
  ) -> MeasuredFigure {
    guard !places.isEmpty, own.isWithoutActual, let place = places[indicator] else {
      return judge.told(own, of: indicator)
    }
    guard !rollUp.lackActuals[place] else { return rollUp.results[place] }
    return judge.told(rollUp.results[place], of: indicator)
  }

  /// Whether the figure of an indicator comes from its parts.
  func isRolledUp(_ indicator: Row) -> Bool {
    rollUpPlaces[indicator] != nil && reader.figure(of: indicator).reason == .noActual
  }
}

extension StatusTone {
  /// A tone as a byte.
  enum Code: UInt8, BitwiseCopyable, Sendable { case unknown, poor, fair, good }

  var code: Code {
    switch self {
    case .unknown: .unknown
    case .poor: .poor
    case .fair: .fair
    case .good: .good
    }
  }

  init(_ code: Code) {
    switch code {
    case .unknown: self = .unknown
    case .poor: self = .poor
    case .fair: self = .fair
    case .good: self = .good
    }
  }
}
