extension Rule {
  /// A single child has the same indicator as its parent and aims lower with it, for the same year, although higher is
  /// better. Any other difference between the two is told by `indicator-copy-different-target`.
  ///
  /// Milder when both name different sources, as the figures of two documents may differ rightly. Silent where the child
  /// has but a part: of a load that is divided, of a sum or a mean, of an index whose components are below; and where
  /// the figures are ten times apart, which are two scales (Sistem Merit 3 and 350). That limit is our convention. Where
  /// others stand beside the child, whatever they measure, the same name may be that of one unit's own part ("Nilai SAKIP" of
  /// an office below that of the region), so `indicator-copy` asks which it is and names both targets.
  static let childTargetLower = Rule(
    id: "child-target-lower", family: .targets, severity: .warning, since: "0.2.0",
    summary: LocalizedText(
      "Target anak lebih rendah daripada target induk untuk indikator yang sama",
      en: "The child's target is lower than the parent's for the same indicator"),
    rationale: LocalizedText(
      "Bila hasil induk diteruskan ke satu pelaksana, target pelaksana yang lebih rendah membuat target induk tidak tercapai.",
      en:
        "Where the parent's result is passed on to one, a lower target there means that the parent's is not reached."
    ),
    sources: [.convention],
    advice: LocalizedText(
      "Samakan target anak dengan target induknya, atau nyatakan bahwa ia hanya satu bagian (contributesTo).",
      en: "Raise the child's target to the parent's, or declare that it is but a part (contributesTo)."),
    examples: [
      .failing(
        LocalizedText("95 di atas, 90 di bawah", en: "95 above, 90 below"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: serviceTree([2026: 95], [[2026: 90]])),
      .failing(
        LocalizedText("Nama lain, tetapi dinyatakan sama", en: "Another name, but declared the same"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: serviceTree(
          [2026: 95], [[2026: "90%"]], name: "Persentase layanan yang selesai tepat waktu",
          contribution: Contribution(to: "S0.1.a", as: .same))),
      .failing(
        LocalizedText(
          "Dokumen yang berbeda disebut: catatan saja", en: "Different documents are named: a note only"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: serviceTree([2026: 95], [[2026: 90]], sources: ("Renstra 2025–2029", "PK Perubahan 2026"))),
      .passing(
        LocalizedText("Sama, atau lebih tinggi", en: "Equal, or higher"),
        serviceTree([2026: 95, 2027: 95], [[2026: "95,0", 2027: 97]])),
      .passing(
        LocalizedText("Tahun yang berbeda", en: "Different years"), serviceTree([2026: 95], [[2025: 90]])),
      .passing(
        LocalizedText("Indeks induk, bagian di bawahnya", en: "An index above, its component below"),
        serviceTree(
          [2026: 95], [[2026: 90]],
          contribution: Contribution(to: "S0.1.a", as: .component, combine: .average))),
      .passing(
        LocalizedText("Beban yang dibagi", en: "A load that is divided"),
        serviceTree([2026: 95], [[2026: 50]], unit: .document, cascading: .direct(by: .load))),
      .passing(
        LocalizedText("Skala 0–4 dan skala 0–400", en: "A scale of 0–4 and one of 0–400"),
        serviceTree([2026: 350], [[2026: 3]], unit: .index)),
      .passing(
        LocalizedText("Makin rendah makin baik", en: "Lower is better"),
        serviceTree([2026: 95], [[2026: 90]], polarity: .minimize)),
      .passing(
        LocalizedText("Dibagi kepada dua pelaksana", en: "Divided among two"),
        serviceTree([2026: 95], [[2026: 90], [2026: 93]])),
      .passing(
        LocalizedText(
          "Pelaksana lain dengan indikator lain: ditanyakan oleh indicator-copy",
          en: "Another one with another indicator: indicator-copy asks"),
        serviceTree([2026: 95], [[2026: 90], nil])),
    ],
    reach: .parent,
    needs: [.onlyChild, .relatedIndicators],
    parts: [.figures, .others],
    check: .eachSasaran { facts, row, collector in
      let node = facts.node(row)
      guard node.parent != .none, facts.hasSingleChild(facts.node(node.parent)) else { return }
      for indicator in facts.indicatorRows(of: row) {
        guard let (whole, year) = facts.indicatorAimedHigherAbove(indicator, of: row) else { continue }
        collector.report(
          row, indicator: indicator, related: node.parent, relatedIndicator: whole, value: Int(year),
          severity: facts.nameDifferentSources(indicator, whole) ? .note : nil)
      }
    },
    wording: { context in
      let own = context.shownTarget(of: context.indicator)
      let whole = context.shownTarget(of: context.relatedIndicator)
      let other = context.relatedIndicator?.id ?? ""
      let target = context.shownValue.name
      return FindingText(
        "\(target.indonesian) indikator \(context.indicatorName) (\(own.indonesian)) lebih rendah daripada target \(other) yang sama (\(whole.indonesian))",
        en:
          "\(target.english) of the indicator \(context.indicatorName) (\(own.english)) is lower than that of \(other), the same indicator (\(whole.english))",
        notes: context.noteOnIndicator(
          LocalizedText("indikator yang sama pada induknya", en: "the same indicator above")),
        distinction: context.distinction + context.distinction(of: context.relatedIndicator))
    })

  private static func serviceTree(
    _ targets: Targets, _ children: [Targets?], name: String = "Persentase layanan tepat waktu",
    unit: MeasurementUnit = .percent, polarity: Polarity? = nil, cascading: CascadingMethod? = nil,
    contribution: Contribution? = nil, sources: (String?, String?) = (nil, nil)
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya kualitas pelayanan publik", cascading: cascading,
          indicators: [
            Indicator(
              "Persentase layanan tepat waktu", unit: unit, polarity: polarity, targets: targets,
              source: sources.0)
          ],
          children: children.enumerated().map { place, targets in
            SasaranDraft(
              "Meningkatnya mutu loket pelayanan \(place + 1)",
              indicators: [
                targets.map {
                  Indicator(
                    name, unit: unit, polarity: polarity, targets: $0, source: sources.1,
                    contributes: contribution)
                } ?? Indicator("Jumlah petugas loket", unit: .person)
              ])
          })
      ])
  }
}

extension AlignmentFacts {
  /// The same indicator of the parent of a single child, where it aims higher, and the first year it does.
  func indicatorAimedHigherAbove(_ indicator: Row, of row: Row) -> (whole: Row, year: Int16)? {
    let node = node(row)
    let parent = self.node(node.parent)
    guard hasSingleChild(parent), parent.cascading != .directByLoad, !node.marks.contains(.context),
      !parent.marks.contains(.context), let whole = sameIndicatorOfParent(indicator, of: node),
      isHigherBetter(indicator), isHigherBetter(whole), haveComparableUnits(indicator, whole)
    else { return nil }
    switch relation(of: indicator, to: whole) {
    case .component, .contribution, .reference: return nil
    case .same, nil: break
    }
    return yearOfLowerTarget(indicator, than: whole).map { (whole, $0) }
  }

  private func isHigherBetter(_ indicator: Row) -> Bool {
    let polarity = EnumCode.decode(columns.indicators[indicator].polarity, as: Polarity.self)
    return polarity == nil || polarity == .maximize
  }

  private func yearOfLowerTarget(_ indicator: Row, than whole: Row) -> Int16? {
    for row in valueRows(of: indicator) {
      let value = columns.values[row]
      guard value.year != ValueRow.baseline, let other = target(of: whole, in: value.year) else { continue }
      let (own, upper) = (figure(value, of: indicator), figure(other, of: whole))
      guard own.unit.isComparable(with: upper.unit), !own.isUpperBound, !upper.isUpperBound,
        own.standing(to: upper) == .lower, own.isOnScale(of: upper)
      else { continue }
      return value.year
    }
    return nil
  }
}

extension TargetFacts {
  /// Whether a lower figure is less than ten times below another one.
  fileprivate func isOnScale(of other: TargetFacts) -> Bool {
    guard kind == .quantity, !lower.isNegative, let tenfold = try? upper.multiplied(by: 10) else {
      return true
    }
    return tenfold > other.lower
  }
}
