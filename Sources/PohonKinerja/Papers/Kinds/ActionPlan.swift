extension PaperKind {
  /// Rencana Aksi: the target of each quarter, and what is done below to reach it.
  public static let actionPlan = PaperKind(
    "rencana-aksi",
    title: LocalizedText("Rencana Aksi", en: "Action plan"),
    summary: LocalizedText(
      "Target setiap triwulan suatu jabatan dan yang dikerjakan di bawahnya untuk mencapainya",
      en: "The quarterly targets of a position and what is done below to reach them"),
    scope: .eachPosition
  ) { context throws(PaperError) in
    context.positions.map { context.actionPlan(of: $0) }
  }
}

extension PaperContext {
  fileprivate func actionPlan(of position: TreePosition) -> Paper {
    paper(
      for: position, orientation: .landscape,
      [
        .heading(word("Target triwulan", "Quarterly targets")), .table(quarterTable(of: position)),
        .heading(word("Aksi", "Action")), .table(actionTable(of: position)),
      ])
  }

  private func quarterTable(of position: TreePosition) -> PaperTable {
    let quarters = ["I", "II", "III", "IV"].map { word("TW \($0)", "Q \($0)") }
    return PaperTable(
      [
        .init("No", width: 4, .center, isShared: true),
        .init(word("Sasaran", "Sasaran"), width: 20, isShared: true),
        .init(word("Indikator kinerja", "Indicator"), width: 20), .init(word("Satuan", "Unit"), width: 8),
        .init(targetTitle, width: 8, .trailing),
      ] + quarters.map { .init($0, width: 7, .trailing) } + [
        .init(word("Konsolidasi", "Consolidation"), width: 12)
      ],
      groups: indicatorGroups(
        of: position.sasaran,
        { [name(of: $0), unit(of: $0), target(of: $0)] + quarterCells(of: $0) + [consolidation(of: $0)] },
        width: 8),
      emptyText: "")
  }

  /// The targets of the quarters. A quarter that is left out among others is left out on purpose, as of an indicator that is
  /// measured twice a year; only where the year has no quarter at all is something missing. A deadline asks for none: it
  /// stands in the quarter it falls in.
  private func quarterCells(of indicator: IndicatorView) -> [PaperCell] {
    let targets = quarters(of: indicator)
    let isPlanned = targets.contains { $0 != nil }
    if !isPlanned, let deadline = deadline(of: indicator) { return quarterCells(of: indicator, by: deadline) }
    return (0..<4).map { place in
      let origin = origin(ofQuarter: place + 1, of: indicator)
      guard isPlanned, targets[place] == nil else {
        return figure(isPlanned ? targets[place] : nil, of: indicator, from: origin)
      }
      return PaperCell(.notApplicable, from: origin)
    }
  }

  /// The quarters of an indicator whose target is a deadline; of one in another year none is the deadline's.
  private func quarterCells(of indicator: IndicatorView, by deadline: Target.PointInTime) -> [PaperCell] {
    let isOfYear = deadline.year == nil || year == nil || deadline.year == year
    return (1...4).map { quarter in
      guard isOfYear, quarter == deadline.quarter else {
        return PaperCell(.notApplicable, from: origin(ofQuarter: quarter, of: indicator))
      }
      return target(of: indicator)
    }
  }

  private func origin(ofQuarter quarter: Int, of indicator: IndicatorView) -> PaperOrigin {
    origin(indicator, .quarter, period: year.map { "\($0) TW \(quarter)" })
  }

  private func quarters(of indicator: IndicatorView) -> [Target?] {
    year.flatMap { indicator.trajectory[$0] } ?? []
  }

  /// The deadline that the target of the year is, where it is one, on a day that the year has.
  private func deadline(of indicator: IndicatorView) -> Target.PointInTime? {
    guard let time = targetAsked(of: indicator).target?.time, time.isOnCalendar(in: year) else { return nil }
    return time
  }

  /// How quarters make up the year, which is asked of a deadline only where it has quarters all the same.
  private func consolidation(of indicator: IndicatorView) -> PaperCell {
    let origin = origin(indicator, .consolidation)
    if let declared = indicator.consolidation {
      return PaperCell(.text(declared.title[language]), from: origin)
    }
    let isAsked = deadline(of: indicator) == nil || quarters(of: indicator).contains { $0 != nil }
    return PaperCell(isAsked ? .missing() : .notApplicable, from: origin)
  }

  private func actionTable(of position: TreePosition) -> PaperTable {
    let groups = position.sasaran.enumerated().map { place, sasaran in
      let shared = [number(place + 1), statement(of: sasaran)]
      let children = Array(sasaran.children)
      guard !children.isEmpty else { return [shared + ownAction(of: sasaran)] }
      return children.map { child in shared + [statement(of: child), owner(of: child)] }
    }
    return PaperTable(
      [
        .init("No", width: 5, .center, isShared: true),
        .init(word("Sasaran", "Sasaran"), width: 33, isShared: true),
        .init(word("Dicapai melalui", "Reached through"), width: 38),
        .init(word("Pelaksana", "Carried out by"), width: 24),
      ],
      groups: groups, emptyText: "")
  }

  /// What stands in place of what is done below, where nothing is below.
  private func ownAction(of sasaran: Sasaran) -> [PaperCell] {
    let origin = PaperOrigin(sasaran: sasaran.id, .children)
    guard sasaran.isExecutedByOwner else {
      // Nothing is asked for below the last level.
      let isLast = sasaran.levelRank >= tree.cascade.levels.count - 1
      return [PaperCell(isLast ? .notApplicable : .missing(), from: origin), owner(of: sasaran)]
    }
    return [
      PaperCell(
        .text(word("Dilaksanakan sendiri oleh pemiliknya", "Carried out by its owner alone")), from: origin),
      owner(of: sasaran),
    ]
  }
}
