extension Rule {
  /// An outcome is a negative sentence. The rule on logic models of the same id asks the same of their elements.
  static let negativeWording = Rule(
    id: "negative-wording", family: .wording, severity: .note, since: "0.2.0",
    summary: LocalizedText(
      "Sasaran tahap hasil dalam kalimat negatif", en: "An outcome in a negative sentence"),
    rationale: LocalizedText(
      "Outcome ditulis dengan kalimat positif agar jelas keadaan apa yang ingin dicapai.",
      en: "An outcome is written as a positive sentence, so that the condition to reach is clear."),
    sources: [.performanceInformationArchitecture],
    advice: LocalizedText(
      "Tuliskan keadaan yang ingin dicapai tanpa “tidak”, “belum”, atau “kurang”.",
      en: "Write the condition to reach without “tidak”, “belum” or “kurang”."),
    examples: [
      .failing(
        LocalizedText("tidak", en: "tidak"), at: .sasaran("S1.1"),
        tree: .stating("Masyarakat tidak antre di loket pelayanan")),
      .failing(
        LocalizedText("belum", en: "belum"), at: .sasaran("S0.1"),
        tree: .opening("Terlayaninya warga yang belum memiliki KTP")),
      .passing(
        LocalizedText("Hal buruk yang menurun", en: "Something bad that decreases"),
        .stating("Menurunnya rumah tidak layak huni")),
      .passing(
        LocalizedText("Hal buruk yang berkurang", en: "Something bad that lessens"),
        .stating("Berkurangnya warga yang belum memiliki KTP")),
      .passing(
        LocalizedText("Juga sebagai tujuan", en: "As an aim as well"),
        .opening("Mengurangi rumah tangga yang belum teraliri listrik")),
      .passing(
        LocalizedText("Hal buruk yang terkendali", en: "Something bad under control"),
        .stating("Terkendalinya inflasi yang tidak stabil")),
      .passing(
        LocalizedText("Nama yang memuat kata tidak", en: "A name that contains a negation"),
        .stating("Meningkatnya penanganan penyakit tidak menular")),
      .passing(
        LocalizedText("Pada tahap keluaran", en: "Of the stage of outputs"),
        .stating("Tersedianya loket yang tidak dipungut biaya", level: "S2")),
    ],
    reach: .itself,
    parts: [.statement, .others],
    check: .eachSasaran(of: .negation) { facts, row, collector in
      let marks = facts.statementMarks(of: row)
      guard marks.kinds.contains(.negations) else { return }
      let node = facts.node(row)
      guard facts.isOwnWording(node), facts.stage(of: node) ?? .outcome >= .outcome, facts.isStatement(row)
      else { return }
      let words = facts.words(ofStatement: row)
      guard let place = Negation.place(in: words),
        ProblemOpening(words) == nil
      else { return }
      collector.report(row, value: place)
    },
    wording: { context in
      let words = context.statementWords
      let place = words.indices.contains(context.value) ? context.value : 0
      let negation = context.quotedWord(words.isEmpty ? nil : words[place], in: context.statement)
      return FindingText(
        "sasaran \(context.id) memakai kata \(negation)",
        en: "sasaran \(context.id) uses the word \(negation)")
    })
}
