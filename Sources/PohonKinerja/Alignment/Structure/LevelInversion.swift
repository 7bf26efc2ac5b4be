extension Rule {
  /// A sasaran stands on the level of its parent, or above it.
  static let levelInversion = Rule(
    id: "level-inversion", family: .structure, severity: .error,
    summary: LocalizedText(
      "Sasaran tidak berada di tingkat yang lebih rendah daripada induknya",
      en: "A sasaran is not on a lower level than its parent"),
    rationale: LocalizedText(
      "Kinerja dijabarkan dari jabatan yang lebih tinggi ke yang lebih rendah.",
      en: "Performance is passed down from a higher position to a lower one."),
    sources: [.evaluationAKIP("1.b.8")],
    advice: LocalizedText(
      "Perbaiki tingkatnya, atau pindahkan ke bawah sasaran yang lebih tinggi.",
      en: "Correct its level, or move it below a sasaran of a higher level."),
    examples: [
      .failing(
        LocalizedText("Setingkat dengan induknya", en: "On the level of its parent"), at: .sasaran("S1.2"),
        tree: PerformanceTree(
          "Contoh",
          roots: [
            SasaranDraft(
              "Meningkatnya kualitas diklat", level: "S1",
              children: [SasaranDraft("Meningkatnya kompetensi SDM Aparatur", level: "S1")])
          ])),
      .failing(
        LocalizedText("Gubernur di bawah ketua tim", en: "A governor below a team leader"),
        at: .sasaran("S0.1"),
        tree: PerformanceTree(
          "Contoh",
          roots: [
            SasaranDraft(
              "Tenaga pengajar pelatihan yang sesuai NSPK", level: "S2",
              children: [SasaranDraft("Meningkatnya kualitas reformasi birokrasi", level: "S0")])
          ])),
      .passing(
        LocalizedText("Setiap tingkat di bawah induknya", en: "Every level below its parent's"),
        PerformanceTree("Contoh") {
          Gubernur("Meningkatnya kualitas implementasi reformasi birokrasi") {
            KepalaBPSDM("Meningkatnya pengembangan kompetensi SDM Aparatur")
          }
        }),
    ],
    reach: .parent,
    needs: .otherLevel,
    parts: .others,
    check: .eachSasaran { facts, row, collector in
      let node = facts.node(row)
      guard node.parent != .none, node.level <= facts.node(node.parent).level else { return }
      collector.report(row, related: node.parent)
    },
    wording: { context in
      let parent = context.related?.id ?? ""
      let isEqual = context.sasaran?.levelRank == context.related?.levelRank
      return FindingText(
        isEqual
          ? LocalizedText(
            "sasaran \(context.id) setingkat dengan induknya \(parent)",
            en: "sasaran \(context.id) is on the same level as its parent \(parent)")
          : LocalizedText(
            "sasaran \(context.id) lebih tinggi tingkatnya daripada induknya \(parent)",
            en: "sasaran \(context.id) is on a higher level than its parent \(parent)"),
        notes: context.note(LocalizedText("induknya", en: "its parent")))
    })
}
