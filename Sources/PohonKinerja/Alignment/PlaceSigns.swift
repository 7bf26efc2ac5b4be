/// How a sasaran stands to those around it, as far as rules need that before they have anything to say about it.
///
/// Each is wrong only in saying yes, as ``SasaranSigns`` are, but they depend on other sasaran: a run over a whole tree finds them
/// out once for all rules, and a ``CheckingSession`` asks without them.
struct PlaceSigns: OptionSet, BitwiseCopyable, Sendable {
  let rawValue: UInt32

  /// It has a parent.
  static let parent = PlaceSigns(rawValue: 1 << 0)
  /// It is the first below its parent, or of the roots.
  static let first = PlaceSigns(rawValue: 1 << 1)
  /// It has others below it.
  static let children = PlaceSigns(rawValue: 1 << 2)
  /// It has two or more below it.
  static let severalChildren = PlaceSigns(rawValue: 1 << 3)
  /// It has one below it.
  static let singleChild = PlaceSigns(rawValue: 1 << 4)
  /// It is the only one below its parent.
  static let onlyChild = PlaceSigns(rawValue: 1 << 5)
  /// It may name critical success factors, or those below it may.
  static let factors = PlaceSigns(rawValue: 1 << 6)
  /// It has a budget or another field that few have.
  static let detail = PlaceSigns(rawValue: 1 << 7)
  /// It may have to be passed down, or those below it may.
  static let unfinished = PlaceSigns(rawValue: 1 << 8)
  /// It is passed down directly.
  static let direct = PlaceSigns(rawValue: 1 << 9)
  /// It is passed down indirectly, or its parent is divided by aspects or areas.
  static let divided = PlaceSigns(rawValue: 1 << 10)
  /// It is divided by areas or load, and not among several.
  static let undivided = PlaceSigns(rawValue: 1 << 11)

  /// It stands not on the level below its parent's.
  static let otherLevel = PlaceSigns(rawValue: 1 << 12)
  /// Its stage is later than its parent's, or leaves some out.
  static let otherStage = PlaceSigns(rawValue: 1 << 13)
  /// It states an outcome or impact.
  static let outcome = PlaceSigns(rawValue: 1 << 14)
  /// Its level is not in the cascade.
  static let unknownLevel = PlaceSigns(rawValue: 1 << 15)
  /// It was part of a cycle.
  static let cycle = PlaceSigns(rawValue: 1 << 16)

  /// It has the owner of its parent, perhaps.
  static let sameOwner = PlaceSigns(rawValue: 1 << 17)
  /// No owner is filled in.
  static let noOwner = PlaceSigns(rawValue: 1 << 18)
  /// It has no indicator.
  static let noIndicator = PlaceSigns(rawValue: 1 << 19)
  /// It has the statement of its parent.
  static let sameStatement = PlaceSigns(rawValue: 1 << 20)
  /// Its statement and its parent's have an area each.
  static let scopes = PlaceSigns(rawValue: 1 << 21)
  /// One of its indicators is perhaps named as one of the parent's.
  static let repeatedNames = PlaceSigns(rawValue: 1 << 22)
  /// One of its indicators is perhaps named as one of the parent's, or contributes to another one.
  static let relatedIndicators = PlaceSigns(rawValue: 1 << 23)

  // What is known of it alone, for rules that ask for the sasaran and for its indicators.

  /// Its statement or the name of an indicator has no word, or is a sign for nothing.
  static let noText = PlaceSigns(rawValue: 1 << 24)
  /// Perhaps the support program.
  static let support = PlaceSigns(rawValue: 1 << 25)
  /// Two of its indicators are perhaps named alike.
  static let sameNames = PlaceSigns(rawValue: 1 << 26)
}

extension PlaceSigns {
  /// O(1).
  @inline(__always)
  init(_ row: Row, _ own: SasaranSigns, in facts: AlignmentFacts) {
    let node = facts.columns.nodes[row]
    self = []
    if node.previousSibling == .none { insert(.first) }
    takeChildren(node, bottom: facts.levelKinds.count - 1)
    if node.indicatorCount == 0 { insert(.noIndicator) }
    if !facts.isFilledIn(node.ownerTitle) { insert(.noOwner) }
    if node.marks.contains(.unknownLevel) { insert(.unknownLevel) }
    if node.marks.contains(.cycle) { insert(.cycle) }
    if own.statement.contains(.noWord) || own.indicators.contains(.noName) { insert(.noText) }
    if own.statement.contains(.support) || own.indicators.contains(.support) { insert(.support) }
    if own.indicators.contains(.sameNames) { insert(.sameNames) }
    let stage = facts.stageOrder(of: node)
    if stage >= LogicStage.outcome.order { insert(.outcome) }
    guard node.parent != .none else { return }
    takeParent(node, facts.columns.nodes[node.parent], stage: stage, in: facts)
    if facts.statementFacts(of: row).key == facts.statementFacts(of: node.parent).key {
      insert(.sameStatement)
    }
    let above = facts.signs(of: node.parent)
    if own.statement.contains(.scope), above.statement.contains(.scope) { insert(.scopes) }
    if own.names & above.names != 0 { formUnion([.repeatedNames, .relatedIndicators]) }
    if own.indicators.contains(.contribution) { insert(.relatedIndicators) }
  }

  @inline(__always)
  private mutating func takeChildren(_ node: NodeRow, bottom: Int) {
    if node.cascading.isDirect { insert(.direct) }
    if node.cascading == .indirect { insert(.divided) }
    if node.detail != .none { formUnion([.detail, .factors]) }
    if node.firstChild == node.lastChild {
      if node.cascading == .directByArea || node.cascading == .directByLoad { insert(.undivided) }
      guard node.firstChild != .none else {
        // On the last level but one only a root is asked about for itself.
        if Int(node.level) < (node.parent == .none ? bottom : bottom - 1) { insert(.unfinished) }
        return
      }
      insert(.singleChild)
    } else {
      insert(.severalChildren)
    }
    formUnion([.children, .factors, .unfinished])
  }

  @inline(__always)
  private mutating func takeParent(_ node: NodeRow, _ parent: NodeRow, stage: Int, in facts: AlignmentFacts) {
    insert(.parent)
    if parent.firstChild == parent.lastChild { insert(.onlyChild) }
    if parent.cascading == .directByAspect || parent.cascading == .directByArea { insert(.divided) }
    if Int(node.level) != Int(parent.level) + 1 { insert(.otherLevel) }
    let upper = facts.stageOrder(of: parent)
    if stage > upper || upper == LogicStage.impact.order { insert(.otherStage) }
    let isSamePerson = node.ownerName != 0 && node.ownerName == parent.ownerName
    // Where owners are written in several ways, the rule looks for itself.
    if isSamePerson || (node.ownerTitle == parent.ownerTitle && node.ownerUnit == parent.ownerUnit)
      || !facts.rows.owners.areUnique
    {
      insert(.sameOwner)
    }
  }
}

extension AlignmentFacts {
  /// The place of a sasaran's stage in the chain, or -1 where neither it nor its level has one.
  @inline(__always)
  fileprivate func stageOrder(of node: NodeRow) -> Int {
    node.stage == 0 ? Int(levelStages[Int(node.level)]) : stage(of: node)?.order ?? -1
  }
}
