import PohonKinerja
import Testing

struct TreeDescriptionTests {
  let tree = LampungTree.tree

  @Test func `a tree is described in one line`() {
    #expect("\(tree)" == "BPSDMD Provinsi Lampung: 6 sasaran, 3 indikator, 4 tingkat")
  }

  @Test func `a sasaran and an indicator are described by id and text`() throws {
    #expect(try "\(#require(tree["S1.2"]))" == "S1.2 \(LampungTree.training)")
    #expect(try "\(#require(tree.indicator("S1.2.a")))" == "S1.2.a Nilai Akreditasi Lembaga")
  }

  @Test func `a dump has every sasaran and indicator on a line, indented by depth`() {
    #expect(
      tree.dumped() == """
        BPSDMD Provinsi Lampung: 6 sasaran, 3 indikator, 4 tingkat
        S0.1 [S0] Meningkatnya kualitas implementasi reformasi birokrasi — Gubernur Lampung
          · S0.1.a Nilai Reformasi Birokrasi (nilai) 2025=82.5 2026=≥ 84
          S1.1 [S1] Meningkatnya pengembangan kompetensi SDM Aparatur
          S1.2 [S1] Meningkatnya kualitas pengelolaan dan penyelenggaraan diklat — Kepala BPSDM (BPSDMD)
            · S1.2.a Nilai Akreditasi Lembaga (nilai) 2025=85
            · S1.2.b Persentase pelaksanaan penunjang Urusan Pemerintah Daerah (%)
            S2.1 [S2] Penyelenggaraan Pelatihan Manajerial yang sesuai dengan NSPK
              S3.1 [S3] RBPMD pada Pelatihan Manajerial yang tersusun sesuai NSPK
            S2.2 [S2] Penyelenggaraan Pelatihan Teknis yang sesuai dengan NSPK

        """)
  }

  @Test func `line breaks and control characters of a document do not get into a line`() throws {
    let text = "a\nb\u{1B}[31m\u{85}"
    let tree = PerformanceTree(
      text,
      roots: [
        SasaranDraft(
          text, id: "x\ny", owner: Position(text),
          indicators: [Indicator(text, id: "i\r", unit: MeasurementUnit(text), targets: [2025: Target(text)])]
        )
      ])
    let sasaran = try #require(tree.roots.first { _ in true })
    let indicator = try #require(sasaran.indicators.first)
    for line in ["\(tree)", "\(sasaran)", "\(indicator)"]
      + tree.dumped().split(separator: "\n").map(String.init)
    {
      #expect(
        !line.unicodeScalars.contains { $0.value < 0x20 || 0x7F...0x9F ~= $0.value },
        "\(line.debugDescription)")
    }
    #expect(tree.dumped().split(separator: "\n").count == 3)
    #expect("\(sasaran)" == "x y a b�[31m�")
  }

  @Test func `an undated target is dumped without a year`() {
    let tree = PerformanceTree(
      "Uji", roots: [SasaranDraft("a", indicators: [Indicator("x", targets: Targets(undated: 5))])])
    #expect(tree.dumped().contains("· S0.1.a x -=5\n"))
  }

  @Test func `a mirror shows the counts and no storage`() throws {
    #expect(Mirror(reflecting: tree).children.map(\.label) == ["title", "sasaran", "indicators"])
    #expect(try Mirror(reflecting: #require(tree["S1.2"])).children.map(\.label) == ["id", "statement"])
    #expect(
      try Mirror(reflecting: #require(tree.indicator("S1.2.a"))).children.map(\.label) == ["id", "name"])
  }

  @Test func `dumping a tree with Swift's own dump stays short`() {
    var text = ""
    dump(tree, to: &text)
    #expect(text.split(separator: "\n").count == 4)
  }
}
