import Testing

@testable import PohonKinerja

/// The rules on the quality of indicators on published trees, and what their examples do not show.
@Suite struct IndicatorQualityTests {
  private static let rules: [Rule] = [
    .unitConflict, .unitSuspiciousJump, .formulaMissing, .sourceMissing, .picMissing, .baselineMissing,
    .indicatorIsActivity, .indicatorAdminProduct, .outputIsInput, .indicatorNotMeasuringSasaran,
    .sasaranEqualsIndicator, .aspectsCoverage, .numberLocale, .targetAbsoluteWords, .targetFlat,
    .targetOverCeiling,
  ]

  @Test(arguments: [RealTrees.lampung, RealTrees.rice, RealTrees.fishery])
  func `published trees of good standing have no more than notes`(tree: PerformanceTree) {
    let findings = tree.checked(profile: Profile("uji", rules: Self.rules)).findings
    #expect(findings.filter { $0.severity > .note } == [])
  }

  @Test func `the two jumps of the Renstra are found, and no others`() {
    let findings = RealTrees.banyuwangi.findings(of: .unitSuspiciousJump)
    #expect(
      findings.map(\.summary.indonesian) == [
        "target 2026 indikator “Jumlah ASN Yang mengikuti peningkatan kualifikasi” melonjak dari 2 menjadi 2.155 asn",
        "target 2026 indikator “Jumlah Dokumen Pengelolaan Assessment Center” melonjak dari 1 menjadi 150 Dokumen",
      ])
  }

  @Test func `yearly deliveries and full marks of the Renstra may stay`() {
    #expect(
      RealTrees.banyuwangi.findings(of: .targetFlat).map(\.summary.indonesian) == [
        "target indikator “Nilai Indeks Implementasi NSPK manajemen ASN” sama setiap tahun: 83",
        "target indikator “Persentase pengembangan karir ASN” sama setiap tahun: 95",
      ])
  }

  @Test func `one indicator of the slide does not measure its sasaran`() {
    let findings = RealTrees.lampung.findings(of: .indicatorNotMeasuringSasaran)
    #expect(findings.map(\.indicator) == ["S1.2.b"])
    #expect(findings.map(\.severity) == [.note])
  }

  @Test func `a manual is asked of each indicator as soon as one has it`() {
    let explained = Indicator("Persentase layanan sesuai SLA", formula: "tepat / semua x 100%")
    let silent = Indicator("Persentase layanan daring")
    let both: [Finding.Subject] = [.indicator("S1.1.b", of: "S1.1"), .indicator("S1.1.c", of: "S1.1")]
    #expect(manualFindings([explained, explained, silent]) == [both[1]])
    #expect(manualFindings([explained, silent, silent]) == both)
    #expect(manualFindings([silent, silent, silent]) == [.document])
    #expect(manualFindings([explained, explained]).isEmpty)
  }

  @Test func `fewer formulas never make a report quieter`() {
    let explained = Indicator("Persentase layanan sesuai SLA", formula: "tepat / semua x 100%")
    let silent = Indicator("Persentase layanan daring")
    for profile in [Profile.panrb, .strict] {
      let findings = (0...6).map { lacking in
        let indicators = (0..<6).map { $0 < lacking ? silent : explained }
        return manualTree(indicators).checked(profile: profile)["formula-missing"]
      }
      #expect(findings[1...5].map(\.count) == [1, 2, 3, 4, 5])
      #expect(findings[1...5].joined().allSatisfy { $0.severity == findings[1][0].severity })
      #expect(findings[6].map(\.severity) == [profile.name == "strict" ? .error : .note])
    }
  }

  @Test func `a document without any manual is as grave as the profile says`() {
    let tree = manualTree([Indicator("Persentase layanan daring")])
    let rules: [RuleID] = ["formula-missing", "source-missing", "pic-missing"]
    for rule in rules {
      #expect(tree.checked()[rule].map(\.severity) == [.note])
      #expect(tree.checked(profile: .strict)[rule].map(\.severity) == [.error])
      #expect(tree.checked(profile: .draft)[rule].map(\.severity) == [.note])
      #expect(
        tree.checked(profile: Profile("kantor", severities: [rule: .warning]))[rule].map(\.severity)
          == [.warning])
    }
    #expect(tree.checked(profile: .strict)["baseline-missing"].map(\.severity) == [.warning])
  }

  @Test func `a score of another body does not tell that a document has a manual`() {
    let score = Indicator("Nilai SAKIP", source: "LHE AKIP KemenPANRB", isExternalScore: true)
    let tree = manualTree([score, Indicator("Persentase layanan daring"), Indicator("Nilai layanan")])
    let gaps = tree.checked()["source-missing"]
    #expect(gaps.map(\.subject) == [.document] && gaps.map(\.severity) == [.note])
    #expect(
      gaps.map(\.summary.indonesian) == [
        "selain nilai dari pihak lain, tidak satu pun indikator dokumen ini memuat sumber data"
      ])
  }

  @Test func `nomenclature without formulas is no gap of a document that has them`() {
    let levels = Cascade(typed: [Level("P", "Program"), Level("SK", "Sub Kegiatan", kind: .nomenclature)])
    let tree = PerformanceTree(
      "Contoh", cascade: levels,
      roots: [
        SasaranDraft(
          "Meningkatnya kualitas layanan", level: "P",
          indicators: [Indicator("Persentase layanan sesuai SLA", formula: "tepat / semua x 100%")],
          children: [
            SasaranDraft(
              "Penyusunan Dokumen Perencanaan", level: "SK",
              indicators: [Indicator("Jumlah dokumen perencanaan yang disusun")])
          ])
      ])
    #expect(tree.findings(of: .formulaMissing).isEmpty)
  }

  @Test func `a profile may ask every tree for aspects`() {
    let indicators = [Indicator("Jumlah bahan ajar yang tersusun")]
    let tree = PerformanceTree(
      "Contoh",
      roots: [SasaranDraft("Bahan ajar yang tersusun sesuai NSPK", level: "S2", indicators: indicators)])
    var profile = Profile("uji", rules: [.aspectsCoverage])
    #expect(tree.checked(profile: profile).findings.isEmpty)
    profile.thresholds.declaredAspects = 0
    #expect(
      tree.checked(profile: profile).findings.map(\.summary.english)
        == ["the indicators of sasaran S2.1 do not measure quality, time"])
    #expect(RealTrees.lampung.checked(profile: profile).findings.isEmpty)
  }

  private func manualFindings(_ indicators: [Indicator]) -> [Finding.Subject] {
    manualTree(indicators).findings(of: .formulaMissing).map(\.subject)
  }

  private func manualTree(_ indicators: [Indicator]) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [SasaranDraft("Meningkatnya kualitas layanan", level: "S1", indicators: indicators)])
  }
}
