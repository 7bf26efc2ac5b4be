import Testing

@testable import PohonKinerja

/// Categories of achievement.
@Suite struct StatusBandsTests {
  @Test(
    arguments: [
      (100.01, "sangat baik"), (100, "baik"), (75, "baik"), (74.99, "cukup"), (55, "cukup"), (54.9, "kurang"),
    ] as [(Fraction, String)])
  func `the categories of Sumatera Barat`(achievement: Fraction, title: String) {
    #expect(StatusBands.westSumatra.band(of: achievement).title.indonesian == title)
  }

  @Test(
    arguments: [
      (54.9, "sangat baik"), (55, "baik"), (75, "baik"), (75.01, "cukup"), (100, "cukup"),
      (100.01, "kurang"),
    ] as [(Fraction, String)])
  func `they are turned round where lower is better`(share: Fraction, title: String) {
    #expect(StatusBands.westSumatra.band(ofReversedShare: share).title.indonesian == title)
  }

  @Test(
    arguments: [
      (100, "91–100"), (91, "91–100"), (90.5, "91–100"), (90.4, "76–90"), (76, "76–90"), (75, "66–75"),
      (65, "51–65"),
      (50.4, "≤ 50"), (0, "≤ 50"),
    ] as [(Fraction, String)])
  func `the categories of Sampang are in whole per cent`(achievement: Fraction, title: String) {
    #expect(StatusBands.sampang.band(of: achievement).title.indonesian == title)
  }

  @Test func `an indicator where lower is better is placed in the bands turned round`() throws {
    let tree = PerformanceTree.measuredExample(
      Indicator("Jumlah pengaduan", id: "a", unit: "pengaduan", polarity: .minimize, targets: [2026: 10]))
    let actuals = Measurements(actuals: [Actual(of: "a", in: 2026, .reached(5))])
    let local = tree.measured(with: actuals, bands: .westSumatra)
    #expect(local.indicator("a")?.status.title.indonesian == "sangat baik")
    #expect(local.sasaran("S1.1")?.status.title.indonesian == "sangat baik")
    #expect(tree.measured(with: actuals).indicator("a")?.achievement.percentage?.exact == 150)
  }

  @Test func `what a band turned round is taken from is shown in every form`() throws {
    let tree = PerformanceTree.measuredExample(
      Indicator("Lama layanan", id: "a", unit: .day, polarity: .minimize, targets: [2026: "7,2"]))
    let actuals = Measurements(actuals: [Actual(of: "a", in: 2026, .reached(7))])
    let measured = tree.measured(with: actuals, bands: .westSumatra)
    let indicator = try #require(measured.indicator("a"))
    #expect(indicator.status.title.indonesian == "cukup")
    #expect(try indicator.reversedShare == Fraction(700, over: 7.2))
    let shown = "cukup (realisasi ÷ target 97,22%)"
    #expect(measured.text().contains(shown))
    #expect(measured.markdown().contains(shown))
    #expect(measured.json().contains("\"reversedShare\": \"875/9\""))
    let request = PaperRequest(measurements: actuals, bands: .westSumatra)
    let papers = try tree.papers(.measurementTable, for: request)
    #expect(papers.contains { $0.markdown().contains(shown) })
    #expect(tree.measured(with: actuals).indicator("a")?.reversedShare == nil)
    #expect(!tree.measured(with: actuals).text().contains("÷ target 97"))
  }

  @Test func `bands are in order whatever order they are given in`() {
    let bands = StatusBands(
      LocalizedText("kami", en: "ours"),
      [
        StatusBands.Band(LocalizedText("cukup", en: "fair"), from: 75, tone: .fair),
        StatusBands.Band(LocalizedText("baik", en: "good"), from: 100, tone: .good),
        StatusBands.Band(LocalizedText("istimewa", en: "special"), above: 100, tone: .good),
      ], below: StatusBands.Band(LocalizedText("kurang", en: "poor"), tone: .poor))
    #expect(bands.band(of: 101).title.english == "special")
    #expect(bands.band(of: 100).title.english == "good")
    #expect(bands.band(of: 99).title.english == "fair")
    #expect(bands.band(of: -5).title.english == "poor")
  }

  @Test func `of several bands at one bound the first counts`() {
    func band(_ title: String, _ bound: Fraction, isAbove: Bool = false) -> StatusBands.Band {
      let title = LocalizedText(title, en: title)
      return isAbove
        ? StatusBands.Band(title, above: bound, tone: .good)
        : StatusBands.Band(title, from: bound, tone: .good)
    }
    let bands = StatusBands(
      LocalizedText("kami", en: "ours"),
      [
        band("A", 75), band("B", 75), band("C", 100), band("D", 100, isAbove: true),
        band("E", 100, isAbove: true),
      ], below: StatusBands.Band(LocalizedText("kurang", en: "poor"), tone: .poor))
    #expect(([80, 100, 101] as [Fraction]).map { bands.band(of: $0).title.english } == ["A", "C", "D"])
  }

  @Test(
    arguments: [
      (99.996, "99,996%"), (99.99, "99,99%"), (100, "100%"), (79.996, "79,996%"), (80.001, "80%"),
      (87.5, "87,5%"),
    ] as [(Fraction, String)])
  func `a percentage is not rounded into another band`(percentage: Fraction, text: String) {
    #expect(StatusBands.standard.text(percentage, in: .indonesian) == text)
  }

  @Test func `what no number of decimals tells apart has a sign`() throws {
    let close = try Fraction(100).subtracting(Fraction(1, over: 10_000_000_000))
    #expect(StatusBands.standard.text(close, in: .indonesian) == "< 100%")
  }

  @Test func `a percentage too large for decimals is shown whole`() {
    #expect(
      StatusBands.standard.text(9_000_000_000_000_000_000, in: .indonesian) == "9.000.000.000.000.000.000%")
  }

  @Test func `status and percentage agree in every form`() throws {
    let tree = PerformanceTree.measuredExample(
      Indicator("Indeks", id: "a", unit: .index, targets: [2026: 3]))
    let actuals = Measurements(actuals: [Actual(of: "a", in: 2026, .reached(2.9999))])
    let measured = tree.measured(with: actuals)
    #expect(measured.indicator("a")?.status.tone == .fair)
    for text in [measured.text(), measured.markdown(), measured.gaps.text(), measured.gaps.html()] {
      #expect(text.contains("99,997%"))
      #expect(!text.contains(" 100%") && !text.contains(">100%"))
    }
    #expect(measured.marks["S1.1"]?.lines.first?.text.indonesian.contains("99,997%") == true)
  }

  @Test func `the legend names the categories in use`() {
    let tree = PerformanceTree.measuredExample(Indicator("Indeks", id: "a", targets: [2026: 3]))
    let text = tree.measured(with: Measurements(), at: 2026, bands: .westSumatra).text()
    #expect(text.contains("▲ sangat baik / baik, ◆ cukup, ▼ kurang, … sedang berjalan"))
    #expect(!text.contains("tercapai"))
    let sampang = tree.measured(with: Measurements(), at: 2026, bands: .sampang).marks.legend
    #expect(sampang.english.contains("▲ 91–100 / 76–90, ◆ 66–75, ▼ 51–65 / ≤ 50"))
  }

  @Test func `tones keep a contrast of at least 4,5 on white and on dark`() {
    func luminance(_ colour: UInt32) -> Double {
      let channels = [16, 8, 0].map { shift -> Double in
        let value = Double(colour >> UInt32(shift) & 0xFF) / 255
        // The square stands in for the exponent 2.4 and is within a hundredth of it here.
        return value <= 0.03928
          ? value / 12.92 : { $0 * $0 * (0.305306011 * $0 + 0.682171111) + 0.012522878 * $0 }(value)
      }
      return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    }
    for tone in StatusTone.allCases {
      #expect(1.05 / (luminance(tone.colour) + 0.05) >= 4.5)
      #expect((luminance(tone.darkColour) + 0.05) / (luminance(0x171B22) + 0.05) >= 4.5)
    }
    #expect(Set(StatusTone.allCases.map(\.symbol)).count == StatusTone.allCases.count)
    #expect(Set(StatusTone.allCases.map(\.asciiSymbol)).count == StatusTone.allCases.count)
  }
}
