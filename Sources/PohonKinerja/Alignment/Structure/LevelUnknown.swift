extension Rule {
  /// A sasaran written in Swift names a level that the cascade does not have; in a document that is a reading problem.
  static let levelUnknown = Rule(
    id: "level-unknown", family: .structure, severity: .error,
    summary: LocalizedText(
      "Tingkat sasaran tidak ada dalam daftar tingkat", en: "The level of a sasaran is not among the levels"),
    rationale: LocalizedText(
      "Tanpa tingkat yang dikenal, letak sasaran dalam penjenjangan hanya dugaan.",
      en: "Without a level that is known, the place of a sasaran in the cascade is a guess."),
    sources: [.convention],
    advice: LocalizedText(
      "Perbaiki kode tingkatnya, atau tambahkan tingkat itu ke daftar tingkat.",
      en: "Correct the code of the level, or add it to the levels."),
    examples: [
      .failing(
        LocalizedText("Kode tingkat yang salah ketik", en: "A mistyped code of a level"),
        at: .sasaran("S0.1"),
        tree: PerformanceTree(
          "Contoh", roots: [SasaranDraft("Meningkatnya kualitas reformasi birokrasi", level: "S9")])),
      .failing(
        LocalizedText("Kode dari daftar tingkat lain", en: "A code of another list of levels"),
        at: .sasaran("S1.1"),
        tree: PerformanceTree(
          "Contoh",
          roots: [
            SasaranDraft(
              "Meningkatnya kualitas reformasi birokrasi", level: "S0",
              children: [SasaranDraft("Meningkatnya kompetensi SDM Aparatur", level: "Eselon II")])
          ])),
      .passing(
        LocalizedText("Tingkat yang tidak disebut", en: "A level that is not named"),
        PerformanceTree(
          "Contoh",
          roots: [
            SasaranDraft(
              "Meningkatnya kualitas reformasi birokrasi",
              children: [SasaranDraft("Meningkatnya kompetensi SDM Aparatur", level: "S1")])
          ])),
    ],
    reach: .itself,
    needs: .unknownLevel,
    parts: .others,
    check: .eachSasaran { facts, row, collector in
      guard facts.node(row).marks.contains(.unknownLevel) else { return }
      collector.report(row)
    },
    wording: { context in
      let code = context.sasaran?.unknownLevel ?? ""
      let known = context.tree.cascade.levels.map(\.code)
      let list = Shortened.list(known, separator: ", ", limit: 8)
      return FindingText(
        "sasaran \(context.id) menyebut tingkat “\(code)” yang tidak ada; tingkat yang ada: \(list)",
        en: "sasaran \(context.id) names the level “\(code)”, which does not exist; the levels are \(list)")
    })
}
