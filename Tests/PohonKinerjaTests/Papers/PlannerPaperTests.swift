import Foundation
import PohonKinerja
import Testing

/// What a planner who read the papers of an office missed, or found to be untrue.
@Suite struct PlannerPaperTests {
  private func signatures(_ paper: Paper) -> [PaperSignature] {
    paper.blocks.flatMap { block -> [PaperSignature] in
      if case .signatures(let all) = block { all } else { [] }
    }
  }

  // MARK: What is left out on purpose

  @Test func `a quarter left out among others is not missing, an indicator without any is`() throws {
    let rows = try HealthTree.paper(.actionPlan, of: "S1.1").tables[0].texts()
    #expect(rows[0][5...8] == ["belum diisi", "belum diisi", "belum diisi", "belum diisi"])
    #expect(rows[1][5...8] == ["–", "20", "–", "18"])
  }

  /// An indicator whose target is a time, and the quarters and the consolidation that the plan of action has for it.
  private func planned(
    _ target: Target, _ trajectory: Trajectory = [:], year: Int? = 2026
  ) throws -> (cells: [String], missing: Int) {
    let targets = Targets([Targets.Entry(year: year, target: target)])
    let tree = PerformanceTree(
      "Uji", planYear: year,
      roots: [
        SasaranDraft(
          "Meningkatnya tata kelola", level: "S0", owner: "Gubernur",
          indicators: [
            Indicator("Waktu penetapan APBD", unit: "waktu", targets: targets, trajectory: trajectory)
          ])
      ])
    let table = try #require(try tree.papers(.actionPlan).first).tables[0]
    return (Array(table.texts()[0][5...]), table.rows[0].count { $0.content.isMissing })
  }

  @Test(arguments: [
    ("31 Maret 2026", 0), ("2026-06-30", 1), ("30 September 2026", 2), ("1 Oktober 2026", 3), ("TW III", 2),
    ("Semester I 2026", 1), ("Mei", 1), ("akhir tahun 2026", 3),
  ])
  func `a deadline stands in the quarter it falls in, and no quarterly figures are asked for`(
    _ target: String, _ place: Int
  ) throws {
    let (cells, missing) = try planned(Target(target))
    var wanted = Array(repeating: "–", count: 5)
    wanted[place] = target
    #expect(cells == wanted)
    #expect(missing == 0)
  }

  @Test func `a deadline of another year is in no quarter, and quarters that are planned stay`() throws {
    #expect(try planned("Juni 2027").cells == ["–", "–", "–", "–", "–"])
    let steps = try planned("Desember 2026", [2026: ["Rancangan", nil, nil, "Penetapan"]])
    #expect(steps.cells == ["Rancangan", "–", "–", "Penetapan", "belum diisi"])
    // Without a year the tree tells nothing of quarters but the date itself.
    #expect(try planned("30 Juni 2026", year: nil).cells == ["–", "30 Juni 2026", "–", "–", "–"])
    // A figure with a year behind it is no deadline of its own, nor is a duration.
    for figure in ["85% Tahun 2026", "s.d. 60 menit", "12 bulan"] as [Target] {
      #expect(try planned(figure).missing == 5, "\(figure.raw)")
    }
  }

  // MARK: Whose superior is not in the tree

  private func agreement(_ roots: [SasaranDraft], of position: String, _ language: Language = .indonesian)
    throws -> String
  {
    let papers = try PerformanceTree("Uji", planYear: 2026, roots: roots).papers(
      .performanceAgreement, for: PaperRequest(position: position, language: language))
    return Paper.markdown(papers)
  }

  @Test func `an agreement says why there is no second party`() throws {
    let office = [
      SasaranDraft("Meningkatnya mutu layanan", id: "S1.1", level: "S1", owner: "Kepala Dinas Kesehatan")
    ]
    let indonesian = try agreement(office, of: "S1.1")
    #expect(
      indonesian.contains(
        "Pihak Kedua tidak dimuat karena atasan Kepala Dinas Kesehatan tidak ada dalam pohon ini"))
    #expect(!indonesian.contains("- Pihak Kedua:"))
    let english = try agreement(office, of: "S1.1", .english)
    #expect(
      english.contains(
        "There is no second party because the superior of Kepala Dinas Kesehatan is not in this tree"))
  }

  @Test func `an agreement says why the second party is blank`() throws {
    let office = [
      SasaranDraft(
        "Meningkatnya mutu layanan", id: "S1.1", level: "S1",
        children: [
          SasaranDraft("Meningkatnya mutu rumah sakit", id: "S2.1", level: "S2", owner: "Kepala Bidang")
        ])
    ]
    let indonesian = try agreement(office, of: "S2.1")
    #expect(indonesian.contains("- Pihak Kedua: belum diisi"))
    #expect(
      indonesian.contains("tidak disebut dalam pohon ini: S1.1, sasaran di atasnya, tidak menyebut pemilik"))
    let english = try agreement(office, of: "S2.1", .english)
    #expect(english.contains("S1.1, above it, has no owner"))
  }

  @Test func `an agreement with a second party, or of who is elected, needs no such note`() throws {
    for position in ["S0.1", "S1.1", "S2.1"] {
      let paper = try HealthTree.paper(.performanceAgreement, of: position).markdown()
      #expect(!paper.contains("Pihak Kedua tidak dimuat") && !paper.contains("Pihak Kedua belum diisi"))
    }
  }

  @Test func `nothing is asked below the last level, and something above it`() throws {
    #expect(try HealthTree.paper(.actionPlan, of: "S3.1").tables[1].texts()[0][2] == "–")
    #expect(try HealthTree.paper(.actionPlan, of: "S2.2").tables[1].texts()[0][2] == "belum diisi")
  }

  // MARK: Roles

  @Test func `a contribution over two levels stands in the matrix of the leader it helps`() throws {
    let paper = try HealthTree.paper(.roleResultMatrix, of: "S1.1")
    #expect(paper.tables[0].columns.map(\.title).count == 3)
    #expect(
      paper.tables[0].texts() == [
        [
          "Kepala Bidang Kesehatan Masyarakat (S2.1)", "Meningkatnya cakupan pelayanan ibu dan balita", "–",
        ],
        ["Ketua Tim Kerja Gizi (S3.1)", "–", "Tersalurkannya makanan tambahan"],
      ])
    let below = try HealthTree.paper(.roleResultMatrix, of: "S2.1")
    #expect(
      below.tables[0].texts() == [
        [
          "Ketua Tim Kerja Gizi (S3.1)", "–",
          "Tersalurkannya makanan tambahan (menyumbang Prevalensi stunting balita (S1.1))",
        ]
      ])
  }

  @Test func `no role is shown that is not declared, even where there is one indicator only`() throws {
    let paper = try HealthTree.paper(.roleResultMatrix, of: "S1.2")
    let table = paper.tables[1]
    #expect(table.columns.map(\.title).last == "Hasil lain, tidak dikaitkan dengan indikator di sini")
    #expect(
      table.texts() == [
        [
          "Kepala Bidang Pelayanan (S2.2)", "–",
          "Meningkatnya mutu rumah sakit (belum menyatakan indikator yang disumbang)",
        ]
      ])
  }

  // MARK: Who is elected

  @Test func `who is elected has neither rank nor NIP in any paper, and no dash signs`() throws {
    for kind in PaperKind.all where kind.scope != .onePosition {
      let whole = kind.scope == .wholeTree || kind.scope == .tree
      let papers =
        try whole
        ? HealthTree.papers(kind) : ["S0.1", "S1.1"].map { try HealthTree.paper(kind, of: $0) }
      for signature in papers.flatMap(signatures) {
        let position = signature.position.text(in: .indonesian)
        #expect(position != "–", "\(kind)")
        let labels = signature.fields.map(\.label)
        let isEmployee = position.hasPrefix("Kepala")
        #expect(
          labels == (isEmployee ? ["Nama", "Pangkat/golongan", "NIP"] : ["Nama"]), "\(kind) \(position)")
      }
    }
    let review = try HealthTree.paper(.reviewNotes, of: "S0.1")
    #expect(signatures(review)[1].position.content == .toFill)
    let training = try HealthTree.paper(.trainingAgreement, of: "S1.1").markdown()
    #expect(training.components(separatedBy: "- NIP").count == 2)
  }

  @Test(arguments: [
    ("Gubernur Jawa Timur", true), ("Wakil Bupati Sampang", true), ("Wali Kota Metro", true),
    ("Ketua DPRD Provinsi", true), ("Kepala Desa Sukamaju", true), ("Pj. Gubernur Lampung", false),
    ("Sekretaris DPRD", false), ("Wakil Direktur RSUD", false), ("Kepala Dinas Pemberdayaan Desa", false),
  ])
  func `elected offices are told from appointed ones`(_ title: String, isElected: Bool) throws {
    let tree = PerformanceTree(
      "Uji", roots: [SasaranDraft("Meningkatnya mutu", level: "S0", owner: Position(title))])
    let paper = try #require(try tree.papers(.performanceAgreement).first)
    #expect(signatures(paper)[0].fields.count == (isElected ? 1 : 3))
  }

  // MARK: Budget

  @Test func `a budget table has one level and a total`() throws {
    let own = try HealthTree.paper(.performanceAgreement, of: "S1.1").tables[1]
    #expect(
      own.texts() == [
        ["S1.1", "Menurunnya kematian ibu dan anak", "18.750.000.000"],
        ["S1.2", "Meningkatnya mutu pelayanan kesehatan", "belum diisi"],
        ["Jumlah", "1 dari 2 sasaran berpagu", "18.750.000.000"],
      ])
    let below = try HealthTree.paper(.performanceAgreement, of: "S0.1").tables[1]
    #expect(below.texts().map(\.first) == ["S1.1", "S1.2", "Jumlah"])
    let none = try HealthTree.paper(.performanceAgreement, of: "S2.2").tables[1]
    #expect(none.texts().map(\.last) == ["belum diisi", "–"])
  }

  @Test func `a ceiling that one of the same owner contains is not counted twice`() throws {
    let head = Position("Kepala Dinas", unit: "Dinas Kesehatan")
    func sasaran(_ id: String, _ budget: Budget, _ owner: Position? = nil, _ below: [SasaranDraft] = [])
      -> SasaranDraft
    {
      SasaranDraft("Sasaran \(id)", id: id, owner: owner ?? head, budget: budget, children: below)
    }
    func table(_ roots: [SasaranDraft]) throws -> [[String]] {
      let tree = PerformanceTree("Uji", planYear: 2026, roots: roots)
      let papers = try tree.papers(.performanceAgreement, for: PaperRequest(position: "P"))
      return try #require(papers.first).tables[1].texts()
    }
    let below = [sasaran("A", [2026: 60_000_000]), sasaran("B", [2026: 40_000_000])]
    #expect(
      try table([sasaran("P", [2026: 100_000_000], nil, below)]) == [
        ["P", "Sasaran P", "100.000.000"], ["Jumlah", "1 sasaran", "100.000.000"],
      ])
    #expect(
      try table([sasaran("P", [:], nil, below)]).last == [
        "Jumlah", "2 dari 3 sasaran berpagu", "100.000.000",
      ])
    // Another's sasaran may lie between.
    let between = sasaran("C", [2026: 70_000_000], Position("Kepala Bidang"), below)
    #expect(
      try table([sasaran("P", [2026: 100_000_000], nil, [between])]).map(\.first) == ["P", "Jumlah"])
  }

  // MARK: Aspects

  @Test func `an aspect that rules infer is shown and marked, in both papers`() throws {
    let targets = try HealthTree.paper(.employeeTargets, of: "S3.1").tables[0].texts()
    #expect(targets.map { $0[3] } == ["kuantitas (disimpulkan)", "biaya"])
    #expect(
      try HealthTree.paper(.employeeTargets, of: "S2.2").tables[0].texts()[0][3] == "waktu (disimpulkan)")
    let training = try HealthTree.paper(.trainingAgreement, of: "S3.1", .english).tables[0].texts()
    #expect(training.map(\.last) == ["quantity (inferred)", "cost"])
  }

  @Test func `a cost and a date are told by the word a name begins with`() throws {
    let expected = [
      ("Biaya layanan per titik", "biaya (disimpulkan)"), ("Rata-rata biaya layanan", "biaya (disimpulkan)"),
      ("Jumlah biaya perjalanan", "biaya (disimpulkan)"),
      ("Jumlah dokumen biaya", "kuantitas (disimpulkan)"),
      ("Persentase layanan tanpa biaya", "kualitas (disimpulkan)"),
      ("Tanggal penetapan", "waktu (disimpulkan)"), ("Batas waktu penyerahan", "waktu (disimpulkan)"),
      ("Persentase aset tercatat per tanggal 31 Desember", "kualitas (disimpulkan)"),
    ]
    let tree = PerformanceTree(
      "Uji", planYear: 2026,
      roots: [
        SasaranDraft(
          "Terkelolanya arsip", id: "S1", level: "S3", owner: "Ketua Tim",
          indicators: expected.map { Indicator($0.0, targets: [2026: 1]) })
      ])
    let paper = try #require(try tree.papers(.employeeTargets, for: PaperRequest(position: "S1")).first)
    #expect(paper.tables[0].texts().map { $0[3] } == expected.map(\.1))
  }

  // MARK: CSV

  @Test func `a figure whose unit is in its column is a number in CSV, and a year is one too`() throws {
    let papers = try HealthTree.papers(.measurementTable, measurements: HealthTree.actuals)
    let csv = Paper.csv(papers)
    #expect(csv.contains("Sampai akhir;2026\r\n"))
    #expect(csv.contains(";%;50;") && csv.contains(";rupiah;975000;") && csv.contains(";balita;10000;"))
    #expect(!csv.contains("'"))
    #expect(Paper.csv(papers, .english).contains(",rupiah,975000,"))
  }

  // MARK: Reasons

  @Test func `a reason is told once, beside the numbers`() throws {
    let paper = try HealthTree.paper(.measurementTable, of: "S1.1", measurements: HealthTree.actuals)
    let table = paper.tables[0]
    let remarks = try #require(table.columns.firstIndex { $0.title == "Keterangan" })
    #expect(table.texts()[0][5...6] == ["–", "–"])
    #expect(table.texts()[0][remarks].contains("belum ada"))
    let graded = try #require(table.texts().first { $0[2] == "Nilai AKIP Dinas Kesehatan" })
    #expect(graded[5...6] == ["B", "–"])
    #expect(graded[remarks] == "dibandingkan sebagai peringkat, tanpa persen: B terhadap target BB")
  }

  @Test func `an evaluation says why there is no mean`() throws {
    var actuals = HealthTree.actuals
    actuals.actuals += [
      Actual(of: "AKI", in: 2026, .reached(165)), Actual(of: "STUNT", in: 2026, .reached(17)),
    ]
    let paper = try HealthTree.paper(.evaluationSheet, measurements: actuals)
    let row = try #require(paper.tables[0].texts().first { $0[1] == "Kepala Dinas Kesehatan" })
    // A column of figures has no sentence in it; the reason stands below the table.
    #expect(row[2] == "–")
    let notes = paper.blocks.flatMap { block -> [String] in
      if case .notes(let notes) = block { notes } else { [] }
    }
    #expect(
      notes.contains(
        "Kepala Dinas Kesehatan tanpa rata-rata: ada indikator yang capaiannya predikat, bukan persen (SAKIP)."
      ))
  }

  @Test func `review notes tell of every period until the end of the year, also of what is not available`()
    throws
  {
    let paper = try HealthTree.paper(.reviewNotes, of: "S2.2", measurements: HealthTree.actuals)
    #expect(
      paper.tables[0].texts()[0][5]
        == "triwulan III 2026: tidak tersedia: Migrasi SIMRS | triwulan IV 2026: Dihitung ulang")
  }

  // MARK: English

  @Test func `an English paper writes the figures of the tree in English`() throws {
    let paper = try HealthTree.paper(.measurementTable, of: nil, .english, measurements: HealthTree.actuals)
    let rows = paper.tables[0].texts(in: .english)
    #expect(rows[0][4...5] == ["71.45", "71.52"])
    #expect(rows.map { $0[4] }.contains("50%") && rows.map { $0[4] }.contains("Rp 975,000"))
    #expect(rows.map { $0[4] }.contains("10,000"))
    let indonesian = try HealthTree.paper(.measurementTable, measurements: HealthTree.actuals).tables[0]
      .texts()
    #expect(indonesian.map { $0[4] }.contains("Rp 975.000") && indonesian.map { $0[4] }.contains("10.000"))
  }

  // MARK: Markdown and print

  @Test func `numbers in cells of Markdown need no backslash`() throws {
    let markdown = try HealthTree.paper(.measurementTable, measurements: HealthTree.actuals).markdown()
    #expect(markdown.contains("| 10.000 |") && markdown.contains("| s.d. 60 menit |"))
    #expect(!markdown.contains("\\."))
    // Nor does a number in a heading.
    #expect(try HealthTree.paper(.trainingAgreement, of: "S2.1").markdown().contains("## 1. Data para pihak"))
  }

  @Test func `the table of conduct stays on one page`() throws {
    let paper = try HealthTree.paper(.employeeTargets, of: "S1.1")
    // On the short side all of it fits.
    #expect(paper.orientation == .portrait)
    let page = paper.html()
    #expect(page.components(separatedBy: "<table class=\"kept\">").count == 2)
    #expect(page.contains("table.kept{break-inside:avoid}"))
  }

  @Test func `readiness counts new indicators apart from baselines`() throws {
    let tree = PerformanceTree(
      "Uji", planYear: 2026,
      roots: [
        SasaranDraft(
          "Meningkatnya mutu", level: "S0",
          indicators: [
            Indicator("Nilai A", baseline: 70, targets: [2026: 75]),
            Indicator("Nilai B", baseline: "indikator baru", targets: [2026: 75]),
          ])
      ])
    let paper = try #require(try tree.papers(.readinessSheet).first)
    let row = try #require(paper.tables[0].texts().first { $0[0] == "1.b.7" })
    #expect(row[2] == "Target 2/2 | Baseline 1/1, 1 indikator baru")
  }
}
