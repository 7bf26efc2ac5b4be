extension Rule {
  /// A sasaran of the stage of outcomes opens like an output.
  static let outputWordAtOutcome = Rule(
    id: "output-word-at-outcome", family: .wording, severity: .warning, since: "0.2.0",
    summary: LocalizedText(
      "Sasaran tahap hasil dirumuskan sebagai keluaran", en: "An outcome is worded as an output"),
    rationale: LocalizedText(
      "Keluaran selesai di tangan pelaksananya; pada tahap hasil yang dinilai adalah kondisi yang ditimbulkannya.",
      en: "An output is finished in its maker's hands; an outcome is the condition it brings about."),
    sources: [.evaluators],
    advice: LocalizedText(
      "Rumuskan kondisi yang dicapai (“Meningkatnya …”, “Terwujudnya …”), dan turunkan keluarannya ke tingkat di bawahnya.",
      en:
        "Word the condition that is reached (“Meningkatnya …”, “Terwujudnya …”), and move the output one level down."
    ),
    examples: [
      .failing(
        LocalizedText("Terlaksananya pada S1", en: "Terlaksananya on S1"), at: .sasaran("S1.1"),
        tree: .stating("Terlaksananya pelatihan dan sertifikasi aparatur")),
      .failing(
        LocalizedText("Tersusunnya pada S0", en: "Tersusunnya on S0"), at: .sasaran("S0.1"),
        tree: .opening("Tersusunnya dokumen perencanaan daerah")),
      .failing(
        LocalizedText("Salah eja dibaca seperti yang dimaksud", en: "A misspelling is read as what is meant"),
        at: .sasaran("S1.1"), tree: .stating("Terlaksanya pelatihan aparatur")),
      .passing(
        LocalizedText("Ter-…-nya yang menyatakan kondisi", en: "Ter-…-nya that states a condition"),
        .stating("Terwujudnya aparatur yang profesional")),
      .passing(
        LocalizedText("Kebutuhan yang terpenuhi", en: "A need that is met"),
        .stating("Terpenuhinya kebutuhan dasar masyarakat")),
      .passing(
        LocalizedText("Keadaan yang terjaga", en: "A condition that is kept"),
        .stating("Terjaganya stabilitas harga pangan")),
      .passing(
        LocalizedText("Pada tahap keluaran", en: "Of the stage of outputs"),
        .stating("Terlaksananya pelatihan manajerial", level: "S2")),
      .passing(
        LocalizedText("Sasaran dokumen lain", en: "A sasaran of another document"),
        .stating("Terlaksananya reformasi birokrasi", isContext: true)),
    ],
    reach: .itself,
    needs: .outcome,
    parts: [.statement, .others],
    check: .eachSasaran(of: .output) { facts, row, collector in
      guard facts.statementMarks(of: row).first.contains(.outputs) else { return }
      let node = facts.node(row)
      guard facts.isOwnWording(node), let stage = facts.stage(of: node), stage >= .outcome else { return }
      collector.report(row)
    },
    wording: { context in
      FindingText(
        "sasaran \(context.id) berada pada tahap \(context.stage.indonesian), tetapi \(context.openingWord) menyatakan keluaran",
        en:
          "sasaran \(context.id) is of the stage \(context.stage.english), but \(context.openingWord) states an output"
      )
    })
}
