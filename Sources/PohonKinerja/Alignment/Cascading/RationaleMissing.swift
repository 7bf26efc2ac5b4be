extension Rule {
  /// A sasaran does not say why it helps its parent. Off by default: most published trees say it nowhere.
  ///
  /// What is divided directly is the same result in parts and needs no reason; items of the nomenclature have theirs in
  /// law.
  static let rationaleMissing = Rule(
    id: "rationale-missing", family: .cascading, severity: .note, since: "0.2.0", status: .preview,
    isOnByDefault: false,
    summary: LocalizedText(
      "Hubungan jika–maka dengan induk belum dinyatakan",
      en: "The if–then relation to the parent is not stated"),
    isToldByPlace: true,
    rationale: LocalizedText(
      "Pohon kinerja adalah struktur sebab-akibat: jika sasaran ini tercapai, maka induknya terwujud.",
      en: "A performance tree is a structure of causes: if this sasaran is reached, its parent comes true."),
    sources: [.cascadingPrinciples, .evaluators],
    advice: LocalizedText(
      "Tulis satu kalimat “jika … maka …” (JSON: rationale, Swift: rationale:).",
      en: "Write one sentence “if … then …” (JSON: rationale, Swift: rationale:)."),
    examples: [
      .failing(
        LocalizedText("Tanpa alasan", en: "No reason"), at: .sasaran("S2.1"),
        tree: rationaleTree([SasaranDraft("Meningkatnya penggunaan bibit unggul")])),
      .failing(
        LocalizedText("Alasan yang kosong", en: "A blank reason"), at: .sasaran("S2.2"),
        tree: rationaleTree([
          SasaranDraft(
            "Meningkatnya luasan lahan siap tanam",
            rationale: "Jika lahan siap tanam bertambah, maka panen bertambah."),
          SasaranDraft("Meningkatnya penggunaan bibit unggul", rationale: " "),
        ])),
      .passing(
        LocalizedText("Jika–maka dinyatakan", en: "If–then is stated"),
        rationaleTree([
          SasaranDraft(
            "Meningkatnya penggunaan bibit unggul",
            rationale: "Jika petani memakai bibit unggul, maka hasil per hektar naik.")
        ])),
      .passing(
        LocalizedText("Diteruskan utuh ke satu unit", en: "Passed on whole to one unit"),
        rationaleTree([SasaranDraft("Meningkatnya Produksi Padi")], cascading: .direct(by: .aspect))),
      .passing(
        LocalizedText("Beban yang dibagi", en: "A load that is divided"),
        rationaleTree(
          [
            SasaranDraft("Meningkatnya produksi padi sawah"),
            SasaranDraft("Meningkatnya produksi padi ladang"),
          ], cascading: .direct(by: .load))),
      .passing(
        LocalizedText("Sasaran di luar penjabaran", en: "A sasaran outside the cascade"),
        rationaleTree([
          SasaranDraft(
            "Meningkatnya akuntabilitas kinerja",
            cascading: .nonCascading(reason: "Wajib bagi setiap perangkat daerah"))
        ])),
    ],
    reach: .parent,
    needs: .parent,
    parts: .others,
    check: .eachSasaran { facts, row, collector in
      let node = facts.node(row)
      guard node.parent != .none, node.cascading != .nonCascading, !facts.statesItsReason(row) else { return }
      let parent = facts.node(node.parent)
      guard node.marks.isDisjoint(with: .context), parent.marks.isDisjoint(with: .context),
        !parent.cascading.isDirect, facts.levelKind(of: node) != .nomenclature
      else { return }
      collector.report(row, related: node.parent)
    },
    wording: { context in
      let parent = context.related?.id ?? ""
      return FindingText(
        "sasaran \(context.id) belum menyatakan mengapa ia mewujudkan induknya, \(parent)",
        en: "sasaran \(context.id) does not state why it brings about its parent, \(parent)")
    })

  private static func rationaleTree(
    _ children: [SasaranDraft], cascading: CascadingMethod? = nil
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft("Meningkatnya Produksi Padi", level: "S1", cascading: cascading, children: children)
      ])
  }
}
