/// A tree that is edited and stays checked: after each edit the rules are asked only where it can matter.
///
/// Made for editors and servers. The report is always the one that ``PerformanceTree/checked(profile:)`` gives for the
/// tree as it stands.
///
/// ```swift
/// var session = CheckingSession(tree, profile: .panrb)
/// let changes = try session.update("S1.2") { $0.statement = "Meningkatnya kualitas pelatihan aparatur" }
/// for place in changes.appeared { print(place) }
/// print(session.report.findings.count)
/// ```
///
/// An edit costs what it touches, whatever the size of the tree. These cost more:
///
/// - a sasaran with many directly below it or beside it, for the rules that compare a family: O(family);
/// - taking out, putting in or moving many sasaran: O(those);
/// - the first or last figure that changes how the whole document is read (the first source that any indicator names,
///   the first declared aspect): O(sasaran) for that rule;
/// - an id that is used twice, or that is named and does not exist: O(such ids);
/// - rules of one's own, which may look anywhere: O(sasaran) each.
///
/// A session is a value. Its storage is shared with the copies of it, and of ``tree``, until the next edit: that copies
/// the parts of the tree it writes to, and after a copy of the session all that is known of the tree, O(sasaran). Keep
/// one session per document.
public struct CheckingSession: Sendable {
  /// The tree as it stands. Take it as a snapshot: it does not change with later edits.
  public internal(set) var tree: PerformanceTree
  /// Which rules are run and how serious they are.
  public let profile: Profile

  let asked: AskedRules
  /// Facts of a tree without sasaran and with this one's header.
  var document: AlignmentFacts
  /// What is known of the tree; let go of while that is changed, so that nothing has to be copied.
  var facts: AlignmentFacts
  var rows: RowFacts
  var places: DocumentPlaces
  var contributions: Contributions
  /// In the order of ``AskedRules/tallied``.
  var tallies: [Tally]
  /// What of ``tallies`` every sasaran was asked with.
  var modes: [UInt8] = []
  /// In the order of ``AskedRules/owners``.
  var owners: [OwnerGroups]
  var found: FoundRows
  /// In the order of ``AskedRules/documents``, then of ``AskedRules/tallied``.
  var documentFindings: [ContiguousArray<FindingRow>]
  /// What rules of one's own found.
  var viewFindings = FindingCollector()
  var waiverRows: Set<Row> = []
  /// The sasaran whose id, or one of whose indicators' ids, is used before them.
  var duplicateRows: Set<Row> = []
  /// The roots that name a parent below which they do not stand, with the marks they were asked with.
  var unlinkedRows: [Row: NodeMarks] = [:]
  /// How often the tree had looked at all of those.
  var unlinkedReviewCount = 0
  let namedIDs: NamedIDs
  /// Whether the tree was small enough for ids that do not exist to be searched for.
  var searchesIDs = true
  var idSearch = IDSearch()
  /// The indicators that contribute to nothing in the order of the document, where ids are searched for.
  var partsOfNothing: [Row] = []
  var questions = Questions()

  /// Checks a tree, which can then be edited.
  ///
  /// - Complexity: O(sasaran + indicators), somewhat more than a check and with about half a kilobyte for each sasaran.
  public init(_ tree: PerformanceTree, profile: Profile = .panrb) {
    self.tree = tree
    self.profile = profile
    asked = AskedRules(profile.rulesRun(withActuals: false))
    var header = TreeColumns()
    header.header = tree.columns.header
    document = AlignmentFacts(header, thresholds: profile.thresholds, vocabulary: profile.vocabulary)
    let facts = AlignmentFacts(
      tree.columns, thresholds: profile.thresholds, vocabulary: profile.vocabulary)
    rows = facts.rows
    rows.reserveRows()
    places = DocumentPlaces(tree.columns)
    contributions = Contributions(facts)
    tallies = asked.tallied.map { _ in Tally() }
    owners = asked.owners.map { _ in OwnerGroups() }
    found = FoundRows(rowCount: tree.columns.nodes.count)
    documentFindings = Array(repeating: [], count: asked.documents.count + asked.tallied.count)
    namedIDs = NamedIDs(tree.columns.header)
    self.facts = facts
    questions.grow(toRows: tree.columns.nodes.count)
    noteUnlinkedRows(tree.columns)
    checkAll(facts)
    searchesIDs = AlignmentFacts.searchesIDs(in: tree.columns)
    updateIDSearch(nil, tree.columns)
    self.facts = currentFacts()
  }

  /// The findings in the order of the document, the waived ones apart, as a check of ``tree`` gives them.
  ///
  /// - Complexity: O(findings · log findings): they are put in order and into words each time.
  public var report: Report {
    let (rows, texts) = rowsInOrder()
    let facts = AlignmentFacts(
      tree.columns, rows: self.rows, components: contributions.components,
      contributionsToNothingCount: contributions.toNothingCount, weightedRows: weightedRows(),
      document: document)
    let waiving = waiverRows.sorted { places[$0] < places[$1] }
    return AlignmentRun(tree, rules: asked.rules, facts: facts, rows: rows, texts: texts)
      .report(profile: profile, waiving: ContiguousArray(waiving))
  }

  /// What is known of the tree now.
  func currentFacts() -> AlignmentFacts {
    var search: IDSearch?
    if idSearch.isKept {
      search = idSearch
      search?.places = places
    }
    return AlignmentFacts(
      tree.columns, rows: rows, components: contributions.components,
      contributionsToNothingCount: contributions.toNothingCount, contributionsToNothing: partsOfNothing,
      idSearch: search, document: document)
  }

  /// The findings in the order of the document, as ``AlignmentRun`` sorts them, and the words that some came with.
  func rowsInOrder() -> (rows: ContiguousArray<FindingRow>, texts: ContiguousArray<LocalizedText>) {
    var found: [Found] = []
    self.found.forEach { row, asked, number in
      found.append(Found(row, places, asked: places[asked], number: number))
    }
    let together = owners.flatMap { $0.groups.values.flatMap(\.findings) } + documentFindings.joined()
    for (number, row) in together.enumerated() {
      found.append(Found(row, places, asked: .max, number: UInt64(clamping: number)))
    }
    for (number, row) in viewFindings.rows.enumerated() {
      found.append(Found(row, places, asked: 0, number: UInt64(clamping: number)))
    }
    found.sort { $0.key < $1.key }
    return (ContiguousArray(found.map(\.row)), viewFindings.texts)
  }

  /// A finding and where it stands in a report.
  private struct Found {
    let row: FindingRow
    let place: Int64
    /// Where the sasaran stands at which it was made.
    let asked: Int64
    let number: UInt64

    init(_ row: FindingRow, _ places: DocumentPlaces, asked: Int64, number: UInt64) {
      self.row = row
      place = row.node == .none ? -1 : places[row.node]
      self.asked = asked
      self.number = number
    }

    var key: (Int64, Row, UInt16, Int64, UInt64) { (place, row.indicator, row.rule, asked, number) }
  }

  /// By owner the sasaran with weights, of the owners whose weights are wrong.
  private func weightedRows() -> [OwnerKey: [Row]] {
    var rows: [OwnerKey: [Row]] = [:]
    for (place, owner) in asked.owners.enumerated() where asked.rules[owner.rule].id == Rule.weightSum.id {
      for (group, members) in owners[place].groups where !members.findings.isEmpty {
        rows[group.owner] = members.rows
      }
    }
    return rows
  }
}
