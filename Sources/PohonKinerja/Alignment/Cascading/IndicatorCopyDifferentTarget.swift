extension Rule {
  /// A single child has the same indicator as its parent, and another target for the same year.
  ///
  /// A child that aims lower where higher is better is told by `child-target-lower` instead. Silent where the child is
  /// declared to be a part of the indicator above, to contribute to it or only to refer to it, and where the load is divided.
  /// Milder when both name
  /// different sources: the figures of the long-term plan and of the yearly agreement differ rightly when one of them was
  /// revised. Where others stand beside the child, whatever they measure, the result is not passed on whole: what has the
  /// same name may be one unit's own part, and `indicator-copy` asks which it is and names both targets.
  static let indicatorCopyDifferentTarget = Rule(
    id: "indicator-copy-different-target", family: .cascading, severity: .warning,
    summary: LocalizedText(
      "Indikator yang sama memiliki target berbeda pada tahun yang sama",
      en: "The same indicator has different targets for the same year"),
    rationale: LocalizedText(
      "Bila hasil diteruskan utuh ke satu pelaksana, capaian keduanya satu; dua target berarti salah satunya keliru.",
      en: "A result passed on whole to one is achieved once; of two targets one is wrong."),
    sources: [.evaluators],
    advice: LocalizedText(
      "Samakan targetnya, atau sebut dokumen sumber masing-masing bila memang berasal dari dokumen yang berbeda.",
      en: "Make the targets equal, or name the source of each when they come from different documents."),
    examples: [
      .failing(
        LocalizedText("95 di atas, 97 di bawah", en: "95 above, 97 below"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: targetTree([2026: 95], [Indicator("Persentase layanan tepat waktu", targets: [2026: 97])])),
      .failing(
        LocalizedText("Nama lain, tetapi dinyatakan sama", en: "Another name, but declared the same"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: targetTree(
          [2026: 95, 2027: 96],
          [
            Indicator(
              "Persentase layanan selesai tepat waktu", targets: [2026: 95, 2027: "97,5"],
              contributes: Contribution(to: "S0.1.a", as: .same))
          ])),
      .failing(
        LocalizedText(
          "Dokumen yang berbeda disebut: catatan saja", en: "Different documents are named: a note only"),
        at: .indicator("S1.1.a", of: "S1.1"),
        tree: targetTree(
          [2026: 95], source: "Renstra 2025–2029",
          [Indicator("Persentase layanan tepat waktu", targets: [2026: 97], source: "PK Perubahan 2026")])),
      .passing(
        LocalizedText("Tahun yang berbeda", en: "Different years"),
        targetTree([2026: 95], [Indicator("Persentase layanan tepat waktu", targets: [2027: 97])])),
      .passing(
        LocalizedText("Angka yang sama, ditulis lain", en: "The same figure, written in another way"),
        targetTree([2026: 95], [Indicator("Persentase layanan tepat waktu", targets: [2026: "95,00%"])])),
      .passing(
        LocalizedText("Dinyatakan hanya menyumbang", en: "Declared merely to contribute"),
        targetTree(
          [2026: 95],
          [
            Indicator(
              "Persentase layanan tepat waktu", targets: [2026: 90],
              contributes: Contribution(to: "S0.1.a", as: .contribution))
          ])),
      .passing(
        LocalizedText("Dibagi kepada dua pelaksana", en: "Divided among two"),
        targetTree(
          [2026: 95],
          [
            Indicator("Persentase layanan tepat waktu", targets: [2026: 90]),
            Indicator("Persentase layanan tepat waktu", targets: [2026: 97]),
          ])),
      .passing(
        LocalizedText(
          "Pelaksana lain dengan indikator lain: ditanyakan oleh indicator-copy",
          en: "Another one with another indicator: indicator-copy asks"),
        targetTree(
          [2026: 95],
          [
            Indicator("Persentase layanan tepat waktu", targets: [2026: 97]),
            Indicator("Jumlah petugas loket", unit: .person),
          ])),
    ],
    reach: .parent,
    needs: [.onlyChild, .relatedIndicators],
    parts: [.figures, .others],
    check: .eachSasaran { facts, row, collector in
      let node = facts.node(row)
      guard node.parent != .none, node.indicatorCount > 0 else { return }
      let parent = facts.node(node.parent)
      guard facts.hasSingleChild(parent), parent.cascading != .directByLoad, !node.marks.contains(.context),
        !parent.marks.contains(.context)
      else { return }
      for indicator in facts.indicatorRows(of: row) {
        guard let whole = facts.sameIndicatorOfParent(indicator, of: node),
          !facts.isDeclaredOther(indicator, than: whole), facts.haveComparableUnits(indicator, whole),
          let year = facts.yearOfDifferentTargets(indicator, whole),
          facts.indicatorAimedHigherAbove(indicator, of: row) == nil
        else { continue }
        collector.report(
          row, indicator: indicator, related: node.parent, relatedIndicator: whole, value: Int(year),
          severity: facts.nameDifferentSources(indicator, whole) ? .note : nil)
      }
    },
    wording: { context in
      let own = context.shownTarget(of: context.indicator)
      let whole = context.shownTarget(of: context.relatedIndicator)
      let other = context.relatedIndicator?.id ?? ""
      let year = context.value == ValueRow.undated ? "" : " \(context.value)"
      return FindingText(
        "target\(year) \(context.indicatorName) adalah \(own[.indonesian]), sedangkan \(other) yang sama menargetkan \(whole[.indonesian])",
        en:
          "the\(year) target of \(context.indicatorName) is \(own[.english]), while \(other), the same indicator, has \(whole[.english])",
        notes: context.noteOnIndicator(
          LocalizedText("indikator yang sama pada induknya", en: "the same indicator above")),
        distinction: context.distinction + context.distinction(of: context.relatedIndicator))
    })

  /// A sasaran with one indicator, and below it one sasaran for each of some indicators.
  private static func targetTree(
    _ targets: Targets, source: String? = nil, _ indicators: [Indicator]
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya kualitas pelayanan publik",
          indicators: [
            Indicator("Persentase layanan tepat waktu", unit: .percent, targets: targets, source: source)
          ],
          children: indicators.enumerated().map { place, indicator in
            SasaranDraft("Meningkatnya mutu loket pelayanan \(place + 1)", indicators: [indicator])
          })
      ])
  }
}
