extension Rule {
  /// The declared method of cascading does not fit what stands below.
  ///
  /// Direct cascading yields intermediate outcomes (outcome antara), so an output below is at odds with it, unless the
  /// parts carry a counted unit of the whole or the load itself is divided, as in the regulation's own example of a
  /// production of 10 = 5 + 5 tons. In indirect cascading the parts do not represent the whole, so they do not add up
  /// to it.
  ///
  /// The stages of the built-in levels do not count here: a team leader's level is called output, and yet has
  /// intermediate outcomes in direct cascading. Those a sasaran or a document declares do.
  static let directVsNondirectMismatch = Rule(
    id: "direct-vs-nondirect-mismatch", family: .cascading, severity: .warning,
    summary: LocalizedText(
      "Metode penjabaran tidak sesuai dengan yang dijabarkan",
      en: "The method of cascading does not fit what is below"),
    rationale: LocalizedText(
      "Penjabaran langsung menghasilkan outcome antara yang mewakili induknya; yang tidak langsung belum mewakilinya, sehingga tidak dijumlahkan.",
      en:
        "Direct cascading yields intermediate outcomes that represent the parent; indirect parts do not represent it, and so are not added up."
    ),
    sources: [.performanceManagement(page: "26"), .performanceManagement(page: "29")],
    advice: LocalizedText(
      "Ubah metode pada induk (langsung atau tidak langsung), atau perbaiki tahap dan hubungan indikator di bawahnya.",
      en:
        "Change the parent's method (direct or indirect), or correct the stage and the relations of what is below."
    ),
    examples: [
      .failing(
        LocalizedText(
          "Langsung menurut aspek, tetapi di bawahnya keluaran", en: "Direct by aspect over an output"),
        at: .sasaran("S2.1"),
        tree: methodTree(
          .direct(by: .aspect), unit: .score,
          [SasaranDraft("Tersusunnya pedoman pelatihan", stage: .output)])),
      .failing(
        LocalizedText(
          "Langsung menurut wilayah, tetapi di bawahnya proses", en: "Direct by area over a process"),
        at: .sasaran("S2.2"),
        tree: methodTree(
          .direct(by: .area), unit: .percent,
          [
            SasaranDraft("Meningkatnya mutu pelatihan di wilayah I", stage: .outcome),
            SasaranDraft("Pelaksanaan pelatihan di wilayah II", stage: .process),
          ])),
      .failing(
        LocalizedText("Tidak langsung, tetapi dijumlahkan", en: "Indirect, and yet added up"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: methodTree(
          .indirect, unit: .person,
          [
            SasaranDraft(
              "Terlaksananya pelatihan teknis",
              indicators: [
                Indicator(
                  "Jumlah peserta pelatihan teknis", unit: .person,
                  contributes: Contribution(to: "S1.1.a", as: .component, combine: .sum))
              ])
          ])),
      .passing(
        LocalizedText("Langsung dengan outcome antara", en: "Direct with an intermediate outcome"),
        methodTree(
          .direct(by: .aspect), unit: .score,
          [SasaranDraft("Meningkatnya kompetensi pengajar", stage: .outcome)])),
      .passing(
        LocalizedText("Beban yang dibagi tetap produksi", en: "A divided load is still production"),
        methodTree(
          .direct(by: .load), unit: "ton",
          [
            SasaranDraft("Terlaksananya produksi air tawar", stage: .output),
            SasaranDraft("Terlaksananya produksi air payau", stage: .output),
          ])),
      .passing(
        LocalizedText("Bagian dengan satuan yang sama", en: "Parts in the same unit"),
        methodTree(
          .direct(by: .area), unit: "ton",
          [
            SasaranDraft(
              "Terlaksananya produksi di wilayah I", stage: .output,
              indicators: [Indicator("Jumlah produksi wilayah I", unit: "Ton")])
          ])),
      .passing(
        LocalizedText(
          "Tidak langsung, menyumbang tanpa rumus", en: "Indirect, contributing without a formula"),
        methodTree(
          .indirect, unit: .person,
          [
            SasaranDraft(
              "Terlaksananya pelatihan teknis",
              indicators: [
                Indicator(
                  "Jumlah peserta pelatihan teknis", unit: .person,
                  contributes: Contribution(to: "S1.1.a", as: .contribution))
              ])
          ])),
    ],
    reach: [.parent, .children, .parts],
    needs: .divided,
    parts: [.figures, .others],
    check: .eachSasaran { facts, row, collector in
      let node = facts.node(row)
      if node.cascading == .indirect { facts.reportSums(below: row, to: &collector) }
      guard node.parent != .none else { return }
      let parent = facts.node(node.parent)
      guard parent.cascading == .directByAspect || parent.cascading == .directByArea,
        let upper = facts.stage(of: parent), upper > .output,
        let lower = facts.declaredStage(of: node), lower <= .output,
        node.cascading != .nonCascading, node.marks.isDisjoint(with: .context),
        !facts.shareCountedUnit(row, node.parent)
      else { return }
      collector.report(row, related: node.parent)
    },
    wording: { context in
      if context.indicator != nil {
        let part = context.relatedIndicator?.id ?? ""
        return FindingText(
          "sasaran \(context.id) dijabarkan tidak langsung, tetapi \(context.indicatorName) dijumlahkan dari \(part)",
          en:
            "sasaran \(context.id) is cascaded indirectly, and yet \(context.indicatorName) is a sum of \(part)",
          notes: context.noteOnIndicator(
            LocalizedText("dinyatakan sebagai bagian jumlah", en: "declared as a summand")))
      }
      let parent = context.related?.id ?? ""
      return FindingText(
        "sasaran \(context.id) adalah \(context.stage[.indonesian]), padahal \(parent) dijabarkan langsung dan menghasilkan outcome antara",
        en:
          "sasaran \(context.id) is of stage \(context.stage[.english]), although \(parent) is cascaded directly, which yields intermediate outcomes",
        notes: context.note(
          LocalizedText("induk yang dijabarkan langsung", en: "the parent, cascaded directly")))
    })

  /// A head of agency with one indicator, a method and some sasaran below.
  private static func methodTree(
    _ method: CascadingMethod, unit: MeasurementUnit, _ children: [SasaranDraft]
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya hasil pelatihan", level: "S1", cascading: method,
          indicators: [Indicator("Jumlah hasil pelatihan", unit: unit)], children: children)
      ])
  }
}

extension AlignmentFacts {
  /// The stage that a sasaran states, or that the document states for its level.
  fileprivate func declaredStage(of node: NodeRow) -> LogicStage? {
    node.stage != 0 || columns.header.declaresCascade ? stage(of: node) : nil
  }

  /// Whether two sasaran have indicators in the same unit, one that is counted or measured rather than a share or score.
  fileprivate func shareCountedUnit(_ first: Row, _ second: Row) -> Bool {
    for indicator in indicatorRows(of: first) {
      let unit = unit(of: indicator)
      guard !unit.isNone, !unit.isGraded else { continue }
      for other in indicatorRows(of: second) where self.unit(of: other).key == unit.key { return true }
    }
    return false
  }

  /// Reports each indicator that the indicators directly below declare to be their sum.
  fileprivate func reportSums(below row: Row, to collector: inout FindingCollector) {
    for whole in indicatorRows(of: row) {
      let part = components(of: whole).first { part in
        let indicator = columns.indicators[part]
        return node(indicator.node).parent == row
          && EnumCode.decode(indicator.relation) == Contribution.Relation.component
          && EnumCode.decode(indicator.combination) == Contribution.Combination.sum
      }
      guard let part else { continue }
      collector.report(
        row, indicator: whole, related: columns.indicators[part].node, relatedIndicator: part)
    }
  }
}
