extension Rule {
  /// Something is named by an id that does not exist: the indicator contributed to, an end of a crosscutting link, or
  /// the indicator of a waiver; or a crosscutting link names no other side, or its own.
  ///
  /// What is missing is taken for nothing by every other rule: no sum is checked and no finding silenced.
  static let unknownReference = Rule(
    id: "unknown-reference", family: .structure, severity: .warning,
    summary: LocalizedText(
      "Id yang disebut tidak ada, atau tautan tanpa pihak lain",
      en: "An id is named that does not exist, or a link has no other side"),
    rationale: LocalizedText(
      "Kontribusi, tautan, atau pengecualian yang menunjuk id yang tidak ada tidak berpengaruh apa pun, begitu pula tautan tanpa pihak lain.",
      en:
        "A contribution, link or waiver that points at an id which does not exist has no effect, nor has a link without another side."
    ),
    sources: [.convention],
    advice: LocalizedText(
      "Perbaiki id yang disebut, sebutkan pihak lainnya, atau hapus penyebutannya.",
      en: "Correct the id, name the other side, or remove what names it."),
    examples: [
      .failing(
        LocalizedText("Kontribusi ke indikator yang tidak ada", en: "A contribution to no indicator"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: referringTree(contributingTo: "IKU-11")),
      .failing(
        LocalizedText("Tautan ke sasaran yang tidak ada", en: "A link to no sasaran"), at: .sasaran("S0.1"),
        tree: referringTree(crosscutting: CrosscuttingLink(from: "S0.1", to: "S1.2"))),
      .failing(
        LocalizedText("Tautan dari sasaran yang tidak ada", en: "A link from no sasaran"), at: .document,
        tree: referringTree(crosscutting: CrosscuttingLink(from: "S5.1", unit: "Dinas Kesehatan"))),
      .failing(
        LocalizedText("Tautan tanpa pihak lain", en: "A link without another side"), at: .sasaran("S0.1"),
        tree: referringTree(crosscutting: CrosscuttingLink(from: "S0.1"))),
      .failing(
        LocalizedText("Tautan ke dirinya sendiri", en: "A link to itself"), at: .sasaran("S0.1"),
        tree: referringTree(crosscutting: CrosscuttingLink(from: "S0.1", to: "S0.1"))),
      .failing(
        LocalizedText("Pengecualian untuk indikator sasaran lain", en: "A waiver for another's indicator"),
        at: .sasaran("S1.1"), tree: referringTree(waiving: "IKU-1")),
      .passing(
        LocalizedText("Semua id ada", en: "Every id exists"),
        referringTree(
          contributingTo: "IKU-1", crosscutting: CrosscuttingLink(from: "S1.1", to: "S0.1"),
          waiving: "S1.1.a")),
      .passing(
        LocalizedText("Tautan ke perangkat daerah lain", en: "A link to another agency"),
        referringTree(crosscutting: CrosscuttingLink(from: "S1.1", unit: "Badan Kepegawaian Daerah"))),
    ],
    reach: .identifiers,
    parts: .others,
    check: .both(
      .tallied(
        TalliedCheck(
          count: { facts, row, _ in facts.mayNameNothing(row) },
          mode: { facts, _ in NearestID.isSearched(among: facts.columns.indicatorCount) ? 1 : 0 },
          check: { facts, row, _, collector in
            // Where an id is searched for, all are, in the order of the document.
            if !NearestID.isSearched(among: facts.columns.indicatorCount) {
              reportContributions(of: row, facts, &collector)
            }
            reportWaivers(of: row, facts, &collector)
          },
          document: { _, _, _ in })),
      .document { facts, collector in
        var search = NearestID(facts)
        reportContributions(facts, &search, &collector)
        reportLinks(facts, &search, &collector)
        reportWaivers(facts, &search, &collector)
      }),
    wording: { context in
      let reference = DanglingReference(code: context.value)
      let text = reference.summary(in: context)
      let nearest = context.relatedIndicator?.id ?? context.related?.id
      return FindingText(
        nearest.map(text.askingWhetherMeant) ?? text, distinction: [reference.id(in: context)])
    })

  private static func reportContributions(
    _ facts: AlignmentFacts, _ search: inout NearestID, _ collector: inout FindingCollector
  ) {
    guard NearestID.isSearched(among: facts.columns.indicatorCount) else { return }
    for place in facts.contributionsToNothing {
      let indicator = facts.columns.indicators[place]
      let nearest = search.indicator(near: facts.columns.string(indicator.contributesTo) ?? "")
      collector.report(
        indicator.node, indicator: place, relatedIndicator: nearest,
        value: DanglingReference(.contribution).code)
    }
  }

  private static func reportContributions(
    of row: Row, _ facts: AlignmentFacts, _ collector: inout FindingCollector
  ) {
    for place in facts.indicatorRows(of: row) where facts.contributesToNothing(place) {
      collector.report(row, indicator: place, value: DanglingReference(.contribution).code)
    }
  }

  private static func reportLinks(
    _ facts: AlignmentFacts, _ search: inout NearestID, _ collector: inout FindingCollector
  ) {
    for (place, link) in facts.columns.header.crosscutting.enumerated() {
      let source = facts.columns.node(withID: link.source)
      if source == nil {
        collector.report(
          .none, related: search.sasaran(near: link.source), value: DanglingReference(.linkSource, place).code
        )
      }
      if !link.isOpen, let target = link.target, facts.columns.node(withID: target) == nil {
        let nearest = search.sasaran(near: target)
        collector.report(
          source ?? .none, related: nearest == source ? .none : nearest,
          value: DanglingReference(.linkTarget, place).code)
      }
      if let source, link.isOpen || link.target == link.source {
        collector.report(
          source, value: DanglingReference(link.isOpen ? .openLink : .linkToItself, place).code)
      }
    }
  }

  private static func reportWaivers(
    _ facts: AlignmentFacts, _ search: inout NearestID, _ collector: inout FindingCollector
  ) {
    for (place, waiver) in facts.columns.header.waivers.enumerated() {
      guard let id = waiver.indicator, facts.columns.indicator(withID: id) == nil else { continue }
      collector.report(
        .none, relatedIndicator: search.indicator(near: id), value: DanglingReference(.waiver, place).code)
    }
  }

  private static func reportWaivers(
    of row: Row, _ facts: AlignmentFacts, _ collector: inout FindingCollector
  ) {
    guard facts.node(row).detail != .none else { return }
    var search = NearestID(facts)
    for (place, waiver) in facts.columns.details[facts.node(row).detail].waivers.enumerated() {
      guard let id = waiver.indicator, !facts.hasIndicator(id, row) else { continue }
      collector.report(
        row, relatedIndicator: search.indicator(near: id, of: row),
        value: DanglingReference(.waiver, place).code)
    }
  }

  private static func referringTree(
    contributingTo indicator: String? = nil, crosscutting link: CrosscuttingLink? = nil,
    waiving waived: String? = nil
  ) -> PerformanceTree {
    PerformanceTree("Contoh", crosscutting: link.map { [$0] } ?? []) {
      Gubernur(
        "Meningkatnya kualitas implementasi reformasi birokrasi",
        indicators: [Indicator("Nilai Reformasi Birokrasi", id: "IKU-1")]
      ) {
        KepalaBPSDM(
          "Meningkatnya pengembangan kompetensi SDM Aparatur",
          waivers: waived.map { [Waiver("target-missing", reason: "Masih disusun", indicator: $0)] } ?? [],
          indicators: [
            Indicator(
              "Persentase aparatur yang memiliki sertifikat diklat",
              contributes: indicator.map { Contribution(to: $0, as: .contribution) })
          ])
      }
    }
  }
}

extension AlignmentFacts {
  /// Whether an indicator contributes to one that does not exist.
  fileprivate func contributesToNothing(_ indicator: Row) -> Bool {
    figureMarks[Int(indicator)].contains(.contributesToNothing)
  }

  /// Whether something that a sasaran or its indicators name may not exist; quickly, and wrong only in saying yes.
  fileprivate func mayNameNothing(_ row: Row) -> Bool {
    node(row).detail != .none
      || (contributionsToNothingCount > 0 && indicatorRows(of: row).contains(where: contributesToNothing))
  }

  /// Whether a sasaran has an indicator with an id.
  fileprivate func hasIndicator(_ id: String, _ node: Row) -> Bool {
    indicatorRows(of: node).contains { columns.texts.equals(columns.indicators[$0].id, id.utf8.span) }
  }
}
