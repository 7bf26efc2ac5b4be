extension PaperKind {
  /// Pengukuran kinerja: target, actual, achievement and status of every indicator at the end of a period.
  public static let measurementTable = PaperKind(
    "pengukuran-kinerja",
    title: LocalizedText("Pengukuran Kinerja", en: "Performance measurement"),
    summary: LocalizedText(
      "Target, realisasi, capaian dan status setiap indikator pada akhir suatu periode",
      en: "Target, actual, achievement and status of every indicator at the end of a period"),
    scope: .tree
  ) { context throws(PaperError) in [context.measurementTable] }
}

extension PaperContext {
  fileprivate var measurementTable: Paper {
    let table = PaperTable(
      [
        .init("No", width: 4, .center, isShared: true),
        .init(word("Sasaran", "Sasaran"), width: 15, isShared: true),
        .init(word("Indikator kinerja", "Indicator"), width: 17), .init(word("Satuan", "Unit"), width: 7),
        .init("Target", width: 7, .trailing),
        .init(
          word("Realisasi", "Actual"), width: 10, .trailing,
          parts: [word("Pembilang", "Numerator"), word("Penyebut", "Denominator")]),
        .init(
          word("Capaian (%)", "Achievement (%)"), width: 9, .trailing, parts: [achievementPart]),
        .init("Status", width: 9), .init(word("Keterangan", "Remarks"), width: 10),
        .init(word("Sumber data", "Source of data"), width: 12),
      ],
      groups: indicatorGroups(
        of: measuredSasaran,
        { indicator in
          let figures = measured?.indicator(indicator.id)
          return [name(of: indicator), unit(of: indicator), dueTarget(of: indicator, figures)]
            + [actual(of: indicator, figures), achievement(of: indicator, figures)]
            + [status(of: indicator, figures), remark(on: indicator, figures)]
            + [dataSource(of: indicator, figures)]
        }, width: 8),
      emptyText: word("Tidak ada sasaran dalam pohon.", "There is no sasaran in the tree."))
    return paper(
      for: request.position != nil && positions.count == 1 ? positions[0] : nil, orientation: .landscape,
      measurementHeader + [.table(table)] + measurementNotes)
  }

  /// What both papers on measurement say about the figures behind them.
  private var measurementNotes: [PaperBlock] {
    guard let measured else { return [] }
    var notes = [
      word(
        "Capaian dibatasi 0 sampai 120 %; angka sebelum batas disebut di sampingnya. Kategori status: \(measured.bands.name.indonesian).",
        "Achievement counts from 0 to 120%; what it was before that is told beside it. Categories of status: \(measured.bands.name.english)."
      )
    ]
    notes += reasonsWithoutMean(of: measuredSasaran)
    if let note = measured.measurements.note { notes.append(note) }
    return [.notes(notes)]
  }
}

extension PaperContext {
  /// What an achievement tells besides itself.
  var achievementPart: String { word("Capaian sebelum batas (%)", "Achievement before the cap (%)") }

  /// The sasaran that papers on measurement tell of.
  var measuredSasaran: [Sasaran] {
    request.position == nil ? tree.levelOrder.filter { !$0.isContext } : positions.flatMap(\.sasaran)
  }

  /// The period, or that there is no actual at all.
  var measurementHeader: [PaperBlock] {
    let period = measured.map { measured in
      let title = measured.period.title[language]
      let isYear = measured.period == .year(measured.period.year)
      return PaperCell(
        isYear ? .figure(title, Number(measured.period.year)) : .text(title), from: PaperOrigin(.actual))
    }
    return [
      .fields([
        PaperField(
          word("Sampai akhir", "Until the end of"),
          period ?? PaperCell(.missing(), from: PaperOrigin(.actual)))
      ])
    ]
  }

  private func origin(_ indicator: IndicatorView, _ figures: MeasuredIndicator?) -> PaperOrigin {
    let period = measured?.period
    return origin(indicator, .actual, period: period?.description)
  }

  /// The target that is due: of the quarters until now, or of the year; a dash where none is due yet.
  private func dueTarget(of indicator: IndicatorView, _ figures: MeasuredIndicator?) -> PaperCell {
    guard let due = figures?.target else {
      let agreed = target(of: indicator)
      guard figures != nil, !agreed.content.isMissing else { return agreed }
      return PaperCell(.notApplicable, from: agreed.origin)
    }
    let origin = origin(
      indicator, due.basis == .quarters ? .quarter : .target, period: measured?.period.description)
    if let written = due.written { return figure(written, of: indicator, from: origin) }
    // What a mean of quarters does not come out even is rounded, as it is shown.
    guard let number = due.number ?? due.figure.flatMap({ rounded($0) }) else {
      return PaperCell(.text(due.text(in: language)), from: origin)
    }
    guard let sign = figures?.signOfBound else { return PaperCell(.number(number), from: origin) }
    return PaperCell(.figure("\(sign) \(number.formatted(in: language))", number), from: origin)
  }

  private func actual(of indicator: IndicatorView, _ figures: MeasuredIndicator?) -> PaperCell {
    let origin = origin(indicator, figures)
    guard let figures else { return PaperCell(.missing(), from: origin) }
    let decimals = figures.decimals
    switch figures.result {
    case .number(let number, let numerator, let denominator):
      let text = figures.result.text(decimals: decimals, in: language)
      guard let exact = number.number ?? (try? number.rounded(toScale: decimals).normalized) else {
        return PaperCell(.text(text), from: origin)
      }
      return PaperCell(
        text == exact.formatted(in: language) ? .number(exact) : .figure(text, exact), from: origin,
        parts: [numerator, denominator].map { part in part.flatMap { $0.number ?? rounded($0) } })
    case .text: return PaperCell(.text(figures.resultText(in: language)), from: origin)
    case .none(_, nil): return PaperCell(.notApplicable, from: origin)
    case .none(_, let known?):
      let shown = known.formatted(decimals: decimals, in: language)
      let least = figures.status == .limitExceeded ? "≥ " : ""
      return PaperCell(.text(least + word("\(shown) sejauh ini", "\(shown) so far")), from: origin)
    }
  }

  /// Why there is no achievement in per cent, which columns of numbers leave to this one, and what else is remarked; or that
  /// nothing is to be said.
  private func remark(on indicator: IndicatorView, _ figures: MeasuredIndicator?) -> PaperCell {
    let told = figures.map { remarks(of: $0) } ?? []
    guard let first = told.first else {
      return PaperCell(.notApplicable, from: origin(indicator, figures))
    }
    return PaperCell(told.count == 1 ? .text(first) : .list(told), from: origin(indicator, figures))
  }

  /// The achievement in per cent, where there is one.
  func achievement(of indicator: IndicatorView, _ figures: MeasuredIndicator?) -> PaperCell {
    let origin = origin(indicator, figures)
    guard let figures else { return PaperCell(.missing(), from: origin) }
    let achievement = figures.achievement
    guard let percentage = achievement.percentage, let counted = shown(percentage.counted) else {
      return PaperCell(.notApplicable, from: origin)
    }
    let parts = [shown(percentage.exact)]
    guard percentage.isCapped else { return PaperCell(.number(counted), from: origin, parts: parts) }
    let exact = percentage.exact.formatted(in: language)
    return PaperCell(
      .figure(
        counted.formatted(in: language) + word(" (\(exact) sebelum batas)", " (\(exact) before the cap)"),
        counted),
      from: origin, parts: parts)
  }

  /// A percentage with as many decimals as it takes not to seem to be in another band.
  private func shown(_ percentage: Fraction) -> Number? {
    let decimals = request.bands.decimals(showing: percentage) ?? Number.maximumScale
    return try? percentage.rounded(toScale: decimals).normalized
  }

  /// A figure as it is shown.
  func rounded(_ fraction: Fraction) -> Number? { try? fraction.rounded(toScale: 2).normalized }

  /// The sign and the name of the status.
  func status(of indicator: IndicatorView, _ figures: MeasuredIndicator?) -> PaperCell {
    let origin = origin(indicator, figures)
    guard let figures, let bands = measured?.bands else { return PaperCell(.missing(), from: origin) }
    return PaperCell(.text(GapWords(language: language, bands: bands).status(of: figures)), from: origin)
  }

  /// Where the figures come from: as told with them, or as planned.
  private func dataSource(of indicator: IndicatorView, _ figures: MeasuredIndicator?) -> PaperCell {
    let told = (figures?.actuals ?? []).compactMap(\.source).reduce(into: [String]()) { told, source in
      if !told.contains(source) { told.append(source) }
    }
    guard !told.isEmpty else {
      let planned = cell(indicator.source, origin(indicator, .source))
      guard planned.content.isMissing, let figures, figures.comesFromParts else { return planned }
      return PaperCell(.text(fromParts), from: origin(indicator, figures))
    }
    return PaperCell(told.count == 1 ? .text(told[0]) : .list(told), from: origin(indicator, figures))
  }
}

extension MeasuredTarget {
  /// The one figure that quarters come to; `nil` for a range, and for what is no figure.
  fileprivate var figure: Fraction? { lower == upper ? lower : nil }
}

extension MeasuredIndicator {
  /// The sign of the bound that the target is; `nil` where it is none.
  fileprivate var signOfBound: String? {
    guard let target = run.judge.target(of: row),
      case .range(_, let isUpperBound, let isLowerBound) = target.value
    else { return nil }
    if isUpperBound { return (target.isStrict ? Comparator.lessThan : .atMost).rawValue }
    guard isLowerBound else { return nil }
    return (target.isStrict ? Comparator.moreThan : .atLeast).rawValue
  }
}
