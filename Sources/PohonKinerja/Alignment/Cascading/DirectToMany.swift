extension Rule {
  /// A result is passed on directly to more than one unit.
  ///
  /// The practice of the Ministry of Finance (KMK 467): direct is to one unit only, to two or more it is indirect. In
  /// the annex of PermenPANRB 8/2021 direct cascading divides a result among several, so this is off by default and on
  /// in ``Profile/kemenkeu``.
  static let directToMany = Rule(
    id: "direct-to-many", family: .cascading, severity: .warning, since: "0.2.0", status: .preview,
    isOnByDefault: false,
    summary: LocalizedText(
      "Penjabaran langsung ke lebih dari satu unit", en: "Direct cascading to more than one unit"),
    rationale: LocalizedText(
      "Sasaran strategis direct hanya diturunkan ke satu unit; ke dua unit atau lebih penjabarannya indirect.",
      en: "A direct strategic objective goes to one unit only; to two or more it is cascaded indirectly."),
    sources: [.financeMinistry(page: "23")],
    advice: LocalizedText(
      "Ubah metodenya menjadi tidak langsung, atau teruskan ke satu unit saja.",
      en: "Change the method to indirect, or pass it on to one unit alone."),
    examples: [
      .failing(
        LocalizedText("Dua unit", en: "Two units"), at: .sasaran("S1.1"),
        tree: manyTree(.direct(by: .aspect), count: 2)),
      .failing(
        LocalizedText("Tiga wilayah", en: "Three areas"), at: .sasaran("S1.1"),
        tree: manyTree(.direct(by: .area), count: 3)),
      .passing(LocalizedText("Satu unit", en: "One unit"), manyTree(.direct(by: .aspect), count: 1)),
      .passing(LocalizedText("Tidak langsung", en: "Indirect"), manyTree(.indirect, count: 3)),
    ],
    reach: .children,
    needs: [.direct, .severalChildren],
    parts: .others,
    check: .eachSasaran { facts, row, collector in
      let node = facts.node(row)
      guard node.cascading.isDirect, !facts.hasSingleChild(node), node.marks.isDisjoint(with: .context) else {
        return
      }
      var count = 0
      for child in facts.children(of: row) where facts.node(child).cascading != .nonCascading { count += 1 }
      if count > 1 { collector.report(row, value: count) }
    },
    wording: { context in
      FindingText(
        "sasaran \(context.id) dijabarkan langsung ke \(context.value) unit",
        en: "sasaran \(context.id) is cascaded directly to \(context.value) units")
    })

  private static func manyTree(_ method: CascadingMethod, count: Int) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya kualitas layanan perbendaharaan", level: "S1", cascading: method,
          children: (1...max(count, 1)).map {
            SasaranDraft("Layanan perbendaharaan wilayah \($0) yang prima")
          })
      ])
  }
}
