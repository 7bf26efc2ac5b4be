extension Rule {
  /// A sasaran has more below it than one person can hold together.
  ///
  /// Items of the official nomenclature do not count, for the law lists them; nor does a division by area, which has as
  /// many parts as there are areas.
  static let childrenFanOut = Rule(
    id: "children-fan-out", family: .structure, severity: .note, since: "0.2.0", status: .preview,
    summary: LocalizedText(
      "Terlalu banyak sasaran langsung di bawah satu sasaran", en: "Too many sasaran directly below one"),
    rationale: LocalizedText(
      "Sebuah pohon memilih kondisi yang paling menentukan; daftar yang panjang biasanya mencampur beberapa tingkat.",
      en: "A tree keeps to the conditions that matter most; a long list usually mixes several levels."),
    sources: [.cascadingPrinciples, .convention],
    advice: LocalizedText(
      "Kelompokkan dalam kondisi antara, atau pilih yang paling menentukan. Batasnya dapat diatur dalam profil.",
      en:
        "Group them under intermediate conditions, or keep those that matter most. The limit is set in the profile."
    ),
    examples: [
      .failing(
        LocalizedText("12 sasaran di bawah satu sasaran", en: "12 sasaran below one"), at: .sasaran("S1.1"),
        tree: fanTree(12)),
      .failing(
        LocalizedText("20 sasaran di bawah satu sasaran", en: "20 sasaran below one"), at: .sasaran("S1.1"),
        tree: fanTree(20)),
      .passing(
        LocalizedText(
          "11 sasaran, seperti pada pohon yang diterbitkan", en: "11 sasaran, as in a published tree"),
        fanTree(11)),
      .passing(
        LocalizedText("Pembagian menurut wilayah", en: "A division by area"),
        fanTree(15, cascading: .direct(by: .area))),
      .passing(
        LocalizedText("Nomenklatur sub kegiatan", en: "Items of the nomenclature"),
        fanTree(
          14,
          cascade: Cascade(typed: [
            Level("K", "Kegiatan", stage: .output),
            Level("SK", "Sub Kegiatan", stage: .output, kind: .nomenclature),
          ]))),
    ],
    reach: .children,
    needs: .severalChildren,
    parts: .others,
    check: .eachSasaran { facts, row, collector in
      let node = facts.node(row)
      guard node.firstChild != .none, !facts.hasSingleChild(node), node.cascading != .directByArea else {
        return
      }
      let count = facts.fanOut(of: row)
      if count > facts.thresholds.maximumChildren { collector.report(row, value: count) }
    },
    wording: { context in
      FindingText(
        "\(context.value) sasaran berada langsung di bawah \(context.id); paling banyak \(context.facts.thresholds.maximumChildren)",
        en:
          "\(context.value) sasaran \(context.value == 1 ? "stands" : "stand") directly below \(context.id); at most \(context.facts.thresholds.maximumChildren)"
      )
    })

  private static func fanTree(
    _ count: Int, cascading: CascadingMethod? = nil, cascade: Cascade? = nil
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh", cascade: cascade ?? .standard,
      roots: [
        SasaranDraft(
          "Meningkatnya kualitas pengelolaan diklat", level: cascade == nil ? "S1" : nil,
          cascading: cascading,
          children: (1...max(count, 1)).map { SasaranDraft("Pelatihan angkatan \($0) yang sesuai NSPK") })
      ])
  }
}

extension AlignmentFacts {
  /// How many sasaran of this document that are no items of the nomenclature stand directly below one.
  fileprivate func fanOut(of row: Row) -> Int {
    var count = 0
    var child = node(row).firstChild
    while child != .none {
      let node = node(child)
      child = node.nextSibling
      if !node.marks.contains(.context), levelKind(of: node) != .nomenclature { count += 1 }
    }
    return count
  }
}
