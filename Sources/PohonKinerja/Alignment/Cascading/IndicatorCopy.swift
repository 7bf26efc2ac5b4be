extension Rule {
  /// An indicator has the name of one of the parent's, without a declared reason, or with another unit or target.
  ///
  /// One indicator at two levels is fine when it is declared: as the same indicator, as a component or a reference, by
  /// direct cascading, and where an item of the nomenclature stands alone below. It must then be measured alike. What
  /// differs in the targets of a single child is the matter of `indicator-copy-different-target` and `child-target-lower`;
  /// where it is one of several, the two targets are told here.
  static let indicatorCopy = Rule(
    id: "indicator-copy", family: .cascading, severity: .warning,
    summary: LocalizedText(
      "Indikator menyalin indikator induknya", en: "An indicator is a copy of one of the parent's"),
    rationale: LocalizedText(
      "Indikator yang sama di dua tingkat tidak menunjukkan sumbangan tingkat di bawahnya, kecuali memang diteruskan utuh.",
      en:
        "The same indicator at two levels does not show what the lower one contributes, unless it is passed on as a whole."
    ),
    sources: [.financeMinistry(page: "39"), .convention],
    advice: LocalizedText(
      "Ukur bagian tingkat ini sendiri, atau nyatakan indikatornya sama (JSON: contributesTo dengan as “same”, Swift: contributes: Contribution(to:as: .same)) dengan satuan dan target yang sama.",
      en:
        "Measure this level's own part, or declare it the same indicator (JSON: contributesTo with as “same”, Swift: contributes: Contribution(to:as: .same)) with the same unit and target."
    ),
    examples: [
      .failing(
        LocalizedText("Nama yang sama tanpa keterangan", en: "The same name without a word"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: copyTree([Indicator("indeks kepuasan  masyarakat")])),
      .failing(
        LocalizedText("Dinyatakan sama, tetapi satuannya lain", en: "Declared the same, in another unit"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: copyTree([
          Indicator(
            "Indeks Kepuasan Masyarakat", unit: .percent, contributes: Contribution(to: "S0.1.a", as: .same))
        ])),
      .failing(
        LocalizedText(
          "Dinyatakan sama oleh dua unit, satu dengan target lain",
          en: "Declared the same by two units, one with another target"),
        at: .indicator("S1.2.a", of: "S1.2"),
        tree: copyTree([
          Indicator(
            "Indeks Kepuasan Masyarakat", targets: [2026: 85],
            contributes: Contribution(to: "S0.1.a", as: .same)),
          Indicator(
            "Indeks Kepuasan Masyarakat", targets: [2026: 80],
            contributes: Contribution(to: "S0.1.a", as: .same)),
        ])),
      .failing(
        LocalizedText(
          "Tanpa keterangan, dengan target lain, di samping pelaksana lain",
          en: "Without a word, with another target, beside another one"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: copyTree([
          Indicator("Indeks Kepuasan Masyarakat", targets: [2026: 80]),
          Indicator("Persentase pengaduan yang diselesaikan"),
        ])),
      .passing(
        LocalizedText(
          "Dinyatakan sama, dengan satuan dan target yang sama",
          en: "Declared the same, with the same unit and target"),
        copyTree([
          Indicator(
            "Indeks Kepuasan Masyarakat", unit: "Indeks", targets: [2026: 85],
            contributes: Contribution(to: "S0.1.a", as: .same))
        ])),
      .passing(
        LocalizedText("Penjabaran langsung ke satu unit", en: "Direct cascading to one unit"),
        copyTree(
          [Indicator("Indeks Kepuasan Masyarakat", targets: [2026: 85])], cascading: .direct(by: .aspect))),
      .passing(
        LocalizedText(
          "Beban dibagi dua dengan target masing-masing", en: "A load split in two, each with its target"),
        copyTree(
          [
            Indicator("Indeks Kepuasan Masyarakat", targets: [2026: 40]),
            Indicator("Indeks Kepuasan Masyarakat", targets: [2026: 45]),
          ], cascading: .direct(by: .load))),
      .passing(
        LocalizedText("Indikator lain", en: "Another indicator"),
        copyTree([Indicator("Persentase pengaduan yang diselesaikan")])),
    ],
    reach: .parent,
    needs: .repeatedNames,
    parts: [.figures, .others],
    check: .eachSasaran { facts, row, collector in
      let node = facts.node(row)
      guard node.parent != .none, facts.mayRepeatNames(of: node.parent, at: row) else { return }
      for indicator in facts.indicatorRows(of: row) {
        guard let whole = facts.parentIndicator(namedLike: indicator, of: node),
          let fault = IndicatorCopyFault(indicator, of: node, whole, facts)
        else { continue }
        collector.report(
          row, indicator: indicator, related: node.parent, relatedIndicator: whole, value: fault.rawValue)
      }
    },
    wording: { context in
      let other = context.relatedIndicator?.id ?? ""
      let fault = IndicatorCopyFault(rawValue: context.value) ?? .undeclared
      let name = context.indicatorName
      let notes = context.noteOnIndicator(LocalizedText("indikator induknya", en: "the parent's indicator"))
      let targets = context.differentTargets
      switch fault {
      case .undeclared:
        return FindingText(
          "indikator \(name) menyalin nama indikator induknya, \(other)\(targets.indonesian)",
          en: "indicator \(name) repeats the name of the parent's indicator \(other)\(targets.english)",
          notes: notes)
      case .unit:
        return FindingText(
          "indikator \(name) diteruskan dari \(other), tetapi satuannya berbeda",
          en: "indicator \(name) is passed on from \(other) but has another unit", notes: notes)
      case .target:
        return FindingText(
          "indikator \(name) dinyatakan sama dengan \(other), tetapi targetnya berbeda\(targets.indonesian)",
          en: "indicator \(name) is declared the same as \(other) but has another target\(targets.english)",
          notes: notes)
      }
    })

  /// A sasaran with one indicator, and below it one sasaran for each of some indicators.
  private static func copyTree(_ indicators: [Indicator], cascading: CascadingMethod? = nil)
    -> PerformanceTree
  {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya kualitas pelayanan publik", cascading: cascading,
          indicators: [Indicator("Indeks Kepuasan Masyarakat", unit: "indeks", targets: [2026: 85])],
          children: indicators.enumerated().map { place, indicator in
            SasaranDraft("Meningkatnya mutu loket pelayanan \(place + 1)", indicators: [indicator])
          })
      ])
  }
}

extension FindingContext {
  /// The first targets in which the indicator and the parent's differ: " (target 2026: 77, induknya 80)"; nothing where they do
  /// not.
  fileprivate var differentTargets: LocalizedText {
    guard let indicator, let relatedIndicator, facts.haveComparableUnits(indicator.row, relatedIndicator.row),
      let year = facts.yearOfDifferentTargets(indicator.row, relatedIndicator.row),
      let own = facts.target(of: indicator.row, in: year).map({ text($0, of: indicator.row) }),
      let whole = facts.target(of: relatedIndicator.row, in: year).map({ text($0, of: relatedIndicator.row) })
    else { return LocalizedText("", en: "") }
    let name = year == ValueRow.undated ? "target" : "target \(year)"
    let english = year == ValueRow.undated ? "target" : "\(year) target"
    return LocalizedText(
      " (\(name): \(own.indonesian), induknya \(whole.indonesian))",
      en: " (\(english): \(own.english), the parent's \(whole.english))")
  }
}

/// What is wrong with an indicator that has the name of one of the parent's.
private enum IndicatorCopyFault: Int {
  /// Nothing says why the name is the same.
  case undeclared
  /// It is passed on, in another unit.
  case unit
  /// It is declared the same, with another target.
  case target

  /// `nil` when nothing is wrong, or when it is the matter of another rule.
  init?(_ indicator: Row, of node: NodeRow, _ whole: Row, _ facts: AlignmentFacts) {
    let parent = facts.node(node.parent)
    guard !node.marks.contains(.context), !parent.marks.contains(.context) else { return nil }
    let isSingle = facts.hasSingleChild(parent)
    let hasComparableUnits = facts.haveComparableUnits(indicator, whole)
    let hasOtherTarget =
      hasComparableUnits && facts.yearOfDifferentTargets(indicator, whole) != nil
    if isSingle, hasOtherTarget { return nil }
    let relation = facts.relation(of: indicator, to: whole)
    let isAloneInNomenclature = isSingle && facts.levelKind(of: node) == .nomenclature
    switch relation {
    case .component, .reference: return nil
    case .same where hasOtherTarget: self = .target
    case .same where hasComparableUnits: return nil
    case .same: self = .unit
    case .contribution, nil:
      guard parent.cascading.isDirect || isAloneInNomenclature else {
        self = .undeclared
        return
      }
      guard !hasComparableUnits else { return nil }
      self = .unit
    }
  }
}
