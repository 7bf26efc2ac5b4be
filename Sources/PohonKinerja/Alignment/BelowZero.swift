/// Figures of what cannot be below zero.
extension AlignmentFacts {
  /// Whether an indicator cannot be below zero: things are counted, or a duration, or a share of a whole.
  ///
  /// Rupiah can, and so can whatever is named for a change or a balance ("kenaikan", "selisih", "surplus"); of a unit that
  /// nobody listed it is not known. Our convention.
  func startsAtZero(_ indicator: Row) -> Bool {
    guard !nameMarks(of: indicator).kinds.contains(.unbounded),
      !words(ofName: indicator).contains(where: { Self.balances.contains($0.hash) })
    else { return false }
    guard let written = columns.unitTextInUse(of: indicator) else { return false }
    let unit = UnitFacts(written)
    if unit.key == UnitFacts.percent.key { return ceiling(of: indicator) != nil }
    let bytes = written.text.utf8.span
    return (unit.isCounted && !unit.isOfAmounts)
      || Self.durations.begins(bytes, in: bytes.trimmed(0..<bytes.count))
  }

  /// Words of what may be more or less than nothing, besides those of growth and of comparing.
  private static let balances = WordSet([
    "defisit", "neraca", "saldo", "neto", "netto", "migrasi", "keterlambatan", "percepatan", "koreksi",
    "penyesuaian", "mutasi",
  ])

  private static let durations = Lexicon<Void>([
    "detik", "menit", "jam", "hari", "minggu", "bulan", "tahun", "second", "seconds", "minute", "minutes",
    "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years",
  ])
}

extension MeasurementRun {
  /// Whether an actual is below zero where that cannot be: not one that corrects others of the year, with which it adds up
  /// to a figure that is not.
  func isBelowZero(_ actual: Actual, of indicator: Row, _ facts: AlignmentFacts) -> Bool {
    guard reader.figure(of: actual, for: indicator).number?.isNegative == true, facts.startsAtZero(indicator)
    else { return false }
    let consolidation = reader.consolidation(of: indicator).consolidation
    guard consolidation == .sum, actual.period.part != .year || actual.place != nil else { return true }
    return actual.period.year == period.year && figure(of: indicator).number?.isNegative == true
  }
}

extension FindingContext {
  /// What to tell of a figure that is below zero where that cannot be; `nil` for any other finding.
  var textOfBelowZero: FindingText? {
    guard let actual, let row = indicator?.row, facts.measured?.isBelowZero(actual, of: row, facts) == true
    else { return nil }
    return FindingText(
      "realisasi \(actualPeriod.indonesian) indikator \(indicatorName), \(actualText.indonesian), di bawah nol, padahal yang diukur tidak dapat kurang dari nol",
      en:
        "the actual for \(actualPeriod.english) of the indicator \(indicatorName), \(actualText.english), is below zero, although what it measures cannot be",
      distinction: actualDistinction, location: actual.location)
  }
}
