extension ComparisonRule {
  /// An indicator of a sasaran is replaced by another within the same plan period.
  ///
  /// The tree given first counts as the earlier one. An indicator that has only got another name with the same formula,
  /// or another spelling, has not changed; nor has one that is merely added or left out. Asked only where both trees
  /// look like versions of one plan and cover common years.
  static let ikuChurn = ComparisonRule(
    id: "iku-churn", family: .indicators, severity: .note, since: "0.2.0",
    summary: LocalizedText(
      "Indikator berganti dalam satu periode rencana", en: "An indicator is replaced within one plan period"),
    rationale: LocalizedText(
      "Indikator kinerja utama menggambarkan kondisi utama secara berkelanjutan; yang sering diganti tidak dapat dibandingkan dari tahun ke tahun.",
      en:
        "Key indicators describe the main condition over the years; what is replaced often cannot be compared from year to year."
    ),
    sources: [.evaluationAKIP("1.b.6")],
    advice: LocalizedText(
      "Pertahankan indikator sampai akhir periode, atau jelaskan penggantiannya dan hubungkan kedua deret angkanya.",
      en:
        "Keep the indicator until the period ends, or explain the change and link the two series of figures."),
    examples: [
      .failing(
        LocalizedText("Diganti pada perubahan rencana", en: "Replaced when the plan was revised"),
        at: .sasaran("S1.1"),
        first: versionTree([Indicator("Nilai Akreditasi Lembaga")]),
        second: versionTree([Indicator("Persentase lulusan dengan nilai baik")])),
      .failing(
        LocalizedText("Jumlah menjadi persentase", en: "A count becomes a share"), at: .sasaran("S1.1"),
        first: versionTree([Indicator("Jumlah lulusan dengan nilai baik")], 2025...2029),
        second: versionTree([Indicator("Persentase lulusan dengan nilai baik")], 2026...2030)),
      .failing(
        LocalizedText("Satu dari dua dengan rumus yang sama", en: "One of two with the same formula"),
        at: .sasaran("S1.1"),
        first: versionTree([
          Indicator("Nilai Akreditasi Lembaga", formula: "Hasil penilaian tahunan"),
          Indicator("Persentase lulusan dengan nilai baik", formula: "Hasil penilaian tahunan"),
        ]),
        second: versionTree([
          Indicator("Nilai Akreditasi Lembaga", formula: "Hasil penilaian tahunan"),
          Indicator("Jumlah kelas yang dibuka", formula: "Laporan kelas"),
        ])),
      .passing(
        LocalizedText("Nama baru dengan rumus yang sama", en: "A new name with the same formula"),
        versionTree([Indicator("Nilai Akreditasi Lembaga", formula: "Nilai dari LAN")]),
        versionTree([Indicator("Skor mutu lembaga diklat", formula: "nilai dari LAN.")])),
      .passing(
        LocalizedText("Ejaan lain", en: "Another spelling"),
        versionTree([Indicator("Prosentase lulusan dengan nilai baik")]),
        versionTree([Indicator("Persentase lulusan dengan nilai yang baik")])),
      .passing(
        LocalizedText("Ditambah satu indikator", en: "One indicator more"),
        versionTree([Indicator("Nilai Akreditasi Lembaga")]),
        versionTree([
          Indicator("Nilai Akreditasi Lembaga"), Indicator("Persentase lulusan dengan nilai baik"),
        ])),
      .passing(
        LocalizedText("Periode berikutnya", en: "The next period"),
        versionTree([Indicator("Nilai Akreditasi Lembaga")], 2020...2024),
        versionTree([Indicator("Persentase lulusan dengan nilai baik")])),
    ],
    check: { pair in
      guard pair.areOfOnePlan, pair.coverCommonYears else { return [] }
      return pair.commonRows.compactMap { row, counterpart in
        let change = ReplacedIndicators(row, counterpart, in: pair)
        guard !change.gone.isEmpty, !change.new.isEmpty else { return nil }
        return Hit(row: row, counterpart: counterpart, text: change.text(of: row, counterpart, in: pair))
      }
    })

  private static func versionTree(
    _ indicators: [Indicator], _ years: ClosedRange<Int> = 2025...2029
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh", period: Period(years),
      roots: [SasaranDraft("Meningkatnya kualitas lembaga diklat", level: "S1", indicators: indicators)])
  }
}

/// The indicators that one version of a sasaran has and the other does not.
private struct ReplacedIndicators {
  private(set) var gone: [Row] = []
  private(set) var new: [Row] = []

  /// O(indicators²) of the sasaran.
  init(_ row: Row, _ counterpart: Row, in pair: TreePair) {
    let before = pair.first.indicatorRows(of: row).map { Measure($0, in: pair.first) }
    let after = pair.second.indicatorRows(of: counterpart).map { Measure($0, in: pair.second) }
    let pairs = Self.pairs(before, after)
    gone = before.map(\.row).filter { old in !pairs.contains { $0.old == old } }
    new = after.map(\.row).filter { new in !pairs.contains { $0.new == new } }
  }

  /// Which indicator became which. Each becomes one at most, for several may have a formula in common; those that kept
  /// their names come first.
  private static func pairs(_ before: [Measure], _ after: [Measure]) -> [(old: Row, new: Row)] {
    var pairs: [(old: Row, new: Row)] = []
    for isSame in [Measure.hasSameName, Measure.measuresTheSame] {
      for old in before where !pairs.contains(where: { $0.old == old.row }) {
        let new = after.first { new in isSame(old)(new) && !pairs.contains { $0.new == new.row } }
        if let new { pairs.append((old.row, new.row)) }
      }
    }
    return pairs
  }

  func text(of row: Row, _ counterpart: Row, in pair: TreePair) -> FindingText {
    let old = Self.list(gone, in: pair.first)
    let new = Self.list(new, in: pair.second)
    let id = pair.sasaran(row).id
    return FindingText(
      "indikator sasaran \(id) berganti: \(old) menjadi \(new)",
      en: "the indicators of sasaran \(id) change: \(old) become \(new)",
      notes: [
        pair.note(
          LocalizedText("sasaran yang sama dalam dokumen lain", en: "the same sasaran in the other document"),
          on: counterpart)
      ],
      distinction: [old, new])
  }

  private static func list(_ rows: [Row], in facts: AlignmentFacts) -> String {
    Shortened.list(
      rows.map { Wording.quoted(facts.columns.texts.string(facts.columns.indicators[$0].name)) },
      separator: ", ", limit: 3)
  }
}

/// What an indicator measures, as far as its name and formula tell.
private struct Measure {
  let row: Row
  private let name: UInt64
  private let topic: StatementTopic
  /// 0 when there is none.
  private let formula: UInt64

  init(_ row: Row, in facts: AlignmentFacts) {
    self.row = row
    let indicator = facts.columns.indicators[row]
    name = facts.nameFacts(of: row).key
    topic = StatementTopic(ofName: facts.words(ofName: row))
    formula =
      indicator.formula == 0
      ? 0
      : facts.columns.texts.withBytes(of: facts.columns.symbols.reference(indicator.formula)) {
        TextFacts($0).key
      }
  }

  func hasSameName(_ other: Measure) -> Bool { name == other.name }

  func measuresTheSame(_ other: Measure) -> Bool {
    name == other.name || (formula != 0 && formula == other.formula)
      || (topic == other.topic && topic.isTelling)
  }
}
