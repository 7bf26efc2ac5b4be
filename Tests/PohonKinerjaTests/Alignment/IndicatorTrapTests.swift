import Testing

@testable import PohonKinerja

/// The last column of the handbook's table on indicators: what must not be reported, or only so gently.
@Suite struct IndicatorTrapTests {
  @Test(
    arguments: [
      ("Persentase Kebutuhan ASN", "%"), ("Presentase temuan", "%"), ("Nilai Reformasi Birokrasi", "nilai"),
      ("Indeks Sistem Merit", "indeks"), ("Skor PPH", "skor"),
      ("Kepuasan Masyarakat (Indeks (Skala 0-100))", "Indeks (Skala 0-100)"),
      ("Jumlah dokumen rencana kebutuhan", "dokumen"),
      ("Jumlah Produk Hukum yang ditetapkan", "Produk Hukum"),
      ("Jumlah  pelatihan manajerial yang diselesaikan", "pelatihan"), ("Panjang jalan mantap (km)", "km"),
      ("Cakupan layanan (%)", "%"),
    ])
  func `a name tells its unit`(name: String, unit: String) {
    let finding = tree(Indicator(name)).findings(of: .unitMissing)
    #expect(finding.map(\.severity) == [.note])
    #expect(finding.first?.summary.english.hasSuffix("its name tells “\(unit)”") == true)
  }

  @Test(
    arguments: [
      "Lama waktu menyusun RBPMD", "Tingkat kesesuaian RBPMD dengan NSPK", "Jumlah RBPMD yang tersusun",
      "Nilai investasi", "Jumlah", "Perencanaan Pembangunan Nasional (IPPN)", "(km)", "", ")",
    ])
  func `a name that leaves its unit open is an error`(name: String) {
    #expect(tree(Indicator(name)).findings(of: .unitMissing).map(\.severity) == [.error])
  }

  @Test(arguments: ["90%", "12 bulan", "Level 3", "BB", "7 UPP, 14 Kab/Kota", "7-8 bulan"] as [Target])
  func `a target shows its unit`(target: Target) {
    let indicator = Indicator("Ketepatan waktu", targets: [2025: target])
    #expect(tree(indicator).findings(of: .unitMissing).map(\.severity) == [.note])
  }

  @Test func `the template of the rice tree is no error`() {
    let findings = RealTrees.rice.findings(of: .unitMissing)
    #expect(findings.map(\.indicator) == ["S3.1.a"])
    #expect(findings.map(\.severity) == [.note])
  }

  @Test func `a blank unit is none`() {
    #expect(tree(Indicator("Lama waktu", unit: " ")).findings(of: .unitMissing).count == 1)
  }

  @Test func `the slide of Lampung leaves out the units its names do not tell`() {
    let findings = RealTrees.lampung.findings(of: .unitMissing)
    #expect(findings.count == 21)
    #expect(findings.filter { $0.severity == .note }.map(\.indicator) == ["S2.1.a"])
  }

  @Test func `an abbreviation is not its long form`() {
    let sasaran = SasaranDraft(
      "Meningkatnya kualitas pelayanan", level: "S1",
      indicators: [Indicator("IKM"), Indicator("Indeks Kepuasan Masyarakat (IKM)")])
    let tree = PerformanceTree("Contoh", roots: [sasaran])
    #expect(tree.findings(of: .indicatorDuplicateInNode).isEmpty)
  }

  @Test func `the same indicator below another sasaran is no duplicate`() {
    let tree = PerformanceTree("Contoh") {
      Gubernur("Meningkatnya pelayanan", indicators: [Indicator("Indeks Kepuasan Masyarakat")]) {
        KepalaBPSDM("Meningkatnya layanan", indicators: [Indicator("Indeks Kepuasan Masyarakat")])
      }
    }
    #expect(tree.findings(of: .indicatorDuplicateInNode).isEmpty)
  }

  @Test func `each repetition among many indicators is reported against the first`() {
    let names = (1...20).map { "Jumlah laporan \($0)" } + ["Jumlah Laporan 3", "JUMLAH laporan 3"]
    let sasaran = SasaranDraft("Tersusunnya laporan", indicators: names.map { Indicator($0) })
    let findings = PerformanceTree("Contoh", roots: [sasaran]).findings(of: .indicatorDuplicateInNode)
    #expect(findings.map(\.indicator) == ["S0.1.u", "S0.1.v"])
    #expect(
      findings.flatMap(\.notes).map(\.subject)
        == [.indicator("S0.1.c", of: "S0.1"), .indicator("S0.1.c", of: "S0.1")])
  }

  @Test(
    arguments: [
      ("Persentase peserta pelatihan mendapat pekerjaan", []), ("Persentase kehadiran pegawai", []),
      ("Jumlah kegiatan pemuda", []), ("Jumlah Surat Izin Usaha terbit", []),
      ("Jumlah Undangan", ["indicator-admin-product"]),
      ("Jumlah peserta yang mendapatkan bimtek", ["indicator-is-activity"]),
      ("Persentase kehadiran peserta rapat", ["indicator-is-activity"]),
      ("Jumlah kegiatan sosialisasi", ["indicator-is-activity"]),
      ("Jumlah Surat Keputusan", ["indicator-admin-product"]),
      // Who attends is told where the event stands among three words.
      ("Jumlah guru yang mengikuti bimtek", ["indicator-is-activity"]),
      ("Jumlah guru yang mengikuti seluruh rangkaian bimtek", ["indicator-is-activity"]),
      ("Jumlah guru yang mengikuti seluruh rangkaian tahunan bimtek", []),
      ("Jumlah guru yang mengikuti", []),
    ] as [(String, [RuleID])])
  func `an outcome is no activity and no paper, and what is one is told once`(name: String, rules: [RuleID]) {
    let report = tree(Indicator(name)).checked(
      profile: Profile("uji", rules: [.indicatorIsActivity, .indicatorAdminProduct]))
    #expect(report.findings.map(\.rule) == rules)
  }

  /// Sasaran beside one that has an indicator of another's matter.
  private func family(_ statements: [String]) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya mutu layanan", level: "S1",
          children: statements.map {
            SasaranDraft(
              $0, indicators: $0.contains("ajar") ? [Indicator("Jumlah saluran irigasi desa yang baik")] : [])
          })
      ])
  }

  @Test func `the sasaran that is measured does not depend on the order of those beside`() throws {
    let statements = [
      "Tersedianya bahan ajar", "Terpeliharanya saluran listrik", "Terpeliharanya saluran irigasi desa",
      "Terpeliharanya irigasi sawah",
    ]
    for turn in statements.indices {
      let turned = Array(statements[turn...] + statements[..<turn])
      let tree = family(turned)
      let finding = try #require(tree.findings(of: .indicatorNotMeasuringSasaran).first)
      let note = try #require(finding.notes.first)
      let root = try #require(tree.roots.first { _ in true })
      let measured = try #require(root.children.first { note.subject == .sasaran($0.id) })
      #expect(measured.statement == statements[2])
    }
  }

  @Test func `of several that fit the one with most is named, and of two that have as much always the same`()
    throws
  {
    func measured(_ statements: [String]) throws -> String {
      let finding = try #require(family(statements).findings(of: .indicatorNotMeasuringSasaran).first)
      let root = try #require(family(statements).roots.first { _ in true })
      return try #require(root.children.first { finding.notes.first?.subject == .sasaran($0.id) }).statement
    }
    let (own, most) = ("Tersedianya bahan ajar", "Terpeliharanya saluran irigasi desa")
    let less = ["Terpeliharanya saluran irigasi", "Terpeliharanya irigasi desa"]
    for beside in [[most, less[0]], [less[0], most], [less[1], most, less[0]]] {
      #expect(try measured([own] + beside) == most && measured(beside + [own]) == most)
    }
    #expect(try measured([own] + less) == measured([own] + less.reversed()))
  }

  /// Few are compared with one another, and many found by their names.
  @Test(arguments: [2, 3, 15, 16, 17, 18, 40])
  func `a name that stands twice is told among any number of indicators`(count: Int) throws {
    let letters = Array("bcdfghjklm")
    var names = (0..<(count - 1)).map { "Nilai wo\(letters[$0 / 10])o\(letters[$0 % 10])ok" }
    for (name, again) in [("IKM", "ikm"), ("Indeks Kepuasan Masyarakat", "indeks kepuasan  masyarakat")] {
      names[0] = name
      let indicators = (names + [again]).map { Indicator($0) } + [Indicator(""), Indicator("")]
      let tree = PerformanceTree(
        "Contoh", roots: [SasaranDraft("Meningkatnya layanan", level: "S1", indicators: indicators)])
      let ids = try #require(tree["S1.1"]).indicators.map(\.id)
      let findings = tree.findings(of: .indicatorDuplicateInNode)
      #expect(findings.map(\.subject) == [.indicator(ids[count - 1], of: "S1.1")])
      #expect(findings.first?.notes.map(\.subject) == [.indicator(ids[0], of: "S1.1")])
    }
  }

  @Test func `a family of thousands is looked at in no more than its share of time`() {
    let times = [500, 4_000].map { count in
      let tree = PerformanceTree(
        "Contoh",
        roots: (0..<count).map {
          SasaranDraft(
            "Terpeliharanya jaringan \($0 % 2 == 0 ? "air" : "listrik") \($0)", level: "S1",
            indicators: [Indicator("Persentase \($0 % 2 == 0 ? "listrik" : "air") sekolah dasar")])
        })
      return ProcessorTime.nanoseconds {
        // So many have the word that it tells none of them from the others.
        let findings = tree.findings(of: .indicatorNotMeasuringSasaran)
        #expect(findings.count == count && findings.allSatisfy { $0.severity == .note })
      }
    }
    #expect(times[1] < times[0] * 32)
  }

  @Test(arguments: [3, 32, 33, 34, 60])
  func `what an indicator measures is found in families of any size`(count: Int) {
    let letters = Array("bcdfghjklm")
    let topics = (0..<count).map { "wo\(letters[$0 / 10])o\(letters[$0 % 10])ok" }
    // Sasaran for reference are no sasaran beside.
    let reference = SasaranDraft("Meningkatnya \(topics[2])", level: "S0", isContext: true)
    let roots = topics.indices.map { place in
      SasaranDraft(
        "Meningkatnya \(topics[place])", level: "S0",
        indicators: [Indicator("Persentase \(topics[place == 0 ? 2 : place])")])
    }
    let tree = PerformanceTree("Contoh", roots: [reference] + roots)
    let findings = tree.findings(of: .indicatorNotMeasuringSasaran)
    #expect(findings.map(\.sasaran) == ["S0.2"])
    #expect(findings.allSatisfy { $0.summary.english.contains("seems to measure sasaran S0.4") })
  }

  @Test func `a director general may have 25 indicators, and a waiver at the owner's sasaran holds`() {
    let indicators = (1...26).map { Indicator("Persentase penerimaan \($0)") }
    func report(_ count: Int, waivers: [Waiver] = []) -> Report {
      PerformanceTree(
        "Contoh", cascade: Cascade(typed: [Level("ES1", "Eselon I"), Level("ES2", "Eselon II")]),
        roots: [
          SasaranDraft(
            "Meningkatnya penerimaan", owner: "Direktur Jenderal Pajak", waivers: waivers,
            indicators: Array(indicators.prefix(count)))
        ]
      ).checked(profile: .kemenkeu)
    }
    #expect(report(23)["too-many-indicators"].isEmpty)
    #expect(report(26)["too-many-indicators"].map(\.sasaran) == ["ES1.1"])
    let waived = report(26, waivers: [Waiver("too-many-indicators", reason: "Disetujui Menteri")])
    #expect(waived["too-many-indicators"].isEmpty && waived["unused-waiver"].isEmpty)
  }

  private func tree(_ indicator: Indicator) -> PerformanceTree {
    PerformanceTree(
      "Contoh", roots: [SasaranDraft("Meningkatnya kualitas diklat", level: "S1", indicators: [indicator])])
  }
}
