import Testing

@testable import PohonKinerja

@Suite struct SasaranNearCopyTests {
  private func found(_ parent: String, _ children: String..., cascading: CascadingMethod? = nil) -> [String] {
    CascadingTrees.family(parent, children, cascading: cascading).found(.sasaranNearCopy)
  }

  @Test func `siblings that differ in their stage pass`() {
    let stages = ["penyelidikan", "penyidikan", "penuntutan"]
    let tree = CascadingTrees.family(
      "Meningkatnya penanganan perkara tindak pidana khusus",
      stages.map { "Meningkatnya penyelesaian \($0) perkara tindak pidana khusus" })
    #expect(tree.found(.sasaranNearCopy).isEmpty)
  }

  @Test func `the sasaran of Lampung that share most of their words pass`() throws {
    #expect(try CascadingTrees.example("bpsdmd-lampung").found(.sasaranNearCopy).isEmpty)
  }

  @Test func `areas with Roman numerals pass`() {
    let numerals = ["I", "II", "III", "XXXVII", "XXXVIII"]
    let tree = CascadingTrees.family(
      "Meningkatnya indeks profesionalitas ASN",
      numerals.map { "Meningkatnya indeks profesionalitas ASN di wilayah \($0)" },
      cascading: .direct(by: .area))
    #expect(tree.found(.sasaranNearCopy).isEmpty)
  }

  @Test func `other affixes on the parent's sentence are found`() {
    #expect(found("Meningkatnya kualitas diklat", "Peningkatan kualitas diklat") == ["S3.1"])
    #expect(found("Meningkatnya kualitas diklat", "Kualitas diklat yang meningkatnya") == ["S3.1"])
  }

  @Test func `two words are enough to be compared, one is not`() {
    #expect(found("Terlaksananya pelatihan", "Terlaksanya pelatihan") == ["S3.1"])
    #expect(found("Terlaksananya", "Terlaksanya").isEmpty)
  }

  @Test func `another noun is not`() {
    #expect(found("Meningkatnya kualitas diklat", "Meningkatnya kuantitas diklat").isEmpty)
    #expect(found("Meningkatnya kualitas diklat", "Meningkatnya kualitas diklat teknis").isEmpty)
  }

  @Test func `a copy of the parent is left to its own rule`() {
    let sentence = "Meningkatnya kualitas diklat"
    #expect(found(sentence, sentence, sentence).isEmpty)
    #expect(found(sentence, "Peningkatan kualitas diklat", cascading: .direct(by: .aspect)).isEmpty)
  }

  @Test func `one sentence for two owners passes, for one owner not`() {
    func tree(_ owners: [Position]) -> PerformanceTree {
      PerformanceTree(
        "Uji",
        roots: [
          SasaranDraft(
            "Meningkatnya kualitas diklat", level: "S2",
            children: owners.map { SasaranDraft("Tersusunnya modul pelatihan", owner: $0) })
        ])
    }
    #expect(tree(["Tim A", "Tim B"]).found(.sasaranNearCopy).isEmpty)
    #expect(
      tree([Position("Widyaiswara", name: "Pejabat A"), Position("Widyaiswara", name: "Pejabat B")]).found(
        .sasaranNearCopy
      ).isEmpty)
    #expect(tree(["Tim A", "Tim A"]).found(.sasaranNearCopy) == ["S3.2"])
  }

  @Test func `names given by the nomenclature are left alone`() {
    let cascade = Cascade(typed: [Level("K", "Kegiatan"), Level("SK", "Sub Kegiatan", kind: .nomenclature)])
    let tree = PerformanceTree(
      "Uji", cascade: cascade,
      roots: [
        SasaranDraft(
          "Tersedianya gaji dan tunjangan ASN", children: [SasaranDraft("Penyediaan Gaji dan Tunjangan ASN")])
      ])
    #expect(tree.found(.sasaranNearCopy).isEmpty)
  }

  @Test func `roots are siblings too`() {
    let tree = PerformanceTree(
      "Uji",
      roots: [SasaranDraft("Meningkatnya kualitas diklat"), SasaranDraft("Peningkatan kualitas diklat")])
    #expect(tree.found(.sasaranNearCopy) == ["S0.2"])
  }

  @Test func `the finding names the kind of likeness and points at the other`() throws {
    let tree = CascadingTrees.family(
      "Meningkatnya kualitas diklat", ["Tersusunnya modul ajar", "Tersusunya modul ajar"])
    let finding = try #require(tree.findings(of: .sasaranNearCopy).first)
    #expect(finding.severity == .note)
    #expect(
      finding.summary.indonesian == "sasaran S3.2 hampir sama dengan S3.1: satu kata hanya berbeda ejaan")
    #expect(finding.notes.map(\.subject) == [.sasaran("S3.1")])
    #expect(finding.notes.map(\.text.english) == ["its sibling"])
  }

  @Test func `five thousand siblings are looked through`() {
    var names = (1...5_000).map { "Terlaksananya pembinaan desa binaan nomor \($0)" }
    names.append("Pelaksanaan pembinaan desa binaan nomor 4321")
    let tree = CascadingTrees.family("Meningkatnya kualitas pembinaan", names)
    let findings = tree.findings(of: .sasaranNearCopy)
    #expect(findings.map(\.sasaran) == ["S3.5001"])
    #expect(findings.first?.notes.map(\.subject) == [.sasaran("S3.4321")])
  }
}
