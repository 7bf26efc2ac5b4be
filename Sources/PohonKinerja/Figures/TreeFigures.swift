/// The figures and units of a tree, without what the rules on wording need.
///
/// A class, although nothing in it changes once it is made: all that reads figures passes it on.
final class TreeFigures: Sendable {
  let columns: TreeColumns
  /// The rows of the tree in the order of the document.
  let order: ContiguousArray<Row>
  /// The grades that are read as such, and the scales they are on.
  let grades: Lexicon<String>
  let scales: [Scale]
  private let figures: FigureFacts
  /// For each symbol that is a unit whether it is one of steps.
  private let stepUnits: ContiguousArray<StepUnit>

  /// For each symbol that is a unit what it says on whether figures in it add up; `nil` for all others.
  private let unitSums: ContiguousArray<FigureSum.UnitSum?>

  private enum StepUnit: UInt8, BitwiseCopyable, Sendable { case unknown, steps, other }

  init(_ columns: TreeColumns) {
    self.columns = columns
    order = columns.documentOrder()
    let declared = columns.header.scales.prefix(PerformanceTree.maximumScaleCount)
    scales = declared + Scale.builtIn
    grades = declared.isEmpty ? Scale.builtInGrades : Scale.lexicon(of: scales)
    // The marks, which alone depend on the jump, are not kept.
    var figures = FigureFacts(
      symbolCount: columns.symbols.count, header: columns.header, jump: .max)
    var stepUnits = ContiguousArray(repeating: StepUnit.unknown, count: columns.symbols.count + 1)
    var unitSums = ContiguousArray<FigureSum.UnitSum?>(repeating: nil, count: columns.symbols.count + 1)
    let years = PlannedYears(columns.header)
    for row in order {
      for indicator in columns.indicatorRows(of: row) {
        let indicator = columns.indicators[indicator]
        let isUnitMet = stepUnits[Int(indicator.unit)] != .unknown
        let values = indicator.firstValue..<(indicator.firstValue + Row(indicator.valueCount))
        // Numbers in a unit that was met bring nothing but marks.
        if !isUnitMet || values.contains(where: { !columns.values[$0].isNumber }) {
          _ = figures.take(indicator, in: columns, years: years)
        }
        if !isUnitMet {
          stepUnits[Int(indicator.unit)] =
            columns.texts.withBytes(of: columns.symbols.reference(indicator.unit)) {
              Self.isUnitOfSteps($0) ? .steps : .other
            }
          unitSums[Int(indicator.unit)] =
            FigureSum.UnitSum(columns.string(indicator.unit).map { MeasurementUnit($0) })
        }
      }
    }
    self.figures = figures
    self.stepUnits = stepUnits
    self.unitSums = unitSums
  }

  /// What a value of an indicator comes to.
  @inline(__always)
  func figure(_ value: ValueRow, of indicator: Row) -> TargetFacts {
    value.isPlain ? TargetFacts(value.plainNumber) : writtenFigure(value, of: indicator)
  }

  /// As ``figure(_:of:)``. Not inlined: what it needs would be copied for plain numbers as well.
  @inline(never)
  private func writtenFigure(_ value: ValueRow, of indicator: Row) -> TargetFacts {
    figures.figure(value, of: columns.indicators[indicator], in: columns)
  }

  /// A value as it is written. Not inlined, so that who asks for it has no columns to copy.
  @inline(never)
  func written(_ value: ValueRow) -> Target { columns.target(value) }

  /// The unit an indicator declares.
  func unit(of indicator: Row) -> UnitFacts { figures.unit(columns.indicators[indicator].unit) }

  /// The unit of an indicator: declared, written with its first figure, or told by its name.
  func unitInUse(of indicator: Row) -> UnitFacts {
    figures.unitInUse(of: columns.indicators[indicator], in: columns)
  }

  /// Whether the figures of an indicator add up; with its unit, where that is known otherwise. O(1) where it declares one.
  func sum(of indicator: Row, in unit: @autoclosure () -> MeasurementUnit? = nil) -> FigureSum {
    let row = columns.indicators[indicator]
    guard let declared = unitSums[Int(row.unit)], declared != .none else {
      return columns.figureSum(of: indicator, in: unit())
    }
    return columns.texts.withBytes(of: row.name) { FigureSum(of: $0, in: declared) }
  }

  /// The rows of an indicator's values: the baseline first, then the targets by year.
  func valueRows(of indicator: Row) -> Range<Row> {
    let row = columns.indicators[indicator]
    return row.firstValue..<(row.firstValue + Row(row.valueCount))
  }

  /// The target of an indicator for a year, or the undated one where that year has none.
  func target(of indicator: Row, in year: Int) -> ValueRow? {
    var undated: ValueRow?
    for row in valueRows(of: indicator) {
      let value = columns.values[row]
      if Int(value.year) == year { return value }
      if value.year == ValueRow.undated { undated = value }
    }
    return undated
  }

  /// As ``target(of:in:)``, where that is a plain number and no step.
  func plainTarget(of indicator: Row, in year: Int) -> Number? {
    guard let value = target(of: indicator, in: year), value.isPlain, !countsSteps(indicator) else {
      return nil
    }
    return value.plainNumber
  }

  /// The declared unit as it is written, to read a text with.
  func writtenUnit(of indicator: Row) -> MeasurementUnit? {
    columns.string(columns.indicators[indicator].unit).map { MeasurementUnit($0) }
  }

  /// What a text or number says for an indicator, as its targets are read.
  ///
  /// - Parameter unit: The unit it is in where that is said beside it, in place of the indicator's.
  func reading(_ target: Target, of indicator: Row, in unit: MeasurementUnit? = nil) -> TargetFacts {
    guard target.origin == .text else { return TargetFacts(target.reading) }
    let reading = words(target, of: indicator, in: unit)
    let facts = TargetFacts(
      reading, scales: columns.header.scales.prefix(PerformanceTree.maximumScaleCount))
    if facts.gradeConflict == .certain
      || (facts.gradeConflict == .onSakip && columns.isOfSakip(columns.indicators[indicator]))
    {
      return facts.inDoubt
    }
    guard facts.tellsScale else { return facts }
    return facts.fitted(
      to: unit.map { UnitFacts($0) }
        ?? figures.scaledUnit(of: columns.indicators[indicator], in: columns))
  }

  /// The unit that is written with a figure.
  func unitText(of target: Target, for indicator: Row) -> String {
    words(target, of: indicator).unit?.text ?? target.raw
  }

  /// What a text says with its words.
  func words(_ target: Target, of indicator: Row, in unit: MeasurementUnit? = nil) -> Target.Reading {
    let reading = Target.Reading(of: target.raw.utf8.span, grades: grades)
    guard reading.isAmbiguous else { return reading }
    let own = unit ?? writtenUnit(of: indicator)
    let resolved = reading.resolved(in: own)
    guard resolved.isAmbiguous else { return resolved }
    // As targets are read: "Jumlah …" counts whole things unless its unit is a measure.
    let isCount = columns.texts.withBytes(of: columns.indicators[indicator].name) {
      ImpliedUnit.isCount($0, in: own)
    }
    return isCount ? resolved.resolved(in: .person) : resolved
  }

  // MARK: Steps

  /// What a figure in a unit of steps is.
  enum Step {
    /// The grade of a scale, and how it is written: "level 3".
    case grade(TargetFacts, String)
    /// A whole step that no scale has.
    case offScale
    /// No step, but a score between steps ("3,2") or a range.
    case score
  }

  /// Whether the unit of an indicator, declared or else written with its first figure, is one of steps, which have an order
  /// and no distances: "level". That a third level is not three quarters of a fourth is what maturity models say (SPBE,
  /// SPIP, APIP); which units are meant is our convention.
  @inline(__always)
  func countsSteps(_ indicator: Row) -> Bool {
    let declared = columns.indicators[indicator].unit
    return declared == 0 ? writesSteps(indicator) : stepUnits[Int(declared)] == .steps
  }

  /// Whether the first unit that is written with a figure of an indicator is one of steps.
  @inline(never)
  private func writesSteps(_ indicator: Row) -> Bool {
    for value in valueRows(of: indicator) {
      let unit = figure(columns.values[value], of: indicator).unit
      if !unit.isNone { return unit.namesSteps }
    }
    return false
  }

  /// Whether a figure of an indicator that counts steps is in its unit: without one, or in any that names steps.
  func isInSteps(_ facts: TargetFacts) -> Bool { facts.unit.isNone || facts.unit.namesSteps }

  /// Whether a figure names the step it is, "Level 3", which is one in any unit.
  func namesStep(_ facts: TargetFacts) -> Bool { facts.unit.namesSteps }

  /// Which step a figure is: on the first scale that has a "Level" of that number, those of the document before the
  /// built-in one of five.
  func step(_ facts: TargetFacts) -> Step {
    let number = facts.lower.normalized
    guard facts.isSingleNumber, number.scale == 0 else { return .score }
    let text = "Level \(number)"
    guard scales.contains(where: { $0.rank(of: text) != nil }) else { return .offScale }
    let declared = columns.header.scales.prefix(PerformanceTree.maximumScaleCount)
    return .grade(TargetFacts(Target.Reading(value: .grade(Target.Grade(text))), scales: declared), text)
  }

  /// Whether a unit is one of steps: it begins with a word for them, or is "tingkat" with nothing but figures behind it,
  /// for "tingkat hunian" is a share.
  static func isUnitOfSteps(_ bytes: Span<UInt8>) -> Bool {
    let range = bytes.trimmed(0..<bytes.count)
    if stepWords.begins(bytes, in: range) { return true }
    guard let length = plainStep.leading(bytes, in: range)?.length else { return false }
    return !(range.lowerBound + length..<range.upperBound).contains { bytes.isLetter(at: $0) }
  }

  private static let stepWords = Lexicon<Void>(UnitFacts.stepNames)
  private static let plainStep = Lexicon<Void>(["tingkat"])
}
