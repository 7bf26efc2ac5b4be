/// Two trees as one that every drawing draws: the second, with what was taken out of the first where it stood.
///
/// Each sasaran and indicator that changes has a sign before its text (`[+]`, see ``ChangeSign``), so that the drawing tells
/// without colour. ``marks`` say in each box what happens, in the colour of the sign, and what the signs mean; ``changes`` tell
/// it in detail, old and new, where a drawing is given them as its findings.
///
/// ```swift
/// let drawing = ComparedDrawing(from: january, to: july)
/// drawing.tree.drawn(as: .svg(page: .a3).showing(drawing.marks))
/// drawing.tree.drawn(as: .html(findings: drawing.changes).showing(drawing.marks))
/// ```
public struct ComparedDrawing: Sendable {
  /// The tree to draw. An id of what was removed that is in use again has a prime: "S2.3′".
  public let tree: PerformanceTree
  /// A finding for each sasaran that changes, and before them one for each part of the document as a whole that does, to be
  /// shown in the drawing.
  public let changes: Report
  /// What happens to each sasaran that changes, to be shown in its box.
  public let marks: ChangeMarks

  /// Makes the tree to draw. O(n log n) for n sasaran and indicators.
  ///
  /// - Parameter language: The language of the changes.
  public init(
    from old: PerformanceTree, to new: PerformanceTree, in language: Language = .indonesian,
    vocabulary: Vocabulary = Vocabulary()
  ) {
    let search = DifferenceSearch(TreeMatching(old, new, vocabulary: vocabulary))
    var union = UnionTree(search, TreeDifference(search))
    tree = union.tree()
    changes = union.report()
    marks = union.marks
  }
}

/// The tree of both, and what is said of its sasaran.
private struct UnionTree {
  private let matching: TreeMatching
  private let difference: TreeDifference
  private var assembly: TreeAssembly
  private var usedIDs: Set<[UInt8]> = []
  /// By change the id in the union.
  private var ids: [String] = []
  private let swapped: Set<TreeDifference.Key>
  private(set) var marks: ChangeMarks

  init(_ search: DifferenceSearch, _ difference: TreeDifference) {
    matching = search.matching
    self.difference = difference
    assembly = TreeAssembly(source: search.second, header: search.second.header)
    swapped = Set(difference.swaps.flatMap { [$0.first, $0.second] })
    marks = ChangeMarks(
      caption: LocalizedText(difference.summary(in: .indonesian), en: difference.summary(in: .english)))
  }

  // MARK: The tree

  mutating func tree() -> PerformanceTree {
    let (first, second) = (matching.first, matching.second)
    if difference.titles.old != difference.titles.new {
      assembly.header.title = "\(difference.titles.old) → \(difference.titles.new)"
    }
    var places = ContiguousArray(repeating: -1, count: second.nodes.count)
    for row in matching.secondOrder {
      places[Int(row)] = assembly.nodes.count
      usedIDs.insert(Array(second.id(of: row).utf8))
      assembly.nodes.append(TreeAssembly.Node(content: .row(row), original: row))
      attach(
        assembly.nodes.count - 1,
        below: second.nodes[row].parent == .none ? -1 : places[Int(second.nodes[row].parent)])
    }
    var oldPlaces: [Row: Int] = [:]
    let index = OccurrenceIndex(first)
    let otherIndex = OccurrenceIndex(second)
    for change in difference.sasaran {
      if let new = change.new, let row = otherIndex.row(new.key) {
        ids.append(new.key.id)
        let place = places[Int(row)]
        assembly.nodes[place].indicators = marked(
          change, id: new.key.id,
          all: second.indicatorRows(of: row).map { otherIndex.version(ofIndicator: $0) })
        assembly.nodes[place].content = .version(marked(new, id: new.key.id))
      } else if let old = change.old, let row = index.row(old.key) {
        let id = freeID(old.key.id)
        ids.append(id)
        let place = assembly.nodes.count
        oldPlaces[row] = place
        let indicators = marked(change, id: id, all: [])
        assembly.nodes.append(
          TreeAssembly.Node(content: .version(removed(old, id: id)), indicators: indicators))
        let parent = first.nodes[row].parent
        attach(
          place,
          below: parent == .none ? -1 : oldPlaces[parent] ?? places[Int(matching.partners[Int(parent)])])
      }
    }
    return PerformanceTree(assembly.columns().columns)
  }

  private mutating func attach(_ place: Int, below superior: Int) {
    if superior < 0 { assembly.roots.append(place) } else { assembly.nodes[superior].children.append(place) }
  }

  private mutating func freeID(_ id: String) -> String {
    var id = id
    while !usedIDs.insert(Array(id.utf8)).inserted { id += "′" }
    return id
  }

  private func isExchanged(_ change: SasaranChange) -> Bool {
    change.old.map { swapped.contains($0.key) } ?? false
  }

  private func marked(_ version: SasaranVersion, id: String) -> SasaranVersion {
    guard let sign = marks[id]?.sign else { return version }
    return version.with(statement: "[\(sign.symbol)] \(version.draft.statement)")
  }

  private func removed(_ version: SasaranVersion, id: String) -> SasaranVersion {
    let marked = marked(version, id: id)
    let levels = assembly.header.cascade
    let level = levels.rank(of: version.levelCode) == nil ? levels.levels.last?.code : nil
    return marked.with(id: id, levelCode: level ?? version.levelCode)
  }

  /// The indicators with their signs, and those that were removed behind them; what happens goes to the marks.
  private mutating func marked(
    _ change: SasaranChange, id: String, all: [IndicatorVersion]
  ) -> [IndicatorVersion] {
    var versions = all
    var numbers: [Int?] = []
    for indicator in change.indicators {
      var number = versions.firstIndex { $0.key == indicator.new?.key }
      if let version = indicator.present, let sign = indicator.kinds.lazy.compactMap({ ChangeSign($0) }).first
      {
        let marked = version.with(name: "[\(sign.symbol)] \(version.value.name)")
        if let number {
          versions[number] = marked
        } else {
          number = versions.count
          versions.append(marked.withoutID)
        }
      }
      numbers.append(number.map { $0 + 1 })
    }
    marks.add(change, id: id, isExchanged: isExchanged(change), numbers: numbers)
    return versions
  }

  // MARK: The changes

  func report() -> Report {
    let ofSasaran = zip(difference.sasaran, ids).filter { !$0.0.isOnlyRenumbered }.map { finding($0, id: $1) }
    return Report(
      title: assembly.header.title, profile: Report.comparisonProfile, findings: documentFindings + ofSasaran,
      checked: Report.Extent(sasaran: assembly.nodes.count, rules: 0))
  }

  /// What changes of the document as a whole, part by part.
  private var documentFindings: [Finding] {
    let lines = Language.allCases.map { language in
      DifferenceNarrative(difference: difference, language: language).documentLines.map(\.text)
    }
    let (indonesian, english) = (lines.first ?? [], lines.last ?? [])
    return zip(indonesian, english).map { indonesian, english in
      Finding(
        rule: RuleID("diff-document"), severity: .note, subject: .document,
        summary: LocalizedText(indonesian, en: english), rationale: Self.rationale)
    }
  }

  private static let rationale = LocalizedText(
    "Perubahan antara dua versi pohon.", en: "A change between two versions of the tree.")

  private func finding(_ change: SasaranChange, id: String) -> Finding {
    let isSwapped = isExchanged(change)
    let kinds = change.kinds.filter { $0 != .renumbered }
    let swap = LocalizedText("bertukar rumusan", en: "exchanges its statement")
    let titles = (isSwapped ? [swap] : []) + kinds.map(\.title)
    return Finding(
      rule: RuleID("diff-\(isSwapped ? "swapped" : kinds.first?.ruleName ?? "changed")"),
      severity: change.new == nil ? .warning : .note, subject: .sasaran(id),
      summary: LocalizedText(summary(change, titles, .indonesian), en: summary(change, titles, .english)),
      rationale: Self.rationale)
  }

  private func summary(_ change: SasaranChange, _ titles: [LocalizedText], _ language: Language) -> String {
    let narrative = DifferenceNarrative(difference: difference, language: language)
    let details =
      narrative.details(of: change).map(\.text)
      + change.indicators.flatMap { narrative.details(of: $0).map(\.text) }
    let title = titles.map { $0[language] }.joined(separator: ", ")
    return details.isEmpty ? title : "\(title): \(Shortened.list(details, separator: "; ", limit: 4))"
  }
}

extension Report {
  /// What stands for the profile in a report of changes.
  fileprivate static let comparisonProfile = "diff"

  /// Whether its findings are the changes between two trees, as ``ComparedDrawing/changes`` are.
  var isOfChanges: Bool {
    profile == Self.comparisonProfile && checked.rules == 0
  }
}

extension SasaranChange.Kind {
  /// The kind in the id of a finding, in kebab-case as other ids are.
  fileprivate var ruleName: String { self == .indicatorsChanged ? "indicators-changed" : rawValue }
}
