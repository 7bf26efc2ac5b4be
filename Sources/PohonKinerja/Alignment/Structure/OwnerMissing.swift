extension Rule {
  /// A sasaran has no owner.
  ///
  /// On the topmost level it is a warning, on a level of official nomenclature, which is listed without owners, a
  /// note. Sasaran imported for reference are left alone.
  static let ownerMissing = Rule(
    id: "owner-missing", family: .structure, severity: .error,
    summary: LocalizedText("Sasaran tanpa pemilik", en: "A sasaran has no owner"),
    isToldByPlace: true,
    rationale: LocalizedText(
      "Hasil adalah milik jabatan; tanpa pemilik tidak ada yang mempertanggungjawabkannya.",
      en: "Results belong to positions; without an owner nobody answers for one."),
    sources: [.evaluators],
    advice: LocalizedText("Isi jabatan pemiliknya.", en: "Name the position that owns it."),
    examples: [
      .failing(
        LocalizedText("Kepala badan tidak disebut", en: "The head of agency is not named"),
        at: .sasaran("S1.1"),
        tree: PerformanceTree("Contoh") {
          Gubernur("Meningkatnya kualitas implementasi reformasi birokrasi", owner: "Gubernur Lampung") {
            KepalaBPSDM("Meningkatnya pengembangan kompetensi SDM Aparatur")
          }
        }),
      .failing(
        LocalizedText(
          "Di tingkat teratas: peringatan", en: "On the topmost level: a warning"),
        at: .sasaran("S0.1"),
        tree: PerformanceTree("Contoh") {
          Gubernur("Meningkatnya kualitas implementasi reformasi birokrasi", owner: " ")
        }),
      .passing(
        LocalizedText("Setiap sasaran berpemilik", en: "Every sasaran has an owner"),
        PerformanceTree("Contoh") {
          Gubernur("Meningkatnya kualitas implementasi reformasi birokrasi", owner: "Gubernur Lampung") {
            KepalaBPSDM("Meningkatnya pengembangan kompetensi SDM Aparatur", owner: "Kepala BPSDMD")
          }
        }),
      .passing(
        LocalizedText("Sasaran daerah sebagai acuan", en: "A regional sasaran for reference"),
        PerformanceTree("Contoh") {
          Gubernur("Meningkatnya kualitas implementasi reformasi birokrasi", isContext: true)
        }),
    ],
    reach: .itself,
    needs: .noOwner,
    parts: [.owner, .others],
    check: .eachSasaran { facts, row, collector in
      let node = facts.node(row)
      guard !facts.hasOwner(row), !node.marks.contains(.context) else { return }
      let isNomenclature = facts.levelKind(of: node) == .nomenclature
      collector.report(row, severity: isNomenclature ? .note : node.level == 0 ? .warning : nil)
    },
    wording: { context in
      FindingText("sasaran \(context.id) tidak berpemilik", en: "sasaran \(context.id) has no owner")
    })
}
