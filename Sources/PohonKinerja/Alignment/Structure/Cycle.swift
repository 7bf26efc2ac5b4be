extension Rule {
  /// A sasaran is its own ancestor.
  static let cycle = Rule(
    id: "cycle", family: .structure, severity: .error,
    summary: LocalizedText("Sasaran berada di bawah dirinya sendiri", en: "A sasaran stands below itself"),
    rationale: LocalizedText(
      "Pohon kinerja menyusun sebab dan akibat; hasil yang menjadi sebab bagi dirinya tidak punya puncak.",
      en: "A performance tree orders causes and effects; a result that is its own cause has no top."),
    sources: [.convention],
    advice: LocalizedText(
      "Perbaiki id induk salah satunya; hubungan timbal balik ditulis sebagai crosscutting.",
      en: "Correct the parent of one of them; a mutual relation is a crosscutting link."),
    examples: [
      .failing(
        LocalizedText("Dua sasaran saling menjadi induk", en: "Two sasaran are each other's parent"),
        at: .sasaran("A"),
        tree: PerformanceTree(
          "Contoh",
          flat: [
            (SasaranDraft("Meningkatnya kualitas diklat", id: "A", level: "S1"), "B"),
            (SasaranDraft("Tenaga pengajar yang sesuai NSPK", id: "B", level: "S2"), "A"),
          ])),
      .failing(
        LocalizedText("Sasaran menjadi induk dirinya", en: "A sasaran is its own parent"), at: .sasaran("A"),
        tree: PerformanceTree(
          "Contoh", flat: [(SasaranDraft("Meningkatnya kualitas diklat", id: "A", level: "S1"), "A")])),
      .passing(
        LocalizedText(
          "Tautan crosscutting boleh melingkar", en: "Crosscutting links may form a cycle"),
        PerformanceTree(
          "Contoh",
          crosscutting: [
            CrosscuttingLink(from: "S1.1", to: "S1.2"), CrosscuttingLink(from: "S1.2", to: "S1.1"),
          ]
        ) {
          Gubernur("Meningkatnya kualitas implementasi reformasi birokrasi") {
            KepalaBPSDM("Meningkatnya pengembangan kompetensi SDM Aparatur")
            KepalaBPSDM("Meningkatnya kualitas pengelolaan dan penyelenggaraan diklat")
          }
        }),
    ],
    reach: .identifiers,
    needs: .cycle,
    parts: .others,
    check: .eachSasaran { facts, row, collector in
      guard facts.node(row).marks.contains(.cycle) else { return }
      let parent = facts.columns.detail(of: row)?.declaredParent.flatMap { facts.columns.node(withID: $0) }
      collector.report(row, related: parent ?? .none)
    },
    wording: { context in
      // The cycle was cut above the sasaran, so the way up from the parent it declares ends at itself.
      var ids = [context.id]
      if let parent = context.related {
        ids = ([parent] + parent.ancestors).map(\.id).reversed() + ids
      }
      let way = Shortened.list(ids, separator: " › ", limit: 6)
      return FindingText(
        "sasaran \(context.id) berada di bawah dirinya sendiri: \(way)",
        en: "sasaran \(context.id) stands below itself: \(way)",
        notes: context.note(LocalizedText("induk yang disebutnya", en: "the parent it names")))
    })
}
