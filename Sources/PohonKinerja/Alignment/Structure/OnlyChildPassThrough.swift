extension Rule {
  /// A sasaran has one below it, and that one says the same: a level that divides nothing and adds nothing.
  ///
  /// The practice of the Ministry of Finance passes a result directly to one unit in the same words, and declares it.
  /// It does not matter here whether the words stand in another order or other function words are between them.
  static let onlyChildPassThrough = Rule(
    id: "only-child-pass-through", family: .structure, severity: .note, since: "0.2.0", status: .preview,
    summary: LocalizedText(
      "Satu-satunya sasaran di bawahnya berkata sama", en: "The only sasaran below says the same"),
    rationale: LocalizedText(
      "Tingkat yang hanya meneruskan tidak menunjukkan kondisi apa yang dibutuhkan agar hasilnya terwujud.",
      en: "A level that only passes on does not show which condition the result needs."),
    sources: [.cascadingPrinciples, .financeMinistry(page: "23"), .convention],
    advice: LocalizedText(
      "Uraikan kondisi yang dibutuhkan, gabungkan kedua tingkat, atau nyatakan penjabaran langsung ke satu unit.",
      en:
        "State the conditions that are needed, merge the two levels, or declare direct cascading to one unit."
    ),
    examples: [
      .failing(
        LocalizedText("Kalimat yang sama pada satu-satunya anak", en: "The only child has the same sentence"),
        at: .sasaran("S1.1"),
        tree: passThroughTree(
          "Meningkatnya kualitas pelatihan aparatur", ["Meningkatnya kualitas pelatihan aparatur"])),
      .failing(
        LocalizedText("Hanya kata penghubungnya berbeda", en: "Only the function words differ"),
        at: .sasaran("S1.1"),
        tree: passThroughTree(
          "Meningkatnya kualitas pelatihan dan sertifikasi bagi aparatur",
          ["Meningkatnya kualitas pelatihan serta sertifikasi aparatur"])),
      .passing(
        LocalizedText("Diteruskan langsung ke satu unit", en: "Passed on directly to one unit"),
        passThroughTree(
          "Meningkatnya kualitas pelatihan aparatur", ["Meningkatnya kualitas pelatihan aparatur"],
          cascading: .direct(by: .aspect))),
      .passing(
        LocalizedText("Satu anak dengan kondisi sendiri", en: "One child with a condition of its own"),
        passThroughTree(
          "Meningkatnya kualitas pelatihan aparatur", ["Tenaga pengajar pelatihan yang sesuai NSPK"])),
      .passing(
        LocalizedText("Dua anak", en: "Two children"),
        passThroughTree(
          "Meningkatnya kualitas pelatihan aparatur",
          ["Meningkatnya kualitas pelatihan aparatur", "Tenaga pengajar pelatihan yang sesuai NSPK"])),
    ],
    reach: .children,
    needs: .singleChild,
    parts: [.statement, .others],
    check: .eachSasaran { facts, row, collector in
      let node = facts.node(row)
      guard facts.hasSingleChild(node), !node.cascading.isDirect else { return }
      let statement = facts.statementFacts(of: row)
      guard statement.contentCount > 0,
        statement.contentKey == facts.statementFacts(of: node.firstChild).contentKey,
        facts.isOwnStatement(row), facts.isOwnStatement(node.firstChild)
      else { return }
      collector.report(row, related: node.firstChild)
    },
    wording: { context in
      let child = context.related?.id ?? ""
      return FindingText(
        "sasaran \(context.id) hanya diteruskan ke \(child) dengan kalimat yang sama",
        en: "sasaran \(context.id) is only passed on to \(child), in the same words",
        notes: context.note(
          LocalizedText("satu-satunya sasaran di bawahnya", en: "the only sasaran below it")))
    })

  private static func passThroughTree(
    _ statement: String, _ children: [String], cascading: CascadingMethod? = nil
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          statement, level: "S1", cascading: cascading, children: children.map { SasaranDraft($0) })
      ])
  }
}
