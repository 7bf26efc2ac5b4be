extension Rule {
  /// A sasaran stands more than one level below its parent, and the cascade does not allow it.
  static let levelSkip = Rule(
    id: "level-skip", family: .structure, severity: .warning,
    summary: LocalizedText(
      "Sasaran melompati satu tingkat atau lebih", en: "A sasaran skips one level or more"),
    rationale: LocalizedText(
      "Penjabaran diperiksa di setiap level jabatan. Melompat boleh bila struktur organisasi menghendaki, asal dinyatakan.",
      en:
        "Cascading is looked at on every level of positions. A skip is fine when the organisation calls for it and says so."
    ),
    sources: [.evaluationAKIP("1.b.8")],
    advice: LocalizedText(
      "Sisipkan sasaran tingkat antara, atau nyatakan lompatan ini pada dokumen (JSON: skips, Swift: Cascade(_:skips:)).",
      en:
        "Insert a sasaran of the level between, or declare the skip in the document (JSON: skips, Swift: Cascade(_:skips:))."
    ),
    examples: [
      .failing(
        LocalizedText(
          "Ketua tim langsung di bawah gubernur", en: "A team leader directly under the governor"),
        at: .sasaran("S2.1"),
        tree: PerformanceTree(
          "Contoh",
          roots: [
            SasaranDraft(
              "Meningkatnya kualitas implementasi reformasi birokrasi", level: "S0",
              children: [SasaranDraft("Tenaga pengajar pelatihan yang sesuai NSPK", level: "S2")])
          ])),
      .failing(
        LocalizedText(
          "Widyaiswara langsung di bawah kepala badan", en: "A lecturer directly under the head of agency"),
        at: .sasaran("S3.1"),
        tree: PerformanceTree(
          "Contoh",
          roots: [
            SasaranDraft(
              "Meningkatnya kualitas pengelolaan dan penyelenggaraan diklat", level: "S1",
              children: [
                SasaranDraft("Bahan Ajar pada Pelatihan Manajerial yang tersusun sesuai NSPK", level: "S3")
              ])
          ])),
      .passing(
        LocalizedText("Setiap tingkat berurutan", en: "Every level in turn"),
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
      guard node.parent != .none else { return }
      let upper = Int(facts.node(node.parent).level)
      let lower = Int(node.level)
      guard lower - upper > 1, !facts.columns.header.cascade.allowsSkip(from: upper, to: lower) else {
        return
      }
      collector.report(row, related: node.parent)
    },
    wording: { context in
      let parent = context.related?.id ?? ""
      return FindingText(
        "sasaran \(context.id) langsung berada di bawah \(parent), melompati tingkat di antaranya",
        en: "sasaran \(context.id) stands directly under \(parent), skipping the level between",
        notes: context.note(LocalizedText("induknya", en: "its parent")))
    })
}
