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
  ///   - isGiven: Whether an indicator has it.
  ///   - isNeeded: Whether one that does not should.
  static func check(
    _ facts: AlignmentFacts, into collector: inout FindingCollector,
    isGiven: (AlignmentFacts, Row) -> Bool, isNeeded: (AlignmentFacts, Row) -> Bool = { _, _ in true }
  ) {
    var given: Set<Level.Kind> = []
    var lastGiven: Level.Kind?
    var isGivenForExternalScore = false
    var gaps: [(row: Row, indicator: Row)] = []
    for row in facts.order where !facts.isReference(row) {
      let kind = facts.levelKind(of: facts.node(row))
      for place in facts.indicatorRows(of: row) {
        if !isGiven(facts, place) {
          if isNeeded(facts, place) { gaps.append((row, place)) }
        } else if facts.isExternalScore(place) {
          isGivenForExternalScore = true
        } else if lastGiven != kind {
          given.insert(kind)
          lastGiven = kind
        }
      }
    }
    guard !given.isEmpty else {
      if gaps.contains(where: { facts.levelKind(of: facts.node($0.row)) == .position }) {
        collector.report(
          .none, value: isGivenForExternalScore ? 1 : 0, severity: .note, yieldsToProfile: true)
      }
      return
    }
    for gap in gaps {
      let kind = facts.levelKind(of: facts.node(gap.row))
      guard kind == .position || given.contains(kind) else { continue }
      collector.report(gap.row, indicator: gap.indicator, severity: kind == .nomenclature ? .note : nil)
    }
  }

  /// Words a gap: at one indicator, or in the whole document.
  static func wording(_ context: FindingContext, _ what: LocalizedText) -> FindingText {
    guard context.indicator != nil else {
      if context.value == 1 {
        return FindingText(
          "selain nilai dari pihak lain, tidak satu pun indikator dokumen ini memuat \(what.indonesian)",
          en: "apart from scores of other bodies, no indicator of this document has \(what.english)",
          saysMore: true)
      }
      return FindingText(
        "tidak satu pun indikator dokumen ini memuat \(what.indonesian)",
        en: "no indicator of this document has \(what.english)", saysMore: true)
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
