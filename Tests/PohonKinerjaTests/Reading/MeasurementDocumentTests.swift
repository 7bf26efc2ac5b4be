import Testing

@testable import PohonKinerja

/// Reading and writing of actuals.
@Suite struct MeasurementDocumentTests {
  private static let whole = Measurements(
    "Realisasi", note: "Rekaan", closedThrough: .quarter(2, of: 2026),
    methods: [
      "S1.1.a": MeasurementMethod(
        consolidation: .average, placeConsolidation: .average, places: ["Metro", "Pringsewu"],
        minimizing: .inverse,
        worst: 10, isTargetMaximum: true)
    ],
    actuals: [
      Actual(
        of: "S1.1.a", in: .quarter(1, of: 2026), .reached(82.5), unit: "nilai", place: "Metro", source: "LHE",
        note: "x"),
      Actual(of: "S1.1.a", in: .month(4, of: 2026), .reached("82,5")),
      Actual(of: "S1.1.b", in: 2026, .quotient(Actual.Quotient(45, over: 60, written: "75%"))),
      Actual(of: "S1.1.c", in: 2026, .unavailable(reason: "survei tertunda")),
    ])

  @Test func `measurements are read as they were written`() throws {
    for style in [JSONStyle.pretty, .compact] {
      let json = Self.whole.json(style: style)
      #expect(try Measurements(json: json) == Self.whole)
      #expect(try Measurements(json: json).json(style: style) == json)
    }
  }

  @Test func `an actual knows where it was written`() throws {
    let read = try Measurements(json: Self.whole.json(), named: "a.json")
    #expect(read.actuals.map { $0.location?.line } == [17, 26, 27, 28].map(Optional.some))
    #expect(read.actuals.first?.location?.file == "a.json")
  }

  @Test func `a tree can have its actuals beside it, in JSON and in lines`() throws {
    var document = Document(.trainedPersons())
    document.measurements = Self.whole
    #expect(try Document(json: document.json()).measurements == Self.whole)
    #expect(try Document(json: document.json()) == document)
    #expect(try Document(ndjson: document.ndjsonBytes()) == document)
    document.measurements = nil
    #expect(!document.json().contains("measurements"))
  }

  @Test func `a document with actuals is checked with them`() {
    var document = Document(.trainedPersons())
    document.measurements = Measurements(actuals: [Actual(of: "S1.1.b", in: 2026, .reached(1))])
    #expect(document.checked().first?["actual-unknown-indicator"].count == 1)
    document.measurements = nil
    #expect(document.checked().first?["actual-unknown-indicator"].isEmpty == true)
  }

  @Test(arguments: [
    (#"{}"#, ReadingProblem.Code.missingMember),
    (#"{"format":"pohon-kinerja/1","actuals":[]}"#, .unsupportedFormat),
    (
      #"{"format":"pohon-kinerja-realisasi/1","actuals":[{"indicator":"a","period":"2026-Q5","value":1}]}"#,
      .unknownValue
    ),
    (#"{"format":"pohon-kinerja-realisasi/1","actuals":[{"indicator":"a","period":2026}]}"#, .unknownValue),
    (
      #"{"format":"pohon-kinerja-realisasi/1","actuals":[{"indicator":"a","period":2026,"numerator":1}]}"#,
      .unknownValue
    ),
    (
      #"{"format":"pohon-kinerja-realisasi/1","actuals":[{"indicator":"a","period":2026,"value":1,"unavailable":"x"}]}"#,
      .unknownValue
    ),
    (#"{"format":"pohon-kinerja-realisasi/1","actuals":[{"indicator":"a","value":1}]}"#, .missingMember),
    (
      #"{"format":"pohon-kinerja-realisasi/1","actuals":[{"indicator":"","period":2026,"value":1}]}"#,
      .emptyText
    ),
    (#"{"format":"pohon-kinerja-realisasi/1","actuals":[],"aktual":[]}"#, .unknownMember),
    (#"{"format":"pohon-kinerja-realisasi/1","methods":{"a":{"worst":0}},"actuals":[]}"#, .outOfRange),
    (#"{"format":"pohon-kinerja-realisasi/1","methods":{"a":{},"a":{}},"actuals":[]}"#, .duplicateMember),
    (#"{"format":"pohon-kinerja-realisasi/1","methods":{"a\u0000":{}},"actuals":[]}"#, .nullCharacter),
    (
      #"{"format":"pohon-kinerja-realisasi/1","actuals":[{"indicator":"a","period":2026,"value":[1]}]}"#,
      .wrongType
    ),
    ("", .empty),
  ])
  func `what is wrong with a document is told`(json: String, code: ReadingProblem.Code) throws {
    let errors = #expect(throws: ReadingErrors.self) { try Measurements(json: json) }
    #expect(errors?.problems.map(\.code).contains(code) == true, "\(errors?.problems.map(\.code) ?? [])")
  }

  @Test func `a tree is told from actuals when one is given for the other`() {
    let json = Self.whole.json()
    let errors = #expect(throws: ReadingErrors.self) { try Document(json: json) }
    #expect(errors?.problems.map(\.code) == [.unsupportedFormat])
  }

  @Test func `the actuals of Banyuwangi say that they are invented, and nothing is wrong with them`() throws {
    let actuals = try RealMeasurements.actuals()
    #expect(actuals.note?.contains("rekaan") == true)
    let report = try RealMeasurements.tree().checked(with: actuals)
    let found = report.findings.filter { RuleCatalogue.rule($0.rule)?.family == .measurement }
    #expect(Set(found.map(\.rule)) == ["actual-missing"])
  }

  @Test func `findings on an actual name its own file and place`() throws {
    let tree = PerformanceTree(
      "Uji",
      roots: [
        SasaranDraft(
          "Meningkatnya layanan", id: "S1", level: "S1",
          indicators: [Indicator("Jumlah layanan", id: "S1.a", targets: [2026: 8])])
      ])
    let actuals = try Measurements(
      json: """
        {"format": "pohon-kinerja-realisasi/1", "actuals": [
          {"indicator": "S1.a", "period": "2026", "value": 7},
          {"indicator": "S1.a", "period": "2026", "value": 8},
          {"indicator": "S1.b", "period": "2026", "value": 8}]}
        """, named: "realisasi.json")
    let report = tree.checked(with: actuals)
    #expect(report["actual-duplicate"].map { $0.location?.description } == ["realisasi.json:3:3"])
    #expect(report["actual-unknown-indicator"].map { $0.location?.description } == ["realisasi.json:4:3"])
  }
}
