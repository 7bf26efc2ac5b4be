extension Rule {
  /// A sasaran names the problem rather than the condition once it is solved. The rule on logic models of the same id
  /// asks the same of their elements.
  static let problemAsOutcome = Rule(
    id: "problem-as-outcome", family: .wording, severity: .error, since: "0.2.0",
    summary: LocalizedText("Masalah ditulis sebagai sasaran", en: "A problem posing as a sasaran"),
    rationale: LocalizedText(
      "Pohon masalah bukan pohon kinerja: sasaran adalah keadaan sesudah masalah itu teratasi.",
      en: "A problem tree is no performance tree: a sasaran is the condition once the problem is solved."),
    sources: [.logicModelMaterial, .convention],
    advice: LocalizedText(
      "Tuliskan keadaan yang ingin dicapai (“Meningkatnya …”, “Terpenuhinya …”).",
      en: "Write the condition to reach (“Meningkatnya …”, “Terpenuhinya …”)."),
    examples: [
      .failing(
        LocalizedText("Rendahnya …", en: "Rendahnya …"), at: .sasaran("S1.1"),
        tree: .stating("Rendahnya kompetensi aparatur")),
      .failing(
        LocalizedText("Belum optimalnya …", en: "Belum optimalnya …"), at: .sasaran("S2.1"),
        tree: .stating("Belum optimalnya penyelenggaraan pelatihan", level: "S2")),
      .failing(
        LocalizedText("Masih …", en: "Masih …"), at: .sasaran("S0.1"),
        tree: .opening("Masih banyaknya jalan rusak")),
      .failing(
        LocalizedText("Kata lain yang biasa membuka masalah: peringatan", en: "Another opening: a warning"),
        at: .sasaran("S1.1"), tree: .stating("Minimnya sarana pelatihan aparatur")),
      .failing(
        LocalizedText("Tidak …nya: peringatan", en: "Tidak …nya: a warning"),
        at: .sasaran("S1.1"), tree: .stating("Tidak optimalnya penyelenggaraan pelatihan")),
      .passing(
        LocalizedText("Hal buruk yang menurun", en: "Something bad that decreases"),
        .stating("Menurunnya angka kemiskinan")),
      .passing(
        LocalizedText("Hal buruk yang rendah", en: "Something bad of which there is little"),
        .stating("Rendahnya angka kematian ibu")),
      .passing(
        LocalizedText("Hal buruk yang tidak terjadi", en: "Something bad that does not happen"),
        .stating("Tidak adanya temuan berulang")),
      .passing(
        LocalizedText("Tinggi, dan baik", en: "High, and good"),
        .stating("Tingginya partisipasi masyarakat dalam pembangunan")),
      .passing(
        LocalizedText("Masalah dari dokumen lain", en: "A problem of another document"),
        .stating("Rendahnya kompetensi aparatur", isContext: true)),
    ],
    reach: .itself,
    parts: [.statement, .others],
    check: .eachSasaran(of: .problem) { facts, row, collector in
      guard ProblemOpening.mayOpen(with: facts.statementMarks(of: row).first) else { return }
      let node = facts.node(row)
      guard facts.isOwnWording(node), facts.stage(of: node) ?? .outcome >= .output else { return }
      guard let opening = ProblemOpening(facts.words(ofStatement: row)) else { return }
      collector.report(row, severity: opening == .listed ? nil : .warning)
    },
    wording: { context in
      FindingText(
        "sasaran \(context.id) menyebut masalah, bukan hasil: \(Wording.quoted(context.statement))",
        en: "sasaran \(context.id) names a problem, not a result: \(Wording.quoted(context.statement))")
    })
}
