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
        { indicator in
          [name(of: indicator), unit(of: indicator), target(of: indicator)] + quarterCells(of: indicator) + [
            cell(indicator.consolidation?.title[language], origin(indicator, .consolidation))
          ]
        }, width: 8),
      emptyText: "")
  }

  /// The targets of the quarters. A quarter that is left out among others is left out on purpose, as of an indicator that is
  /// measured twice a year; only where the year has no quarter at all is something missing.
  private func quarterCells(of indicator: IndicatorView) -> [PaperCell] {
    let targets = year.flatMap { indicator.trajectory[$0] } ?? []
    let isPlanned = targets.contains { $0 != nil }
    return (0..<4).map { place in
      let origin = origin(indicator, .quarter, period: year.map { "\($0) TW \(place + 1)" })
      guard isPlanned, targets[place] == nil else {
        return figure(isPlanned ? targets[place] : nil, of: indicator, from: origin)
      }
      return PaperCell(.notApplicable, from: origin)
    }
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
