extension Rule {
  /// An indicator is to rise and the same one, or one it is computed into, is to fall.
  ///
  /// The same is what is declared so or has the same name; computed into is a component, but not of a ratio, whose
  /// denominator may well fall. A note where one of the two declares no polarity, which counts as higher is better.
  static let polarityMismatchParentChild = Rule(
    id: "polarity-mismatch-parent-child", family: .targets, severity: .warning, since: "0.2.0",
    summary: LocalizedText(
      "Polaritas berlawanan dengan indikator induknya", en: "The polarity is the opposite of the parent's"),
    rationale: LocalizedText(
      "Indikator yang sama tidak dapat membaik dengan naik di satu tingkat dan dengan turun di tingkat lain.",
      en: "One indicator cannot improve by rising on one level and by falling on another."),
    sources: [.convention],
    advice: LocalizedText(
      "Samakan polaritasnya, atau nyatakan hubungan lain bila indikatornya memang berbeda.",
      en: "Make the polarities equal, or declare another relation when the indicators differ."),
    examples: [
      .failing(
        LocalizedText("Indikator yang sama", en: "The same indicator"), at: .indicator("S1.1.a", of: "S1.1"),
        tree: povertyTree("Angka kemiskinan", .minimize, below: .maximize)),
      .failing(
        LocalizedText("Komponen dari penjumlahan", en: "A component of a sum"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: povertyTree(
          "Jumlah keluarga miskin desa", .minimize, below: .maximize,
          contribution: Contribution(to: "S0.1.a", as: .component, combine: .sum))),
      .failing(
        LocalizedText("Polaritas anak tidak dinyatakan: catatan", en: "The child declares none: a note"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: povertyTree("Angka kemiskinan", .minimize, below: nil)),
      .passing(
        LocalizedText("Polaritas yang sama", en: "The same polarity"),
        povertyTree("Angka kemiskinan", .minimize, below: .minimize)),
      .passing(
        LocalizedText("V/C ratio di bawah rasio konektivitas", en: "A V/C ratio below a connectivity ratio"),
        povertyTree("V/C ratio", .maximize, below: .minimize)),
      .passing(
        LocalizedText("Penyebut dari rasio", en: "The denominator of a ratio"),
        povertyTree(
          "Jumlah ruas jalan", .maximize, below: .minimize,
          contribution: Contribution(to: "S0.1.a", as: .component, combine: .ratio, part: .denominator))),
      .passing(
        LocalizedText("Stabil bukan lawan", en: "Stable is no opposite"),
        povertyTree("Angka kemiskinan", .stabilize, below: .minimize)),
    ],
    reach: .parent,
    needs: .relatedIndicators,
    parts: .others,
    check: .eachSasaran { facts, row, collector in
      let node = facts.node(row)
      guard node.parent != .none, !node.marks.contains(.context),
        facts.signs(of: row).indicators.contains(.contribution)
          || facts.mayRepeatNames(of: node.parent, at: row)
      else { return }
      for indicator in facts.indicatorRows(of: row) {
        guard let whole = facts.polarityRelative(of: indicator, in: node) else { continue }
        let own = facts.columns.indicators[indicator].polarity
        let other = facts.columns.indicators[whole].polarity
        guard Polarity.areOpposite(own, other) else { continue }
        collector.report(
          row, indicator: indicator, related: node.parent, relatedIndicator: whole,
          severity: own == 0 || other == 0 ? .note : nil)
      }
    },
    wording: { context in
      let own = (context.indicator?.polarity ?? .maximize).title
      let other = (context.relatedIndicator?.polarity ?? .maximize).title
      let id = context.relatedIndicator?.id ?? ""
      return FindingText(
        "indikator \(context.indicatorName) \(own.indonesian), sedangkan \(id) di atasnya \(other.indonesian)",
        en:
          "for the indicator \(context.indicatorName) \(own.english), while for \(id) above it \(other.english)",
        notes: context.noteOnIndicator(
          LocalizedText("indikator di atasnya", en: "the indicator above")))
    })

  private static func povertyTree(
    _ name: String, _ polarity: Polarity?, below: Polarity?, contribution: Contribution? = nil
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Menurunnya kemiskinan",
          indicators: [Indicator("Angka kemiskinan", unit: .percent, polarity: polarity)],
          children: [
            SasaranDraft(
              "Meningkatnya pendapatan keluarga",
              indicators: [Indicator(name, unit: .percent, polarity: below, contributes: contribution)])
          ])
      ])
  }
}

extension AlignmentFacts {
  /// The indicator that another must have the polarity of: the same one of the parent, or the one it is computed into.
  fileprivate func polarityRelative(of indicator: Row, in node: NodeRow) -> Row? {
    let row = columns.indicators[indicator]
    if row.contributesTo != 0 {
      let combination = EnumCode.decode(row.combination, as: Contribution.Combination.self)
      switch EnumCode.decode(row.relation, as: Contribution.Relation.self) {
      case .same: break
      case .component: if combination == .ratio { return nil }
      case .contribution, .reference, nil: return nil
      }
      return indicatorRows(of: node.parent).first { relation(of: indicator, to: $0) != nil }
    }
    return parentIndicator(namedLike: indicator, of: node)
  }
}

extension Polarity {
  /// Whether of two declared polarities, as ``EnumCode``, one is to rise and the other to fall; none is to rise.
  fileprivate static func areOpposite(_ first: UInt8, _ second: UInt8) -> Bool {
    guard first != second else { return false }
    let (first, second) = (
      EnumCode.decode(first) ?? Polarity.maximize, EnumCode.decode(second) ?? Polarity.maximize
    )
    return (first == .maximize && second == .minimize) || (first == .minimize && second == .maximize)
  }
}
