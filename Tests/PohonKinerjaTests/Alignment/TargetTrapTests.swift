import Testing

@testable import PohonKinerja

/// The last columns of the handbook's tables on targets: what must not be reported, or only so gently.
@Suite struct TargetTrapTests {
  @Test func `targets of employees are set later`() {
    let findings = RealTrees.lampung.findings(of: .targetMissing)
    #expect(findings.count == 14)
    #expect(findings.allSatisfy { !($0.sasaran ?? "").hasPrefix("S3") && $0.severity == .error })
  }

  @Test func `a template's targets are a warning`() {
    let findings = RealTrees.rice.findings(of: .targetMissing)
    #expect(findings.map(\.indicator) == ["S2.1.a", "S2.2.a", "S2.3.a"])
    #expect(findings.allSatisfy { $0.severity == .warning })
  }

  @Test func `every row of the Renstra has its targets`() {
    for rule in [Rule.targetMissing, .targetNotNumber, .targetAmbiguous, .unitMissing] {
      #expect(RealTrees.banyuwangi.findings(of: rule).isEmpty)
    }
  }

  @Test func `only the plan year counts when there is one`() {
    var tree = RealTrees.banyuwangi
    tree.planYear = 2031
    #expect(tree.findings(of: .targetMissing).count == tree.indicatorCount)
    #expect(
      tree.findings(of: .targetMissing).first?.summary.english
        == "the indicator “Indeks Profesionalitas ASN” has no target for 2031")
  }

  @Test(
    arguments: [
      (nil, "Level 3 (3,25)", "Level 3", false), ("level", "Level 3 (3,25)", 3, false),
      ("level", "3,25", "Level 3", false), (nil, "3,25 (Level 3)", "Level 3", false),
      (nil, "Level 3", "Level 3 (3,00)", false), (nil, "Level 2 (2,90)", "Level 3", false),
      (nil, "Level 3 (3,25)", "Level 2", true), (nil, "Level 3", "Level 2 (2,90)", true),
      (nil, "Level 3 (3,25)", "Level 3 (3,10)", true), ("indeks", "3,25", 3, true),
      (nil, "Level 4", "Level 3", true), ("level", "Level 4 (2,5)", "Level 3", true),
    ] as [(MeasurementUnit?, Target, Target, Bool)])
  func `a level that was reached with a score is not above itself`(
    _ unit: MeasurementUnit?, _ baseline: Target, _ target: Target, _ isWorse: Bool
  ) {
    for polarity in [nil, Polarity.maximize] {
      let spip = Indicator(
        "Maturitas SPIP", unit: unit, polarity: polarity, baseline: baseline, targets: [2026: target])
      #expect(tree(spip).findings(of: .targetBelowBaseline).isEmpty == !isWorse, "\(polarity == nil)")
    }
  }

  @Test(arguments: [("Rp 60.000.000", 1), ("Rp 80.000.000", 0)] as [(Target, Int)])
  func `an amount in full is held against the baseline in the unit that only the name has`(
    _ target: Target, _ count: Int
  ) {
    let levy = Indicator(
      "Penerimaan retribusi (juta rupiah)", polarity: .maximize, baseline: 70, targets: [2026: target])
    #expect(tree(levy).findings(of: .targetBelowBaseline).count == count)
  }

  @Test func `targets of years that are past are not held against a baseline that came after them`() {
    func findings(_ indicator: Indicator, planYear: Int?) -> [Finding] {
      var tree = tree(indicator)
      tree.planYear = planYear
      return tree.findings(of: .targetBelowBaseline)
    }
    let index = Indicator("Indeks Profesionalitas ASN", baseline: 84, targets: [2026: 83, 2027: 84.5])
    #expect(findings(index, planYear: 2027).isEmpty)
    #expect(findings(index, planYear: 2026).count == 1)
    #expect(findings(index, planYear: nil).count == 1)
    // The year that is planned, those after it, and a target without a year count.
    let low = Indicator(
      "Indeks Profesionalitas ASN", polarity: .maximize, baseline: 84, targets: [2026: 85, 2027: 83])
    #expect(findings(low, planYear: 2027).map(\.summary.english).first?.contains("2027") == true)
    let later = Indicator(
      "Indeks Profesionalitas ASN", polarity: .maximize, baseline: 84, targets: [2026: 85, 2028: 83])
    #expect(findings(later, planYear: 2027).count == 1)
    let undated = Indicator("Indeks Profesionalitas ASN", baseline: 84, targets: Targets(undated: 83))
    #expect(findings(undated, planYear: 2027).count == 1)
    // Falling year by year is still how lower is better is written, be all but the last year past.
    let falling = Indicator(
      "Persentase Kebutuhan ASN", baseline: 18.5, targets: [2025: 20, 2026: 19, 2027: 18])
    #expect(findings(falling, planYear: 2027).isEmpty)
  }

  @Test(
    arguments: ["B", "BB", "A", "WTP", "Level 3", "1 dokumen", "95%", "≥ 85", "70–80", "2,5 T", "X"]
      as [Target])
  func `what planners write for a target is read`(target: Target) {
    #expect(tree(Indicator("Nilai SAKIP", targets: [2025: target])).findings(of: .targetNotNumber).isEmpty)
  }

  @Test func `a baseline in words is reported as such`() {
    let indicator = Indicator("Nilai SAKIP", baseline: "belum pernah dinilai", targets: [2025: 70])
    #expect(
      tree(indicator).findings(of: .targetNotNumber).map(\.summary.english) == [
        "the baseline of the indicator “Nilai SAKIP” does not read as a number: “belum pernah dinilai”"
      ])
  }

  @Test func `a number in doubt is compared with nothing`() {
    let indicator = Indicator("Produksi padi", unit: "ton", baseline: 1000, targets: [2025: "1.500"])
    #expect(tree(indicator).findings(of: .targetBelowBaseline).isEmpty)
    #expect(tree(indicator).findings(of: .targetAmbiguous).count == 1)
  }

  @Test func `the unit settles a doubt before figures are compared`() {
    let persons = Indicator("ASN yang dibina", unit: "Orang", baseline: 1000, targets: [2025: "1.500"])
    let index = Indicator("Indeks merit", unit: "indeks", baseline: 2, targets: [2025: "1.500"])
    #expect(tree(persons).findings(of: .targetBelowBaseline).isEmpty)
    #expect(tree(index).findings(of: .targetBelowBaseline).count == 1)
  }

  @Test func `the Renstra's targets below their baseline are found, and no others`() {
    let findings = RealTrees.banyuwangi.findings(of: .targetBelowBaseline)
    #expect(
      findings.map(\.summary.indonesian) == [
        "target 2026 indikator “Nilai Indeks Implementasi NSPK manajemen ASN” (83) lebih rendah daripada nilai awalnya (85,08)",
        "target 2026 indikator “Jumlah ASN yang Mendapatkan Pembinaan Kedisiplinan” (468) lebih rendah daripada nilai awalnya (1.000)",
      ])
    #expect(findings.allSatisfy { $0.severity == .warning })
  }

  @Test(
    arguments: [
      (nil, 20, [2026: 19, 2027: 18], nil), (.maximize, 20, [2026: 19, 2027: 18], 2026),
      (.minimize, 20, [2026: 19, 2027: 21], 2027), (.stabilize, 20, [2026: 19, 2027: 25], nil),
      (nil, 20, [2026: 19], 2026), (nil, 20, [2026: 19, 2027: 19], 2026),
      (nil, 20, [2026: 21, 2027: 19], 2027),
      (nil, 7, [2026: "≤ 5"], nil), (nil, 7, [2026: "maksimal 8"], 2026), (nil, 75, [2026: "70–80"], nil),
      (nil, 85, [2026: "70–80"], 2026), (nil, "1.000 orang", [2026: "50%"], nil),
      (nil, 0.7, [2026: "0.70"], nil),
      (nil, "WTP", [2026: "WDP"], 2026), (nil, "B", [2026: "A"], nil), (nil, "BB", [2026: 60], nil),
      (.minimize, "Tinggi", [2026: "Sedang"], nil), (nil, "90 %", [2026: "89,99%"], 2026),
      (nil, "X", [2026: 1], nil), (nil, 5, [:], nil),
    ] as [(Polarity?, Target, Targets, Int?)])
  func `worse is told by polarity, exactly, and only of what compares`(
    polarity: Polarity?, baseline: Target, targets: Targets, year: Int?
  ) {
    let indicator = Indicator("Capaian", polarity: polarity, baseline: baseline, targets: targets)
    let summaries = tree(indicator).findings(of: .targetBelowBaseline).map(\.summary.english)
    #expect(summaries.count == (year == nil ? 0 : 1))
    if let year { #expect(summaries.first?.hasPrefix("the \(year) target") == true) }
  }

  @Test(
    arguments: [
      (.minimize, 5, 7, "Turunkan target, atau"), (.maximize, 7, 5, "Naikkan target, atau"),
      (nil, 7, 5, "Bila makin rendah makin baik, nyatakan polaritas minimize; bila tidak, naikkan target"),
      (nil, 7, "≤ 8", "Turunkan target, atau"),
    ] as [(Polarity?, Target, Target, String)])
  func `what to do about a worse target follows its direction`(
    polarity: Polarity?, baseline: Target, target: Target, advice: String
  ) {
    let indicator = Indicator("Capaian", polarity: polarity, baseline: baseline, targets: [2026: target])
    let suggestions = tree(indicator).findings(of: .targetBelowBaseline).map {
      $0.suggestions.map(\.indonesian)
    }
    #expect(suggestions.count == 1 && suggestions.first?.count == 1)
    #expect(suggestions.first?.first?.hasPrefix(advice) == true)
  }

  @Test(
    arguments: [
      (nil, [2025: "-", 2026: "-"], "target 2025 indikator “Capaian” baru berisi tanda “-”"),
      (2026, [2025: 70, 2026: "xx"], "target 2026 indikator “Capaian” baru berisi tanda “xx”"),
      (2026, Targets(undated: "TBD"), "target indikator “Capaian” baru berisi tanda “TBD”"),
    ] as [(Int?, Targets, String)])
  func `the sign in the place of a target is quoted`(planYear: Int?, targets: Targets, summary: String) {
    var tree = tree(Indicator("Capaian", baseline: "?", targets: targets))
    tree.planYear = planYear
    #expect(tree.findings(of: .targetMissing).map(\.summary.indonesian) == [summary])
  }

  @Test(
    arguments: [
      ("Jumlah RBPMD yang tersusun", "RBPMD", false), ("Jumlah produksi padi", "ton", true),
      ("Jumlah jalan mantap", "km lajur", true), ("Jumlah jalan mantap (km)", nil, true),
      ("Jumlah dokumen", nil, false), ("Jumlah RBPMD yang tersusun", nil, true),
      ("Produksi RBPMD", "RBPMD", true), ("Jumlahan", "RBPMD", true),
    ] as [(String, MeasurementUnit?, Bool)])
  func `a Jumlah counts whole things unless its unit is a measure`(
    name: String, unit: MeasurementUnit?, isAmbiguous: Bool
  ) {
    let tree = tree(Indicator(name, unit: unit, baseline: 1600, targets: [2025: "1.500"]))
    #expect(tree.findings(of: .targetAmbiguous).isEmpty == !isAmbiguous)
    #expect(tree.findings(of: .targetBelowBaseline).isEmpty == isAmbiguous)
  }

  @Test func `only a missing unit is asked for to settle a doubt`() {
    let advice = [nil, "ton"].map { unit in
      tree(Indicator("Produksi padi", unit: unit, targets: [2025: "1.500"]))
        .findings(of: .targetAmbiguous).first?.suggestions.first?.english
    }
    #expect(
      advice == [
        "Write 1250 or 1.25: without a separator in doubt; or give its unit.",
        "Write 1250 or 1.25: without a separator in doubt.",
      ])
  }

  @Test func `the first year outside the period stands for all of them`() {
    var tree = tree(Indicator("Capaian", targets: [2019: 1, 2025: 2, 2031: 3]))
    tree.period = Period(2025...2029)
    #expect(
      tree.findings(of: .targetOutsidePeriod).map(\.summary.indonesian) == [
        "indikator “Capaian” bertarget untuk tahun 2019, di luar periode 2025–2029"
      ])
  }

  @Test func `a planned year outside the period is told of the document`() {
    var tree = tree(Indicator("Capaian", baseline: 1, targets: Targets(undated: 2)))
    tree.planYear = 226
    #expect(
      tree.findings(of: .targetOutsidePeriod).map(\.summary.english) == [
        "the planned year 226 is outside the years 1900–9999"
      ])
  }

  @Test func `the regulation's ten tons are five and five`() {
    #expect(RealTrees.fishery.findings(of: .sumMismatch).isEmpty)
  }

  @Test func `a sum that falls short shows its arithmetic and its parts`() throws {
    var tree = RealTrees.fishery
    var part = try #require(tree["S2.2"]).draft
    part.indicators[0].targets = Targets(undated: 4)
    try tree.replace("S2.2", with: part)
    let finding = try #require(tree.findings(of: .sumMismatch).first)
    #expect(finding.severity == .error)
    #expect(
      finding.summary.indonesian
        == "target indikator “Jumlah produksi perikanan budidaya” tidak tercapai oleh jumlah bagian-bagiannya: 5 + 4 ≠ 10"
    )
    #expect(
      finding.notes.map(\.subject) == [.indicator("S2.1.a", of: "S2.1"), .indicator("S2.2.a", of: "S2.2")])
  }

  @Test func `more than the whole is a usual margin`() {
    let findings = load(10, unit: "ton", parts: [(6, "ton"), (5, "ton")]).findings(of: .sumMismatch)
    #expect(findings.map(\.severity) == [.note])
  }

  @Test(
    arguments: [
      ("≤ 10", nil, [5, 4], nil), ("≤ 10", .minimize, [5, 4], nil), ("≤ 10", .minimize, [6, 5], .error),
      ("< 10", nil, ["< 5", "< 5"], nil), ("maksimal 10", .maximize, [6, 5], .error),
      (10, .minimize, [6, 5], .error), (10, .minimize, [5, 4], .note), (10, .minimize, [5, 5], nil),
      ("≥ 10", nil, [6, 5], nil), ("≥ 10", nil, [5, 4], .error), ("minimal 10", .minimize, [5, 4], .error),
      (10, .maximize, [5, 4], .error), (10, .maximize, [6, 5], .note), (10, .stabilize, [6, 5], .note),
      ("≤ 10", .minimize, [.init(Number(.max)), .init(Number(.max))], .error),
    ] as [(Target, Polarity?, [Target], Severity?)])
  func `what fails a sum is told by the bound, then by the polarity`(
    whole: Target, polarity: Polarity?, parts: [Target], severity: Severity?
  ) {
    let tree = load(whole, unit: "kasus", polarity: polarity, parts: parts.map { ($0, "kasus") })
    #expect(tree.findings(of: .sumMismatch).map(\.severity) == [severity].compactMap(\.self))
  }

  @Test func `less of what should be little is worded as a margin`() {
    let tree = load(10, unit: "kasus", polarity: .minimize, parts: [(5, "kasus"), (4, "kasus")])
    #expect(
      tree.findings(of: .sumMismatch).map(\.summary.indonesian)
        == ["target indikator “Produksi” tidak dihabiskan oleh jumlah bagian-bagiannya: 5 + 4 ≠ 10"])
  }

  @Test func `a long sum is shortened`() {
    let tree = load(100, unit: "orang", parts: Array(repeating: (1.5, "Orang"), count: 12))
    #expect(
      tree.findings(of: .sumMismatch).first?.summary.english.hasSuffix(
        "1.5 + 1.5 + 1.5 + 1.5 + 1.5 + … (12) ≠ 100")
        == true)
  }

  @Test(arguments: ["%", "indeks", "Nilai", "rasio"] as [MeasurementUnit])
  func `shares, scores and ratios never add up`(unit: MeasurementUnit) {
    #expect(load(80, unit: unit, parts: [(70, unit), (75, unit)]).findings(of: .sumMismatch).isEmpty)
  }

  @Test func `the existence of children declares no sum`() {
    #expect(RealTrees.banyuwangi.findings(of: .sumMismatch).isEmpty)
  }

  @Test func `different units are not added`() {
    let tree = load(2155, unit: "asn", parts: [(2000, "Orang"), (150, "Dokumen"), (10, "Orang")])
    #expect(tree.findings(of: .sumMismatch).isEmpty)
  }

  @Test func `persons are added whatever they are called`() {
    let tree = load(2155, unit: "asn", parts: [(2000, "Orang"), (10, "ASN")])
    #expect(tree.findings(of: .sumMismatch).map(\.severity) == [.error])
  }

  @Test func `a part that takes nothing from its superior is no part`() throws {
    var tree = RealTrees.fishery
    let extra = Indicator("Jumlah pelatihan", unit: "kali", targets: Targets(undated: 3))
    for draft in [
      SasaranDraft("Tugas lain", cascading: .nonCascading(reason: "Kinerja tambahan"), indicators: [extra]),
      SasaranDraft("Acuan", isContext: true, indicators: [extra]),
    ] {
      try tree.insert(draft, under: "S1.1")
    }
    var part = try #require(tree["S2.1"]).draft
    part.indicators[0].targets = Targets(undated: 4)
    try tree.replace("S2.1", with: part)
    #expect(tree.findings(of: .sumMismatch).count == 1)
  }

  @Test func `which of several indicators is meant is not guessed`() throws {
    var tree = RealTrees.fishery
    var part = try #require(tree["S2.1"]).draft
    part.indicators[0].targets = Targets(undated: 4)
    part.indicators.append(Indicator("Jumlah kolam", unit: "ton", targets: Targets(undated: 1)))
    try tree.replace("S2.1", with: part)
    #expect(tree.findings(of: .sumMismatch).isEmpty)
  }

  @Test(
    arguments: [
      (Contribution(to: "P", as: .component, combine: .sum), 1), (Contribution(to: "P", as: .component), 1),
      (Contribution(to: "P", as: .component, combine: .average), 0), (Contribution(to: "P", as: .same), 0),
      (Contribution(to: "P", as: .contribution), 0), (Contribution(to: "Q", as: .reference), 0),
    ])
  func `what parts declare themselves to be decides`(contribution: Contribution, count: Int) {
    let tree = PerformanceTree("Contoh") {
      Gubernur(
        "Meningkatnya produksi", cascading: .direct(by: .load),
        indicators: [Indicator("Produksi", id: "P", unit: "ton", targets: [2026: 10])]
      ) {
        KepalaBPSDM(
          "Meningkatnya produksi air tawar",
          indicators: [Indicator("Produksi", unit: "ton", targets: [2026: 4], contributes: contribution)])
      }
    }
    #expect(tree.findings(of: .sumMismatch).count == count)
  }

  @Test func `a score that others issue is no sum`() {
    let tree = PerformanceTree("Contoh") {
      Gubernur(
        "Meningkatnya produksi", cascading: .direct(by: .load),
        indicators: [Indicator("Produksi", unit: "ton", targets: [2026: 10], isExternalScore: true)]
      ) {
        KepalaBPSDM(
          "Meningkatnya produksi", indicators: [Indicator("Produksi", unit: "ton", targets: [2026: 4])])
      }
    }
    #expect(tree.findings(of: .sumMismatch).isEmpty)
  }

  @Test(
    arguments: [
      ("10 ton", "4 Ton", 1), ("10 ton", "4 orang", 0), ("80%", "70%", 0), (10, 4, 1), (10, "3–4", 0),
    ] as [(Target, Target, Int)])
  func `units may be written with the figures`(whole: Target, part: Target, count: Int) {
    let tree = load(whole, unit: "", parts: [(part, ""), (part, "")])
    #expect(tree.findings(of: .sumMismatch).count == count)
  }

  @Test func `units may be told by the names`() {
    let tree = PerformanceTree("Contoh") {
      Gubernur(
        "Meningkatnya mutu", cascading: .direct(by: .load),
        indicators: [Indicator("Persentase layanan tepat waktu", targets: [2026: 90])]
      ) {
        KepalaBPSDM(
          "Meningkatnya mutu", indicators: [Indicator("Persentase layanan cepat", targets: [2026: 80])])
      }
    }
    #expect(tree.findings(of: .sumMismatch).isEmpty)
  }

  @Test func `a part without a target of the year is not taken for zero`() {
    let tree = load(10, unit: "ton", parts: [(5, "ton"), ("X", "ton")])
    #expect(tree.findings(of: .sumMismatch).isEmpty)
  }

  @Test func `the first year that falls short is named, before one with more`() {
    let parts = [2025: 6, 2026: 4] as Targets
    let tree = PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya produksi", level: "S1", cascading: .direct(by: .load),
          indicators: [Indicator("Produksi", unit: "ton", targets: [2025: 10, 2026: 10])],
          children: [1, 2].map {
            SasaranDraft("Bagian \($0)", indicators: [Indicator("Produksi", unit: "ton", targets: parts)])
          })
      ])
    let findings = tree.findings(of: .sumMismatch)
    #expect(findings.map(\.severity) == [.error])
    #expect(findings.first?.summary.english.contains("the 2026 target") == true)
  }

  @Test func `a sum beyond all numbers is more than the whole`() {
    let tree = load(1, unit: "Rp", parts: [(.init(Number(.max)), "Rp"), (.init(Number(.max)), "Rp")])
    #expect(tree.findings(of: .sumMismatch).map(\.severity) == [.note])
  }

  private func load(
    _ whole: Target, unit: MeasurementUnit, polarity: Polarity? = nil, parts: [(Target, MeasurementUnit)]
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya produksi", level: "S1", cascading: .direct(by: .load),
          indicators: [
            Indicator("Produksi", unit: unit, polarity: polarity, targets: Targets(undated: whole))
          ],
          children: parts.map { target, unit in
            SasaranDraft(
              "Meningkatnya bagian produksi",
              indicators: [Indicator("Produksi", unit: unit, targets: Targets(undated: target))])
          })
      ])
  }

  @Test(
    arguments: [
      ("Persentase target PAD tercapai", 105), ("Persentase penjualan terhadap target", 120),
      ("Persentase belanja modal terhadap belanja pegawai", 130),
      ("Persentase hasil terhadap rencana", 105), ("Persentase ketersediaan beras", 120),
      ("Persentase pemenuhan kebutuhan beras", 110), ("Persentase kenaikan PAD", 120),
      ("Persentase realisasi investasi", 110), ("Persentase PAD yang dicapai dibandingkan tahun lalu", 120),
    ] as [(String, Target)])
  func `what is compared with something else may be more than it`(name: String, target: Target) {
    #expect(
      tree(Indicator(name, unit: .percent, targets: [2026: target])).findings(of: .targetOverCeiling).isEmpty)
  }

  @Test(
    arguments: [
      ("Persentase ASN yang memenuhi target kinerja", .error),
      ("Persentase UMKM yang mengalami peningkatan omzet", .error),
      ("Persentase layanan sesuai SLA", .warning), ("Persentase jalan mantap", .warning),
    ] as [(String, Severity)])
  func `a part is surely at most the whole where the name says which part`(name: String, severity: Severity) {
    let findings = tree(Indicator(name, unit: .percent, targets: [2026: 105]))
      .findings(of: .targetOverCeiling)
    #expect(findings.map(\.severity) == [severity])
  }

  @Test(
    arguments: [
      "Persentase penduduk yang tidak miskin", "Persentase desa tidak tertinggal",
      "Persentase KK ODF (tidak buang air besar sembarangan)", "Persentase pengguna tidak mengeluh",
      "Persentase balita stunting memperoleh makanan tambahan", "Durasi pelatihan",
      "Jumlah temuan arkeologi", "Nilai kematangan pengelolaan pengaduan",
      "Jumlah kasus penyakit tidak menular",
    ])
  func `what is good although it names something bad needs no polarity`(name: String) {
    #expect(tree(Indicator(name, targets: [2026: 80])).findings(of: .polarityUnspecifiedSuspicious).isEmpty)
  }

  @Test(
    arguments: [
      "Persentase penduduk miskin", "Jumlah desa tertinggal", "Jumlah rumah tidak layak huni",
      "Persentase kebutuhan KB belum terpenuhi", "Jumlah anak tidak sekolah", "Lama waktu tunggu pasien",
      "Jumlah temuan BPK", "Prevalensi balita stunting",
    ])
  func `what is bad still needs one`(name: String) {
    #expect(
      tree(Indicator(name, targets: [2026: 80])).findings(of: .polarityUnspecifiedSuspicious).count == 1)
  }

  private func tree(_ indicator: Indicator) -> PerformanceTree {
    PerformanceTree(
      "Contoh", roots: [SasaranDraft("Meningkatnya akuntabilitas", level: "S1", indicators: [indicator])])
  }
}
