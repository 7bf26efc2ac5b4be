import Testing

@testable import PohonKinerja

/// The last column of the handbook's table on structure: what must not be reported, or only so gently.
@Suite struct StructureTrapTests {
  @Test func `several outcomes make several trees`() {
    let forest = PerformanceTree("Hutan") {
      Gubernur("Meningkatnya kualitas implementasi reformasi birokrasi")
      Gubernur("Menurunnya angka kemiskinan")
    }
    #expect(forest.findings(of: .singleRoot).isEmpty)
    #expect(forest.findings(of: .parentMissing).isEmpty)
  }

  @Test func `a mandatory indicator's sasaran needs no parent`() throws {
    var tree = RealTrees.lampung
    try tree.insert(
      SasaranDraft(
        "Terkelolanya anggaran badan yang optimal", id: "IKU", level: "S1",
        cascading: .nonCascading(reason: "IKU mandatori")))
    #expect(tree.findings(of: .parentMissing).isEmpty)
  }

  @Test func `a wrong parent of a non-cascading sasaran is a note`() {
    let tree = PerformanceTree(
      "Daftar",
      flat: [
        (
          SasaranDraft("Anggaran yang optimal", id: "A", cascading: .nonCascading(reason: "IKU mandatori")),
          "Z"
        )
      ])
    let findings = tree.findings(of: .parentMissing)
    #expect(findings.map(\.severity) == [.note])
    #expect(findings.first?.summary.indonesian == "sasaran A menyebut induk “Z” yang tidak ada")
  }

  @Test func `a tree of one agency may begin at its own level`() {
    #expect(RealTrees.rice.findings(of: .parentMissing).isEmpty)
  }

  @Test func `what hangs below a wrong parent is not reported again`() {
    let tree = PerformanceTree(
      "Daftar", claimsSingleRoot: true,
      flat: [
        (SasaranDraft("Meningkatnya kualitas diklat", id: "A", level: "S1"), nil),
        (SasaranDraft("Tenaga pengajar", id: "B", level: "S2"), "Z"),
        (SasaranDraft("Bahan ajar", id: "C", level: "S3"), "B"),
        (SasaranDraft("Bahan tayang", id: "D", level: "S3"), "Y"),
      ])
    #expect(tree.findings(of: .parentMissing).map(\.sasaran) == ["B", "D"])
    #expect(tree.findings(of: .singleRoot).isEmpty)
    #expect(tree.findings(of: .individualNotLinked).isEmpty)
  }

  @Test func `a cycle is shown from the top down`() {
    let tree = PerformanceTree(
      "Daftar",
      flat: [
        (SasaranDraft("Kualitas diklat", id: "A", level: "S0"), "C"),
        (SasaranDraft("Tenaga pengajar", id: "B", level: "S1"), "A"),
        (SasaranDraft("Bahan ajar", id: "C", level: "S2"), "B"),
      ])
    let findings = tree.findings(of: .cycle)
    #expect(
      findings.map(\.summary.english) == ["sasaran A stands below itself: A › B › C › A"])
    #expect(findings.first?.notes.map(\.subject) == [.sasaran("C")])
    #expect(tree.findings(of: .parentMissing).isEmpty)
  }

  @Test func `crosscutting links may form a cycle`() {
    var tree = RealTrees.lampung
    tree.crosscutting = [
      CrosscuttingLink(from: "S2.1", to: "S2.2"), CrosscuttingLink(from: "S2.2", to: "S2.1"),
    ]
    #expect(tree.findings(of: .cycle).isEmpty)
  }

  @Test func `nomenclature is listed without owners`() {
    let findings = RealTrees.banyuwangi.findings(of: .ownerMissing)
    #expect(findings.count == 17)
    #expect(findings.allSatisfy { $0.severity == .note })
  }

  @Test func `an owner is required below the top, and asked for there`() {
    let tree = PerformanceTree("Contoh") {
      Gubernur("Meningkatnya kualitas implementasi reformasi birokrasi") {
        KepalaBPSDM("Meningkatnya pengembangan kompetensi SDM Aparatur")
      }
    }
    #expect(tree.findings(of: .ownerMissing).map(\.severity) == [.warning, .error])
  }

  @Test func `a sasaran for reference needs no indicator`() {
    let tree = PerformanceTree("Acuan") {
      Gubernur("Meningkatnya kualitas implementasi reformasi birokrasi", isContext: true)
    }
    #expect(tree.findings(of: .sasaranWithoutIndicator).isEmpty)
    #expect(tree.findings(of: .ownerMissing).isEmpty)
  }

  @Test func `a small supporting unit needs no crosscutting`() {
    #expect(RealTrees.lampung.findings(of: .crosscuttingMissing).isEmpty)
  }

  @Test func `crosscutting is asked for once, as a note`() {
    let findings = RealTrees.banyuwangi.findings(of: .crosscuttingMissing)
    #expect(findings.map(\.subject) == [.document])
    #expect(findings.map(\.severity) == [.note])
  }

  @Test func `three of six factors in the textbook's rice tree are a note with the figure`() {
    let findings = RealTrees.rice.findings(of: .csfCoverage)
    #expect(findings.map(\.severity) == [.note])
    #expect(
      findings.first?.summary.indonesian
        == "3 dari 6 faktor kunci sasaran S1.1 dijawab (50 %); belum: “Ketepatan waktu tanam”, “Ketepatan penggunaan pupuk”, “Serangan hama/penyakit”"
    )
  }

  @Test(
    arguments: [(10, nil), (9, .note), (7, .note), (4, .note), (3, .warning), (0, .warning)]
      as [(Int, Severity?)])
  func `coverage is graded by share`(addressed: Int, severity: Severity?) {
    let factors = (1...10).map { "Faktor \($0)" }
    let tree = PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya Produksi Padi", level: "S1", criticalSuccessFactors: factors,
          children: factors.prefix(addressed).map { SasaranDraft("Terpenuhinya \($0)", addresses: $0) })
      ])
    #expect(tree.findings(of: .csfCoverage).map(\.severity) == [severity].compactMap(\.self))
  }

  @Test func `a factor of nobody is found at the one that addresses it, in the order of the document`() {
    let tree = PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya Produksi Padi", level: "S1", criticalSuccessFactors: ["Luas Lahan"],
          children: [
            SasaranDraft("Meningkatnya luas lahan", addresses: "LUAS  LAHAN"),
            SasaranDraft(
              "Turunnya harga", criticalSuccessFactors: ["Pasar"], addresses: "Harga",
              children: [SasaranDraft("Terbangunnya jalan", addresses: "Jalan")]),
            SasaranDraft("Lainnya"),
          ])
      ])
    let findings = tree.findings(of: .csfCoverage)
    #expect(findings.map(\.sasaran) == ["S2.2", "S2.2", "S3.1"])
    #expect(findings.map(\.severity) == [.warning, .warning, .warning])
    #expect(
      findings.last?.summary.english
        == "sasaran S3.1 addresses the factor “Jalan”, which S2.2 does not declare"
    )
  }

  @Test func `factors are compared in linear time`() {
    func time(_ count: Int) -> Int {
      let factors = (0..<count).map { "Faktor \($0)" }
      let tree = PerformanceTree(
        "Contoh",
        roots: [
          SasaranDraft(
            "Meningkatnya Produksi Padi", level: "S1", criticalSuccessFactors: factors,
            children: factors.map { SasaranDraft("Terpenuhinya", addresses: $0) })
        ])
      let times = (0..<3).map { _ in
        ProcessorTime.nanoseconds { #expect(tree.findings(of: .csfCoverage).isEmpty) }
      }
      return times.min() ?? 0
    }
    // Eight times as many take eight times as long, or 64 times where each is compared with each.
    #expect(time(1_600) < time(200) * 24)
  }

  @Test func `the lowest but one of three levels is asked for, gently`() {
    #expect(regency(heads: [0]).findings(of: .leafAboveBottom).map(\.severity) == [.note])
    #expect(regency(heads: [0, 0]).findings(of: .leafAboveBottom).map(\.sasaran) == ["KD.1", "KD.2"])
    #expect(regency(heads: []).findings(of: .leafAboveBottom).map(\.severity) == [.warning])
  }

  @Test func `a superior may choose what is cascaded further`() throws {
    #expect(regency(heads: [0, 2, 0]).findings(of: .leafAboveBottom).isEmpty)
    let rice = try PerformanceTree(json: Fixture.example("padi"))
    #expect(rice.cascade.levels.map(\.kind) == [.position, .position, .position])
    #expect(rice.checked()["leaf-above-bottom"].isEmpty)
  }

  @Test func `two levels are a cascade, too`() throws {
    let cascade = try Cascade([Level("B", "Bupati"), Level("KD", "Kepala Dinas")])
    var tree = PerformanceTree(
      "Kabupaten", cascade: cascade,
      roots: [SasaranDraft("A"), SasaranDraft("B", children: [SasaranDraft("C")])])
    #expect(tree.findings(of: .leafAboveBottom).map(\.sasaran) == ["B.1"])
    #expect(tree.findings(of: .leafAboveBottom).map(\.severity) == [.note])
    try tree.update("B.1") { $0.isExecutedByOwner = true }
    #expect(tree.findings(of: .leafAboveBottom).isEmpty)
  }

  @Test(arguments: [Level.Kind.individual, .nomenclature])
  func `not everything reaches the executing level`(kind: Level.Kind) {
    #expect(regency(heads: [0], lowest: kind).findings(of: .leafAboveBottom).isEmpty)
    #expect(
      RealTrees.lampung.findings(of: .leafAboveBottom).map { "\($0.sasaran ?? "") \($0.severity)" }
        == ["S1.1 warning"])
  }

  /// A regent above heads of office, each above as many heads of division.
  private func regency(heads: [Int], lowest: Level.Kind = .position) -> PerformanceTree {
    PerformanceTree(
      "Kabupaten",
      cascade: Cascade(typed: [
        Level("B", "Bupati"), Level("KD", "Kepala Dinas"), Level("KB", "Kepala Bidang", kind: lowest),
      ]),
      roots: [
        SasaranDraft(
          "Meningkatnya kesejahteraan",
          children: heads.map { count in
            SasaranDraft(
              "Meningkatnya produksi", children: (0..<count).map { SasaranDraft("Bagian \($0)") })
          })
      ])
  }

  @Test func `one part is enough where responsibility is joint`() {
    let tree = PerformanceTree("Tanggung renteng") {
      Gubernur(
        "Meningkatnya produksi", cascading: .direct(by: .load),
        indicators: [Indicator("Jumlah produksi", id: "P", unit: "ton")]
      ) {
        KepalaBPSDM(
          "Meningkatnya produksi",
          indicators: [
            Indicator("Jumlah produksi", unit: "ton", contributes: Contribution(to: "P", as: .same))
          ]
        )
      }
    }
    #expect(tree.findings(of: .tooFewChildrenForDirectSplit).isEmpty)
  }

  @Test func `the regulation's example of two parts passes`() {
    #expect(RealTrees.fishery.findings(of: .tooFewChildrenForDirectSplit).isEmpty)
  }

  @Test func `additional work of an employee needs no parent`() throws {
    var tree = RealTrees.lampung
    try tree.insert(
      SasaranDraft(
        "Terlaksananya tugas panitia seleksi", level: "S3",
        cascading: .nonCascading(reason: "Kinerja tambahan")))
    #expect(tree.findings(of: .individualNotLinked).isEmpty)
    #expect(tree.findings(of: .parentMissing).isEmpty)
  }

  @Test func `an empty tree that claims one root is reported once`() {
    let report = PerformanceTree("Kosong", claimsSingleRoot: true).checked()
    #expect(report.findings.map(\.rule) == ["text-missing"])
    #expect(report.findings.map(\.summary.indonesian) == ["pohon ini belum memuat satu pun sasaran"])
  }

  @Test(arguments: ["", " \t", "\u{00A0}", "–", "…"])
  func `a statement or name without a word says nothing`(text: String) {
    let tree = PerformanceTree("Contoh") { Gubernur(text, indicators: [Indicator(text)]) }
    #expect(
      tree.findings(of: .textMissing).map(\.summary.english) == [
        "the sasaran S0.1 has no statement", "the indicator S0.1.a has no name",
      ])
  }

  @Test(
    arguments: [
      ("S0.1.b", "S0.1.a"), ("S0.1a", "S0.1.a"), ("s0.1.A", "S0.1.a"), ("IKU-7", nil), ("", nil),
    ] as [(String, String?)])
  func `an id one slip away is suggested`(id: String, nearest: String?) {
    let tree = PerformanceTree("Contoh") {
      Gubernur("Meningkatnya kualitas diklat", indicators: [Indicator("Nilai akreditasi")]) {
        KepalaBPSDM(
          "Tenaga pengajar",
          indicators: [
            Indicator("Jumlah pengajar", id: "pengajar", contributes: Contribution(to: id, as: .contribution))
          ])
      }
    }
    let question = nearest.map { "; maksud Anda “\($0)”?" } ?? ""
    #expect(
      tree.findings(of: .unknownReference).map(\.summary.indonesian) == [
        "indikator “Jumlah pengajar” menyumbang ke indikator “\(id)” yang tidak ada" + question
      ])
  }

  @Test func `both ends of a crosscutting link have to exist`() {
    var tree = RealTrees.lampung
    tree.crosscutting = [
      CrosscuttingLink(from: "S9.9", to: "S2.11"), CrosscuttingLink(from: "S2.1", to: "S8"),
    ]
    let findings = tree.findings(of: .unknownReference)
    #expect(findings.map(\.subject) == [.document, .document, .sasaran("S2.1")])
    #expect(
      findings.map(\.summary.english) == [
        "a crosscutting link leads from the sasaran “S9.9”, which does not exist",
        "a crosscutting link leads to the sasaran “S2.11”, which does not exist; did you mean “S2.1”?",
        "a crosscutting link leads to the sasaran “S8”, which does not exist",
      ])
  }

  @Test func `a crosscutting link needs another side`() {
    var tree = RealTrees.lampung
    tree.crosscutting = [
      CrosscuttingLink(from: "S2.1"), CrosscuttingLink(from: "S2.1", to: "", unit: " "),
      CrosscuttingLink(from: "S2.2", to: "S2.2"), CrosscuttingLink(from: "S2.3", to: "S2.33"),
    ]
    #expect(
      tree.findings(of: .unknownReference).map(\.summary.english) == [
        "a crosscutting link from sasaran S2.1 names no sasaran and no unit on the other side",
        "a crosscutting link from sasaran S2.1 names no sasaran and no unit on the other side",
        "a crosscutting link of sasaran S2.2 leads to itself",
        "a crosscutting link leads to the sasaran “S2.33”, which does not exist",
      ])
    #expect(tree.findings(of: .crosscuttingUnconfirmed).map(\.sasaran) == ["S2.3"])
    let drawing = tree.drawn(as: .text)
    #expect(drawing.contains("↔ S2.33") && !drawing.contains("↔ S2.2") && !drawing.contains("↔ \n"))
  }

  @Test func `a waiver of the document may be for any of its indicators`() {
    var tree = RealTrees.lampung
    tree.waivers = ["S2.1.a", "IKU-7"].map { Waiver("unit-missing", reason: "Menyusul", indicator: $0) }
    #expect(
      tree.findings(of: .unknownReference).map(\.summary.indonesian) == [
        "pengecualian untuk “unit-missing” menyebut indikator “IKU-7” yang tidak ada"
      ])
  }

  @Test func `a reason of white space is none`() {
    let tree = PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft("Meningkatnya kualitas reformasi birokrasi", level: "S0"),
        SasaranDraft("Anggaran yang optimal", level: "S1", cascading: .nonCascading(reason: " ")),
      ])
    #expect(tree.findings(of: .parentMissing).map(\.sasaran) == ["S1.1"])
  }

  @Test func `an id whose first use was removed is free again`() throws {
    var tree = PerformanceTree("Contoh") {
      Gubernur("Meningkatnya kualitas diklat", id: "A")
      Gubernur("Menurunnya angka kemiskinan", id: "A")
    }
    #expect(tree.findings(of: .duplicateID).count == 1)
    try tree.remove("A")
    #expect(tree.findings(of: .duplicateID).isEmpty)
  }

  @Test func `an owner of white space is no owner`() {
    let tree = PerformanceTree(
      "Contoh", roots: [SasaranDraft("Terlatihnya kader", level: "S1", owner: " \t")])
    #expect(tree.findings(of: .ownerMissing).map(\.subject) == [.sasaran("S1.1")])
  }
}
