/// A performance tree (pohon kinerja): the sasaran of every level, each below the one it helps.
///
/// A tree is a value. Copies share their storage until one of them is changed, and a change copies only what it
/// touches. There may be several roots: a plan has one tree for each of its outcomes.
///
/// ```swift
/// let tree = PerformanceTree("BPSDMD Provinsi Lampung", period: 2025...2029) {
///   Gubernur("Meningkatnya kualitas implementasi reformasi birokrasi") { … }
/// }
/// tree["S1.2"]?.children.map(\.statement)
/// ```
///
/// Read it through ``Sasaran`` and ``IndicatorView``; change it by id with ``insert(_:under:at:)``,
/// ``remove(_:)``, ``move(_:under:at:)``, ``replace(_:with:)`` and ``update(_:_:)``.
public struct PerformanceTree: Sendable {
  var storage: TreeStorage

  init(_ columns: TreeColumns) {
    storage = TreeStorage(columns)
  }

  var columns: TreeColumns {
    _read { yield storage.columns }
  }

  /// Creates a tree from drafts, the roots first.
  ///
  /// A draft that names no level stands one level below its parent; one deeper than the cascade stands on its last
  /// level. One that names a level that the cascade does not have stands as if it named none, and the rule
  /// `level-unknown` reports it; ``insert(_:under:at:)`` refuses it. U+0000, which no document may have, becomes U+FFFD
  /// in texts of sasaran and indicators at once, in others when a document is written. Missing ids are made from level
  /// and order: the third sasaran of S2 is "S2.3", its first indicator "S2.3.a". O(sasaran).
  public init(
    _ title: String, period: Period? = nil, planYear: Int? = nil, cascade: Cascade = .standard,
    source: String? = nil, claimsSingleRoot: Bool = false, scales: [Scale] = [],
    crosscutting: [CrosscuttingLink] = [], waivers: [Waiver] = [], roots: [SasaranDraft] = []
  ) {
    var columns = TreeColumns()
    columns.header = DocumentHeader(
      title: title, period: period, planYear: planYear, source: source,
      claimsSingleRoot: claimsSingleRoot, cascade: cascade,
      declaresCascade: cascade.levels != Cascade.standard.levels,
      scales: scales, crosscutting: crosscutting, waivers: waivers)
    for root in roots { columns.append(root, under: .none, levelRank: 0) }
    columns.assignMissingIDs()
    self.init(columns)
  }

  /// Creates a tree from a list in which each sasaran names its parent, as tables and flat files do.
  ///
  /// A parent is named by its given id or by the one that is made for it: ids are made once the sasaran whose parents
  /// have given ids are linked. Nothing is refused: a parent that does not exist leaves its sasaran among the roots, and
  /// a cycle is cut above its first sasaran. The rules `parent-missing` and `cycle` report them. O(sasaran).
  public init(
    _ title: String, period: Period? = nil, planYear: Int? = nil, cascade: Cascade = .standard,
    source: String? = nil, claimsSingleRoot: Bool = false, scales: [Scale] = [],
    flat sasaran: [(draft: SasaranDraft, parent: String?)]
  ) {
    var columns = TreeColumns()
    columns.header = DocumentHeader(
      title: title, period: period, planYear: planYear, source: source,
      claimsSingleRoot: claimsSingleRoot, cascade: cascade,
      declaresCascade: cascade.levels != Cascade.standard.levels, scales: scales)
    var declared: [(row: Row, parent: String)] = []
    for (draft, parent) in sasaran {
      let row = columns.append(draft, under: .none, levelRank: 0)
      if let parent { declared.append((row, parent)) }
    }
    columns.linkDeclaredParents(declared)
    columns.assignMissingIDs()
    columns.linkParentsWithMadeIDs()
    self.init(columns)
  }

  // MARK: The document

  /// The title of the document.
  public var title: String {
    get { columns.header.title }
    set { withColumns { $0.header.title = newValue } }
  }

  /// The years of the plan.
  public var period: Period? {
    get { columns.header.period }
    set { withColumns { $0.header.period = newValue } }
  }

  /// The year whose targets must be there, when one is being planned.
  public var planYear: Int? {
    get { columns.header.planYear }
    set { withColumns { $0.header.planYear = newValue } }
  }

  /// Where the tree comes from.
  public var source: String? {
    get { columns.header.source }
    set { withColumns { $0.header.source = newValue } }
  }

  /// Whether the document says that it is one tree with one root.
  public var claimsSingleRoot: Bool {
    get { columns.header.claimsSingleRoot }
    set { withColumns { $0.header.claimsSingleRoot = newValue } }
  }

  /// The levels.
  public var cascade: Cascade { columns.header.cascade }

  /// The scales of grades that the document declares besides the built-in ones (``Scale/builtIn``).
  ///
  /// A check reads their grades in targets and compares them; where a word is on a built-in scale too, the order
  /// declared here is the one that is meant. Of more than ``maximumScaleCount``, a check takes the first.
  public var scales: [Scale] {
    get { columns.header.scales }
    set { withColumns { $0.header.scales = newValue } }
  }

  /// The most scales that a document can declare. Our convention.
  public static let maximumScaleCount = 8

  /// The relations between branches and to other units.
  public var crosscutting: [CrosscuttingLink] {
    get { columns.header.crosscutting }
    set { withColumns { $0.header.crosscutting = newValue } }
  }

  /// The findings accepted for the whole document.
  public var waivers: [Waiver] {
    get { columns.header.waivers }
    set { withColumns { $0.header.waivers = newValue } }
  }

  // MARK: Looking up

  /// The number of sasaran.
  public var count: Int { columns.nodeCount }

  /// The number of indicators.
  public var indicatorCount: Int { columns.indicatorCount }

  /// Whether there is no sasaran.
  public var isEmpty: Bool { count == 0 }

  /// The sasaran with an id; of several, the first.
  public subscript(id: String) -> Sasaran? {
    columns.node(withID: id).map { Sasaran(storage: storage, row: $0) }
  }

  /// The indicator with an id; of several, the first.
  public func indicator(_ id: String) -> IndicatorView? {
    columns.indicator(withID: id).map { IndicatorView(storage: storage, row: $0) }
  }

  /// The sasaran without a parent, in order.
  public var roots: SasaranSequence {
    SasaranSequence(storage: storage, first: columns.firstRoot, order: .siblings)
  }

  /// All sasaran, each before those below it.
  public var preOrder: SasaranSequence {
    SasaranSequence(storage: storage, first: columns.firstRoot, order: .preOrder(below: .none))
  }

  /// All sasaran, those nearer to the root first. O(n) memory.
  public var levelOrder: [Sasaran] {
    var queue = Array(roots)
    var next = 0
    while next < queue.count {
      queue.append(contentsOf: queue[next].children)
      next += 1
    }
    return queue
  }
}
