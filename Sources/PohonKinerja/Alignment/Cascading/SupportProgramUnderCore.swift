extension Rule {
  /// A core sasaran rests on the support program alone, or is measured by it.
  ///
  /// The support program pays for offices and salaries. Below a sasaran about services, accountability or the
  /// organisation itself it is at home; a core sasaran needs something of its own.
  static let supportProgramUnderCore = Rule(
    id: "support-program-under-core", family: .cascading, severity: .note, since: "0.2.0", status: .preview,
    summary: LocalizedText(
      "Sasaran inti hanya ditopang program penunjang",
      en: "A core sasaran rests on the support program alone"),
    rationale: LocalizedText(
      "Program penunjang urusan membiayai kantor, bukan mewujudkan hasil urusan intinya.",
      en: "The support program pays for the office; it does not bring about the results of the field itself."),
    sources: [.evaluators, .convention],
    advice: LocalizedText(
      "Jabarkan sasaran inti ke program urusannya, dan tempatkan program penunjang di bawah sasaran pelayanan atau tata kelola.",
      en:
        "Cascade the core sasaran to the programs of its field, and put the support program below a sasaran about service or governance."
    ),
    examples: [
      .failing(
        LocalizedText("Hanya program penunjang di bawahnya", en: "Nothing but the support program below"),
        at: .sasaran("S2.1"),
        tree: supportTree(
          "Meningkatnya produksi padi",
          ["Meningkatnya Pemenuhan Kebutuhan Penunjang Perangkat Daerah"])),
      .failing(
        LocalizedText("Nama programnya", en: "The name of the program"), at: .sasaran("S2.1"),
        tree: supportTree(
          "Meningkatnya kompetensi SDM Aparatur",
          ["PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA"])),
      .failing(
        LocalizedText("Indikator penunjang pada sasaran diklat", en: "Support measured under training"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: supportTree(
          "Meningkatnya kualitas pengelolaan dan penyelenggaraan diklat",
          ["Penyelenggaraan Pelatihan Manajerial yang sesuai dengan NSPK"],
          indicator: Indicator("Persentase pelaksanaan penunjang Urusan Pemerintah Daerah", unit: .percent))),
      .passing(
        LocalizedText("Di bawah sasaran pelayanan", en: "Below a sasaran about service"),
        supportTree(
          "Meningkatnya pelayanan kepegawaian",
          ["Meningkatnya Pemenuhan Kebutuhan Penunjang Perangkat Daerah"])),
      .passing(
        LocalizedText("Di samping program urusannya", en: "Beside a program of the field"),
        supportTree(
          "Meningkatnya produksi padi",
          [
            "Meningkatnya penggunaan bibit unggul",
            "Meningkatnya Pemenuhan Kebutuhan Penunjang Perangkat Daerah",
          ])),
      .passing(
        LocalizedText("Penunjang dalam arti lain", en: "Support in another sense"),
        supportTree("Meningkatnya produksi padi", ["Tersedianya sarana penunjang pertanian"])),
    ],
    reach: .parent,
    needs: .support,
    parts: [.statement, .others],
    check: .eachSasaran { facts, row, collector in
      let node = facts.node(row)
      guard node.marks.isDisjoint(with: .context) else { return }
      if facts.signs(of: row).indicators.contains(.support) {
        for indicator in facts.indicatorRows(of: row)
        where SupportProgram.mayBe(facts.nameFacts(of: indicator))
          && facts.names(ofSupport: facts.columns.indicators[indicator].name) && facts.isCore(node)
        {
          collector.report(row, indicator: indicator)
        }
      }
      guard node.parent != .none, SupportProgram.mayBe(facts.statementFacts(of: row)) else { return }
      let parent = facts.node(node.parent)
      guard facts.hasSingleChild(parent), parent.marks.isDisjoint(with: .context),
        facts.names(ofSupport: node.statement), facts.isCore(parent)
      else { return }
      collector.report(row, related: node.parent)
    },
    wording: { context in
      if context.indicator != nil {
        return FindingText(
          "indikator \(context.indicatorName) mengukur penunjang urusan, bukan sasaran inti \(context.id)",
          en: "indicator \(context.indicatorName) measures support, not the core sasaran \(context.id)")
      }
      let parent = context.related?.id ?? ""
      return FindingText(
        "program penunjang \(context.id) adalah satu-satunya penopang sasaran inti \(parent)",
        en: "the support program \(context.id) is all that the core sasaran \(parent) rests on",
        notes: context.note(LocalizedText("sasaran inti", en: "the core sasaran")))
    })

  private static func supportTree(
    _ statement: String, _ children: [String], indicator: Indicator? = nil
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          statement, level: "S1", indicators: [indicator].compactMap(\.self),
          children: children.map { SasaranDraft($0) })
      ])
  }
}
