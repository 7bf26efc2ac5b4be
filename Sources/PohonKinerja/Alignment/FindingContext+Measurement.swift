/// Actuals in the rules on them and in the words of their findings.
extension AlignmentFacts {
  /// The actuals of an indicator that are told of, until the end of the period that was asked for, in the order of their
  /// periods, each with its place among all; none where the tree is checked without actuals.
  func actuals(of indicator: Row) -> [(place: Int, actual: Actual)] {
    guard let measured else { return [] }
    return measured.actuals.places(of: indicator).compactMap { place in
      let actual = measured.measurements.actuals[Int(place)]
      return measured.isTold(actual) ? (Int(place), actual) : nil
    }
  }

  /// The years for which an indicator has actuals, in order.
  func measuredYears(of indicator: Row) -> [Int] {
    var years: [Int] = []
    for (_, actual) in actuals(of: indicator) where years.last != actual.period.year {
      years.append(actual.period.year)
    }
    return years
  }
}

extension Rule.Check {
  /// Reports every actual of an indicator of which something holds.
  static func eachActual(
    where isReported: @escaping @Sendable (MeasurementRun, Actual, _ indicator: Row) -> Bool
  ) -> Rule.Check {
    .eachIndicator { facts, row, indicator, collector in
      guard let run = facts.measured else { return }
      for (place, actual) in facts.actuals(of: indicator) where isReported(run, actual, indicator) {
        collector.report(row, indicator: indicator, value: place)
      }
    }
  }
}

extension FindingContext {
  /// The actual whose place the rule reported.
  var actual: Actual? {
    guard let actuals = facts.measured?.measurements.actuals, actuals.indices.contains(value) else {
      return nil
    }
    return actuals[value]
  }

  /// The period of the reported actual, as messages name it.
  var actualPeriod: LocalizedText { actual?.period.named ?? LocalizedText("", en: "") }

  /// The reported actual as people write it.
  var actualText: LocalizedText { actual.map(\.resultText) ?? LocalizedText("", en: "") }

  /// What a finding about the reported actual is known by besides its place.
  var actualDistinction: [String] {
    guard let actual else { return [] }
    return [actual.period.description, actual.place ?? "", actual.resultText.indonesian]
  }

  /// An exact figure in each language's style.
  func text(_ fraction: Fraction) -> LocalizedText {
    LocalizedText(fraction.formatted(), en: fraction.formatted(in: .english))
  }
}

extension Actual {
  /// What was reached as people write it: "82,5", "45/60", "BB".
  var resultText: LocalizedText {
    switch result {
    case .reached(let target):
      return LocalizedText(target.text(in: .indonesian), en: target.text(in: .english))
    case .quotient(let quotient):
      let parts = [quotient.numerator, quotient.denominator]
      return LocalizedText(
        parts.map { $0.formatted() }.joined(separator: "/"),
        en: parts.map { $0.formatted(in: .english) }.joined(separator: "/"))
    case .unavailable(let reason):
      return LocalizedText("tidak tersedia (\(reason))", en: "not available (\(reason))")
    }
  }
}

/// Small trees with actuals, for the examples of rules on them.
extension PerformanceTree {
  /// A tree of one sasaran with one indicator.
  static func measuredExample(_ indicator: Indicator, level: String = "S1") -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft("Meningkatnya kompetensi aparatur", level: level, indicators: [indicator])
      ])
  }

  /// An indicator of trained persons, whose quarters add up.
  static func trainedPersons(
    _ targets: Targets = [2026: 100], trajectory: Trajectory = [:], consolidation: Consolidation? = .sum
  ) -> PerformanceTree {
    measuredExample(
      Indicator(
        "Jumlah aparatur yang dilatih", id: "S1.1.a", unit: .person, targets: targets, trajectory: trajectory,
        consolidation: consolidation))
  }
}

extension Measurements {
  /// Actuals of the indicator "S1.1.a" by period, with a source.
  static func example(
    _ results: (MeasurementPeriod, Target)..., closedThrough: MeasurementPeriod? = nil
  ) -> Measurements {
    Measurements(
      closedThrough: closedThrough,
      actuals: results.map { Actual(of: "S1.1.a", in: $0.0, .reached($0.1), source: "Laporan") })
  }
}
