/// A measure of whether a sasaran is reached (indikator kinerja), as one writes it.
///
/// Inside a tree the same fields are read through ``IndicatorView``.
public struct Indicator: Sendable {
  /// The id, unique in the tree, or `nil` (or an empty text) to have one made from the sasaran's.
  public var id: String?
  /// What is measured: "Nilai Akreditasi Lembaga".
  public var name: String
  /// The unit (satuan).
  public var unit: MeasurementUnit?
  /// The side of the result it measures.
  public var aspect: Aspect?
  /// The direction in which it improves; `nil` counts as ``Polarity/maximize``.
  public var polarity: Polarity?
  /// The last known figure before the plan.
  public var baseline: Target?
  /// The targets.
  public var targets: Targets
  /// The quarterly targets.
  public var trajectory: Trajectory
  /// How the figures of the quarters make up the year's.
  public var consolidation: Consolidation?
  /// How it is computed.
  public var formula: String?
  /// Where the data come from (sumber data).
  public var source: String?
  /// Who answers for the data (penanggung jawab).
  public var responsible: String?
  /// Its weight among the indicators of one owner, in per cent. Below zero it is no weight: a document with one is
  /// refused, and in a tree made in Swift `weight-sum` finds it.
  public var weight: Number?
  /// How well it measures the sasaran.
  public var validity: Validity?
  /// How far the owner has it in hand.
  public var controllability: Controllability?
  /// Whether the figure is issued by another body (Nilai RB, Nilai SAKIP) and so never computed from children.
  public var isExternalScore: Bool
  /// Its declared relation to an indicator of the parent sasaran.
  public var contribution: Contribution?
  /// Where it was written.
  public var location: Location?

  /// Creates an indicator. The last four parameters record where it is written and are not meant to be given.
  public init(
    _ name: String, id: String? = nil, unit: MeasurementUnit? = nil, aspect: Aspect? = nil,
    polarity: Polarity? = nil, baseline: Target? = nil, targets: Targets = [:], trajectory: Trajectory = [:],
    consolidation: Consolidation? = nil, formula: String? = nil, source: String? = nil,
    responsible: String? = nil, weight: Number? = nil, validity: Validity? = nil,
    controllability: Controllability? = nil, isExternalScore: Bool = false,
    contributes contribution: Contribution? = nil,
    fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: UInt = #line,
    column: UInt = #column
  ) {
    self.id = id
    self.name = name
    self.unit = unit
    self.aspect = aspect
    self.polarity = polarity
    self.baseline = baseline
    self.targets = targets
    self.trajectory = trajectory
    self.consolidation = consolidation
    self.formula = formula
    self.source = source
    self.responsible = responsible
    self.weight = weight
    self.validity = validity
    self.controllability = controllability
    self.isExternalScore = isExternalScore
    self.contribution = contribution
    location = Location(fileID: fileID, filePath: filePath, line: line, column: column)
  }
}

extension Indicator {
  /// The id, unless it is to be made.
  var givenID: String? { id?.isEmpty == true ? nil : id }
}

extension Indicator: Hashable {
  /// Whether everything but the place where it was written is equal.
  public static func == (lhs: Indicator, rhs: Indicator) -> Bool {
    lhs.id == rhs.id && lhs.name == rhs.name && lhs.unit == rhs.unit && lhs.aspect == rhs.aspect
      && lhs.polarity == rhs.polarity && lhs.baseline == rhs.baseline && lhs.targets == rhs.targets
      && lhs.trajectory == rhs.trajectory && lhs.consolidation == rhs.consolidation
      && lhs.formula == rhs.formula && lhs.source == rhs.source && lhs.responsible == rhs.responsible
      && lhs.weight == rhs.weight && lhs.validity == rhs.validity
      && lhs.controllability == rhs.controllability && lhs.isExternalScore == rhs.isExternalScore
      && lhs.contribution == rhs.contribution
  }

  /// Hashes id, name and targets, which tell indicators apart well enough.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(name)
    hasher.combine(targets)
  }
}
