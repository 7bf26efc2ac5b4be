extension Rule {
  /// One owner has more indicators than a performance contract may hold.
  ///
  /// Off by default: only the Ministry of Finance sets a limit. It is counted over all sasaran of one owner on one level;
  /// owners are told apart by title, name and unit, and individuals without a name by their sasaran. It is told at the
  /// first of these sasaran, where a waiver silences it.
  static let tooManyIndicators = Rule(
    id: "too-many-indicators", family: .indicators, severity: .warning, since: "0.2.0",
    isOnByDefault: false,
    summary: LocalizedText(
      "Terlalu banyak indikator pada satu pemilik", en: "One owner has too many indicators"),
    rationale: LocalizedText(
      "Kontrak kinerja dengan terlalu banyak indikator tidak lagi menunjukkan apa yang utama.",
      en: "A performance contract with too many indicators no longer shows what matters most."),
    sources: [.financeMinistry(page: "9")],
    advice: LocalizedText(
      "Pilih indikator yang utama, atau bagikan sasarannya.",
      en: "Keep the indicators that matter most, or share out the sasaran."),
    examples: [
      .failing(
        LocalizedText(
          "21 indikator seorang pemilik peta", en: "21 indicators of one owner of a strategy map"),
        at: .sasaran("S1.1"), tree: contractTree([21], level: "S1")),
      .failing(
        LocalizedText("Pada beberapa sasaran", en: "Over several sasaran"), at: .sasaran("S1.1"),
        tree: contractTree([12, 9], level: "S1")),
      .failing(
        LocalizedText("26 indikator di puncak", en: "26 indicators at the top"), at: .sasaran("S0.1"),
        tree: contractTree([26], level: "S0")),
      .failing(
        LocalizedText("11 indikator seorang pegawai", en: "11 indicators of an employee"),
        at: .sasaran("S3.1"), tree: contractTree([11], level: "S3")),
      .passing(
        LocalizedText("Sebanyak batasnya", en: "As many as the limit"), contractTree([20], level: "S1")),
      .passing(
        LocalizedText(
          "23 di puncak, seperti seorang direktur jenderal", en: "23 at the top, as a director general has"),
        contractTree([23], level: "S0")),
      .passing(
        LocalizedText("Pegawai tanpa nama bukan satu orang", en: "Employees without a name are not one"),
        contractTree([6, 6], level: "S3")),
    ],
    check: .wholeTree { facts, collector in
      var counts: [IndicatorOwner: (first: Row, count: Int)] = [:]
      var owners: [IndicatorOwner] = []
      for row in facts.order where facts.node(row).ownerTitle != 0 && !facts.isReference(row) {
        let owner = IndicatorOwner(of: row, in: facts)
        if counts[owner] == nil { owners.append(owner) }
        counts[owner, default: (row, 0)].count += Int(facts.node(row).indicatorCount)
      }
      for owner in owners {
        guard let (first, count) = counts[owner], count > facts.maximumIndicators(of: facts.node(first))
        else {
          continue
        }
        collector.report(first, value: count)
      }
    },
    wording: { context in
      let owner = context.sasaran?.owner?.description ?? ""
      let limit = context.sasaran.map { context.facts.maximumIndicators(of: context.facts.node($0.row)) } ?? 0
      return FindingText(
        "“\(owner)” memegang \(context.value) indikator, lebih dari \(limit)",
        en: "“\(owner)” has \(context.value) indicators, more than \(limit)")
    })

  private static func contractTree(_ counts: [Int], level: String) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: counts.enumerated().map { number, count in
        SasaranDraft(
          "Meningkatnya kualitas layanan \(number + 1)", level: level, owner: "Kepala Kantor",
          indicators: (1...count).map { Indicator("Persentase layanan \(number + 1).\($0)") })
      })
  }
}

/// Whose indicators are counted together.
private struct IndicatorOwner: Hashable {
  let title: Symbol
  let name: Symbol
  let unit: Symbol
  let level: UInt16
  /// The sasaran of an individual without a name.
  let sasaran: Row

  init(of row: Row, in facts: AlignmentFacts) {
    let node = facts.node(row)
    title = node.ownerTitle
    name = node.ownerName
    unit = node.ownerUnit
    level = node.level
    sasaran = node.ownerName == 0 && facts.levelKind(of: node) == .individual ? row : .none
  }
}

extension AlignmentFacts {
  fileprivate func maximumIndicators(of node: NodeRow) -> Int {
    guard levelKind(of: node) != .individual else { return thresholds.maximumIndicatorsOfIndividuals }
    return node.level == 0 ? thresholds.maximumIndicatorsAtTop : thresholds.maximumIndicators
  }
}
