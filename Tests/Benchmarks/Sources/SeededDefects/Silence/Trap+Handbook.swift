import PohonKinerja

extension Trap {
  /// What the field is right to do and no example of a rule shows: most of it is a note, and never more.
  static let ofHandbook: [Trap] = [
    Trap(
      rule: "level-skip", title: "A level that the office does not have, declared",
      subject: .tree(
        office(
          levels: ["Bupati", "Kepala Dinas", "Kepala Bidang", "Ketua Tim"], used: [0, 1, 3], skip: true))),
    Trap(
      rule: "owner-missing", title: "Sub kegiatan of the nomenclature have no owner",
      subject: .tree(nomenclature(owner: nil))),
    Trap(
      rule: "crosscutting-unconfirmed", title: "Nobody says yet whether the other unit agrees",
      subject: .tree(sound { $0.crosscutting = [CrosscuttingLink(from: "A.1", unit: "Dinas Kesehatan")] })),
    Trap(
      rule: "too-many-indicators", title: "The Ministry of State Apparatus sets no limit",
      subject: .tree(
        sound(indicators: (1...26).map { measure("Indeks mutu layanan tera ulang unsur \($0)", "indeks") }))),
    Trap(
      rule: "indicator-copy", title: "One item of the nomenclature with the indicator of its kegiatan",
      subject: .tree(nomenclature(owner: "Ketua Tim"))),
    Trap(
      rule: "indicator-copy-different-target", title: "The figure of another document, named as its source",
      subject: .tree(cited)),
    Trap(
      rule: "unit-missing", title: "The unit stands in the name or the target",
      subject: .tree(
        sound(indicators: [
          Indicator("Persentase alat ukur yang ditera ulang", targets: [2026: 80]),
          Indicator("Ketepatan layanan tera ulang", targets: [2026: "90%"]),
          Indicator("Mutu layanan tera ulang (Indeks (Skala 0-100))", targets: [2026: 80]),
        ]))),
    Trap(
      rule: "unit-suspicious-jump", title: "A large programme that is said to be new",
      subject: .tree(
        sound(
          indicators: [
            Indicator("Jumlah alat ukur yang ditera ulang", unit: "orang", baseline: 2, targets: [2026: 150])
          ],
          rationale: "Jika layanan baru dibuka, maka pedagang terlayani."))),
    Trap(
      rule: "sum-mismatch", title: "More is divided than is needed, as a margin",
      subject: .tree(load(whole: 10, parts: [6, 5]))),
    Trap(
      rule: "outcome-word-at-output", title: "“Meningkatnya” at a kegiatan",
      subject: .tree(sound(lower: "Meningkatnya kinerja petugas tera ulang"))),
    Trap(
      rule: "aspects-coverage", title: "Not every output has all three aspects",
      subject: .tree(
        sound(indicators: [
          Indicator(
            "Jumlah alat ukur yang ditera ulang", unit: "unit", aspect: .quantity, targets: [2026: 40])
        ]))),
    Trap(
      rule: "sasaran-equals-indicator", title: "“Cakupan … semakin luas” is a condition",
      subject: .tree(sound(upper: "Cakupan layanan tera ulang semakin luas"))),
    Trap(
      rule: "sasaran-contains-means", title: "A published impact that tells its means",
      subject: .tree(sound(upper: "Meningkatnya kepercayaan konsumen melalui layanan tera ulang"))),
  ]

  private static func measure(_ name: String, _ unit: MeasurementUnit) -> Indicator {
    Indicator(name, unit: unit, targets: [2026: 80])
  }

  /// An outcome and an output of one office.
  private static func sound(
    upper: String = "Meningkatnya kepercayaan konsumen atas alat ukur",
    lower: String = "Terlaksananya tera ulang alat ukur pedagang",
    indicators: [Indicator]? = nil, rationale: String? = nil,
    change: (inout PerformanceTree) -> Void = { _ in }
  ) -> PerformanceTree {
    var tree = PerformanceTree(
      "Tera ulang", period: Period(2025...2029), planYear: 2026, cascade: .twoLevels,
      roots: [
        SasaranDraft(
          upper, id: "A", owner: "Kepala Dinas Perdagangan",
          indicators: [measure("Indeks kepercayaan konsumen atas alat ukur", "indeks")],
          children: [
            SasaranDraft(
              lower, id: "A.1", owner: "Kepala Bidang Kemetrologian", rationale: rationale,
              indicators: indicators ?? [measure("Persentase alat ukur yang ditera ulang", "%")])
          ])
      ])
    change(&tree)
    return tree
  }

  private static func office(levels: [String], used: [Int], skip: Bool) -> PerformanceTree {
    let rows = levels.enumerated().map { Level("L\($0)", $1, stage: $0 == 0 ? .impact : .outcome) }
    let cascade = (try? Cascade(rows, skips: skip ? [Cascade.Skip(from: "L1", to: "L3")] : [])) ?? .standard
    let subjects = ["kesejahteraan petani", "produksi padi sawah", "luas lahan siap tanam"]
    let drafts = zip(used, subjects).map { rank, subject in
      SasaranDraft(
        "Meningkatnya \(subject)", id: "L\(rank).1", level: "L\(rank)",
        owner: Position("\(levels[rank]) \(subject)"),
        indicators: [measure("Indeks \(subject)", "indeks")])
    }
    return PerformanceTree(
      "Kantor", cascade: cascade, flat: drafts.enumerated().map { ($1, $0 == 0 ? nil : drafts[$0 - 1].id) })
  }

  /// A kegiatan and one item of the nomenclature below it, with one indicator on both.
  private static func nomenclature(owner: Position?) -> PerformanceTree {
    let levels = [
      Level("K", "Kegiatan", stage: .output),
      Level("SK", "Sub Kegiatan", stage: .output, kind: .nomenclature),
    ]
    let indicator = Indicator("Jumlah dokumen standar alat ukur", unit: "dokumen", targets: [2026: 4])
    return PerformanceTree(
      "Nomenklatur", cascade: (try? Cascade(levels)) ?? .standard,
      roots: [
        SasaranDraft(
          "Tersusunnya standar alat ukur", owner: "Kepala Bidang Kemetrologian", indicators: [indicator],
          children: [SasaranDraft("Penyusunan Standar Alat Ukur", owner: owner, indicators: [indicator])])
      ])
  }

  /// A single child whose figure comes from another document.
  private static var cited: PerformanceTree {
    func indicator(_ target: Target, _ source: String) -> Indicator {
      Indicator(
        "Indeks kepercayaan konsumen", unit: .index, targets: [2026: target], source: source)
    }
    return PerformanceTree(
      "Dua dokumen", cascade: .twoLevels,
      roots: [
        SasaranDraft(
          "Meningkatnya kepercayaan konsumen", owner: "Kepala Dinas Perdagangan",
          cascading: .direct(by: .aspect),
          indicators: [indicator(70, "Renstra 2025–2029")],
          children: [
            SasaranDraft(
              "Meningkatnya kepercayaan konsumen atas takaran", owner: "Kepala Bidang Kemetrologian",
              stage: .outcome,
              indicators: [indicator(71, "Perjanjian Kinerja Perubahan 2026")])
          ])
      ])
  }

  private static func load(whole: Target, parts: [Target]) -> PerformanceTree {
    PerformanceTree(
      "Beban", cascade: .twoLevels,
      roots: [
        SasaranDraft(
          "Meningkatnya produksi perikanan budidaya", owner: "Kepala Dinas Perikanan",
          cascading: .direct(by: .load),
          indicators: [
            Indicator("Jumlah produksi perikanan budidaya", unit: "ton", targets: Targets(undated: whole))
          ],
          children: zip(parts, ["air tawar", "air payau"]).map { part, sector in
            SasaranDraft(
              "Meningkatnya produksi perikanan \(sector)",
              owner: Position("Kepala Bidang Budidaya \(sector)"), stage: .outcome,
              indicators: [
                Indicator("Jumlah produksi perikanan \(sector)", unit: "ton", targets: Targets(undated: part))
              ])
          })
      ])
  }
}

extension Cascade {
  /// A head of office and the heads of division.
  fileprivate static var twoLevels: Cascade {
    (try? Cascade([
      Level("KD", "Kepala Dinas", stage: .outcome), Level("KB", "Kepala Bidang", stage: .output),
    ])) ?? .standard
  }
}
