extension Rule {
  /// An employee's sasaran hangs below no result.
  ///
  /// Additional work (kinerja tambahan) is declared non-cascading with a reason and left alone.
  static let individualNotLinked = Rule(
    id: "individual-not-linked", family: .structure, severity: .warning,
    summary: LocalizedText(
      "Sasaran individu tidak terkait dengan hasil atasannya",
      en: "An individual's sasaran is not linked to a superior's result"),
    rationale: LocalizedText(
      "Kinerja individu yang tidak terkait dengan kinerja organisasi harus dihindari.",
      en: "Individual performance that is not linked to the organisation's is to be avoided."),
    sources: [.performanceManagement(page: "29"), .evaluators],
    advice: LocalizedText(
      "Letakkan di bawah hasil yang diintervensi, atau nyatakan tidak dijenjangkan dengan alasan kinerja tambahan (JSON: cascading dengan method “nonCascading”, Swift: .nonCascading(reason:)).",
      en:
        "Put it below the result it serves, or declare it non-cascading as additional work (JSON: cascading with method “nonCascading”, Swift: .nonCascading(reason:))."
    ),
    examples: [
      .failing(
        LocalizedText("Widyaiswara tanpa induk", en: "A lecturer without a parent"), at: .sasaran("S3.1"),
        tree: PerformanceTree(
          "Contoh",
          roots: [
            SasaranDraft("Tenaga pengajar pelatihan yang sesuai NSPK", level: "S2"),
            SasaranDraft("Bahan Ajar yang tersusun sesuai NSPK", level: "S3"),
          ])),
      .failing(
        LocalizedText("Tidak dijenjangkan tanpa alasan", en: "Non-cascading without a reason"),
        at: .sasaran("S3.1"),
        tree: PerformanceTree(
          "Contoh",
          roots: [
            SasaranDraft(
              "Bahan Ajar yang tersusun sesuai NSPK", level: "S3", cascading: .nonCascading(reason: ""))
          ])),
      .passing(
        LocalizedText("Kinerja tambahan", en: "Additional work"),
        PerformanceTree(
          "Contoh",
          roots: [
            SasaranDraft("Tenaga pengajar pelatihan yang sesuai NSPK", level: "S2"),
            SasaranDraft(
              "Terlaksananya tugas sebagai panitia seleksi", level: "S3",
              cascading: .nonCascading(reason: "Kinerja tambahan")),
          ])),
      .passing(
        LocalizedText("Di bawah hasil ketua tim", en: "Below the team leader's result"),
        PerformanceTree(
          "Contoh",
          roots: [
            SasaranDraft(
              "Tenaga pengajar pelatihan yang sesuai NSPK", level: "S2",
              children: [SasaranDraft("Bahan Ajar yang tersusun sesuai NSPK")])
          ])),
    ],
    reach: .roots,
    check: .document { facts, collector in
      for row in facts.roots {
        let node = facts.node(row)
        // A level without one above it has nobody to be linked to; what was cut off is reported for that.
        guard facts.levelKind(of: node) == .individual, node.level > 0,
          node.marks.isDisjoint(with: [.parentMissing, .cycle, .context]),
          !facts.isNonCascadingWithReason(row)
        else { continue }
        collector.report(row)
      }
    },
    wording: { context in
      FindingText(
        "sasaran individu \(context.id) tidak terkait dengan hasil atasannya",
        en: "the individual sasaran \(context.id) is not linked to a superior's result")
    })
}
