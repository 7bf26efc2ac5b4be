extension ComparisonRule {
  /// An indicator that two documents have in common has another target for the same year.
  ///
  /// Only figures and grades that surely differ count: "95" and "95,00%" do not, nor do ranges that overlap.
  static let targetDiffersBetweenDocuments = ComparisonRule(
    id: "target-differs-between-documents", family: .targets, severity: .warning, since: "0.3.0",
    isOnByDefault: false,
    summary: LocalizedText(
      "Indikator yang sama memiliki target berbeda dalam dua dokumen",
      en: "The same indicator has different targets in two documents"),
    rationale: LocalizedText(
      "Renstra, Renja dan Perjanjian Kinerja menjanjikan hasil yang sama; dua target untuk satu tahun membuat capaiannya tidak dapat dinilai.",
      en:
        "The strategic plan, the work plan and the performance agreement promise the same results; with two targets for one year nobody can say what was achieved."
    ),
    sources: [.evaluators],
    advice: LocalizedText(
      "Samakan targetnya, atau jelaskan perubahan yang sah dalam dokumen yang lebih baru.",
      en: "Make the targets equal, or explain the change in the later document."),
    examples: [
      .failing(
        LocalizedText("85 dalam Renstra, 83 dalam PK", en: "85 in the plan, 83 in the agreement"),
        at: .indicator("S1.1.a", of: "S1.1"),
        first: targetedTree(Indicator("Nilai Akreditasi Lembaga", targets: [2026: 85, 2027: 87])),
        second: targetedTree(Indicator("Nilai Akreditasi Lembaga", targets: [2026: 83]))),
      .failing(
        LocalizedText("Predikat yang berbeda", en: "Different grades"), at: .indicator("S1.1.a", of: "S1.1"),
        first: targetedTree(Indicator("Predikat SAKIP", targets: [2026: "A"])),
        second: targetedTree(Indicator("Predikat SAKIP", targets: [2026: "BB"]))),
      .passing(
        LocalizedText("Angka yang sama, ditulis lain", en: "The same figure, written in another way"),
        targetedTree(Indicator("Persentase lulusan tepat waktu", unit: .percent, targets: [2026: 95])),
        targetedTree(Indicator("Persentase lulusan tepat waktu", unit: .percent, targets: [2026: "95,00%"]))),
      .passing(
        LocalizedText("Tahun yang berbeda", en: "Different years"),
        targetedTree(Indicator("Nilai Akreditasi Lembaga", targets: [2026: 85])),
        targetedTree(Indicator("Nilai Akreditasi Lembaga", targets: [2027: 87]))),
    ],
    check: { pair in
      IndicatorPairs(of: pair).pairs.compactMap { same in
        guard let (own, other) = pair.differentFigures(same, where: { $0 != ValueRow.baseline }) else {
          return nil
        }
        return pair.hit(same, own, other, named: LocalizedText("target", en: "target"))
      }
    })

  private static func targetedTree(_ indicator: Indicator, planYear: Int? = nil) -> PerformanceTree {
    PerformanceTree(
      "Contoh", planYear: planYear,
      roots: [SasaranDraft("Meningkatnya kualitas lembaga diklat", level: "S1", indicators: [indicator])])
  }
}
