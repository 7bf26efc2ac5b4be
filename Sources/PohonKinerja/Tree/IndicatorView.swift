/// An indicator in a tree.
///
/// Its fields are read from the tree when they are asked for; ``value`` has them all at once.
public struct IndicatorView: Sendable, Identifiable {
  let storage: TreeStorage
  let row: Row

  private var columns: TreeColumns {
    _read { yield storage.columns }
  }

  /// The id, unique in a sound tree: "S2.1.a".
  public var id: String { columns.texts.string(columns.indicators[row].id) }

  /// What is measured.
  public var name: String { columns.texts.string(columns.indicators[row].name) }

  /// The unit.
  public var unit: MeasurementUnit? {
    columns.string(columns.indicators[row].unit).map { MeasurementUnit($0) }
  }

  /// The side of the result it measures.
  public var aspect: Aspect? { EnumCode.decode(columns.indicators[row].aspect) }

  /// The direction in which it improves, as declared.
  public var polarity: Polarity? { EnumCode.decode(columns.indicators[row].polarity) }

  /// The last known figure before the plan.
  public var baseline: Target? { columns.baseline(of: columns.indicators[row]) }

  /// The targets.
  public var targets: Targets { columns.targets(of: columns.indicators[row]) }

  private var detail: IndicatorDetail? { columns.detail(of: columns.indicators[row]) }

  /// The quarterly targets.
  public var trajectory: Trajectory { detail?.trajectory ?? [:] }

  /// How the figures of the quarters make up the year's.
  public var consolidation: Consolidation? { detail?.consolidation }

  /// How it is computed.
  public var formula: String? { columns.string(columns.indicators[row].formula) }

  /// Where the data come from.
  public var source: String? { columns.string(columns.indicators[row].source) }

  /// Who answers for the data.
  public var responsible: String? { columns.string(columns.indicators[row].responsible) }

  /// Its weight among the indicators of one owner, in per cent.
  public var weight: Number? { columns.weight(of: columns.indicators[row]) }

  /// How well it measures the sasaran.
  public var validity: Validity? { detail?.validity }

  /// How far the owner has it in hand.
  public var controllability: Controllability? { detail?.controllability }

  /// Whether the figure is issued by another body.
  public var isExternalScore: Bool { columns.indicators[row].marks.contains(.externalScore) }

  /// Its declared relation to an indicator of the parent sasaran.
  public var contribution: Contribution? { columns.contribution(of: columns.indicators[row]) }

  /// Where it was written.
  public var location: Location? { columns.location(columns.indicators[row].origin) }

  /// The sasaran it measures.
  public var sasaran: Sasaran { Sasaran(storage: storage, row: columns.indicators[row].node) }

  /// The place among the indicators of its sasaran, from 1, as drawings number them.
  public var number: Int {
    Int(row - columns.nodes[columns.indicators[row].node].firstIndicator) + 1
  }

  /// All its fields as a value; an id that was made is left out.
  public var value: Indicator { columns.indicatorValue(row) }
}

extension IndicatorView: Hashable {
  /// Whether both are the same indicator of the same tree.
  public static func == (lhs: IndicatorView, rhs: IndicatorView) -> Bool {
    lhs.row == rhs.row && lhs.storage === rhs.storage
  }

  /// Hashes the place in the tree.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(row)
    hasher.combine(ObjectIdentifier(storage))
  }
}

extension IndicatorView: CustomStringConvertible, CustomReflectable {
  /// Id and name on one line: "S1.2.a Nilai Akreditasi Lembaga". Control characters do not get through.
  public var description: String { PlainText.string("\(id) \(name)") }

  /// Id and name alone: a mirror of the storage would repeat the whole tree.
  public var customMirror: Mirror { Mirror(self, children: ["id": id, "name": name]) }
}

/// The indicators of one sasaran, in order.
public struct IndicatorList: RandomAccessCollection, Sendable {
  let storage: TreeStorage
  let first: Row
  /// How many there are.
  public let count: Int

  /// 0.
  public var startIndex: Int { 0 }
  /// ``count``.
  public var endIndex: Int { count }

  /// The indicator at a place from 0, which has to be below ``count``, as for an array.
  public subscript(position: Int) -> IndicatorView {
    precondition(position >= 0 && position < count, "Index out of range")
    return IndicatorView(storage: storage, row: first + Row(truncatingIfNeeded: position))
  }
}
