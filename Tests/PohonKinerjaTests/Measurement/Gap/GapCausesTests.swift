import Testing

@testable import PohonKinerja

/// What explains a gap, and what it puts at risk.
@Suite struct GapCausesTests {
  /// Two results above, X and Y, and one below.
  private static func tree(_ below: Indicator) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya mutu pelayanan", id: "A", level: "S0",
          indicators: [index("X"), index("Y")],
          children: [SasaranDraft("Meningkatnya mutu layanan", id: "B", level: "S1", indicators: [below])])
      ])
  }

  private static func index(_ id: String, to whole: String? = nil) -> Indicator {
    Indicator(
      "Indeks \(id)", id: id, unit: .index, targets: [2026: 80],
      contributes: whole.map { Contribution(to: $0, as: .contribution) })
  }

  private static func report(
    _ tree: PerformanceTree, _ actuals: [String: Target], bands: StatusBands = .standard
  ) -> GapReport {
    let actuals = actuals.sorted { $0.key < $1.key }.map { Actual(of: $0.key, in: 2026, .reached($0.value)) }
    return tree.measured(with: Measurements(actuals: actuals), at: 2026, bands: bands).gaps
  }

  @Test func `what contributes only to another result explains nothing`() throws {
    let report = Self.report(Self.tree(Self.index("Z", to: "Y")), ["X": 70, "Y": 85, "Z": 75])
    #expect(try #require(report.sasaran.first).isShort)
    #expect(report.sasaran.map(\.causes) == [[], []])
    #expect(report.sasaran.map(\.risks) == [[], []], "Y is reached at the end of the year")
  }

  @Test func `what contributes to the result that is short explains it and puts it at risk`() throws {
    let report = Self.report(Self.tree(Self.index("Z", to: "Y")), ["X": 70, "Y": 75, "Z": 75])
    let cause = try #require(report.sasaran.first?.causes.first)
    #expect(report.sasaran.first?.causes.count == 1)
    #expect(cause.id == "Z")
    #expect(cause.explains == ["Y"])
    #expect(cause.relation == .declaredContribution)
    #expect(report.sasaran.last?.risks.map(\.indicators) == [["Z", "Y"]])
    #expect(
      report.text().contains("penyebab: Z Indeks Z: ◆ mendekati target (kontribusi yang dinyatakan, untuk Y)")
    )
  }

  @Test func `a cause is short itself`() {
    let report = Self.report(Self.tree(Self.index("Z", to: "Y")), ["X": 80, "Y": 75, "Z": 85])
    #expect(report.sasaran.map(\.causes) == [[], []])
  }

  @Test func `where nothing is declared, what is short below is said to be structural`() throws {
    let report = Self.report(Self.tree(Self.index("Z")), ["X": 70, "Y": 75, "Z": 75])
    let cause = try #require(report.sasaran.first?.causes.first)
    #expect(cause.id == "Z")
    #expect(cause.sasaran == "B")
    #expect(cause.explains == ["X", "Y"])
    #expect(cause.relation == .child)
    #expect(report.text().contains("struktural"))
    #expect(report.sasaran.last?.risks.isEmpty == true)
    #expect(Self.report(Self.tree(Self.index("Z")), ["X": 70, "Y": 75, "Z": 90]).sasaran.first?.causes == [])
  }

  @Test func `what is below without a figure is named with why, as it may be a cause`() throws {
    let report = Self.report(Self.tree(Self.index("Z", to: "Y")), ["X": 70, "Y": 75])
    let cause = try #require(report.sasaran.first?.causes.first)
    #expect(cause.id == "Z")
    #expect(cause.status == .unmeasured)
    #expect(cause.reason == .noActual)
    let shown =
      "Z Indeks Z: ? belum terukur, belum ada realisasi (kontribusi yang dinyatakan, mungkin untuk Y)"
    for text in [report.text(), report.markdown(), report.html()] { #expect(text.contains(shown), "\(text)") }
    #expect(report.json().contains("\"reason\": \"belum ada realisasi\""))
    // It is no cause of what is not short.
    #expect(Self.report(Self.tree(Self.index("Z", to: "Y")), ["X": 80, "Y": 85]).sasaran.first?.causes == [])
    // What is not due yet is none either, nor what is reached.
    let known = Self.report(Self.tree(Self.index("Z", to: "Y")), ["X": 70, "Y": 75, "Z": 75])
    #expect(known.sasaran.first?.causes.map(\.reason) == [nil])
    let structural = Self.report(Self.tree(Self.index("Z")), ["X": 70, "Y": 75])
    #expect(structural.sasaran.first?.causes.map(\.relation) == [.child])
    #expect(structural.sasaran.first?.causes.map(\.reason) == [.noActual])
  }

  @Test func `a way up ends before what is reached`() {
    let tree = PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya mutu", id: "A", level: "S0", indicators: [Self.index("t")],
          children: [
            SasaranDraft(
              "Meningkatnya layanan", id: "B", level: "S1", indicators: [Self.index("w", to: "t")],
              children: [
                SasaranDraft(
                  "Terlayaninya warga", id: "C", level: "S2", indicators: [Self.index("p", to: "w")])
              ])
          ])
      ])
    #expect(Self.report(tree, ["t": 70, "w": 80, "p": 60]).sasaran.map(\.risks.count) == [0, 0, 0])
    let allShort = Self.report(tree, ["t": 70, "w": 70, "p": 60])
    #expect(allShort.sasaran.last?.risks.map(\.indicators) == [["p", "w", "t"]])
    let topReached = Self.report(tree, ["t": 80, "w": 70, "p": 60])
    #expect(topReached.sasaran.last?.risks.map(\.indicators) == [["p", "w"]])
  }

  @Test func `before the end of the year a result on plan may be at risk, one that is reached is not`() throws
  {
    func risks(_ actual: Target) -> [[String]] {
      let whole = Indicator(
        "Jumlah lulusan", id: "w", unit: .person, targets: [2026: 100],
        trajectory: [2026: [25, 25, 25, 25]], consolidation: .sum)
      let part = Indicator(
        "Jumlah kelas", id: "p", unit: "kelas", targets: [2026: 40], trajectory: [2026: [10, 10, 10, 10]],
        consolidation: .sum, contributes: Contribution(to: "w", as: .contribution))
      let tree = PerformanceTree(
        "Contoh",
        roots: [
          SasaranDraft(
            "Meningkatnya mutu", id: "A", level: "S0", indicators: [whole],
            children: [SasaranDraft("Terlayaninya warga", id: "B", level: "S1", indicators: [part])])
        ])
      let actuals = [
        Actual(of: "w", in: .quarter(1, of: 2026), .reached(actual)),
        Actual(of: "p", in: .quarter(1, of: 2026), .reached(5)),
      ]
      let report = tree.measured(with: Measurements(actuals: actuals)).gaps
      return report.sasaran.last?.risks.map(\.indicators) ?? []
    }
    #expect(risks(25) == [["p", "w"]])
    #expect(risks(100).isEmpty)
  }

  @Test func `what is short by forecast is explained by what is short by forecast`() throws {
    func length(_ id: String, to whole: String? = nil) -> Indicator {
      Indicator(
        "Panjang \(id)", id: id, unit: "km", targets: [2026: 100], consolidation: .takeLast,
        contributes: whole.map { Contribution(to: $0, as: .contribution) })
    }
    let tree = PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya mutu", id: "A", level: "S0", indicators: [length("w")],
          children: [
            SasaranDraft("Terlayaninya warga", id: "B", level: "S1", indicators: [length("p", to: "w")])
          ])
      ])
    let actuals = ["w", "p"].flatMap { id in
      [10, 20].enumerated().map {
        Actual(of: id, in: .quarter($0.offset + 1, of: 2026), .reached(Target(Number($0.element))))
      }
    }
    let report = tree.measured(with: Measurements(actuals: actuals)).gaps
    let top = try #require(report.sasaran.first)
    #expect(top.indicators.map(\.shortness) == [.byForecast])
    let cause = try #require(top.causes.first)
    #expect(cause.id == "p")
    #expect(cause.status == .inProgress)
    // 20 + 10 ÷ 3 × 6 = 40 of 100.
    #expect(cause.forecast?.tone == .poor)
    #expect(
      report.text().contains(
        "… sedang berjalan, perkiraan setahun ▼ di bawah target (kontribusi yang dinyatakan, untuk w)"))
  }

  @Test func `no cause in Lampung is reached, and each is an indicator`() throws {
    let tree = try RealMeasurements.lampungTree()
    let actuals = try RealMeasurements.lampungActuals()
    for quarter in 1...4 {
      let report = tree.measured(with: actuals, at: .quarter(quarter, of: 2026)).gaps
      let short = Set(report.sasaran.flatMap(\.indicators).filter(\.isShort).map(\.id))
      let causes = report.sasaran.flatMap(\.causes)
      #expect(causes.allSatisfy { short.contains($0.id) && $0.explains.allSatisfy(short.contains) })
      #expect(causes.allSatisfy { $0.status.tone != .good || $0.forecast != nil })
      #expect(quarter == 1 || !causes.isEmpty)
    }
  }
}
