/// What `crosscutting-missing` takes for the tree of a whole agency.
private enum AgencyTree {
  /// From this many sasaran on, a tree is expected to have crosscutting links. Our convention: a small supporting unit
  /// has fewer.
  static let minimumCount = 20
}

extension Rule {
  /// A tree as large as an agency's has no crosscutting link at all.
  static let crosscuttingMissing = Rule(
    id: "crosscutting-missing", family: .structure, severity: .note,
    summary: LocalizedText(
      "Pohon sebuah perangkat daerah tanpa crosscutting",
      en: "The tree of an agency has no crosscutting link"),
    rationale: LocalizedText(
      "Pohon kinerja memberi informasi tentang hubungan kinerja antarbidang dan dengan tugas fungsi lain.",
      en: "A performance tree tells how results relate across divisions and to the work of others."),
    sources: [.evaluationAKIP("1.b.9"), .convention],
    advice: LocalizedText(
      "Catat sasaran yang membutuhkan bidang atau perangkat daerah lain dalam “crosscutting”.",
      en: "Note in “crosscutting” which sasaran need another division or agency."),
    examples: [
      .failing(
        LocalizedText("20 sasaran tanpa tautan", en: "20 sasaran without a link"), at: .document,
        tree: agencyTree(teams: AgencyTree.minimumCount - 1)),
      .failing(
        LocalizedText("30 sasaran tanpa tautan", en: "30 sasaran without a link"), at: .document,
        tree: agencyTree(teams: 29)),
      .passing(
        LocalizedText("Unit penunjang yang kecil", en: "A small supporting unit"), agencyTree(teams: 5)),
      .passing(
        LocalizedText("Tautan ke perangkat daerah lain", en: "A link to another agency"),
        agencyTree(
          teams: 29, crosscutting: [CrosscuttingLink(from: "S2.1", unit: "Badan Kepegawaian Daerah")])),
    ],
    reach: .itself,
    check: .document { facts, collector in
      let count = facts.columns.nodeCount
      guard facts.columns.header.crosscutting.isEmpty, count >= AgencyTree.minimumCount else { return }
      collector.report(.none, value: count)
    },
    wording: { context in
      FindingText(
        "pohon dengan \(context.value) sasaran ini tidak memuat satu pun tautan crosscutting",
        en: "this tree of \(context.value) sasaran has no crosscutting link")
    })

  private static func agencyTree(teams: Int, crosscutting: [CrosscuttingLink] = []) -> PerformanceTree {
    PerformanceTree(
      "Contoh", crosscutting: crosscutting,
      roots: [
        SasaranDraft(
          "Meningkatnya kualitas pengelolaan dan penyelenggaraan diklat", level: "S1",
          children: (1...teams).map { SasaranDraft("Pelatihan angkatan \($0) yang sesuai NSPK") })
      ])
  }
}
