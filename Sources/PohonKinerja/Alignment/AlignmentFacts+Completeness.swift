/// What is filled in, and of whom it is asked: the rules on gaps and the coverage table ask the same questions.
extension AlignmentFacts {
  // MARK: Sasaran

  func hasOwner(_ row: Row) -> Bool { isFilledIn(columns.nodes[row].ownerTitle) }

  /// Calls `body` for a sasaran that should be passed down and is not: with `nil`, or with the milder severity of its
  /// case. A sasaran on the last level but one is met with its parent, as what stands beside it decides.
  ///
  /// Two levels or more above the last it is asked of every sasaran. One level above, only where the last level is one of
  /// positions and none of the sasaran beside is passed down. A sasaran that its owner carries out alone, or that stands
  /// outside the cascade with a reason, is not to be passed down. O(children).
  func unfinished(at row: Row, _ body: (Row, Severity?) -> Void) {
    let bottom = levelKinds.count - 1
    let endsInPositions = levelKinds.last == .position
    if let leaf = unfinishedLeaf(row) {
      if leaf.level < bottom - 1 {
        body(row, nil)
      } else if leaf.level == bottom - 1, leaf.isRoot, endsInPositions {
        body(row, .note)
      }
    } else if endsInPositions, isLastToCascade(row) {
      for child in children(of: row) where unfinishedLeaf(child)?.level == bottom - 1 { body(child, .note) }
    }
  }

  /// The level of a sasaran that has nothing below it and does not say why, and whether it is a root.
  private func unfinishedLeaf(_ row: Row) -> (level: Int, isRoot: Bool)? {
    let node = node(row)
    guard node.firstChild == .none, node.marks.isDisjoint(with: [.context, .executedByOwner, .cut]),
      !isNonCascadingWithReason(row)
    else { return nil }
    return (Int(node.level), node.parent == .none)
  }

  /// Whether a sasaran has others below it, none of which has any. O(children).
  private func isLastToCascade(_ row: Row) -> Bool {
    node(row).firstChild != .none && children(of: row).allSatisfy { node($0).firstChild == .none }
  }

  // MARK: Indicators

  /// Whether an indicator has a target for the year that is planned, or for any when none is, be it one of its quarters, which
  /// then make up the year's as measuring reads them.
  func hasTarget(_ indicator: Row) -> Bool {
    figureMarks[Int(indicator)].contains(.target) || hasTargetOfQuarter(indicator)
  }

  /// Whether a quarter of a year that is planned has more than a sign for a target.
  private func hasTargetOfQuarter(_ indicator: Row) -> Bool {
    guard let trajectory = columns.detail(of: columns.indicators[indicator])?.trajectory else { return false }
    return trajectory.entries.contains { entry in
      years.wantTarget(of: Int16(clamping: entry.year))
        && entry.quarters.contains { $0?.isFilledIn ?? false }
    }
  }

  /// Whether figures are asked of the indicators of a sasaran: those of individuals are set in their own plans (SKP).
  func wantsTargets(_ row: Row) -> Bool { levelKind(of: columns.nodes[row]) != .individual }

  /// Whether something other than a sign stands as the baseline, be it that the indicator is new.
  func hasBaseline(_ indicator: Row) -> Bool {
    // A figure or grade, as nearly all are.
    if figureMarks[Int(indicator)].contains(.baseline) { return true }
    guard let kind = baseline(of: indicator).map({ figure($0, of: indicator).kind }) else { return false }
    return kind != .empty && kind != .placeholder
  }

  /// Whether a baseline is asked of an indicator: not where its name says that it is new, or its baseline that there is
  /// none.
  func wantsBaseline(_ indicator: Row) -> Bool { !isNewByName(indicator) && !saysItHasNoPast(indicator) }

  /// Whether words stand in place of the baseline which say that there is none: "indikator baru".
  func saysItHasNoPast(_ indicator: Row) -> Bool {
    guard let baseline = baseline(of: indicator), !baseline.isNumber else { return false }
    return columns.texts.withBytes(of: columns.symbols.reference(baseline.text)) {
      let range = $0.trimmed(0..<$0.count)
      return !range.isEmpty && Self.noPast.meaning(of: $0, in: range) != nil
    }
  }

  private func baseline(of indicator: Row) -> ValueRow? {
    let row = columns.indicators[indicator]
    guard row.valueCount > 0 else { return nil }
    let first = columns.values[row.firstValue]
    return first.year == ValueRow.baseline ? first : nil
  }

  /// What is written where nothing was measured yet. Our convention.
  private static let noPast = Lexicon<Void>([
    "N/A", "NA", "N.A", "N.A.", "baru", "indikator baru", "belum ada", "belum ada data", "belum diukur",
    "belum pernah diukur",
  ])

  private func isNewByName(_ indicator: Row) -> Bool {
    guard nameFacts(of: indicator).signature & 1 << (Self.newWord & 63) != 0 else { return false }
    let name = words(ofName: indicator)
    return zip(name, name.dropFirst()).contains { $0.hash == Self.indicatorWord && $1.hash == Self.newWord }
  }

  private static let indicatorWord = WordScanner.hash(of: "indikator")
  private static let newWord = WordScanner.hash(of: "baru")

  func hasFormula(_ indicator: Row) -> Bool { isFilledIn(columns.indicators[indicator].formula) }

  /// Whether a formula is asked of an indicator: not of a score that another body issues.
  func wantsFormula(_ indicator: Row) -> Bool { !isExternalScore(indicator) }

  func hasSource(_ indicator: Row) -> Bool { isFilledIn(columns.indicators[indicator].source) }

  func hasResponsible(_ indicator: Row) -> Bool { isFilledIn(columns.indicators[indicator].responsible) }

  /// Whether someone who answers for the data is asked for: not of a score that another body issues.
  func wantsResponsible(_ indicator: Row) -> Bool { !isExternalScore(indicator) }

  /// Whether an indicator is a score that another body issues.
  func isExternalScore(_ indicator: Row) -> Bool {
    columns.indicators[indicator].marks.contains(.externalScore)
  }
}
