/// How much of a tree is filled in: per level how many sasaran have an owner, indicators and something below, and how
/// many indicators have a target, a baseline and a manual.
///
/// A share counts what is there and what the rules on the same thing miss, so that it is 100 % where they find nothing:
/// `owner-missing`, `sasaran-without-indicator`, `leaf-above-bottom`, `target-missing`, `baseline-missing`,
/// `formula-missing`, `source-missing` and `pic-missing`. The last four are silent about levels of individuals and of
/// nomenclature that have nothing of the kind, and find one gap for a whole document that has nothing; here every
/// indicator counts. A sign such as "–" or "TBD" is nothing.
///
/// Sasaran imported for reference are left out with their indicators. Figures are not asked of individual levels, which
/// set them in the employees' own plans (SKP), nor a formula or someone responsible of a score that another body issues,
/// nor a baseline of what is new. What is asked of whom is our convention.
public struct Coverage: Sendable, Hashable {
  /// The title of the tree.
  public var title: String
  /// The levels that have a sasaran, from the top down.
  public var levels: [Part]
  /// All levels together.
  public var total: Part
  /// How many of the declared critical success factors a sasaran below addresses.
  public var criticalSuccessFactors: Share

  /// What can be filled in.
  public enum Item: String, Sendable, Hashable, CaseIterable {
    /// Of a sasaran: who owns it.
    case owner
    /// Of a sasaran: at least one indicator.
    case indicator
    /// Of a sasaran: at least one below it.
    case children
    /// Of an indicator: a target for the year that is planned, or for any when none is.
    case target
    /// Of an indicator: the last known figure before the plan.
    case baseline
    /// Of an indicator: how it is computed.
    case formula
    /// Of an indicator: where the data come from.
    case source
    /// Of an indicator: who answers for the data.
    case responsible

    /// The word used in tables.
    public var title: LocalizedText {
      switch self {
      case .owner: LocalizedText("Pemilik", en: "Owner")
      case .indicator: LocalizedText("Indikator", en: "Indicator")
      case .children: LocalizedText("Penjabaran", en: "Children")
      case .target: LocalizedText("Target", en: "Target")
      case .baseline: LocalizedText("Baseline", en: "Baseline")
      case .formula: LocalizedText("Rumus", en: "Formula")
      case .source: LocalizedText("Sumber data", en: "Source")
      case .responsible: LocalizedText("Penanggung jawab", en: "Responsible")
      }
    }
  }

  /// How many of those that were asked have something.
  public struct Share: Sendable, Hashable {
    /// How many have it.
    public var count: Int
    /// How many could; 0 where it is asked of none.
    public var total: Int

    /// Creates a share.
    public init(_ count: Int = 0, of total: Int = 0) {
      self.count = count
      self.total = total
    }

    /// The share in whole per cent, rounded down, so that 100 means all; `nil` where it is asked of none.
    public var percent: Int? {
      guard total > 0 else { return nil }
      let hundredfold = count.multipliedReportingOverflow(by: 100)
      return hundredfold.overflow ? count / (total / 100) : hundredfold.partialValue / total
    }

    mutating func add(_ isThere: Bool) {
      total += 1
      if isThere { count += 1 }
    }
  }

  /// What is filled in on one level, or on all.
  public struct Part: Sendable, Hashable {
    /// The level, or `nil` for all together.
    public var level: Level?
    /// How many sasaran were looked at.
    public var sasaran: Int
    /// How many indicators they have.
    public var indicators: Int
    /// How many of them have no figure as baseline because they are new, as their name or the baseline says: "indikator baru".
    /// They are not counted among those that have one.
    public var newIndicators = 0
    private var shares: [Share]

    init(_ level: Level?) {
      self.level = level
      sasaran = 0
      indicators = 0
      shares = Item.allCases.map { _ in Share() }
    }

    /// The share that has an item.
    public internal(set) subscript(item: Item) -> Share {
      get { shares[item.place] }
      set { shares[item.place] = newValue }
    }
  }
}

extension Coverage.Item {
  /// The place among all items.
  fileprivate var place: Int {
    switch self {
    case .owner: 0
    case .indicator: 1
    case .children: 2
    case .target: 3
    case .baseline: 4
    case .formula: 5
    case .source: 6
    case .responsible: 7
    }
  }
}
