extension Rule {
  /// Not every critical success factor of a sasaran is addressed by one below it, or one below it addresses a factor
  /// that is not declared.
  ///
  /// The share is reported. It is no error: the textbook rice tree addresses three of six factors, for a plan keeps to
  /// what matters most. Of a sasaran that is imported for reference nothing is asked. The thresholds are those of
  /// evaluators: at most 30 % is a warning, more is a note.
  static let csfCoverage = Rule(
    id: "csf-coverage", family: .structure, severity: .warning,
    summary: LocalizedText(
      "Faktor kunci keberhasilan belum semuanya dijawab",
      en: "Not every critical success factor is addressed"),
    rationale: LocalizedText(
      "Bila faktor kuncinya terpenuhi, hasilnya kemungkinan besar tercapai; faktor yang tidak dijawab adalah risiko yang dipilih.",
      en:
        "When its factors are met a result is likely reached; a factor that is not addressed is a risk one chooses."
    ),
    sources: [.cascadingPrinciples, .evaluationAKIP("1.b.3"), .evaluators],
    advice: LocalizedText(
      "Sebutkan pada sasaran di bawahnya faktor mana yang dijawab (JSON: criticalSuccessFactor, Swift: addresses:), atau tambah sasaran untuk faktor yang penting.",
      en:
        "State on the sasaran below which factor they address (JSON: criticalSuccessFactor, Swift: addresses:), or add one for a factor that matters."
    ),
    examples: [
      .failing(
        LocalizedText("Tiga dari enam faktor: catatan", en: "Three of six factors: a note"),
        at: .sasaran("S1.1"),
        tree: riceTree(addressing: ["Luas Lahan", "Kualitas Bibit", "Penggunaan teknologi"])
      ),
      .failing(
        LocalizedText("Satu dari enam faktor: peringatan", en: "One of six factors: a warning"),
        at: .sasaran("S1.1"), tree: riceTree(addressing: ["Kualitas Bibit"])),
      .failing(
        LocalizedText("Faktor yang tidak dinyatakan induknya", en: "A factor the parent does not declare"),
        at: .sasaran("S2.7"), tree: riceTree(addressing: riceFactors + ["Harga gabah"])),
      .passing(
        LocalizedText("Semua faktor dijawab", en: "Every factor is addressed"),
        riceTree(addressing: riceFactors.map { $0.uppercased() })),
      .passing(
        LocalizedText("Tanpa daftar faktor", en: "No list of factors"),
        PerformanceTree("Contoh") {
          Gubernur("Meningkatnya kualitas implementasi reformasi birokrasi") {
            KepalaBPSDM("Meningkatnya pengembangan kompetensi SDM Aparatur")
          }
        }),
    ],
    reach: .children,
    needs: .factors,
    parts: .others,
    check: .eachSasaran { facts, row, collector in
      guard !facts.isReference(row), facts.mayNameFactors(row), !facts.namesEachFactor(row) else { return }
      let coverage = FactorCoverage(of: row, in: facts)
      if !coverage.missing.isEmpty { collector.report(row, severity: coverage.isLow ? nil : .note) }
      for child in coverage.strays { collector.report(child, related: row, value: 1) }
    },
    wording: { context in
      if context.value == 1 {
        let factor = context.sasaran?.criticalSuccessFactor ?? ""
        let parent = context.related?.id ?? ""
        return FindingText(
          "sasaran \(context.id) menjawab faktor “\(factor)” yang tidak dinyatakan oleh \(parent)",
          en: "sasaran \(context.id) addresses the factor “\(factor)”, which \(parent) does not declare",
          notes: context.note(LocalizedText("induknya", en: "its parent")))
      }
      let coverage = FactorCoverage(of: context.requiredSasaran.row, in: context.facts)
      let missing = Shortened.list(coverage.missing.map { "“\($0)”" }, separator: ", ", limit: 6)
      return FindingText(
        "\(coverage.addressedCount) dari \(coverage.count) faktor kunci sasaran \(context.id) dijawab (\(coverage.percent) %); belum: \(missing)",
        en:
          "\(coverage.addressedCount) of \(EnglishCount.of(coverage.count, "critical success factor")) of \(context.id) \(coverage.count == 1 ? "is" : "are") addressed (\(coverage.percent) %); not: \(missing)"
      )
    })

  private static let riceFactors = [
    "Luas Lahan", "Kualitas Bibit", "Ketepatan waktu tanam", "Ketepatan penggunaan pupuk",
    "Penggunaan teknologi", "Serangan hama/penyakit",
  ]

  private static func riceTree(addressing factors: [String]) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya Produksi Padi", level: "S1", criticalSuccessFactors: riceFactors,
          children: factors.map { SasaranDraft("Terpenuhinya \($0)", addresses: $0) })
      ])
  }
}

extension AlignmentFacts {
  /// So many factors are held against each child.
  private static let fewFactors = 16

  /// Whether the children of a sasaran name each of its factors, and no other, in the very letters; quickly, and wrong only in
  /// saying no. O(factors · children).
  func namesEachFactor(_ row: Row) -> Bool {
    let node = node(row)
    guard node.detail != .none else { return false }
    return columns.details.withRow(node.detail) { detail in
      let factors = detail.criticalSuccessFactors
      guard factors.count <= Self.fewFactors else { return false }
      var named: UInt64 = 0
      var child = node.firstChild
      while child != .none {
        let node = self.node(child)
        child = node.nextSibling
        guard node.criticalSuccessFactor != 0 else { continue }
        let factor = columns.symbols.reference(node.criticalSuccessFactor)
        guard let place = factors.firstIndex(where: { columns.texts.equals(factor, $0.utf8.span) }) else {
          return false
        }
        named |= 1 << UInt64(place)
      }
      return named.nonzeroBitCount == factors.count
    }
  }

  /// Whether a sasaran declares factors, or one below it addresses one. O(children).
  fileprivate func mayNameFactors(_ row: Row) -> Bool {
    let node = node(row)
    if node.detail != .none, columns.details.withRow(node.detail, { !$0.criticalSuccessFactors.isEmpty }) {
      return true
    }
    var child = node.firstChild
    while child != .none {
      let node = self.node(child)
      if node.criticalSuccessFactor != 0 { return true }
      child = node.nextSibling
    }
    return false
  }
}

/// The critical success factors of a sasaran, and how those below it address them. A factor that is written twice counts once,
/// and a sign for nothing is none.
struct FactorCoverage {
  let count: Int
  /// The factors that nothing below addresses.
  let missing: [String]
  /// Those below that address a factor which is not declared.
  let strays: [Row]

  /// O(factors + children).
  init(of row: Row, in facts: AlignmentFacts) {
    var factors: [String] = []
    var keys: [UInt64] = []
    var declared: Set<UInt64> = []
    for factor in facts.columns.criticalSuccessFactors(of: row) where factor.utf8.span.isFilledIn {
      let key = Self.key(factor)
      guard declared.insert(key).inserted else { continue }
      factors.append(factor)
      keys.append(key)
    }
    var addressed: Set<UInt64> = []
    var strays: [Row] = []
    for child in facts.children(of: row) {
      guard let factor = facts.columns.criticalSuccessFactor(of: child), factor.utf8.span.isFilledIn else {
        continue
      }
      let key = Self.key(factor)
      if declared.contains(key) { addressed.insert(key) } else { strays.append(child) }
    }
    count = factors.count
    missing = zip(factors, keys).filter { !addressed.contains($0.1) }.map(\.0)
    self.strays = strays
  }

  var addressedCount: Int { count - missing.count }

  /// The share that is addressed in whole per cent, rounded down.
  var percent: Int { count == 0 ? 100 : addressedCount * 100 / count }

  /// Whether the share is at most 30 %.
  var isLow: Bool { addressedCount * 100 <= 30 * count }

  /// Equal for factors that differ in case and punctuation alone.
  private static func key(_ factor: String) -> UInt64 { TextFacts(factor.utf8.span).key }
}
