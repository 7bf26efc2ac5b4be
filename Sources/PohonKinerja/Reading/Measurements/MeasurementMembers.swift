/// The members of the objects of the format `pohon-kinerja-realisasi/1`, in the order in which they are written.
enum MeasurementsMember: String, CaseIterable, Sendable {
  case format, title, note, closedThrough, methods, actuals
}

enum MethodMember: String, CaseIterable, Sendable {
  case consolidation, places, placeConsolidation, minimizing, worst, targetIsMaximum
}

enum ActualMember: String, CaseIterable, Sendable {
  case indicator, period, value, numerator, denominator, unavailable, unit, place, source, note
}

/// The tables of these members and words.
struct MeasurementWords: Sendable {
  static let shared = MeasurementWords()

  let measurements = WordTable<MeasurementsMember>(required: ["format", "actuals"])
  /// Within a tree's document, which says the format itself.
  let embedded = WordTable<MeasurementsMember>(required: ["actuals"])
  let method = WordTable<MethodMember>()
  let actual = WordTable<ActualMember>(required: ["indicator", "period"])
  let consolidation = WordTable<Consolidation>()
  let placeConsolidation = WordTable<PlaceConsolidation>()
  let minimizing = WordTable<MinimizeFormula>()
}
