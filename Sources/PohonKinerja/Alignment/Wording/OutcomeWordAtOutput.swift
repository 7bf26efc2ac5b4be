extension Rule {
  /// A sasaran of the stage of outputs opens like an outcome.
  ///
  /// A level right above that of individuals is left alone unless the sasaran itself is declared an output: the result
  /// of a team may be an immediate outcome. And no more than a note: even the official nomenclature has sub kegiatan that
  /// begin with "Meningkatnya", and those are left alone.
  static let outcomeWordAtOutput = Rule(
    id: "outcome-word-at-output", family: .wording, severity: .note, since: "0.2.0",
    summary: LocalizedText(
      "Sasaran tahap keluaran dirumuskan sebagai hasil", en: "An output is worded as an outcome"),
    rationale: LocalizedText(
      "Perubahan seperti “Meningkatnya …” bergantung pada banyak pihak; pada tahap keluaran yang dijanjikan adalah produk atau layanannya.",
      en:
        "A change such as “Meningkatnya …” depends on many; what is promised at the stage of outputs is the product or service."
    ),
    sources: [.evaluators],
    advice: LocalizedText(
      "Rumuskan keluarannya (“Tersusunnya …”, “Terlaksananya …”), atau nyatakan tahapnya sebagai hasil (outcome).",
      en: "Word the output (“Tersusunnya …”, “Terlaksananya …”), or declare its stage as outcome."),
    examples: [
      .failing(
        LocalizedText("Meningkatnya pada kegiatan", en: "Meningkatnya of a kegiatan"), at: .sasaran("K.1"),
        tree: .kegiatan("Meningkatnya kinerja pegawai")),
      .failing(
        LocalizedText("Terwujudnya pada tingkat pegawai", en: "Terwujudnya on the level of employees"),
        at: .sasaran("S3.1"), tree: .stating("Terwujudnya pembelajaran yang efektif", level: "S3")),
      .passing(
        LocalizedText("Pada tahap hasil", en: "Of the stage of outcomes"),
        .stating("Meningkatnya kinerja pegawai")),
      .passing(
        LocalizedText("Hasil langsung suatu tim", en: "The immediate outcome of a team"),
        .stating("Meningkatnya luasan lahan siap tanam", level: "S2")),
      .passing(
        LocalizedText("Nama menurut nomenklatur", en: "A name of the nomenclature"),
        .nomenclature("Meningkatnya Jaringan Irigasi Permukaan")),
      .passing(
        LocalizedText(
          "Kebutuhan yang dipenuhi adalah keluaran juga", en: "A need that is met is an output as well"),
        .kegiatan("Terpenuhinya kebutuhan bahan ajar")),
    ],
    reach: .itself,
    parts: [.statement, .others],
    check: .eachSasaran(of: .change) { facts, row, collector in
      guard facts.statementMarks(of: row).first.contains(.changes) else { return }
      let node = facts.node(row)
      guard facts.isOwnWording(node), facts.stage(of: node) == .output,
        node.stage != 0 || !facts.isAboveIndividuals(node)
      else { return }
      collector.report(row)
    },
    wording: { context in
      FindingText(
        "sasaran \(context.id) berada pada tahap \(context.stage.indonesian), tetapi \(context.openingWord) menyatakan hasil",
        en:
          "sasaran \(context.id) is of the stage \(context.stage.english), but \(context.openingWord) states an outcome"
      )
    })
}

extension AlignmentFacts {
  /// Whether the level below a sasaran's is one of individual employees.
  fileprivate func isAboveIndividuals(_ node: NodeRow) -> Bool {
    let below = Int(node.level) + 1
    return levelKinds.indices.contains(below) && levelKinds[below] == .individual
  }
}
