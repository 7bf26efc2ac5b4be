extension Rule {
  /// A result is passed on directly to one unit, and the unit words it differently.
  ///
  /// The practice of the Ministry of Finance (KMK 467): a direct sasaran has the same sentence, description and scope.
  /// Elsewhere this is no rule, so it is off by default and on in ``Profile/kemenkeu``.
  static let directSentenceDiffers = Rule(
    id: "direct-sentence-differs", family: .cascading, severity: .warning, since: "0.2.0", status: .preview,
    isOnByDefault: false,
    summary: LocalizedText(
      "Sasaran yang diteruskan langsung berbunyi lain dari induknya",
      en: "A sasaran that is passed on directly is worded unlike its parent"),
    rationale: LocalizedText(
      "Sasaran strategis direct memiliki kalimat, deskripsi dan ruang lingkup yang sama dengan induknya.",
      en: "A direct strategic objective has the same sentence, description and scope as its parent."),
    sources: [.financeMinistry(page: "23")],
    advice: LocalizedText(
      "Pakai kalimat induknya, atau ubah metode pada induk menjadi tidak langsung.",
      en: "Use the parent's sentence, or change the parent's method to indirect."),
    examples: [
      .failing(
        LocalizedText("Diteruskan ke satu unit dengan kalimat lain", en: "One unit, another sentence"),
        at: .sasaran("S2.1"), tree: directTree(["Meningkatnya mutu layanan perbendaharaan"])),
      .failing(
        LocalizedText("Lingkup yang dipersempit", en: "A narrower scope"), at: .sasaran("S2.1"),
        tree: directTree(["Meningkatnya kualitas layanan perbendaharaan KPPN"])),
      .passing(
        LocalizedText("Kalimat yang sama", en: "The same sentence"),
        directTree(["Meningkatnya kualitas layanan perbendaharaan"])),
      .passing(
        LocalizedText("Tidak langsung", en: "Indirect"),
        directTree(["Meningkatnya mutu layanan perbendaharaan"], .indirect)),
      .passing(
        LocalizedText(
          "Dua unit: bukan penerusan utuh", en: "Two units: not passed on whole"),
        directTree(["Meningkatnya mutu layanan kas", "Meningkatnya mutu layanan akuntansi"])),
    ],
    reach: .parent,
    needs: .onlyChild,
    parts: [.statement, .others],
    check: .eachSasaran { facts, row, collector in
      let node = facts.node(row)
      guard node.parent != .none, node.cascading != .nonCascading,
        facts.passesOnWhole(facts.node(node.parent)),
        facts.statementFacts(of: row).key != facts.statementFacts(of: node.parent).key,
        facts.isOwnStatement(row), facts.isOwnStatement(node.parent)
      else { return }
      collector.report(row, related: node.parent)
    },
    wording: { context in
      let parent = context.related?.id ?? ""
      return FindingText(
        "sasaran \(context.id) diteruskan langsung dari \(parent), tetapi kalimatnya berbeda",
        en: "sasaran \(context.id) is passed on directly from \(parent), but its sentence differs",
        notes: context.note(LocalizedText("induknya", en: "its parent")))
    })

  /// A sasaran that is passed on directly, unless another method is given.
  private static func directTree(
    _ children: [String], _ method: CascadingMethod = .direct(by: .aspect)
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya kualitas layanan perbendaharaan", level: "S1", cascading: method,
          children: children.map { SasaranDraft($0) })
      ])
  }
}
