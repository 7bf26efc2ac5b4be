extension Rule {
  /// An impact stands directly over an output, a process or an input.
  ///
  /// A small office that aligns in two levels is left alone: a cascade of no more than two levels has no room for an
  /// outcome, and a declared skip says that the level between is missing on purpose.
  static let stageJump = Rule(
    id: "stage-jump", family: .cascading, severity: .warning,
    summary: LocalizedText(
      "Dampak langsung di atas keluaran, tanpa hasil di antaranya",
      en: "An impact stands directly over an output, without an outcome between"),
    rationale: LocalizedText(
      "Keluaran tidak langsung menjadi dampak: harus tampak kondisi apa yang berubah pada penerima manfaatnya.",
      en: "An output does not turn into an impact by itself: what changes for those it serves must be seen."),
    sources: [.evaluators],
    advice: LocalizedText(
      "Sisipkan sasaran hasil (outcome), atau nyatakan lompatan tingkatnya pada dokumen (JSON: skips, Swift: Cascade(_:skips:)).",
      en:
        "Insert an outcome, or declare the skip of the level in the document (JSON: skips, Swift: Cascade(_:skips:))."
    ),
    examples: [
      .failing(
        LocalizedText("Keluaran di bawah dampak", en: "An output below an impact"), at: .sasaran("S1.1"),
        tree: jumpTree(.standard, lower: SasaranDraft("Tersusunnya modul pelatihan", stage: .output))),
      .failing(
        LocalizedText(
          "Ketua tim langsung di bawah gubernur", en: "A team leader directly under the governor"),
        at: .sasaran("S2.1"),
        tree: jumpTree(.standard, lower: SasaranDraft("Tersusunnya modul pelatihan", level: "S2"))),
      .passing(
        LocalizedText("Hasil di antaranya", en: "An outcome between"),
        jumpTree(
          .standard,
          lower: SasaranDraft(
            "Meningkatnya kompetensi aparatur", children: [SasaranDraft("Tersusunnya modul pelatihan")]))),
      .passing(
        LocalizedText(
          "Penyelarasan dua tingkat pada unit kecil", en: "Alignment in two levels in a small office"),
        jumpTree(
          Cascade(typed: [
            Level("K", "Kepala", stage: .impact), Level("P", "Pelaksana", stage: .output),
          ]),
          lower: SasaranDraft("Tersusunnya modul pelatihan"))),
    ],
    reach: .parent,
    needs: .otherStage,
    parts: .others,
    check: .eachSasaran { facts, row, collector in
      let node = facts.node(row)
      guard node.parent != .none else { return }
      let parent = facts.node(node.parent)
      guard facts.stage(of: parent) == .impact, let lower = facts.stage(of: node), lower <= .output else {
        return
      }
      let cascade = facts.columns.header.cascade
      guard cascade.levels.count > 2,
        !cascade.allowsSkip(from: Int(parent.level), to: Int(node.level))
      else { return }
      collector.report(row, related: node.parent)
    },
    wording: { context in
      let parent = context.related?.id ?? ""
      return FindingText(
        "sasaran \(context.id) adalah \(context.stage[.indonesian]), langsung di bawah dampak \(parent) tanpa hasil di antaranya",
        en:
          "sasaran \(context.id) is of stage \(context.stage[.english]), directly below the impact \(parent) without an outcome between",
        notes: context.note(LocalizedText("induknya", en: "its parent")))
    })

  /// An impact with one sasaran below it.
  private static func jumpTree(_ cascade: Cascade, lower: SasaranDraft) -> PerformanceTree {
    PerformanceTree(
      "Contoh", cascade: cascade,
      roots: [SasaranDraft("Meningkatnya kualitas implementasi reformasi birokrasi", children: [lower])])
  }
}
