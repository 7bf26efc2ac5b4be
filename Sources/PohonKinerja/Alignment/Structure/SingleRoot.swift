extension Rule {
  /// A document that says it is one tree has several roots. One without any sasaran is reported by `text-missing`.
  static let singleRoot = Rule(
    id: "single-root", family: .structure, severity: .error,
    summary: LocalizedText(
      "Dokumen yang menyatakan satu pohon berakar lebih dari satu",
      en: "A document that claims one tree has several roots"),
    rationale: LocalizedText(
      "Satu pohon kinerja menguraikan satu hasil akhir. Beberapa pohon boleh, asal tidak dinyatakan satu.",
      en:
        "One performance tree unfolds one final outcome. Several are fine when the document does not claim one."
    ),
    sources: [.cascadingPrinciples],
    advice: LocalizedText(
      "Satukan akarnya di bawah satu hasil, atau cabut pernyataan satu pohon dari dokumen (JSON: singleRoot, Swift: claimsSingleRoot:).",
      en:
        "Bring the roots under one outcome, or withdraw the document's claim to be one tree (JSON: singleRoot, Swift: claimsSingleRoot:)."
    ),
    examples: [
      .failing(
        LocalizedText("Dua akar", en: "Two roots"), at: .document,
        tree: PerformanceTree("Contoh", claimsSingleRoot: true) {
          Gubernur("Meningkatnya kualitas implementasi reformasi birokrasi")
          Gubernur("Menurunnya angka kemiskinan")
        }),
      .failing(
        LocalizedText("Tiga akar", en: "Three roots"), at: .document,
        tree: PerformanceTree("Contoh", claimsSingleRoot: true) {
          Gubernur("Meningkatnya kualitas implementasi reformasi birokrasi")
          Gubernur("Menurunnya angka kemiskinan")
          Gubernur("Meningkatnya produksi padi")
        }),
      .passing(
        LocalizedText(
          "Beberapa pohon yang tidak dinyatakan satu", en: "Several trees, not claimed to be one"),
        PerformanceTree("Contoh") {
          Gubernur("Meningkatnya kualitas implementasi reformasi birokrasi")
          Gubernur("Menurunnya angka kemiskinan")
        }),
      .passing(
        LocalizedText("Satu akar", en: "One root"),
        PerformanceTree("Contoh", claimsSingleRoot: true) {
          Gubernur("Meningkatnya kualitas implementasi reformasi birokrasi")
        }),
    ],
    reach: .roots,
    check: .document { facts, collector in
      guard facts.columns.header.claimsSingleRoot else { return }
      // A root that should not be one is reported for that.
      let topmost = facts.topmostRootLevel
      let roots = facts.roots.filter {
        Int(facts.node($0).level) == topmost
          && facts.node($0).marks.isDisjoint(with: [.parentMissing, .cycle])
      }
      guard roots.count > 1 else { return }
      collector.report(.none, related: roots.dropFirst().first ?? .none, value: roots.count)
    },
    wording: { context in
      FindingText(
        "dokumen menyatakan satu pohon, tetapi ada \(context.value) akar",
        en: "the document claims one tree but has \(context.value) roots",
        notes: context.note(LocalizedText("akar kedua", en: "the second root")))
    })
}
