/// What the manual of an indicator (manual IKU, kamus indikator) says of it, as the rules on its gaps look at it.
enum IndicatorManual {
  /// Reports what is missing at each indicator as soon as one has it, and where none has, once for the document: a tree
  /// drawn without a manual is not to be drowned in its gaps. Our convention.
  ///
  /// For the document it is a note, unless a profile sets a severity for the rule. The indicators of official
  /// nomenclature and of individuals are usually explained elsewhere, so theirs count only where one of their kind has
  /// it, and a gap in nomenclature is a note. A score of another body names its source in any document, so it does not
  /// tell that there is a manual.
  ///
  /// - Parameters:
  ///   - given: What indicators have of which some have it.
  ///   - missing: What indicators have of which some may lack it.
  ///   - isGiven: Whether an indicator has it.
  ///   - isNeeded: Whether one that does not should.
  static func check(
    given: IndicatorSigns, missing: IndicatorSigns,
    isGiven: @escaping @Sendable (AlignmentFacts, Row) -> Bool,
    isNeeded: @escaping @Sendable (AlignmentFacts, Row) -> Bool = { _, _ in true }
  ) -> TalliedCheck {
    TalliedCheck(
      count: { facts, row, tally in
        let node = facts.node(row)
        guard node.indicatorCount > 0, !node.marks.contains(.context) else { return false }
        let kind = facts.levelKind(of: node)
        let signs = facts.signs(of: row).indicators
        if signs.isDisjoint(with: missing.union(.externalScore)) {
          tally.add(node.indicatorCount, at: Self.given(for: kind))
          return false
        }
        if signs.isDisjoint(with: given) {
          let hasGap = facts.indicatorRows(of: row).contains { isNeeded(facts, $0) }
          if hasGap, kind == .position { tally[gapsAtPositions] += 1 }
          return hasGap
        }
        var hasGap = false
        var (givenCount, externalCount) = (0, 0)
        for place in node.firstIndicator..<(node.firstIndicator + node.indicatorCount) {
          if !isGiven(facts, place) {
            if !hasGap, isNeeded(facts, place) { hasGap = true }
          } else if facts.isExternalScore(place) {
            externalCount += 1
          } else {
            givenCount += 1
          }
        }
        if givenCount > 0 { tally[Self.given(for: kind)] += givenCount }
        if externalCount > 0 { tally[givenForExternalScores] += externalCount }
        if hasGap, kind == .position { tally[gapsAtPositions] += 1 }
        return hasGap
      },
      mode: { _, tally in
        Level.Kind.allCases.reduce(0) { $0 << 1 | (tally[Self.given(for: $1)] > 0 ? 1 : 0) }
      },
      check: { facts, row, tally, collector in
        let kind = facts.levelKind(of: facts.node(row))
        guard isGivenAnywhere(tally), kind == .position || tally[Self.given(for: kind)] > 0,
          !facts.isReference(row)
        else { return }
        for place in facts.indicatorRows(of: row) where !isGiven(facts, place) && isNeeded(facts, place) {
          collector.report(row, indicator: place, severity: kind == .nomenclature ? .note : nil)
        }
      },
      document: { _, tally, collector in
        guard !isGivenAnywhere(tally), tally[gapsAtPositions] > 0 else { return }
        collector.report(
          .none, value: tally[givenForExternalScores] > 0 ? 1 : 0, severity: .note, yieldsToProfile: true)
      })
  }

  // What is counted: the indicators that have it, by the kind of their level and apart those of other bodies, and the
  // sasaran of positions with a gap.
  private static let givenForExternalScores = 3
  private static let gapsAtPositions = 4

  private static func given(for kind: Level.Kind) -> Int {
    switch kind {
    case .position: 0
    case .individual: 1
    case .nomenclature: 2
    }
  }

  private static func isGivenAnywhere(_ tally: Tally) -> Bool {
    Level.Kind.allCases.contains { tally[given(for: $0)] > 0 }
  }

  /// Words a gap: at one indicator, or in the whole document.
  ///
  /// - Parameter what: What is missing, in English a noun that takes the article "a".
  static func wording(_ context: FindingContext, _ what: LocalizedText) -> FindingText {
    guard context.indicator != nil else {
      if context.value == 1 {
        return FindingText(
          "selain nilai dari pihak lain, tidak satu pun indikator dokumen ini memuat \(what.indonesian)",
          en: "apart from scores of other bodies, no indicator of this document has a \(what.english)",
          saysMore: true)
      }
      return FindingText(
        "tidak satu pun indikator dokumen ini memuat \(what.indonesian)",
        en: "no indicator of this document has a \(what.english)", saysMore: true)
    }
    return FindingText(
      "indikator \(context.indicatorName) tanpa \(what.indonesian)",
      en: "the indicator \(context.indicatorName) has no \(what.english)")
  }

  /// An outcome with some indicators, as the examples of these rules need it.
  static func exampleTree(_ indicators: [Indicator], isContext: Bool = false) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya kualitas layanan", level: "S1", isContext: isContext, indicators: indicators)
      ])
  }
}
