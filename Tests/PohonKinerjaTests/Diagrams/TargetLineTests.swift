import Testing

@testable import PohonKinerja

@Suite struct TargetLineTests {
  private func line(
    _ targets: Targets, unit: MeasurementUnit? = nil, baseline: Target? = nil,
    language: Language = .indonesian
  ) -> String {
    let draft = SasaranDraft(
      "s", indicators: [Indicator("i", unit: unit, baseline: baseline, targets: targets)])
    let line = TargetLine(columns: PerformanceTree("T", roots: [draft]).columns, language: language)
    return String(decoding: line.bytes(of: 0), as: UTF8.self)
  }

  @Test func `nothing without baseline and targets`() {
    #expect(line([:]) == "")
    #expect(line([:], unit: .score) == "")
  }

  @Test func `years, and the unit at the end`() {
    #expect(line([2025: 75, 2029: 82.5], unit: .score) == "→ 2025: 75; 2029: 82,5 nilai")
    #expect(line([2025: 1500], unit: .person, language: .english) == "→ 2025: 1,500 orang")
  }

  @Test func `in pictures no line ends between a figure and its year or unit`() {
    let draft = SasaranDraft(
      "s",
      indicators: [
        Indicator("i", unit: "ton", baseline: 9, targets: [2025: 11_000, 2026: "120 ribu atau lebih"])
      ])
    let line = TargetLine(
      columns: PerformanceTree("T", roots: [draft]).columns, language: .indonesian, keepsFiguresTogether: true
    )
    let text = String(decoding: line.bytes(of: 0), as: UTF8.self)
    #expect(text.contains("awal\u{A0}9") && text.contains("2025:\u{A0}11.000"))
    // What somebody wrote stays as it is.
    #expect(text.contains("2026:\u{A0}120 ribu atau lebih\u{A0}ton"))
    let single = SasaranDraft("s", indicators: [Indicator("i", unit: "ton", targets: [2026: 120])])
    let drawing = PerformanceTree("T", roots: [single]).drawn(as: .svg)
    #expect(drawing.contains("→ 2026:\u{A0}120\u{A0}ton<"))
  }

  @Test func `in pictures no line ends inside a short figure`() {
    let draft = SasaranDraft(
      "s", indicators: [Indicator("i", targets: [2026: "≤ 16%", 2027: "4,2–4,6", 2028: "Rp 975.000"])])
    let line = TargetLine(
      columns: PerformanceTree("T", roots: [draft]).columns, language: .indonesian,
      keepsFiguresTogether: true, keepsRangesTogether: true)
    let text = String(decoding: line.bytes(of: 0), as: UTF8.self)
    #expect(text.contains("2026:\u{A0}≤\u{A0}16%"))
    #expect(text.contains("4,2\u{2060}–\u{2060}4,6") && text.contains("Rp\u{A0}975.000"))
  }

  @Test func `the baseline comes first`() {
    #expect(line([2025: 75], unit: .score, baseline: 74.1) == "awal 74,1 → 2025: 75 nilai")
    #expect(line([:], unit: .score, baseline: "74,10") == "awal 74,10 nilai")
    #expect(line([:], baseline: 3, language: .english) == "baseline 3")
  }

  @Test func `in English all figures are in one style, and words as they were written`() {
    #expect(
      line([2026: 76, 2029: 82.5], unit: .score, baseline: "74,10", language: .english)
        == "baseline 74.10 → 2026: 76; 2029: 82.5 nilai")
    #expect(line([2026: "≥ 1.500 orang"], unit: .person, language: .english) == "→ 2026: ≥ 1,500 orang")
    #expect(line([2026: "1.500"], unit: .person, language: .english) == "→ 2026: 1,500 orang")
    // What reads in two ways is not changed.
    #expect(line([2026: "1.500"], unit: "ton", language: .english) == "→ 2026: 1.500 ton")
    #expect(
      line([2026: "BB", 2027: "31 Maret 2026"], language: .english) == "→ 2026: BB; 2027: 31 Maret 2026")
  }

  @Test func `a target without a year`() {
    #expect(line(Targets(undated: "12 bulan"), unit: .month) == "→ 12 bulan")
  }

  @Test func `the unit is not repeated where it is written`() {
    #expect(line([2025: "12 bulan", 2026: 10], unit: .month) == "→ 2025: 12 bulan; 2026: 10 bulan")
    #expect(line([2025: "85%", 2026: 90], unit: .percent) == "→ 2025: 85%; 2026: 90%")
    #expect(line([2025: "WTP"], unit: "opini") == "→ 2025: WTP")
    #expect(line([2025: "-", 2026: 4], unit: .document) == "→ 2025: -; 2026: 4 dokumen")
  }

  @Test func `rupiah stands in front`() {
    #expect(line([2025: 5_000_000], unit: .rupiah) == "→ 2025: Rp 5.000.000")
  }

  @Test func `years with the same target are gathered`() {
    #expect(
      line([2025: 1, 2026: 1, 2027: 2, 2029: 2], unit: .document)
        == "→ 2025–2026: 1; 2027: 2; 2029: 2 dokumen")
    #expect(line([2025: "BB", 2026: "BB", 2027: "A"]) == "→ 2025–2026: BB; 2027: A")
    #expect(line([2025: 1, 2026: "1"], unit: .document) == "→ 2025: 1; 2026: 1 dokumen")
  }
}
