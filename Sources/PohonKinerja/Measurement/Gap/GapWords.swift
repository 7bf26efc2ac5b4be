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

  /// "▲ tercapai", and what its category is taken from where that is not the achievement: "▼ kurang (realisasi ÷ target
  /// 105%)".
  func status(of indicator: MeasuredIndicator) -> String {
    status(indicator.status, by: indicator.reversedShare)
  }

  /// As ``status(of:)``, of a status and what its category is taken from where that is not the achievement.
  func status(_ status: MeasurementStatus, by share: Fraction?) -> String {
    "\(self.status(status))\(quotient(share))"
  }

  /// " (realisasi ÷ target 105%)"; nothing without one.
  func quotient(_ share: Fraction?) -> String {
    guard let share else { return "" }
    return " (\(self["realisasi ÷ target", "actual ÷ target"]) \(bands.text(share, in: language)))"
  }

  /// The status of a sasaran, and why there is none although its indicators have one.
  func status(_ status: MeasurementStatus, because reason: UnmeasuredReason?) -> String {
    "\(self.status(status))\(reason.map { " (\($0.message[language]))" } ?? "")"
  }

  /// "82,5", "≥ 85", or a dash.
  func target(_ target: MeasuredTarget?) -> String { target?.text(in: language) ?? "–" }

  /// A figure with its sign, a minus of its own width: "−2".
  func difference(_ difference: Fraction?, decimals: UInt8 = 2) -> String {
    guard let difference else { return "–" }
    let text = difference.formatted(decimals: decimals, in: language)
    return difference.isZero || difference.isNegative ? text : "+" + text
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
    let all = self["\(counts.indicators) indikator", EnglishCount.of(counts.indicators, "indicator")]
    return "\(all): \(parts.joined(separator: " · "))"
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
    let limit = forecast.isLimited ? self["; dibatasi pada yang mungkin", "; kept to what is possible"] : ""
    let method = "\(forecast.method.title[language])\(limit)"
    let reached =
      forecast.achievement.reason.map { $0.messageOnForecast[language] } ?? achievement(forecast.achievement)
    return
      "\(forecast.value.formatted(in: language)) (\(method)), \(reached) \(status(forecast.status, by: forecast.reversedShare))"
  }

  /// The risk as a path: "S2.1.a → S1.2.a → S0.1.a"; of a long one how it begins, and "…".
  func risk(_ risk: SasaranGap.Risk) -> String {
    let ids = risk.indicators(atMost: Self.longestWay + 1)
    return (ids.prefix(Self.longestWay) + (ids.count > Self.longestWay ? ["…"] : [])).joined(separator: " → ")
  }

  /// More indicators than cascades have levels, so that no report on a sound tree leaves any out.
  private static let longestWay = 12

  /// A cause in one line: where it stands, and at the end of the year if it is short by that alone, or why nobody knows; how
  /// it is related, and whose shortfall it explains or may explain.
  func cause(_ cause: SasaranGap.Cause) -> String {
    let forecast =
      cause.forecast.map { "\(self[", perkiraan setahun", ", forecast for the year"]) \(status($0))" } ?? ""
    let reason = cause.reason.map { ", \($0.message[language])" } ?? ""
    let isKnown = cause.reason == nil
    let preposition = isKnown ? self["untuk", "for"] : self["mungkin untuk", "possibly for"]
    let explained = "\(preposition) \(cause.explains.joined(separator: ", "))"
    return
      "\(cause.id) \(cause.title): \(status(cause.status, by: cause.reversedShare))\(reason)\(forecast) (\(cause.relation.title[language]), \(explained))"
  }

  /// The result, and that it comes from parts, or was not held against them.
  func result(_ gap: IndicatorGap) -> String {
    let text = gap.result.text(
      decimals: gap.decimals, in: language, canOnlyGrow: gap.status == .limitExceeded)
    let parts = gap.isRolledUp ? " (\(self["dari bagian-bagiannya", "from its parts"]))" : ""
    return text + parts + remark(gap.remark)
  }

  /// " (tidak dicocokkan dengan …)"; nothing where it was.
  func remark(_ remark: LocalizedText?) -> String { remark.map { " (\($0[language]))" } ?? "" }
}
