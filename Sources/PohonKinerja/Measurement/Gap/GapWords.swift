/// The words of reports on measurement, the same in every form.
struct GapWords {
  let language: Language
  /// The categories by which statuses are told.
  let bands: StatusBands

  subscript(_ indonesian: String, _ english: String) -> String {
    LocalizedText(indonesian, en: english)[language]
  }

  /// "▲ tercapai".
  func status(_ status: MeasurementStatus) -> String { "\(status.symbol) \(status.title[language])" }

  /// "82,5", "≥ 85", or a dash.
  func target(_ target: MeasuredTarget?) -> String { target?.text(in: language) ?? "–" }

  /// A figure with its sign, a minus of its own width: "−2".
  func difference(_ difference: Fraction?, decimals: UInt8 = 2) -> String {
    guard let difference else { return "–" }
    let text = difference.formatted(decimals: decimals, in: language)
    if difference.isNegative { return "−" + text.dropFirst() }
    return difference.isZero ? text : "+" + text
  }

  /// The counts in one line: "12 indikator: ▲ 5 · ◆ 2 · ▼ 1 · … 1 sedang berjalan · ? 3 belum terukur".
  func counts(_ counts: MeasuredTree.Counts) -> String {
    let tones = [StatusTone.good, .fair, .poor].map { "\($0.symbol) \(counts.tones[$0] ?? 0)" }
    var parts = tones
    if counts.inProgress > 0 {
      parts.append("… \(counts.inProgress) \(self["sedang berjalan", "in progress"])")
    }
    if counts.missing > 0 {
      parts.append("? \(counts.missing) \(self["tanpa realisasi lengkap", "without complete actuals"])")
    }
    if counts.notComputable > 0 {
      parts.append("? \(counts.notComputable) \(self["tidak dapat dihitung", "not computable"])")
    }
    return "\(counts.indicators) \(self["indikator", "indicators"]): \(parts.joined(separator: " · "))"
  }

  /// What the signs mean, by the names of the categories.
  var legend: String {
    guard bands != .standard else {
      return self[
        "▲ tercapai, ◆ mendekati, ▼ di bawah target, … sedang berjalan, ? belum terukur",
        "▲ reached, ◆ near, ▼ below the target, … in progress, ? not measured"]
    }
    return bands.legend(in: language)
      + self[", … sedang berjalan, ? belum terukur", ", … in progress, ? not measured"]
  }

  /// A mean of achievements, or `nil` without one.
  func percentage(_ percentage: Fraction?) -> String? { percentage.map { bands.text($0, in: language) } }

  /// An achievement, so that it does not seem to be in another category than its status.
  ///
  /// What counts of it stands beside it where that is less, or not below zero: "990,59% (dihitung 120%)".
  func achievement(_ achievement: Achievement) -> String {
    guard let exact = achievement.percentage, let text = percentage(exact.exact) else {
      return achievement.text(in: language)
    }
    guard exact.isCapped, let counted = percentage(exact.counted) else { return text }
    return "\(text) (\(self["dihitung", "counts as"]) \(counted))"
  }

  /// An achievement, a dash where the result says already that there is none.
  func achievement(_ achievement: Achievement, of result: MeasuredIndicator.Result) -> String {
    if case .none = result { "–" } else { self.achievement(achievement) }
  }

  /// "perkiraan setahun 16 (laju bulanan …), capaian 80%".
  func forecast(_ forecast: YearForecast) -> String {
    let value = forecast.value.formatted(in: language)
    return
      "\(value) (\(forecast.method.title[language])), \(achievement(forecast.achievement)) \(status(forecast.status))"
  }

  /// The risk as a path: "S2.1.a → S1.2.a → S0.1.a".
  func risk(_ risk: SasaranGap.Risk) -> String { risk.indicators.joined(separator: " → ") }

  /// A cause in one line.
  func cause(_ cause: SasaranGap.Cause) -> String {
    "\(cause.id) \(cause.title): \(status(cause.status)) (\(cause.relation.title[language]))"
  }

  /// The result, and that it comes from parts.
  func result(_ gap: IndicatorGap) -> String {
    let text = gap.result.text(decimals: gap.decimals, in: language)
    return gap.isRolledUp ? "\(text) (\(self["dari bagian-bagiannya", "from its parts"]))" : text
  }
}
