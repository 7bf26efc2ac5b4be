/// What an indicator has of what a rule needs before it has anything to say.
///
/// Each is wrong only in saying yes, so that a rule that asks for one still looks for itself. None depends on another sasaran,
/// for a ``CheckingSession`` finds them out only where something was edited.
struct IndicatorSigns: OptionSet, BitwiseCopyable, Sendable {
  let rawValue: UInt32

  /// Whatever it has.
  static let any = IndicatorSigns(rawValue: .max)

  // What the name says.

  /// No word, or a sign for nothing.
  static let noName = IndicatorSigns(rawValue: 1 << 0)
  /// A misspelt measure at its beginning.
  static let misspelt = IndicatorSigns(rawValue: 1 << 1)
  /// Something else than a measure at its beginning.
  static let noMeasure = IndicatorSigns(rawValue: 1 << 2)
  /// Perhaps two measures.
  static let twoMeasures = IndicatorSigns(rawValue: 1 << 3)
  /// What is put in.
  static let inputs = IndicatorSigns(rawValue: 1 << 4)
  /// How many take part.
  static let participation = IndicatorSigns(rawValue: 1 << 5)
  /// What is better the less there is of it, unless that is declared.
  static let adverse = IndicatorSigns(rawValue: 1 << 6)
  /// Perhaps the support program.
  static let support = IndicatorSigns(rawValue: 1 << 7)
  /// Perhaps a figure of the whole region.
  static let region = IndicatorSigns(rawValue: 1 << 8)
  /// What another indicator of the sasaran perhaps is named, too.
  static let sameNames = IndicatorSigns(rawValue: 1 << 9)

  /// Nothing that the statement of the sasaran says, though it begins with a measure.
  static let foreign = IndicatorSigns(rawValue: 1 << 31)

  // What the unit is.

  /// None.
  static let noUnit = IndicatorSigns(rawValue: 1 << 10)
  /// Perhaps another than the name or a figure says.
  static let unitInDoubt = IndicatorSigns(rawValue: 1 << 11)
  /// Papers, be it that the name says so.
  static let papers = IndicatorSigns(rawValue: 1 << 12)

  // What the figures are.

  /// No target for a year that is planned.
  static let noTarget = IndicatorSigns(rawValue: 1 << 13)
  /// Three or more that are perhaps the same, and not declared to stay.
  static let flat = IndicatorSigns(rawValue: 1 << 14)
  /// A target that is perhaps worse than the baseline.
  static let worse = IndicatorSigns(rawValue: 1 << 15)
  /// A target that is perhaps beyond the end of its scale.
  static let overCeiling = IndicatorSigns(rawValue: 1 << 16)

  // What else is filled in.

  /// A ``IndicatorDetail``.
  static let detail = IndicatorSigns(rawValue: 1 << 17)
  /// An indicator it contributes to.
  static let contribution = IndicatorSigns(rawValue: 1 << 18)
  /// That another body issues it.
  static let externalScore = IndicatorSigns(rawValue: 1 << 19)
  static let formula = IndicatorSigns(rawValue: 1 << 20)
  static let noFormula = IndicatorSigns(rawValue: 1 << 21)
  static let source = IndicatorSigns(rawValue: 1 << 22)
  static let noSource = IndicatorSigns(rawValue: 1 << 23)
  static let responsible = IndicatorSigns(rawValue: 1 << 24)
  static let noResponsible = IndicatorSigns(rawValue: 1 << 25)
  /// Any value.
  static let values = IndicatorSigns(rawValue: 1 << 26)
  /// No baseline that is a figure or grade.
  static let noBaseline = IndicatorSigns(rawValue: 1 << 27)
  static let aspect = IndicatorSigns(rawValue: 1 << 28)
  static let noAspect = IndicatorSigns(rawValue: 1 << 29)
  /// Weights that perhaps do not come to a whole.
  static let doubtfulWeights = IndicatorSigns(rawValue: 1 << 30)
}

extension IndicatorSigns {
  /// What a name has.
  ///
  /// - Parameters:
  ///   - name: What the name comes to.
  ///   - first: Its first byte.
  init(ofName name: TextFacts, _ marks: TextMarks, first: UInt8?) {
    self = []
    takeWords(marks)
    if first.map({ $0 | 0x20 }) == UInt8(ascii: "v") { insert(.adverse) }
    if SupportProgram.mayBe(name) { insert(.support) }
    if MacroFigures.mayBe(name) { insert(.region) }
    if marks.namesPapers, marks.first.isDisjoint(with: WordKinds.shares.union(.scores)) { insert(.papers) }
    // A name with a number may tell the end of its scale.
    if marks.kinds.contains(.number) { insert(.overCeiling) }
  }

  /// What an indicator has that others may have as well.
  ///
  /// - Parameters:
  ///   - name: What its name has.
  ///   - first: What the first word of its name is.
  ///   - unit: What its unit is.
  ///   - isFilled: Whether fields are filled in with more than a sign for nothing.
  @inline(__always)
  init(
    _ indicator: IndicatorRow, named name: IndicatorSigns, _ first: WordKinds, figures: FigureMarks,
    unit: SymbolMarks, isFilled: (formula: Bool, source: Bool, responsible: Bool)
  ) {
    self = name
    takeUnit(unit, first, figures)
    if !figures.contains(.target) { insert(.noTarget) }
    let polarity = indicator.polarity
    if !figures.contains(.moves), indicator.valueCount >= AlignmentFacts.fewestFlatYears,
      polarity != Polarity.stabilize.code
    {
      insert(.flat)
    }
    if polarity != 0, polarity != Polarity.maximize.code { remove(.adverse) }
    if AlignmentFacts.mayAimWorse(figures, indicator) { insert(.worse) }
    if indicator.valueCount > 0 { insert(.values) }
    if !figures.contains(.baseline) { insert(.noBaseline) }
    if indicator.detail != .none { insert(.detail) }
    if indicator.contributesTo != 0 { insert(.contribution) }
    if indicator.marks.contains(.externalScore) { insert(.externalScore) }
    insert(isFilled.formula ? .formula : .noFormula)
    insert(isFilled.source ? .source : .noSource)
    insert(isFilled.responsible ? .responsible : .noResponsible)
    insert(indicator.aspect != 0 ? .aspect : .noAspect)
  }

  /// What several rules look for in names; most names have none of it.
  private static var telling: WordKinds {
    WordKinds.inputs.union(.participation).union(.adverse).union(.durations).union(.conjunctions)
      .union(.misspelt)
  }

  @inline(__always)
  private mutating func takeWords(_ marks: TextMarks) {
    if marks.first.isDisjoint(with: .heads) { insert(.noMeasure) }
    let told = marks.kinds.intersection(Self.telling)
    guard !told.isEmpty else { return }
    if told.contains(.inputs) { insert(.inputs) }
    if told.contains(.participation), !marks.first.isDisjoint(with: WordKinds.counts.union(.shares)),
      marks.kinds.isDisjoint(with: .effects)
    {
      insert(.participation)
    }
    if !told.isDisjoint(with: WordKinds.adverse.union(.durations)) { insert(.adverse) }
    if told.contains(.conjunctions),
      marks.repeated.contains(.relative) || !marks.later.isDisjoint(with: .measures)
    {
      insert(.twoMeasures)
    }
    if marks.first.contains(.misspelt) { insert(.misspelt) }
  }

  @inline(__always)
  private mutating func takeUnit(_ unit: SymbolMarks, _ first: WordKinds, _ figures: FigureMarks) {
    let isPercent = unit.contains(.percent)
    if unit.contains(.noUnit) {
      insert(.noUnit)
    } else if first.contains(.shares) {
      if !isPercent { insert(.unitInDoubt) }
    } else if first.contains(.scores) {
      if unit.contains(.counted) { insert(.unitInDoubt) }
    } else if isPercent, first.contains(.counts) {
      insert(.unitInDoubt)
    }
    if figures.contains(.otherUnit) { insert(.unitInDoubt) }
    if unit.contains(.papers), first.isDisjoint(with: WordKinds.shares.union(.scores)) { insert(.papers) }
    if unit.contains(.ceiling)
      || (figures.contains(.overHundred) && first.contains(.shares)
        && (unit.contains(.noUnit) || isPercent))
    {
      insert(.overCeiling)
    }
  }
}
