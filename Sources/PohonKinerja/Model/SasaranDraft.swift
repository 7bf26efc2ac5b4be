/// A sasaran as one writes it, with everything below it, before it enters a tree.
///
/// The typed cascade produces drafts and ``PerformanceTree`` is made of them. What is below is kept flat, in
/// pre-order with depths, so that a draft of any depth is copied and freed without recursion.
public struct SasaranDraft: Sendable, Hashable {
  /// The id, unique in the tree, or `nil` (or an empty text) to have one made: "S2.3".
  public var id: String?
  /// The code of its level, or `nil` to take the level below its parent's.
  public var level: String?
  /// The result statement.
  public var statement: String
  /// Who owns it.
  public var owner: Position?
  /// The logic-model stage, when it differs from its level's.
  public var stage: LogicStage?
  /// How it is passed down to the level below.
  public var cascading: CascadingMethod?
  /// Why it helps its parent, as an if–then sentence.
  public var rationale: String?
  /// The critical success factors that this sasaran needs.
  public var criticalSuccessFactors: [String]
  /// Which of its parent's critical success factors this sasaran addresses.
  public var criticalSuccessFactor: String?
  /// Its budget ceilings.
  public var budget: Budget
  /// Whether it is imported for reference only, and so exempt from completeness.
  public var isContext: Bool
  /// Whether its owner carries it out alone, so that it needs no children.
  public var isExecutedByOwner: Bool
  /// The findings that are accepted for it.
  public var waivers: [Waiver]
  /// The indicators.
  public var indicators: [Indicator]
  /// Where it was written.
  public var location: Location?
  /// Everything below, in pre-order.
  private(set) var descendants: [Descendant]

  /// A sasaran below, and how many levels below.
  struct Descendant: Sendable, Hashable {
    var depth: Int
    var draft: SasaranDraft
  }

  /// Creates a draft. O(sasaran below).
  public init(
    _ statement: String, id: String? = nil, level: String? = nil, owner: Position? = nil,
    stage: LogicStage? = nil, cascading: CascadingMethod? = nil, rationale: String? = nil,
    criticalSuccessFactors: [String] = [], addresses criticalSuccessFactor: String? = nil,
    budget: Budget = [:], isContext: Bool = false, isExecutedByOwner: Bool = false, waivers: [Waiver] = [],
    indicators: [Indicator] = [], children: [SasaranDraft] = [], location: Location? = nil
  ) {
    self.id = id
    self.level = level
    self.statement = statement
    self.owner = owner
    self.stage = stage
    self.cascading = cascading
    self.rationale = rationale
    self.criticalSuccessFactors = criticalSuccessFactors
    self.criticalSuccessFactor = criticalSuccessFactor
    self.budget = budget
    self.isContext = isContext
    self.isExecutedByOwner = isExecutedByOwner
    self.waivers = waivers
    self.indicators = indicators
    self.location = location
    descendants = []
    self.children = children
  }

  /// The sasaran directly below. O(sasaran below).
  public var children: [SasaranDraft] {
    get {
      var children: [SasaranDraft] = []
      for descendant in descendants {
        if descendant.depth == 1 {
          children.append(descendant.draft)
        } else if let last = children.indices.last {
          children[last].descendants.append(Descendant(depth: descendant.depth - 1, draft: descendant.draft))
        }
      }
      return children
    }
    set {
      descendants = []
      for child in newValue { append(child) }
    }
  }

  /// Adds a sasaran below, after the others. O(sasaran below `child`).
  public mutating func append(_ child: SasaranDraft) {
    var alone = child
    alone.descendants = []
    descendants.append(Descendant(depth: 1, draft: alone))
    for descendant in child.descendants {
      descendants.append(Descendant(depth: descendant.depth + 1, draft: descendant.draft))
    }
  }

  /// Whether everything but the places where it was written is equal. O(sasaran below).
  public static func == (lhs: SasaranDraft, rhs: SasaranDraft) -> Bool {
    guard lhs.hasSameFields(as: rhs), lhs.descendants.count == rhs.descendants.count else { return false }
    return zip(lhs.descendants, rhs.descendants).allSatisfy {
      $0.depth == $1.depth && $0.draft.hasSameFields(as: $1.draft)
    }
  }

  private func hasSameFields(as other: SasaranDraft) -> Bool {
    id == other.id && level == other.level && statement == other.statement && owner == other.owner
      && stage == other.stage && cascading == other.cascading && rationale == other.rationale
      && criticalSuccessFactors == other.criticalSuccessFactors
      && criticalSuccessFactor == other.criticalSuccessFactor && budget == other.budget
      && isContext == other.isContext
      && isExecutedByOwner == other.isExecutedByOwner && waivers == other.waivers
      && indicators == other.indicators
  }

  /// Hashes id, statement and the number of sasaran below, which tell drafts apart well enough.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(statement)
    hasher.combine(descendants.count)
  }
}

extension SasaranDraft {
  /// The id, unless it is to be made.
  var givenID: String? { id?.isEmpty == true ? nil : id }

  mutating func setDescendants(_ descendants: [Descendant]) {
    self.descendants = descendants
  }
}
