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
    reach: .itself,
    parts: [.owner, .others],
    check: .both(
      .eachSasaran { facts, row, collector in
        // Employees without a name are not one.
        guard facts.isCountedAlone(row) else { return }
        report([row], Int(facts.node(row).indicatorCount), facts, &collector)
      },
      .eachOwner(
        OwnerCheck(
          group: { $0.ownerOfIndicators(at: $1) },
          amount: { Int($0.node($1).indicatorCount) },
          check: { report($1, $2, $0, &$3) },
          walk: { facts, collector in
            var counts: [OwnerGroup: (first: Row, count: Int)] = [:]
            var groups: [OwnerGroup] = []
            for row in facts.order {
              guard let group = facts.ownerOfIndicators(at: row) else { continue }
              if counts[group] == nil { groups.append(group) }
              counts[group, default: (row, 0)].count += Int(facts.node(row).indicatorCount)
            }
            for group in groups {
              guard let (first, count) = counts[group] else { continue }
              report([first], count, facts, &collector)
            }
          }))),
    wording: { context in
      let owner = context.sasaran?.owner?.description ?? ""
      let limit = context.sasaran.map { context.facts.maximumIndicators(of: context.facts.node($0.row)) } ?? 0
      return FindingText(
        "“\(owner)” memegang \(context.value) indikator, lebih dari \(limit)",
        en: "“\(owner)” has \(EnglishCount.of(context.value, "indicator")), more than \(limit)")
    })

  /// Reports at the first sasaran of an owner, when there are too many indicators.
  private static func report(
    _ rows: [Row], _ count: Int, _ facts: AlignmentFacts, _ collector: inout FindingCollector
  ) {
    guard let first = rows.first, count > facts.maximumIndicators(of: facts.node(first)) else { return }
    collector.report(first, value: count)
  }

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

extension AlignmentFacts {
  /// Whether a sasaran is of an individual without a name.
  fileprivate func isCountedAlone(_ row: Row) -> Bool {
    let node = node(row)
    return node.ownerTitle != 0 && node.ownerName == 0 && levelKind(of: node) == .individual
      && !isReference(row)
  }

  /// Whose indicators are counted together.
  fileprivate func ownerOfIndicators(at row: Row) -> OwnerGroup? {
    let node = node(row)
    guard let owner = ownerKey(of: node), !isReference(row), !isCountedAlone(row) else { return nil }
    return OwnerGroup(owner: owner, level: node.level)
  }

  fileprivate func maximumIndicators(of node: NodeRow) -> Int {
    guard levelKind(of: node) != .individual else { return thresholds.maximumIndicatorsOfIndividuals }
    return node.level == 0 ? thresholds.maximumIndicatorsAtTop : thresholds.maximumIndicators
  }
}
