extension Rule {
  /// A result that is divided by area or load has fewer than two parts.
  ///
  /// One part is right when both carry the very same indicator, which is then borne jointly (tanggung renteng). Of a sasaran that
  /// is imported for reference nothing is asked.
  static let tooFewChildrenForDirectSplit = Rule(
    id: "too-few-children-for-direct-split", family: .structure, severity: .warning,
    summary: LocalizedText(
      "Pembagian langsung dengan kurang dari dua bagian",
      en: "A direct division has fewer than two parts"),
    rationale: LocalizedText(
      "Membagi hasil menurut wilayah atau beban berarti ada dua bagian atau lebih yang bersama-sama mewakilinya.",
      en: "Dividing a result by area or load means that two parts or more represent it together."),
    sources: [.performanceManagement(page: "26"), .financeMinistry(page: "39")],
    advice: LocalizedText(
      "Lengkapi bagiannya, atau nyatakan cascading tidak langsung.",
      en: "Complete the parts, or declare indirect cascading."),
    examples: [
      .failing(
        LocalizedText("Satu bagian beban", en: "One part of a load"), at: .sasaran("S1.1"),
        tree: fisheryTree(by: .load, areas: ["air tawar"])),
      .failing(
        LocalizedText("Tanpa bagian wilayah", en: "No part of an area"), at: .sasaran("S1.1"),
        tree: fisheryTree(by: .area, areas: [])),
      .passing(
        LocalizedText("Produksi 10 ton dibagi dua", en: "A production of 10 tons in two parts"),
        fisheryTree(by: .load, areas: ["air tawar", "air payau"])),
      .passing(
        LocalizedText("Menurut aspek boleh satu", en: "By aspect there may be one"),
        fisheryTree(by: .aspect, areas: ["air tawar"])),
      .passing(
        LocalizedText(
          "Tanggung renteng atas indikator yang sama", en: "Joint responsibility for one indicator"),
        fisheryTree(
          by: .load, areas: ["air tawar"], contribution: Contribution(to: "S1.1.a", as: .same))),
    ],
    reach: .children,
    needs: .undivided,
    parts: .others,
    check: .eachSasaran { facts, row, collector in
      let node = facts.node(row)
      guard node.cascading == .directByArea || node.cascading == .directByLoad,
        node.firstChild == node.lastChild, !node.marks.contains(.context)
      else { return }
      let isJoint =
        node.firstChild != .none
        && facts.indicatorRows(of: node.firstChild).contains { indicator in
          EnumCode.decode(facts.columns.indicators[indicator].relation) == Contribution.Relation.same
        }
      guard !isJoint else { return }
      collector.report(row, related: node.firstChild)
    },
    wording: { context in
      let isByLoad = context.sasaran?.cascading == .direct(by: .load)
      let division = LocalizedText(isByLoad ? "beban" : "wilayah", en: isByLoad ? "load" : "area")
      let parts =
        context.related == nil
        ? LocalizedText("tidak ada bagiannya", en: "has no part")
        : LocalizedText("hanya ada satu bagian", en: "has only one part")
      return FindingText(
        "sasaran \(context.id) dibagi langsung menurut \(division.indonesian), tetapi \(parts.indonesian)",
        en: "sasaran \(context.id) is divided directly by \(division.english) but \(parts.english)",
        notes: context.note(LocalizedText("satu-satunya bagian", en: "the only part")))
    })

  private static func fisheryTree(
    by division: CascadingMethod.Division, areas: [String], contribution: Contribution? = nil
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya produksi perikanan budidaya", level: "S1", cascading: .direct(by: division),
          indicators: [Indicator("Jumlah produksi perikanan budidaya", unit: "ton")],
          children: areas.map { area in
            SasaranDraft(
              "Meningkatnya produksi perikanan \(area)",
              indicators: [
                Indicator("Jumlah produksi perikanan budidaya", unit: "ton", contributes: contribution)
              ])
          })
      ])
  }
}
