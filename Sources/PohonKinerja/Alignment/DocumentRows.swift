/// All rows of a tree with what is read of each, and how indicators are linked with others.
struct DocumentRows: Sendable {
  /// The rows of the tree in the order of the document.
  let order: ContiguousArray<Row>
  /// What was read of each row.
  private(set) var rows: RowFacts
  /// For each indicator that others declare as their whole, those others in the order of the document.
  private(set) var components: [Row: [Row]] = [:]
  /// For each indicator a bit for each way, ``EnumCode`` of it, in which others declare that they combine into it; nothing where
  /// none does.
  private(set) var combinations: ContiguousArray<UInt8> = []
  /// The indicators that contribute to one that does not exist, in the order of the document.
  private(set) var contributionsToNothing: [Row] = []
  /// The indicators for which parts may be declared, each once: those of a sasaran divided by load, and those that
  /// others contribute to.
  private(set) var wholes: [Row] = []
  /// By owner the sasaran of which an indicator has a weight, in the order of the document, of owners in doubt.
  private(set) var weightedRows: [OwnerKey: [Row]] = [:]

  /// Reads the rows one after the other. O(bytes).
  init(_ columns: TreeColumns, thresholds: Thresholds, vocabulary: Vocabulary) {
    let order = columns.documentOrder()
    var rows = RowFacts(
      columns, RowSegment(all: columns), thresholds: thresholds, vocabulary: vocabulary)
    var known = ReadTexts(areStoredOnce: columns.storesRepeatedTextsOnce)
    var links = RowLinks()
    rows.read(order, in: columns, known: &known, noting: &links)
    links.findWholes(in: columns)
    self.init(columns, order, rows, links)
  }

  /// Reads the rows on several threads at once, where they are many and stand in order. What is read does not depend on that.
  /// O(bytes).
  init(_ columns: TreeColumns, thresholds: Thresholds, vocabulary: Vocabulary, threads: Int) async {
    guard threads > 1, columns.nodeCount > Self.fewestDivided,
      let segments = RowSegment.segments(of: columns, threads: threads)
    else {
      self.init(columns, thresholds: thresholds, vocabulary: vocabulary)
      return
    }
    await self.init(
      columns, segments, thresholds: thresholds, vocabulary: vocabulary, threads: threads)
  }

  /// Reads the rows in segments, which are all there are, on several threads at once. O(bytes).
  init(
    _ columns: TreeColumns, _ segments: [RowSegment], thresholds: Thresholds, vocabulary: Vocabulary,
    threads: Int
  ) async {
    let order = columns.documentOrder()
    var rows = RowFacts(columns, nil, thresholds: thresholds, vocabulary: vocabulary)
    var links = await rows.read(segments, in: columns, threads: threads)
    links.sort(by: order, in: columns)
    self.init(columns, order, rows, links)
  }

  /// Up to so many sasaran are read on one thread: another one would have to learn the same words first.
  static let fewestDivided = 4_096

  private init(
    _ columns: TreeColumns, _ order: ContiguousArray<Row>, _ rows: consuming RowFacts, _ links: RowLinks
  ) {
    self.order = order
    self.rows = rows
    link(links, in: columns)
  }

  /// Finds what indicators contribute to. O(those that do), and O(sasaran) where weights are in doubt.
  private mutating func link(_ links: RowLinks, in columns: TreeColumns) {
    for (place, whole) in links.contributions {
      guard whole != .none else {
        rows.note(place, contributesToNothing: true)
        contributionsToNothing.append(place)
        continue
      }
      components[whole, default: []].append(place)
      if combinations.isEmpty {
        combinations = ContiguousArray(repeating: 0, count: columns.indicators.count)
      }
      combinations[Int(whole)] |= 1 << columns.indicators[place].combination
    }
    let others = components.keys.filter {
      columns.nodes[columns.indicators[$0].node].cascading != .directByLoad
    }
    wholes = links.divided.flatMap { columns.indicatorRows(of: $0) } + others.sorted()
    var owners = OwnerSet()
    for row in links.weighted {
      if let owner = OwnerKey(columns.nodes[row], in: rows.owners) { owners.insert(owner) }
    }
    weightedRows = columns.weightedRows(order, of: owners, in: rows.owners)
  }
}
