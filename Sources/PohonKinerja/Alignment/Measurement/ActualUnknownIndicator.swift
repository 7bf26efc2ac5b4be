extension Rule {
  /// An actual names an indicator that the tree does not have.
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
      .passing(
        LocalizedText("Id yang ada", en: "An id that exists"), .trainedPersons(),
        measurements: .example((2026, 90))),
    ],
    check: .wholeTree { facts, collector in
      guard let measured = facts.measured else { return }
      var told: Set<String> = []
      for place in measured.actuals.unmatched {
        guard told.insert(measured.measurements.actuals[Int(place)].indicator).inserted else { continue }
        collector.report(.none, value: Int(place))
      }
    },
    wording: { context in
      let id = context.actual?.indicator ?? ""
      let ids = context.tree.preOrder.flatMap { $0.indicators.map(\.id) }
      let near = Suggestion.nearest(to: id, among: ids)
      return FindingText(
        "realisasi \(context.actualPeriod.indonesian) menunjuk indikator “\(id)”, yang tidak ada dalam pohon",
        en:
          "the actual for \(context.actualPeriod.english) names the indicator “\(id)”, which the tree does not have",
        suggestions: near.map {
          [LocalizedText("Mungkin maksudnya “\($0)”.", en: "Perhaps “\($0)” is meant.")]
        } ?? [],
        saysMore: true, distinction: [id])
    })
}
