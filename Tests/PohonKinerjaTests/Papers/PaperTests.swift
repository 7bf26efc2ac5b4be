import Foundation
import PohonKinerja
import Testing

/// What papers say of a tree, and where from.
@Suite struct PaperTests {
  private let tree: PerformanceTree

  init() throws { tree = try ExampleTree.load() }

  private func papers(_ kind: PaperKind, of position: String? = nil, _ language: Language = .indonesian)
    throws
    -> [Paper]
  {
    let position = position ?? (kind.scope == .onePosition ? "S2.1" : nil)
    return try tree.papers(kind, for: PaperRequest(position: position, language: language))
  }

  @Test func `names are unique, and every paper is found by its own`() throws {
    #expect(Set(PaperKind.all.map(\.id)).count == PaperKind.all.count)
    for kind in PaperKind.all { #expect(try PaperKind.named(kind.id) == kind) }
    #expect(throws: PaperError.self) { try PaperKind.named("perjanjian-kinerj") }
  }

  @Test(arguments: PaperKind.all)
  func `every cell of the tree says where it comes from`(_ kind: PaperKind) throws {
    let papers = try papers(kind)
    #expect(!papers.isEmpty)
    for cell in papers.flatMap(\.cells) {
      guard let origin = cell.origin else {
        // The library's own: words, numbers of rows, lines to fill in.
        #expect(!cell.content.isMissing)
        continue
      }
      if let id = origin.sasaran { #expect(tree[id] != nil, "\(id)") }
      if let id = origin.indicator {
        let indicator = try #require(tree.indicator(id))
        #expect(indicator.sasaran.id == origin.sasaran)
        switch (origin.field, cell.content) {
        case (.name, .text(let text)): #expect(text == indicator.name)
        case (.unit, .text(let text)): #expect(text == indicator.unit?.text)
        case (.target, .number(let number)): #expect(indicator.targets[2026]?.number == number)
        default: break
        }
      } else if origin.field == .statement, case .text(let text) = cell.content, let id = origin.sasaran {
        #expect(text == tree[id]?.statement || text == id || text == tree[id]?.rationale)
      }
    }
  }

  @Test(arguments: PaperKind.all)
  func `every row has a cell for each column, and no cell is blank`(_ kind: PaperKind) throws {
    for language in Language.allCases {
      for paper in try papers(kind, language) {
        for table in paper.tables {
          #expect(table.rows.allSatisfy { $0.count == table.columns.count })
          #expect(table.columns.allSatisfy { !$0.title.isEmpty })
        }
        #expect(paper.cells.allSatisfy { !$0.text(in: language).allSatisfy(\.isWhitespace) })
      }
    }
  }

  @Test(arguments: PaperKind.all)
  func `the columns of a table have the whole width between them`(_ kind: PaperKind) throws {
    for language in Language.allCases {
      for table in try papers(kind, language).flatMap(\.tables) {
        let width = table.columns.reduce(0) { $0 + $1.width }
        // Those of the indicators in a matrix are alike, and a rest of less than one for each is left over.
        let isRounded = kind == .roleResultMatrix && width > 100 - table.columns.count && width < 100
        #expect(width == 100 || isRounded, "\(width): \(table.columns.map(\.title))")
        #expect(table.columns.allSatisfy { $0.width >= 4 })
      }
    }
  }

  private func papers(_ kind: PaperKind, _ language: Language) throws -> [Paper] {
    try papers(kind, of: nil, language)
  }

  // MARK: What each says

  @Test func `an agreement has two parties, the targets of the year and the budget`() throws {
    let paper = try #require(try papers(.performanceAgreement, of: "S1.2").first)
    #expect(paper.tables.count == 2)
    #expect(
      paper.tables[0].texts()[2].dropFirst() == [
        "Meningkatnya kualitas pengelolaan dan penyelenggaraan diklat", "Nilai Akreditasi Lembaga", "nilai",
        "88,5",
      ])
    #expect(
      paper.tables[1].texts().map(\.last) == [
        "1.250.000.000", "4.800.000.000", "6.050.000.000",
      ])
    let signatures = paper.blocks.compactMap { if case .signatures(let all) = $0 { all } else { nil } }
    #expect(
      signatures[0].map { $0.position.text(in: .indonesian) } == [
        "Gubernur Lampung", "JPT Pratama (Kepala BPSDM Daerah)",
      ])
    #expect(paper.missingCount == 0)
  }

  @Test func `a governor promises alone`() throws {
    let paper = try #require(try papers(.performanceAgreement, of: "Gubernur Lampung").first)
    let signatures = paper.blocks.compactMap { if case .signatures(let all) = $0 { all } else { nil } }
    #expect(signatures[0].count == 1)
    #expect(paper.missingCount == 0)
    #expect(
      paper.tables[1].texts() == [
        ["S1.1", "Meningkatnya pengembangan kompetensi SDM Aparatur", "1.250.000.000"],
        ["S1.2", "Meningkatnya kualitas pengelolaan dan penyelenggaraan diklat", "4.800.000.000"],
        ["Jumlah", "2 sasaran", "6.050.000.000"],
      ])
  }

  @Test func `the table of indicators has the five columns of the seed and the unit`() throws {
    let paper = try #require(try papers(.indicatorTable).first)
    #expect(
      paper.tables[0].columns.map(\.title) == [
        "No", "Sasaran strategis", "Indikator kinerja utama", "Satuan", "Target 2026", "Sumber data",
        "Penanggung jawab",
      ])
    #expect(paper.tables[0].rows.count == 5)
    #expect(
      paper.tables[0].texts()[0] == [
        "1", "Meningkatnya kualitas implementasi reformasi birokrasi", "Nilai Reformasi Birokrasi", "nilai",
        "76",
        "LHE Reformasi Birokrasi Kementerian PANRB", "Biro Organisasi",
      ])
  }

  @Test func `where levels have no stage, key indicators are those of the two upper levels`() throws {
    let levels = ["A", "B", "C"].map { Level($0, "Tingkat \($0)") }
    func sasaran(_ level: Int, _ children: [SasaranDraft]) -> SasaranDraft {
      SasaranDraft(
        "Meningkatnya mutu \(level)", level: levels[level].code,
        indicators: [Indicator("Indeks mutu \(level)")],
        children: children)
    }
    let tree = PerformanceTree(
      "Contoh", cascade: try Cascade(levels), roots: [sasaran(0, [sasaran(1, [sasaran(2, [])])])])
    let paper = try #require(try tree.papers(.indicatorTable, for: PaperRequest(year: 2026)).first)
    #expect(paper.tables[0].texts().map { $0[2] } == ["Indeks mutu 0", "Indeks mutu 1"])
  }

  @Test func `a plan of action has the quarters, and what is done below`() throws {
    let paper = try #require(try papers(.actionPlan, of: "S2.1").first)
    #expect(paper.tables[0].texts()[0].suffix(6) == ["12", "2", "4", "4", "2", "penjumlahan"])
    #expect(paper.tables[1].rows.count == 4)
    let leaf = try #require(try papers(.actionPlan, of: "S3.1").first)
    #expect(leaf.tables[1].texts()[0][2] == "–")
  }

  @Test func `a matrix shows results where they contribute`() throws {
    let paper = try #require(try papers(.roleResultMatrix, of: "S1.2").first)
    #expect(paper.tables[0].rows.isEmpty)
    #expect(paper.tables[1].columns.count == 3)
    #expect(
      paper.tables[1].texts()[0] == [
        "Ketua Tim Kerja (S2.1)", "Penyelenggaraan Pelatihan Manajerial yang sesuai dengan NSPK", "–",
      ])
    #expect(try papers(.roleResultMatrix).count == 3)
  }

  @Test func `a result that names no indicator has a column of its own`() throws {
    let tree = PerformanceTree("Uji") {
      Gubernur(
        "Meningkatnya kompetensi", owner: "Gubernur",
        indicators: [Indicator("Indeks A"), Indicator("Indeks B")]
      ) {
        KepalaBPSDM("Meningkatnya mutu", owner: "Kepala BPSDM")
      }
    }
    let paper = try #require(try tree.papers(.roleResultMatrix).first)
    #expect(
      paper.tables[0].columns.map(\.title).last == "Hasil lain, tidak dikaitkan dengan indikator di sini")
    #expect(
      paper.tables[0].texts() == [
        [
          "Kepala BPSDM (S1.1)", "–", "–",
          "Meningkatnya mutu (belum menyatakan indikator yang disumbang)",
        ]
      ])
  }

  @Test func `an SKP names the superior's result, and what is outside the cascade is additional`() throws {
    let paper = try #require(try papers(.employeeTargets, of: "S2.2").first)
    #expect(
      paper.tables[0].texts()[0].dropFirst() == [
        "Meningkatnya kualitas pengelolaan dan penyelenggaraan diklat",
        "Tenaga pengajar pelatihan yang sesuai NSPK", "kuantitas",
        "Jumlah pengajar sesuai dengan kebutuhan pelatihan", "orang", "48",
      ])
    #expect(paper.tables[1].rows.isEmpty)
    #expect(paper.tables[2].rows.count == 7)

    var other = tree
    try other.update("S2.2") { $0.cascading = .nonCascading(reason: "Penugasan dari pimpinan") }
    let additional = try #require(
      try other.papers(.employeeTargets, for: PaperRequest(position: "S2.2")).first)
    #expect(additional.tables[0].rows.isEmpty)
    // Outside the cascade it serves no result of the superior; why it is there is told in a note.
    #expect(additional.tables[1].texts()[0][1] == "–")
    #expect(Paper.markdown([additional]).contains("S2.2 di luar penjabaran: Penugasan dari pimpinan."))
  }

  @Test func `an agreement on a training has ten items, four of them named by the source`() throws {
    let paper = try #require(try papers(.trainingAgreement, of: "S2.1").first)
    let headings = paper.blocks.compactMap { if case .heading(let text) = $0 { text } else { nil } }
    #expect(headings.count == 10)
    // An official paper has no word on our sources in its headings; a note tells which items the source names.
    #expect(headings.first == "1. Data para pihak" && !headings.contains { $0.contains("sumber") })
    #expect(paper.markdown().contains("menyebut empat (butir 1–4)"))
    let labels = paper.blocks.flatMap { block -> [String] in
      if case .fields(let fields) = block { fields.map(\.label) } else { [] }
    }
    #expect(labels.count { $0 == "NIP" } == 2 && labels.count { $0 == "Pangkat/golongan" } == 2)
    #expect(labels.contains("Jenis diklat") && labels.contains("Angkatan"))
    #expect(throws: PaperError.noSuperior("kesepakatan-kinerja-diklat", position: "Gubernur Lampung")) {
      try papers(.trainingAgreement, of: "Gubernur Lampung")
    }
  }

  @Test func `readiness counts the findings of the rules that cite a criterion`() throws {
    let sparse = PerformanceTree("Uji", roots: Lampung.tree.roots.map(\.draft))
    let paper = try #require(try sparse.papers(.readinessSheet).first)
    let rows = paper.tables[0].texts()
    #expect(
      rows.map(\.first) == ["1.b.3", "1.b.4", "1.b.5", "1.b.6", "1.b.7", "1.b.8", "1.b.9", "1.b.10", "2.a.2"])
    let report = sparse.checked()
    #expect(report["target-missing"].count == 14)
    #expect(rows[4][3].contains("target-missing: 14 (S0.1.a, S1.1.a, S1.1.b, …)"), "\(rows[4])")
    #expect(rows[5][3].contains("leaf-above-bottom: 1 (S1.1)"), "\(rows[5])")
  }

  @Test func `readiness says of what a tree does not show that it does not, and why`() throws {
    for (language, mark) in [(Language.indonesian, "tidak terlihat dari"), (.english, "not seen in")] {
      let paper = try #require(try papers(.readinessSheet, language).first)
      let rows = paper.tables[0].texts(in: language)
      #expect(rows.filter { $0[4].contains(mark) }.map(\.first) == ["1.b.6", "1.b.10"])
      // No rule on a tree cites them, and one cites each of the others.
      #expect(rows.filter { $0[3] == "–" }.map(\.first) == ["1.b.6", "1.b.10"])
    }
    let markdown = Paper.markdown(try papers(.readinessSheet))
    #expect(markdown.contains("kalau tidak ada yang terlihat, kolom Keadaan menyebut sebabnya"))
    #expect(!markdown.contains("ditandai"))
    let indonesian = try #require(try papers(.readinessSheet).first).tables[0].texts()
    #expect(indonesian[3][4].contains("iku-churn") && indonesian[7][4].contains("bukan daftar pegawai"))
    #expect(ComparisonRule.all.contains { $0.id == "iku-churn" })
  }

  @Test func `readiness says why no relation is seen in a tree without crosscutting`() throws {
    func row(_ tree: PerformanceTree, _ language: Language = .indonesian) throws -> [String] {
      let request = PaperRequest(year: 2026, language: language)
      let paper = try #require(try tree.papers(.readinessSheet, for: request).first)
      return try #require(paper.tables[0].texts(in: language).first { $0[0] == "1.b.9" })
    }
    let teams = (1...20).map {
      SasaranDraft("Pelatihan angkatan \($0) yang sesuai NSPK", id: "S\($0)", level: "S2")
    }
    var small = PerformanceTree("Uji", roots: Array(teams.prefix(3)))
    #expect(try row(small)[4] == "tidak terlihat: pohon tidak memuat satu pun tautan crosscutting")
    #expect(try row(small, .english)[4] == "not seen: the tree has no crosscutting link")
    // Where a rule finds that, the finding is told.
    #expect(try row(PerformanceTree("Uji", roots: teams))[4] == "1 catatan")
    small.crosscutting = [CrosscuttingLink(from: "S1", unit: "Badan Kepegawaian Daerah", status: .accepted)]
    #expect(try row(small)[4] == "tanpa temuan")
  }

  @Test func `a governor is elected, and has no SKP unless one is asked for`() throws {
    #expect(try papers(.employeeTargets).count == 8)
    #expect(try papers(.employeeTargets, of: "S0.1").count == 1)
    let sheet = try #require(try papers(.evaluationSheet).first)
    #expect(sheet.tables[0].texts()[0][1] == "JPT Pratama (Kepala BPSDM Daerah)")
  }

  @Test func `an evaluation sheet marks what is our reading`() throws {
    var request = PaperRequest()
    request.unitPredicate = .good
    request.evaluations = [
      PositionEvaluation(
        "S2.1", results: WorkResultRating(achievement: 104), behaviour: BehaviourRating(stated: .met),
        score: 92),
      PositionEvaluation(
        "S2.2", results: WorkResultRating(.below), behaviour: BehaviourRating(stated: .above), score: 69),
    ]
    request.evaluations.append(PositionEvaluation("Ketua Tim Kerja", score: 80))
    let paper = try #require(try tree.papers(.evaluationSheet, for: request).first)
    let notes = paper.blocks.flatMap { block -> [String] in
      if case .notes(let notes) = block { notes } else { [] }
    }
    // Three have the title, so that it names none of them.
    #expect(notes.contains("Tidak dimuat, karena jabatannya tidak ada dalam pohon: Ketua Tim Kerja."))
    let rows = paper.tables[0].texts()
    #expect(
      rows[1] == [
        "2", "Ketua Tim Kerja (S2.1)", "104", "di atas ekspektasi", "sesuai ekspektasi", "Baik *", "92",
        "prioritas promosi",
      ])
    #expect(
      rows[2] == [
        "3", "Ketua Tim Kerja (S2.2)", "–", "di bawah ekspektasi", "di atas ekspektasi", "Butuh Perbaikan",
        "69",
        "wajib mengikuti coaching kinerja",
      ])
    #expect(rows[3].suffix(6).allSatisfy { $0 == "belum diisi" })
    #expect(
      paper.tables[1].texts() == [
        ["Baik", "Baik paling banyak 70 %", "1 dari 2", "ya"],
        ["Baik", "ada yang Butuh Perbaikan atau Kurang", "1 dari 2", "ya"],
      ])
    #expect(paper.tables[3].texts().joined().count { $0.hasSuffix("*") } == 4)
  }

  // MARK: What is missing

  @Test func `what the tree lacks is said and counted`() throws {
    let bare = PerformanceTree("Uji") {
      Gubernur("Meningkatnya kompetensi", owner: "Gubernur") {
        KepalaBPSDM(
          "Meningkatnya mutu", owner: "Kepala BPSDM",
          indicators: [
            Indicator("Indeks", targets: Targets(undated: "X")), Indicator("Nilai", unit: "nilai"),
          ])
      }
    }
    let paper = try #require(
      try bare.papers(.performanceAgreement, for: PaperRequest(position: "S1.1")).first)
    #expect(
      paper.tables[0].texts() == [
        ["1", "Meningkatnya mutu", "Indeks", "belum diisi", "belum diisi (tertulis “X”)"],
        ["1", "Meningkatnya mutu", "Nilai", "nilai", "belum diisi"],
      ])
    #expect(paper.missingCount == 4)
    guard case .notes(let notes) = paper.blocks.last else {
      Issue.record("no note on what is missing")
      return
    }
    #expect(notes[0].hasPrefix("4 isian belum ada dalam pohon"))
    #expect(paper.subtitle.last?.text(in: .indonesian) == "Tahun: belum diisi dalam pohon")
  }

  @Test func `the year is the planned one, or has to be said`() throws {
    var other = tree
    other.planYear = nil
    #expect(throws: PaperError.yearNeeded([2026, 2029])) { try other.papers(.indicatorTable) }
    #expect(throws: PaperError.self) { try tree.papers(.indicatorTable, for: PaperRequest(year: 2035)) }
    let paper = try #require(try tree.papers(.indicatorTable, for: PaperRequest(year: 2029)).first)
    #expect(paper.tables[0].texts()[0][4] == "82,5")
  }

  @Test func `who is meant has to be in the tree`() throws {
    #expect(throws: PaperError.self) {
      try tree.papers(.employeeTargets, for: PaperRequest(position: "Camat"))
    }
    #expect(throws: PaperError.self) { try tree.papers(.trainingAgreement) }
    #expect(throws: PaperError.self) {
      try tree.papers(.trainingAgreement, for: PaperRequest(position: "Ketua Tim Kerja"))
    }
    #expect(throws: PaperError.noOwners) { try PerformanceTree("Kosong").papers(.performanceAgreement) }
    #expect(throws: PaperError.positionNotAsked("kesiapan-lke")) { try papers(.readinessSheet, of: "S2.1") }
  }

  @Test func `of many positions the first twelve are named`() {
    func told(_ count: Int) -> LocalizedText {
      PaperError.positionNeeded("skp", known: (1...count).map { "Ketua Tim \($0)" }).message
    }
    #expect(told(12).indonesian.hasSuffix(", Ketua Tim 11, Ketua Tim 12"))
    #expect(told(13).indonesian.hasSuffix(", Ketua Tim 11, Ketua Tim 12, …"))
    #expect(told(13).english.hasSuffix(", Ketua Tim 11, Ketua Tim 12, …"))
  }

  @Test(arguments: PaperKind.all)
  func `papers are kept as Markdown`(_ kind: PaperKind) throws {
    let position = kind.scope == .tree || kind.scope == .wholeTree ? nil : "S2.1"
    try Golden.expect(Paper.markdown(try papers(kind, of: position)), equals: "paper-\(kind.id).md")
  }

  @Test func `papers are there in English`() throws {
    let agreement = try papers(.performanceAgreement, of: "S2.1", .english)
    let plan = try papers(.actionPlan, of: "S2.1", .english)
    try Golden.expect(Paper.markdown(agreement + plan), equals: "paper-english.md")
  }
}
