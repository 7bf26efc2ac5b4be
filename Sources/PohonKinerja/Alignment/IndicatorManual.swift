/// What the manual of an indicator (manual IKU, kamus indikator) says of it, as the rules on its gaps look at it.
enum IndicatorManual {
  /// Reports what is missing at each indicator where most others of its kind of level have it, and else once for the
  /// document: a tree drawn without a manual is not to be drowned in its gaps. Our convention.
  ///
  /// The indicators of official nomenclature and of individuals are usually explained elsewhere, so theirs are no gap of
  /// the document, and a gap in nomenclature is a note.
  ///
  /// - Parameters:
  ///   - isGiven: Whether an indicator has it.
  ///   - isNeeded: Whether one that does not should.
  static func check(
    _ facts: AlignmentFacts, into collector: inout FindingCollector,
    isGiven: (AlignmentFacts, Row) -> Bool, isNeeded: (AlignmentFacts, Row) -> Bool = { _, _ in true }
  ) {
    var tallies = Tallies()
    forEachIndicator(of: facts) { row, place in
      let kind = facts.levelKind(of: facts.node(row))
      if isGiven(facts, place) {
        tallies[kind].given += 1
      } else if isNeeded(facts, place) {
        tallies[kind].lacking += 1
      }
    }
    let positions = tallies.positions
    if positions.lacking > positions.given {
      collector.report(.none, value: positions.given, severity: .note)
    }
    guard tallies.tellEach else { return }
    forEachIndicator(of: facts) { row, place in
      let kind = facts.levelKind(of: facts.node(row))
      guard tallies[kind].tellsEach, !isGiven(facts, place), isNeeded(facts, place) else { return }
      collector.report(row, indicator: place, severity: kind == .nomenclature ? .note : nil)
    }
  }

  /// How many indicators of one kind of level have it, and how many should.
  private struct Tally {
    var given = 0
    var lacking = 0

    /// Whether some lack what at least as many others have.
    var tellsEach: Bool { lacking > 0 && given >= lacking }
  }

  /// The tallies of the kinds of levels.
  private struct Tallies {
    var positions = Tally()
    var individuals = Tally()
    var nomenclature = Tally()

    var tellEach: Bool { positions.tellsEach || individuals.tellsEach || nomenclature.tellsEach }

    subscript(kind: Level.Kind) -> Tally {
      get {
        switch kind {
        case .position: positions
        case .individual: individuals
        case .nomenclature: nomenclature
        }
      }
      set {
        switch kind {
        case .position: positions = newValue
        case .individual: individuals = newValue
        case .nomenclature: nomenclature = newValue
        }
      }
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
      guard context.value > 0 else {
        return FindingText(
          "tidak satu pun indikator dokumen ini memuat \(what.indonesian)",
          en: "no indicator of this document has \(what.english)", saysMore: true)
      }
      return FindingText(
        "hanya \(context.value) indikator dokumen ini memuat \(what.indonesian)",
        en: "only \(context.value) of this document's indicators have \(what.english)", saysMore: true)
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
  /// Whether something is written that is more than a sign for nothing: "–", "TBD".
  func isFilledIn(_ symbol: Symbol) -> Bool {
    guard symbol != 0 else { return false }
    return columns.texts.withBytes(of: columns.symbols.reference(symbol)) { bytes in
      let range = bytes.trimmed(0..<bytes.count)
      return !range.isEmpty && !TargetText.isPlaceholder(bytes, in: range)
    }
  }

  /// Whether an indicator is a score that another body issues.
  func isExternalScore(_ indicator: Row) -> Bool {
    columns.indicators[indicator].marks.contains(.externalScore)
  }
}
