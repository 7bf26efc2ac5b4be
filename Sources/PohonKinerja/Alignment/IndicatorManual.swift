/// What the manual of an indicator (manual IKU, kamus indikator) says of it, as the rules on its gaps look at it.
enum IndicatorManual {
  /// Reports what is missing at each indicator, or once for a document in which no indicator has it: a tree drawn without
  /// a manual is not to be drowned in its gaps.
  ///
  /// Official nomenclature and individuals, whose indicators are usually explained elsewhere, are notes.
  ///
  /// - Parameters:
  ///   - isGiven: Whether an indicator has it.
  ///   - isNeeded: Whether one that does not should.
  static func check(
    _ facts: AlignmentFacts, into collector: inout FindingCollector,
    isGiven: (AlignmentFacts, Row) -> Bool, isNeeded: (AlignmentFacts, Row) -> Bool = { _, _ in true }
  ) {
    var hasAny = false
    var lacksAny = false
    forEachIndicator(of: facts) { _, place in
      if isGiven(facts, place) {
        hasAny = true
      } else if !lacksAny, isNeeded(facts, place) {
        lacksAny = true
      }
    }
    guard lacksAny else { return }
    guard hasAny else {
      collector.report(.none, severity: .note)
      return
    }
    forEachIndicator(of: facts) { row, place in
      guard !isGiven(facts, place), isNeeded(facts, place) else { return }
      let isPosition = facts.levelKind(of: facts.node(row)) == .position
      collector.report(row, indicator: place, severity: isPosition ? nil : .note)
    }
  }

  private static func forEachIndicator(
    of facts: AlignmentFacts, _ body: (_ row: Row, _ indicator: Row) -> Void
  ) {
    for row in facts.order where !facts.isReference(row) {
      for place in facts.indicatorRows(of: row) { body(row, place) }
    }
  }

  /// Words a gap: at one indicator, or in the whole document.
  static func wording(_ context: FindingContext, _ what: LocalizedText) -> FindingText {
    guard context.indicator != nil else {
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

extension AlignmentFacts {
  /// Whether an indicator is a score that another body issues.
  func isExternalScore(_ indicator: Row) -> Bool {
    columns.indicators[indicator].marks.contains(.externalScore)
  }
}
