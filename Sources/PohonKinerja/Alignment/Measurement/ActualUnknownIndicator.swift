extension Rule {
  /// An actual, or a method of measuring, names an indicator that the tree does not have.
  static let actualUnknownIndicator = Rule(
    id: "actual-unknown-indicator", family: .measurement, severity: .error, since: "0.3.0",
    summary: LocalizedText(
      "Realisasi menunjuk indikator yang tidak ada", en: "An actual names an indicator that does not exist"),
    rationale: LocalizedText(
      "Realisasi tanpa indikator tidak terhitung di mana pun, dan tidak ada yang menyadarinya.",
      en: "An actual without an indicator counts nowhere, and nobody notices."),
    sources: [.convention],
    advice: LocalizedText(
      "Perbaiki id indikatornya, atau tambahkan indikatornya pada pohon.",
      en: "Correct the id of the indicator, or add the indicator to the tree."),
    examples: [
      .failing(
        LocalizedText("Id yang salah tulis", en: "A misspelt id"), at: .document, tree: .trainedPersons(),
        measurements: Measurements(actuals: [Actual(of: "S1.1.b", in: 2026, .reached(90))])),
      .failing(
        LocalizedText("Id sasaran, bukan indikator", en: "The id of a sasaran, not of an indicator"),
        at: .document, tree: .trainedPersons(),
        measurements: Measurements(actuals: [Actual(of: "S1.1", in: 2026, .reached(90))])),
      .failing(
        LocalizedText("Cara pengukuran tanpa indikator", en: "A method without an indicator"), at: .document,
        tree: .trainedPersons(),
        measurements: Measurements(methods: ["S1.1.c": MeasurementMethod(consolidation: .sum)])),
      .passing(
        LocalizedText("Id yang ada", en: "An id that exists"), .trainedPersons(),
        measurements: .example((2026, 90))),
    ],
    check: .wholeTree { facts, collector in
      guard let measured = facts.measured else { return }
      var told: Set<String> = []
      var search = UnknownIndicatorSearch(facts.columns)
      func report(_ id: String, _ value: Int) {
        collector.report(.none, relatedIndicator: search.indicator(near: id), value: value)
      }
      for place in measured.actuals.unmatched {
        let actual = measured.measurements.actuals[Int(place)]
        guard measured.isTold(actual), told.insert(actual.indicator).inserted else { continue }
        report(actual.indicator, Int(place))
      }
      // Methods have no place among the actuals: they count backwards from -1, in the order of their ids.
      for (place, id) in measured.basis.methodIDs.enumerated()
      where facts.columns.indicator(withID: id) == nil && told.insert(id).inserted {
        report(id, -1 - place)
      }
    },
    wording: { context in
      let methods = context.facts.measured?.basis.methodIDs ?? []
      let place = -1 - context.value
      let method = methods.indices.contains(place) ? methods[place] : nil
      let id = method ?? context.actual?.indicator ?? ""
      let suggestions =
        (context.relatedIndicator?.id).map {
          [LocalizedText("Mungkin maksudnya “\($0)”.", en: "Perhaps “\($0)” is meant.")]
        } ?? []
      guard method == nil else {
        return FindingText(
          "cara pengukuran (methods) menunjuk indikator “\(id)”, yang tidak ada dalam pohon",
          en: "a method of measuring names the indicator “\(id)”, which the tree does not have",
          suggestions: suggestions, saysMore: true, distinction: [id])
      }
      return FindingText(
        "realisasi \(context.actualPeriod.indonesian) menunjuk indikator “\(id)”, yang tidak ada dalam pohon",
        en:
          "the actual for \(context.actualPeriod.english) names the indicator “\(id)”, which the tree does not have",
        suggestions: suggestions, saysMore: true, distinction: [id], location: context.actual?.location)
    })
}

/// Looks for the indicator that an actual may have meant, whose id may be several slips away: the ids of another year or system
/// differ all alike.
private struct UnknownIndicatorSearch {
  private let columns: TreeColumns
  /// How many ids may still be compared, so that actuals of another tree cost no more than a moment. Our convention.
  private var allowance = 100_000

  init(_ columns: TreeColumns) { self.columns = columns }

  /// The indicator whose id is nearest, or ``Row/none``. O(indicators).
  mutating func indicator(near id: String) -> Row {
    let length = id.utf8.count
    var compared = 0
    let near = columns.indicatorRowsInOrder.lazy.compactMap { [columns] row -> String? in
      let reference = columns.indicators[row].id
      // No more slips are allowed than that.
      guard abs(reference.length - length) <= 3 else { return nil }
      return columns.texts.string(reference)
    }
    guard allowance > 0 else { return .none }
    let nearest = Suggestion.nearest(
      to: id,
      among: near.map { id in
        compared += 1
        return id
      })
    allowance -= compared
    return nearest.flatMap { columns.indicator(withID: $0) } ?? .none
  }
}
