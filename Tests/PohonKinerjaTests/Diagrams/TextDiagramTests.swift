import Testing

@testable import PohonKinerja

@Suite struct TextDiagramTests {
  @Test(arguments: [80, 100, 120])
  func `Lampung at a width`(width: Int) throws {
    try Golden.expect(Lampung.tree.drawn(as: .text(width: width)), equals: "lampung-\(width).txt")
  }

  @Test func `Lampung with ASCII lines`() throws {
    let drawing = Lampung.tree.drawn(as: .text(width: 100, charset: .ascii))
    #expect(drawing.utf8.allSatisfy { $0 < 0x80 })
    try Golden.expect(drawing, equals: "lampung-ascii.txt")
  }

  @Test func `baselines and targets stand below their indicators`() throws {
    try Golden.expect(Merit.tree.drawn(as: .text(width: 72)), equals: "merit.txt")
    try Golden.expect(
      Merit.tree.drawn(as: .text(width: 72, charset: .ascii, language: .english)), equals: "merit-english.txt"
    )
  }

  @Test func `targets can be left out`() {
    let drawing = Merit.tree.drawn(as: .text(showsTargets: false))
    #expect(!drawing.contains("→"))
    #expect(drawing.contains("Persentase Kebutuhan ASN"))
  }

  // MARK: Findings

  private func finding(_ rule: RuleID, _ severity: Severity, _ subject: Finding.Subject, _ text: String)
    -> Finding
  {
    Finding(
      rule: rule, severity: severity, subject: subject, summary: LocalizedText(text, en: text),
      rationale: LocalizedText("", en: ""))
  }

  @Test func `findings stand where they belong and waived ones do not`() throws {
    let waived = finding("sasaran-copy", .warning, .sasaran("S1.2"), "disetujui")
    let report = Report(
      title: "", profile: "default",
      findings: [
        finding("single-root", .note, .document, "dokumen tidak menyatakan satu akar"),
        finding(
          "leaf-above-bottom", .warning, .sasaran("S1.1"),
          "sasaran S1.1 belum dijabarkan ke tingkat di bawahnya, padahal ada dua tingkat lagi di bawahnya"),
        finding("target-missing", .error, .indicator("S3.4.b", of: "S3.4"), "target belum diisi"),
        finding("owner-missing", .error, .sasaran("S9.9"), "sasaran S9.9 tanpa pemilik"),
      ],
      waived: [WaivedFinding(waived, reason: "sudah dibahas")],
      checked: Report.Extent(sasaran: 10, indicators: 26, rules: 4))
    let drawing = Lampung.tree.drawn(as: .text(width: 90, findings: report))
    #expect(!drawing.contains("disetujui"))
    try Golden.expect(drawing, equals: "lampung-findings.txt")
  }

  // MARK: Odd trees

  @Test func `a tree without sasaran is its title`() {
    #expect(PerformanceTree("Kosong").drawn(as: .text) == "POHON KINERJA — Kosong\n")
    #expect(PerformanceTree("").drawn(as: .text) == "POHON KINERJA\n")
    #expect(PerformanceTree("pohon kinerja: X").drawn(as: .text) == "POHON KINERJA — X\n")
    #expect(PerformanceTree("Pohon Kinerjaku").drawn(as: .text) == "POHON KINERJA — Pohon Kinerjaku\n")
  }

  @Test func `several roots follow each other`() {
    let tree = PerformanceTree("T", roots: [SasaranDraft("A"), SasaranDraft("B")])
    #expect(
      tree.drawn(as: .text)
        == "POHON KINERJA — T\n\nS0.1\n   A\n     (belum dijabarkan)\n\nS0.2\n   B\n     (belum dijabarkan)\n"
    )
  }

  @Test func `no control character of the document reaches the terminal`() {
    let hostile = "a\u{1B}[2Jb\u{9B}1mc\u{7}\r\nd"
    let tree = PerformanceTree(
      hostile,
      roots: [
        SasaranDraft(
          hostile, id: hostile, owner: Position(hostile, name: hostile, unit: hostile),
          indicators: [
            Indicator(hostile, unit: MeasurementUnit(hostile), targets: [2025: Target(hostile), 2026: 3])
          ])
      ])
    let drawing = tree.drawn(as: .text)
    #expect(
      drawing.unicodeScalars.allSatisfy {
        $0 == "\n" || ($0.value >= 0x20 && !(0x7F...0x9F).contains($0.value))
      })
    #expect(drawing.utf8.count { $0 == UInt8(ascii: "\n") } == 7)
  }

  @Test(arguments: [-5, 0, 40, 57, 100, Int.max])
  func `no line is wider than asked`(width: Int) {
    let tree = PerformanceTree(
      "Judul yang cukup panjang untuk dua baris pada lebar yang paling kecil",
      roots: [
        SasaranDraft(
          "日本語のラベル 日本語のラベル 日本語のラベル", owner: "Kepala Badan Pengembangan Sumber Daya Manusia Daerah",
          indicators: [
            Indicator(String(repeating: "panjang", count: 30), targets: [2025: "sangat baik sekali"])
          ],
          children: [
            SasaranDraft("anak", children: [SasaranDraft("cucu", children: [SasaranDraft("cicit")])])
          ])
      ])
    let drawing = tree.drawn(as: .text(width: width))
    for line in drawing.utf8.split(separator: UInt8(ascii: "\n")) {
      #expect(ColumnWidth.of(Array(line).span) <= max(width, TextDiagram.minimumWidth))
      #expect(line.last != UInt8(ascii: " "))
    }
  }

  @Test func `a deep branch is continued at the margin`() throws {
    let tree = PerformanceTree(
      "Rantai",
      flat: (0..<9).map { number in
        (
          draft: SasaranDraft("Sasaran \(number)", id: "x\(number)", level: "S3"),
          parent: number > 0 ? "x\(number - 1)" : nil
        )
      })
    try Golden.expect(tree.drawn(as: .text(width: 52)), equals: "deep.txt")
  }

  @Test func `a chain of 20,000 is drawn without recursion and in proportion`() {
    func drawing(of count: Int) -> Int {
      let tree = PerformanceTree(
        "Rantai",
        flat: (0..<count).map { number in
          (draft: SasaranDraft("Sasaran", level: "S3"), parent: number > 0 ? "S3.\(number)" : nil)
        })
      return tree.drawn(as: .text).utf8.count
    }
    #expect(drawing(of: 20_000) < 11 * drawing(of: 2_000))
  }
}
