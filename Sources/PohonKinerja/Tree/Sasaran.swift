/// A sasaran in a tree: a result statement, its owner and its indicators, below the sasaran it helps.
///
/// A view costs nothing to make; text is copied out when it is asked for. It keeps the tree it was taken from, so a
/// later change of the tree does not show in it.
public struct Sasaran: Sendable, Identifiable {
  let storage: TreeStorage
  let row: Row

  var columns: TreeColumns {
    _read { yield storage.columns }
  }

  /// The id, unique in a sound tree: "S2.1".
  public var id: String { columns.id(of: row) }

  /// Its level; where the cascade does not have the one it was given, see ``unknownLevel``, the one it stands on.
  public var level: Level { columns.header.cascade.levels[levelRank] }

  /// The rank of its level, 0 at the top.
  public var levelRank: Int { Int(columns.nodes[row].level) }

  /// The result statement.
  public var statement: String { columns.texts.string(columns.nodes[row].statement) }

  /// Who owns it.
  public var owner: Position? { columns.owner(of: row) }

  /// Its stage in the logic model: its own, or its level's.
  public var stage: LogicStage? { columns.stage(of: row) }

  /// How it is passed down to the level below.
  public var cascading: CascadingMethod? { columns.cascading(of: row) }

  /// Why it helps its parent.
  public var rationale: String? { columns.detail(of: row)?.rationale }

  /// The critical success factors that it needs.
  public var criticalSuccessFactors: [String] { columns.detail(of: row)?.criticalSuccessFactors ?? [] }

  /// Which of its parent's critical success factors it addresses.
  public var criticalSuccessFactor: String? { columns.criticalSuccessFactor(of: row) }

  /// Its budget ceilings.
  public var budget: Budget { columns.detail(of: row)?.budget ?? [:] }

  /// Whether it is imported for reference only.
  public var isContext: Bool { columns.nodes[row].marks.contains(.context) }

  /// Whether its owner carries it out alone.
  public var isExecutedByOwner: Bool { columns.nodes[row].marks.contains(.executedByOwner) }

  /// The findings accepted for it.
  public var waivers: [Waiver] { columns.detail(of: row)?.waivers ?? [] }

  /// Where it was written.
  public var location: Location? { columns.location(columns.nodes[row].origin) }

  /// The parent that a flat document names for it and below which it does not stand: one that does not exist, or
  /// one that would have closed a cycle.
  public var declaredParent: String? { columns.detail(of: row)?.declaredParent }

  /// The code of the level it was given, when the cascade does not have it.
  public var unknownLevel: String? { columns.detail(of: row)?.unknownLevel }

  // MARK: Indicators

  /// Its indicators, in order.
  public var indicators: IndicatorList {
    IndicatorList(
      storage: storage, first: columns.nodes[row].firstIndicator,
      count: Int(columns.nodes[row].indicatorCount))
  }

  // MARK: Relatives

  /// The sasaran it helps, or `nil` for a root.
  public var parent: Sasaran? {
    let parent = columns.nodes[row].parent
    return parent == .none ? nil : Sasaran(storage: storage, row: parent)
  }

  /// The sasaran directly below, in order.
  public var children: SasaranSequence {
    SasaranSequence(storage: storage, first: columns.nodes[row].firstChild, order: .siblings)
  }

  /// The sasaran above, from its parent to the root.
  public var ancestors: SasaranSequence {
    SasaranSequence(storage: storage, first: columns.nodes[row].parent, order: .ancestors)
  }

  /// All sasaran below, each before those below it.
  public var descendants: SasaranSequence {
    SasaranSequence(storage: storage, first: columns.nodes[row].firstChild, order: .preOrder(below: row))
  }

  /// Whether there is nothing below.
  public var isLeaf: Bool { columns.nodes[row].firstChild == .none }

  /// How many sasaran are above it. O(depth).
  public var depth: Int { columns.depth(of: row) }

  /// The ids from the root to it: "S0.1 › S1.2 › S2.1". O(depth).
  public var path: String { columns.path(of: row) }

  /// It and everything below as a draft, to be put into another tree or changed. O(sasaran below).
  public var draft: SasaranDraft { columns.draft(of: row) }
}

extension Sasaran: Hashable {
  /// Whether both are the same sasaran of the same tree.
  public static func == (lhs: Sasaran, rhs: Sasaran) -> Bool {
    lhs.row == rhs.row && lhs.storage === rhs.storage
  }

  /// Hashes the place in the tree.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(row)
    hasher.combine(ObjectIdentifier(storage))
  }
}

extension Sasaran: CustomStringConvertible, CustomReflectable {
  /// Id and statement on one line: "S2.1 Penyelenggaraan Pelatihan Manajerial …". Control characters do not get
  /// through.
  public var description: String { PlainText.string("\(id) \(statement)") }

  /// Id and statement alone: a mirror of the storage would repeat the whole tree.
  public var customMirror: Mirror { Mirror(self, children: ["id": id, "statement": statement]) }
}
