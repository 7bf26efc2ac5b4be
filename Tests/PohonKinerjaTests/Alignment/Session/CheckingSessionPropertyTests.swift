import Testing

@testable import PohonKinerja

/// 10,000 random edits, after each of which the session must say what a check of the tree as it stands says.
@Suite struct CheckingSessionPropertyTests {
  @Test func `a session says what a full check says, whatever is edited`() throws {
    var generator = SeededGenerator(seed: 1)
    var witness = Witness()
    let start = SessionMaterial.trees.filter { $0.count < 30 }
    let rules = Set(SessionMaterial.profile.rulesRun(withActuals: false).map(\.id))
    for round in 0..<1_200 {
      // 10,000 edits, and as many more as it takes until findings of all rules have come and gone: which are rare changes with
      // the examples of the rules, from which the edits draw.
      if round >= 400, rules.subtracting(witness.appeared).isSubset(of: Self.neverAppearing),
        rules.subtracting(witness.gone).isSubset(of: Self.staying)
      {
        break
      }
      var tree = start.randomElement(using: &generator) ?? PerformanceTree("Acak")
      if round % 2 == 0 {
        tree = SessionMaterial.tangle(using: &generator)
      } else if round % 3 == 0 {
        SessionMaterial.dress(&tree, using: &generator)
      }
      var session = CheckingSession(tree, profile: SessionMaterial.profile)
      try witness.compare(session, "round \(round)")
      for step in 0..<25 {
        let edit = SessionEdit(on: session.tree, most: 16, using: &generator)
        try witness.make(edit, in: &session, "round \(round), step \(step)", wording: step % 8 == 7)
      }
    }
    #expect(witness.counts.values.allSatisfy { $0.made > 500 && $0.refused > 0 }, "\(witness.counts)")
    let (never, always) = (rules.subtracting(witness.appeared), rules.subtracting(witness.gone))
    #expect(never.isSubset(of: Self.neverAppearing), "\(never)")
    #expect(always.isSubset(of: Self.staying), "\(always)")
  }

  /// The rules whose findings no random edit brings about.
  ///
  /// - `level-unknown`: an edit refuses a level that the cascade does not have; one that a document had can only go.
  /// - `ratio-consistency` and `extreme-mismatch`: all parts of an indicator have to contribute in that one way and to have
  ///   a number for the same year, which hardly comes about by chance. ``CheckingSessionTests`` makes them.
  private static let neverAppearing: Set<RuleID> = ["level-unknown", "ratio-consistency", "extreme-mismatch"]

  /// Those whose findings no random edit takes away: few of these trees are large enough for `crosscutting-missing`, and fewer
  /// lose enough to be small again.
  private static let staying = neverAppearing.union(["crosscutting-missing"])

  @Test(arguments: RealTrees.all)
  func `in published trees as well`(_ tree: PerformanceTree) throws {
    var generator = SeededGenerator(seed: 7)
    var witness = Witness()
    var session = CheckingSession(tree, profile: .panrb)
    for step in 0..<40 {
      let edit = SessionEdit(on: session.tree, most: 60, using: &generator)
      try witness.make(edit, in: &session, "\(tree.title), step \(step)", wording: step % 10 == 9)
    }
  }
}

/// Makes edits and looks whether the session is right about them.
private struct Witness {
  /// By kind of edit.
  var counts: [String: (made: Int, refused: Int)] = [:]
  var appeared: Set<RuleID> = []
  var gone: Set<RuleID> = []

  /// - Parameter wording: Whether the words of the findings are compared, too.
  mutating func make(
    _ edit: SessionEdit, in session: inout CheckingSession, _ place: String, wording: Bool
  ) throws {
    let before = (tree: session.tree, places: session.foundPlaces)
    do {
      let changes = try edit.apply(to: &session)
      counts[edit.name, default: (0, 0)].made += 1
      appeared.formUnion(changes.appeared.map(\.rule))
      gone.formUnion(changes.gone.map(\.rule))
      try checkSum(of: changes, before.places, session, edit, place)
    } catch let error as TreeEditError {
      counts[edit.name, default: (0, 0)].refused += 1
      try #require(session.tree == before.tree, "\(place): \(error) of \(edit)")
    }
    let run = AlignmentRun(session.tree, profile: session.profile)
    if wording || session.rowsInOrder().rows != run.rows { try compare(session, "\(place): \(edit)") }
  }

  /// What there was, less what went, with what appeared, is what there is; where ids stayed as they were.
  private func checkSum(
    of changes: FindingChanges, _ before: [FindingChanges.Place: Int], _ session: CheckingSession,
    _ edit: SessionEdit, _ place: String
  ) throws {
    if case .update(let id, _) = edit, changes.sasaran != id { return }
    var expected = before
    for place in changes.gone { expected[place, default: 0] -= 1 }
    for place in changes.appeared { expected[place, default: 0] += 1 }
    try #require(expected.filter { $0.value != 0 } == session.foundPlaces, "\(place): \(edit)\n\(changes)")
  }

  func compare(_ session: CheckingSession, _ place: String) throws {
    let (actual, expected) = (session.report, session.tree.checked(profile: session.profile))
    let areRowsEqual =
      session.rowsInOrder().rows == AlignmentRun(session.tree, profile: session.profile).rows
    guard actual != expected || !areRowsEqual else { return }
    let (own, full) = (actual.findings.map(Self.line), expected.findings.map(Self.line))
    Issue.record(
      """
      \(place)
      too much: \(own.filter { !full.contains($0) })
      missing: \(full.filter { !own.contains($0) })
      same but for the order: \(own.sorted() == full.sorted())
      waived: \(actual.waived == expected.waived)
      \(session.tree.dumped())
      """)
    throw Difference()
  }

  private static func line(_ finding: Finding) -> String {
    "\(finding.rule) \(finding.subject) \(finding.severity) \(finding.summary.english) \(finding.notes.count)"
  }

  private struct Difference: Error {}
}

extension CheckingSession {
  /// Every finding, in no order.
  private var foundRows: ContiguousArray<FindingRow> {
    var rows = viewFindings.rows
    found.forEach { row, _, _ in rows.append(row) }
    for members in owners.flatMap(\.groups.values) { rows += members.findings }
    for findings in documentFindings { rows += findings }
    return rows
  }

  /// How often each rule found something at each place.
  fileprivate var foundPlaces: [FindingChanges.Place: Int] {
    var counts: [FindingChanges.Place: Int] = [:]
    for row in foundRows {
      let place = ChangedRows.named(
        nil, rules: asked.rules, gone: [], in: tree.columns, appeared: [row], in: tree.columns
      ).appeared
      for place in place { counts[place, default: 0] += 1 }
    }
    return counts
  }
}
