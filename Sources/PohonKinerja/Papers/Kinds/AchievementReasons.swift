/// Why there is no achievement, or what is to be said of one, as papers on measurement tell it.
extension PaperContext {
  /// What is to be said of the figure of an indicator: why it has no achievement in per cent, that it comes from its parts,
  /// and what else is remarked.
  func remarks(of figures: MeasuredIndicator) -> [String] {
    let parts = figures.comesFromParts ? word("realisasi \(fromParts)", "actual \(fromParts)") : nil
    return [whyNoPercentage(of: figures), parts, figures.remark?[language]].compactMap(\.self)
  }

  /// Where the figure of a whole comes from that has no actual of its own.
  var fromParts: String { word("dari bagian-bagiannya", "from its parts") }

  /// Why an indicator has no achievement in per cent; `nil` where it has one.
  func whyNoPercentage(of figures: MeasuredIndicator) -> String? {
    switch figures.achievement {
    case .percentage: nil
    case .graded(let grading):
      word(
        "dibandingkan sebagai peringkat, tanpa persen: \(grading.actual) terhadap target \(grading.target)",
        "compared as grades, without per cent: \(Target(grading.actual).text(in: .english)) against the target \(Target(grading.target).text(in: .english))"
      )
    case .qualitative, .unmeasured: figures.achievement.text(in: language)
    }
  }

  /// Why sasaran have no mean although all their indicators have an achievement, a note each.
  func reasonsWithoutMean(of sasaran: [Sasaran]) -> [String] {
    sasaran.compactMap { measured?.sasaran($0.id) }.compactMap { sasaran in
      sasaran.reason.map { reason in
        word(
          "\(sasaran.id) tanpa rata-rata: \(reason.message.indonesian).",
          "\(sasaran.id) has no mean: \(reason.message.english).")
      }
    }
  }

  /// Why some sasaran together have no achievement in per cent, of whom they are.
  func reasonsWithoutAchievement(of sasaran: [MeasuredSasaran], by name: String) -> [String] {
    let indicators = sasaran.flatMap(\.indicators)
    let judged = sasaran.reduce(0) { $0 + $1.judgedCount }
    var reasons: [String] = []
    if judged < indicators.count {
      reasons.append(
        word(
          "\(name) tanpa capaian: baru \(judged) dari \(indicators.count) indikator terukur.",
          "\(name) has no achievement: \(judged) of \(EnglishCount.of(indicators.count, "indicator")) measured."
        ))
    }
    let exceeded = indicators.filter { $0.status == .limitExceeded }.map { indicator in
      "\(indicator.id)\(indicator.achievement.reason.map { ": \($0.message[language])" } ?? "")"
    }
    if !exceeded.isEmpty {
      let named = exceeded.joined(separator: "; ")
      reasons.append(
        word(
          "\(name) tanpa rata-rata: ada batas yang terlampaui tanpa capaian dalam persen (\(named)).",
          "\(name) has no mean: a limit is exceeded without an achievement in per cent (\(named))."))
    }
    let graded = indicators.filter(\.isGraded).map(\.id)
    if judged == indicators.count, !graded.isEmpty {
      let named = graded.joined(separator: ", ")
      reasons.append(
        word(
          "\(name) tanpa rata-rata: ada indikator yang capaiannya predikat, bukan persen (\(named)).",
          "\(name) has no mean: an indicator is judged by a grade, not in per cent (\(named))."))
    }
    reasons += sasaran.compactMap { sasaran in
      sasaran.reason.map { reason in
        word(
          "\(name) tanpa rata-rata: \(sasaran.id): \(reason.message.indonesian).",
          "\(name) has no mean: \(sasaran.id): \(reason.message.english).")
      }
    }
    guard reasons.isEmpty else { return reasons }
    // All have an achievement: their mean cannot be held.
    let reason = UnmeasuredReason.outOfRange.message
    return [
      word("\(name) tanpa rata-rata: \(reason.indonesian).", "\(name) has no mean: \(reason.english).")
    ]
  }
}

extension MeasuredIndicator {
  /// Whether it has a figure, and that comes from its parts.
  var comesFromParts: Bool { result.number != nil && isRolledUp }

  /// Whether it is judged by a grade against a grade.
  fileprivate var isGraded: Bool {
    if case .graded = achievement { true } else { false }
  }
}
