extension Rule {
  /// A sasaran names a parent that does not exist, or stands among the roots although others stand above its level.
  ///
  /// One that is declared non-cascading with a reason takes nothing from a parent: what it names wrongly is a note. An
  /// employee's sasaran without a parent is reported by `individual-not-linked`.
  static let parentMissing = Rule(
    id: "parent-missing", family: .structure, severity: .error,
    summary: LocalizedText("Induk sasaran tidak ada", en: "The parent of a sasaran does not exist"),
    rationale: LocalizedText(
      "Sasaran tanpa induk tidak menyumbang hasil apa pun di atasnya.",
      en: "A sasaran without a parent contributes to no result above it."),
    sources: [.evaluators, .financeMinistry(page: "27")],
    advice: LocalizedText(
      "Perbaiki id induknya, atau nyatakan tidak dijenjangkan beserta alasannya (JSON: cascading dengan method “nonCascading”, Swift: .nonCascading(reason:)).",
      en:
        "Correct the id of the parent, or declare it non-cascading with a reason (JSON: cascading with method “nonCascading”, Swift: .nonCascading(reason:))."
    ),
    examples: [
      .failing(
        LocalizedText("Induk yang disebut tidak ada", en: "The named parent does not exist"),
        at: .sasaran("S1.2"),
        tree: PerformanceTree(
          "Contoh",
          flat: [
            (SasaranDraft("Meningkatnya kualitas reformasi birokrasi", id: "S0.1", level: "S0"), nil),
            (SasaranDraft("Meningkatnya kompetensi SDM Aparatur", id: "S1.1", level: "S1"), "S0.1"),
            (SasaranDraft("Meningkatnya kualitas diklat", id: "S1.2", level: "S1"), "S0.9"),
          ])),
      .failing(
        LocalizedText("Sasaran tim kerja di antara akar", en: "A team's sasaran among the roots"),
        at: .sasaran("S2.1"),
        tree: PerformanceTree(
          "Contoh",
          roots: [
            SasaranDraft("Meningkatnya kualitas reformasi birokrasi", level: "S0"),
            SasaranDraft("Tenaga pengajar pelatihan yang sesuai NSPK", level: "S2"),
          ])),
      .failing(
        LocalizedText(
          "Tidak dijenjangkan dengan alasan: catatan saja", en: "Non-cascading with a reason: a note only"),
        at: .sasaran("S1.1"),
        tree: PerformanceTree(
          "Contoh",
          flat: [
            (SasaranDraft("Meningkatnya kualitas reformasi birokrasi", level: "S0"), nil),
            (
              SasaranDraft(
                "Terkelolanya anggaran badan yang optimal", level: "S1",
                cascading: .nonCascading(reason: "IKU mandatori")), "IKU-01"
            ),
          ])),
      .passing(
        LocalizedText("Satu pohon untuk setiap hasil", en: "One tree for each outcome"),
        PerformanceTree("Contoh") {
          Gubernur("Meningkatnya kualitas implementasi reformasi birokrasi")
          Gubernur("Menurunnya angka kemiskinan")
        }),
      .passing(
        LocalizedText("IKU mandatori tanpa induk", en: "A mandatory indicator's sasaran without a parent"),
        PerformanceTree(
          "Contoh",
          roots: [
            SasaranDraft("Meningkatnya kualitas reformasi birokrasi", level: "S0"),
            SasaranDraft(
              "Terkelolanya anggaran badan yang optimal", level: "S1",
              cascading: .nonCascading(reason: "IKU mandatori")),
          ])),
    ],
    reach: .roots,
    check: .document { facts, collector in
      let topmost = facts.topmostRootLevel
      for row in facts.roots {
        let node = facts.node(row)
        let isExplained = facts.isNonCascadingWithReason(row)
        if node.marks.contains(.parentMissing) {
          collector.report(row, severity: isExplained ? .note : nil)
        } else if Int(node.level) > topmost, !isExplained, facts.levelKind(of: node) != .individual,
          node.marks.isDisjoint(with: [.cycle, .context])
        {
          collector.report(row)
        }
      }
    },
    wording: { context in
      guard let parent = context.sasaran?.declaredParent, context.isMarked(.parentMissing) else {
        return FindingText(
          "sasaran \(context.id) tidak berinduk, padahal ada tingkat di atasnya",
          en: "sasaran \(context.id) has no parent although there is a level above it")
      }
      return FindingText(
        "sasaran \(context.id) menyebut induk “\(parent)” yang tidak ada",
        en: "sasaran \(context.id) names the parent “\(parent)”, which does not exist")
    })
}
