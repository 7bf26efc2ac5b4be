import PohonKinerja
import Testing

@Suite struct TreePositionTests {
  @Test func `a head has all sasaran of its level, and team leaders one each`() throws {
    let positions = try ExampleTree.load().positions
    #expect(
      positions.map(\.name) == [
        "Gubernur Lampung", "JPT Pratama (Kepala BPSDM Daerah)", "Ketua Tim Kerja (S2.1)",
        "Ketua Tim Kerja (S2.2)", "Ketua Tim Kerja (S2.3)", "Jabfung Widyaiswara (S3.1)",
        "Jabfung Widyaiswara (S3.2)", "Jabfung Widyaiswara (S3.3)", "Jabfung Widyaiswara (S3.4)",
      ])
    #expect(positions[1].sasaran.map(\.id) == ["S1.1", "S1.2"])
    #expect(positions[1].superiors == ["Gubernur Lampung"])
    #expect(positions[0].superiors.isEmpty)
  }

  @Test func `named or united owners are one position`() {
    let tree = PerformanceTree("Uji") {
      Gubernur("Meningkatnya kompetensi", owner: "Gubernur") {
        KepalaBPSDM("Meningkatnya mutu A", owner: Position("Kepala Bidang", unit: "Diklat"))
        KepalaBPSDM("Meningkatnya mutu B", owner: Position("Kepala Bidang", unit: "Diklat"))
        KepalaBPSDM("Meningkatnya mutu C", owner: Position("Kepala Bidang", unit: "Sertifikasi"))
        KepalaBPSDM("Meningkatnya mutu D")
      }
    }
    #expect(tree.positions.map { $0.sasaran.count } == [1, 2, 1])
  }

  @Test func `a position is found by title, by name and by the id of a sasaran`() throws {
    let tree = try ExampleTree.load()
    #expect(try tree.positions(named: "ketua tim kerja").count == 3)
    #expect(try tree.positions(named: "Ketua Tim Kerja (S2.2)").map { $0.sasaran[0].id } == ["S2.2"])
    #expect(try tree.positions(named: "S1.1").map(\.name) == ["JPT Pratama (Kepala BPSDM Daerah)"])
    #expect(throws: PaperError.self) { try tree.positions(named: "Camat") }
    #expect(throws: PaperError.noOwners) { try PerformanceTree("Kosong").positions(named: "Camat") }
  }

  @Test func `a head who answers for an aim and the sasaran below it is one position`() throws {
    // As in the Renstra of BKPP Banyuwangi, whose head owns the tujuan and both sasaran below it.
    let tree = PerformanceTree(
      "Uji", cascade: try Cascade([Level("T", "Tujuan"), Level("S", "Sasaran"), Level("P", "Program")]),
      roots: [
        SasaranDraft(
          "Meningkatnya profesionalitas", owner: "Kepala BKPP",
          children: [
            SasaranDraft(
              "Meningkatnya meritokrasi", owner: "Kepala BKPP",
              children: [SasaranDraft("Terselenggaranya mutasi", owner: "Kepala Bidang Mutasi")])
          ])
      ])
    let positions = tree.positions
    #expect(positions.map(\.name) == ["Kepala BKPP", "Kepala Bidang Mutasi"])
    #expect(positions[0].sasaran.count == 2)
    #expect(positions[0].superiors.isEmpty)
    #expect(positions[1].superiors == ["Kepala BKPP"])
    let agreements = try tree.papers(.performanceAgreement, for: PaperRequest(year: 2026))
    #expect(agreements.count == 2)
    // Nobody in the tree is the head's superior: that is not an entry someone forgot.
    #expect(!Paper.markdown([agreements[0]]).contains("Pihak Kedua | belum diisi"))
  }
}
