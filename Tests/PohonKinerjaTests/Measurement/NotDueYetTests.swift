import Testing

@testable import PohonKinerja

/// What is to be reached later in the year: it is neither missing nor incomplete.
@Suite struct NotDueYetTests: MeasuredExamples {
  private static let first = MeasurementPeriod.quarter(1, of: 2026)
  private static let second = MeasurementPeriod.quarter(2, of: 2026)
  private static let third = MeasurementPeriod.quarter(3, of: 2026)

  private static func score(_ trajectory: Trajectory = [:], polarity: Polarity? = nil) -> Indicator {
    Indicator(
      "Nilai layanan", id: "a", unit: .score, polarity: polarity, targets: [2026: 80], trajectory: trajectory,
      consolidation: .takeLast)
  }

  /// Quarters with targets, a period, and for when the first target is; `nil` where that is over.
  private static let cases: [(Trajectory, MeasurementPeriod, due: MeasurementPeriod?)] = [
    ([:], first, 2026), ([:], third, 2026), ([:], .month(11, of: 2026), 2026), ([:], 2026, nil),
    ([:], .quarter(4, of: 2026), nil), ([2026: [nil, 70, nil, 80]], first, second),
    ([2026: [nil, 70, nil, 80]], second, nil),
    ([2026: [nil, 70, nil, 80]], third, nil), ([2026: ["", "-", nil, 80]], third, .quarter(4, of: 2026)),
    ([2026: [nil, 70, nil, 80]], .month(5, of: 2026), second),
    ([2026: [70, nil, nil, 80]], .month(2, of: 2026), first),
    ([2026: [70, nil, nil, 80]], .month(5, of: 2026), nil), ([2026: [nil, nil, nil, nil]], first, 2026),
    ([2026: [0, 40, 60, 80]], first, second), ([2026: [60, 65, 70, 80]], first, nil),
  ]

  @Test(arguments: cases)
  func `nothing is missing before the first target is due`(
    _ trajectory: Trajectory, _ period: MeasurementPeriod, _ due: MeasurementPeriod?
  ) throws {
    let tree = Self.tree(Self.score(trajectory))
    let measured = tree.measured(with: Measurements(), at: period)
    let indicator = try #require(measured.indicator("a"))
    let reason: UnmeasuredReason = due.map { .dueLater($0) } ?? .noActual
    #expect(indicator.result == .none(reason, knownSoFar: nil))
    #expect(indicator.achievement == .unmeasured(reason))
    #expect(indicator.status == (due == nil ? .unmeasured : .inProgress))
    #expect(measured.sasaran("S1.1")?.status == (due == nil ? .unmeasured : .inProgress))
    #expect(measured.counts.inProgress == (due == nil ? 0 : 1))
    #expect(measured.counts.missing == (due == nil ? 1 : 0))
    #expect(measured.gaps.onlyGaps.sasaran.isEmpty == (due != nil))
    // The check tells the same of a period that is closed.
    let closed = tree.checked(with: Measurements(closedThrough: period), at: period)
    #expect(closed.findings.contains { $0.rule == "actual-missing" } == (due == nil))
  }

  @Test func `it is told in every form`() throws {
    let tree = Self.tree(Self.score([2026: [nil, 70, nil, 80]]))
    let quarter = tree.measured(with: Measurements(), at: Self.first)
    let year = Self.tree(Self.score()).measured(with: Measurements(), at: Self.first)
    for (measured, reason, english) in [
      (
        quarter, "belum jatuh tempo: target pertamanya untuk triwulan II 2026",
        "not due yet: its first target is for the second quarter of 2026"
      ),
      (
        year, "belum jatuh tempo: targetnya untuk setahun 2026",
        "not due yet: its target is for the whole of 2026"
      ),
    ] {
      for text in [
        measured.text(), measured.markdown(), measured.gaps.text(), measured.gaps.markdown(),
        measured.gaps.html(),
      ] {
        #expect(text.contains(reason) && text.contains("… sedang berjalan"), "\(text)")
        #expect(text.contains("… 1 sedang berjalan"), "\(text)")
        #expect(!text.contains("belum ada realisasi") && !text.contains("tanpa realisasi lengkap"), "\(text)")
      }
      #expect(measured.text(in: .english).contains(english))
      #expect(!measured.gaps.json().contains("\"missing\": true"))
      #expect(measured.marks["S1.1"]?.lines.map { $0.line(in: .indonesian) } == ["… sedang berjalan"])
    }
    #expect(
      quarter.text().contains(
        "     target – · belum jatuh tempo: target pertamanya untuk triwulan II 2026 · … sedang berjalan\n"))
  }

  @Test func `what is reported for a quarter without a target is in progress as well`() throws {
    let passed = try Self.measured(Self.score([2026: [nil, 70, nil, 80]]), Self.quarters(50), at: Self.first)
    #expect(passed.achievement == .unmeasured(.dueLater(Self.second)))
    #expect(passed.status == .inProgress)
    let persons = Indicator(
      "Jumlah peserta", id: "a", unit: .person, targets: [2026: 10], trajectory: [2026: [nil, 4, nil, 6]],
      consolidation: .sum)
    let early = try Self.measured(persons, Self.quarters(3), at: Self.first)
    #expect(early.result.number == 3)
    #expect(early.achievement == .unmeasured(.dueLater(Self.second)))
    #expect(early.status == .inProgress)
    // Once a target is due it counts towards that.
    let half = try Self.measured(persons, Self.quarters(3, 4), at: Self.second)
    #expect(half.achievement.percentage?.exact == 175)
  }

  @Test func `why there is no figure yet stays told`() throws {
    let why = UnmeasuredReason.unavailable("survei terbit pada Desember", Self.second)
    let actuals = [Actual(of: "a", in: Self.second, .unavailable(reason: "survei terbit pada Desember"))]
    for period in [Self.second, Self.third] {
      let measured = Self.tree(Self.score()).measured(with: Measurements(actuals: actuals), at: period)
      let indicator = try #require(measured.indicator("a"))
      #expect(indicator.achievement == .unmeasured(why))
      #expect(indicator.status == .inProgress)
      #expect(measured.counts.inProgress == 1)
      #expect(measured.gaps.onlyGaps.sasaran.isEmpty)
    }
    let due = try Self.measured(Self.score([2026: [60, 65, 70, 80]]), actuals, at: Self.second)
    #expect(due.status == .unmeasured)
  }

  @Test func `what was begun to be reported is missing where it stops`() throws {
    let stopped = try Self.measured(Self.score(), Self.quarters(70), at: Self.second)
    #expect(stopped.result == .none(.missingPeriods([Self.second]), knownSoFar: 70))
    #expect(stopped.status == .unmeasured)
    #expect(stopped.run.outcomes[Int(stopped.row)].kind == .missing)
  }

  @Test func `zero is due where lower is better`() throws {
    let limit = Self.score([2026: [0, 0, 2, 2]], polarity: .minimize)
    #expect(try Self.measured(limit, [], at: Self.first).achievement == .unmeasured(.noActual))
  }

  @Test func `an indicator without a target in the year is not in progress`() throws {
    let without = Indicator("Nilai layanan", id: "a", unit: .score, targets: [2027: 80])
    #expect(try Self.measured(without, [], at: Self.first).status == .unmeasured)
  }

  /// Deadlines, a period, and whether it is over by then.
  private static let deadlines: [(Target, MeasurementPeriod, isOver: Bool)] = [
    ("30 Mei 2026", first, false), ("30 Mei 2026", .month(4, of: 2026), false),
    ("30 Mei 2026", .month(5, of: 2026), true), ("30 Mei 2026", second, true), ("30 Mei 2026", third, true),
    ("Triwulan III", second, false), ("Triwulan III", third, true), ("Semester I 2026", first, false),
    ("Semester I 2026", second, true), ("31 Desember 2026", third, false),
    ("31 Desember 2026", 2026, true), ("31 Maret 2027", 2026, false), ("31 Desember 2025", first, true),
  ]

  @Test(arguments: deadlines)
  func `a deadline is due when it is over, and not before`(
    _ deadline: Target, _ period: MeasurementPeriod, _ isOver: Bool
  ) throws {
    let tree = Self.tree(Indicator("Waktu penetapan APBD", id: "a", targets: [2026: deadline]))
    let measured = tree.measured(with: Measurements(), at: period)
    let reason: UnmeasuredReason = isOver ? .noActual : .deadlineLater(deadline.raw)
    #expect(measured.indicator("a")?.achievement == .unmeasured(reason))
    #expect(measured.indicator("a")?.status == (isOver ? .unmeasured : .inProgress))
    #expect(measured.counts.missing == (isOver ? 1 : 0) && measured.counts.inProgress == (isOver ? 0 : 1))
    let closed = tree.checked(with: Measurements(closedThrough: period))
    #expect(closed.findings.contains { $0.rule == "actual-missing" } == isOver)
    // Of what is over, why there is no actual does not make it one that is in progress.
    let why = [Actual(of: "a", in: period, .unavailable(reason: "menunggu evaluasi"))]
    let unavailable = tree.measured(with: Measurements(actuals: why), at: period)
    #expect(unavailable.indicator("a")?.status == (isOver ? .unmeasured : .inProgress))
  }

  @Test func `a deadline that is not over is told as it is written`() {
    #expect(
      UnmeasuredReason.deadlineLater("30 Mei 2026").message.indonesian
        == "belum jatuh tempo: tenggatnya “30 Mei 2026”")
  }

  @Test func `a sasaran with something poor is not in progress`() throws {
    var late = Self.score()
    late.id = "b"
    let limit = Indicator(
      "Jumlah pengaduan", id: "a", unit: "pengaduan", polarity: .minimize, targets: [2026: 10],
      consolidation: .sum)
    func status(_ indicator: Indicator, _ figures: Target?..., at period: MeasurementPeriod) throws
      -> MeasurementStatus
    {
      let actuals = figures.enumerated().compactMap { place, figure in
        figure.map { Actual(of: "a", in: .quarter(place + 1, of: 2026), .reached($0)) }
      }
      let tree = Self.tree(indicator, late)
      let measured = tree.measured(with: Measurements(actuals: actuals), at: period)
      return try #require(measured.sasaran("S1.1")).status
    }
    #expect(try status(limit, 50, at: Self.first) == .incomplete(measured: 1, of: 2))
    #expect(try status(limit, 50, at: Self.second) == .limitExceeded)
    #expect(try status(limit, 5, at: Self.first) == .inProgress)
    let planned = Self.score([2026: [60, 65, 70, 80]])
    #expect(try status(planned, 15, at: Self.first) == .incomplete(measured: 1, of: 2))
    #expect(try status(planned, 60, at: Self.first) == .inProgress)
  }

  @Test func `a sasaran with something missing is not in progress`() {
    var late = Self.score()
    late.id = "b"
    let tree = Self.tree(Self.score([2026: [60, 65, 70, 80]]), late)
    let measured = tree.measured(with: Measurements(), at: Self.second)
    #expect(measured.indicator("b")?.status == .inProgress)
    #expect(measured.sasaran("S1.1")?.status == .unmeasured)
    #expect(measured.gaps.onlyGaps.sasaran.map(\.status) == [.unmeasured])
  }

  @Test func `a sasaran is incomplete only by what is missing`() throws {
    func status(_ second: Indicator, _ period: MeasurementPeriod) -> MeasurementStatus? {
      var other = second
      other.id = "b"
      let tree = Self.tree(Self.score([2026: [60, 65, 70, 80]]), other)
      let measurements = Measurements(actuals: Self.quarters(60, 65, 70))
      return tree.measured(with: measurements, at: period).sasaran("S1.1")?.status
    }
    #expect(status(Self.score(), Self.second) == .inProgress)
    #expect(status(Self.score([2026: [nil, nil, 70, 80]]), Self.second) == .inProgress)
    #expect(status(Self.score([2026: [nil, nil, 70, 80]]), Self.third) == .incomplete(measured: 1, of: 2))
  }

  @Test func `a whole is not due while no part lacks what was due, and incomplete from then on`() throws {
    let parts = ["p0", "p1"].map { (id: String) in
      SasaranDraft(
        "Terlayaninya warga \(id)", id: "B-\(id)", level: "S1",
        indicators: [
          Indicator(
            "Jumlah warga \(id)", id: id, unit: "orang", targets: [2026: 20], consolidation: .sum,
            contributes: Contribution(to: "w", as: .component, combine: .sum))
        ])
    }
    let whole = Indicator("Jumlah warga", id: "w", unit: "orang", targets: [2026: 40], consolidation: .sum)
    let tree = PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya layanan", id: "A", level: "S0", indicators: [whole], children: parts)
      ])
    func measured(_ actuals: [Actual], at period: MeasurementPeriod = Self.first) throws -> MeasuredIndicator
    {
      try #require(tree.measured(with: Measurements(actuals: actuals), at: period).indicator("w"))
    }
    let none = try measured([])
    #expect(none.status == .inProgress && none.achievement.reason == .dueLater(2026))
    let begun = [Actual(of: "p0", in: Self.first, .reached(5))]
    #expect(try measured(begun).status == .inProgress)
    #expect(try measured(begun).result == .none(.dueLater(2026), knownSoFar: 5))
    // What one part reported in the first quarter is missing in the second one, and with it the whole is.
    let stopped = try measured(begun, at: Self.second)
    #expect(stopped.status == .unmeasured && stopped.achievement.reason == .missingParts(["p0", "p1"]))
  }

  @Test func `what is not due explains no gap`() throws {
    func causes(_ trajectory: Trajectory) throws -> [SasaranGap.Cause] {
      var whole = Self.score([2026: [60, 65, 70, 80]])
      whole.id = "w"
      var part = Self.score(trajectory)
      part.contribution = Contribution(to: "w", as: .contribution)
      let tree = PerformanceTree(
        "Contoh",
        roots: [
          SasaranDraft(
            "Meningkatnya mutu", id: "A", level: "S0", indicators: [whole],
            children: [SasaranDraft("Terlayaninya warga", id: "B", level: "S1", indicators: [part])])
        ])
      let actuals = Measurements(actuals: [Actual(of: "w", in: Self.first, .reached(40))])
      let report = tree.measured(with: actuals, at: Self.first).gaps
      return try #require(report.sasaran.first).causes
    }
    #expect(try causes([2026: [nil, 65, 70, 80]]).isEmpty)
    #expect(try causes([2026: [60, 65, 70, 80]]).map(\.reason) == [.noActual])
  }

  @Test func `nothing in Lampung is called missing before it is due`() throws {
    let tree = try RealMeasurements.lampungTree()
    let actuals = try RealMeasurements.lampungActuals()
    let counts = (1...4).map { tree.measured(with: actuals, at: .quarter($0, of: 2026)).counts }
    #expect(counts.map(\.missing) == [0, 0, 0, 0])
    #expect(counts.map(\.inProgress) == [5, 3, 3, 0])
    let half = tree.measured(with: actuals, at: Self.second)
    #expect(half.sasaran("S1.2")?.status == .inProgress)
    #expect(!half.gaps.onlyGaps.sasaran.contains { $0.id == "S0.1" })
  }
}
