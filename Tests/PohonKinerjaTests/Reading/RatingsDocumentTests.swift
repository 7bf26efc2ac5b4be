import Foundation
import Testing

@testable import PohonKinerja

/// Reading and writing of ratings, and the evaluation sheet that is filled with them.
@Suite struct RatingsDocumentTests {
  private static let whole = Ratings(
    "Penilaian", note: "Rekaan",
    organisation: [UnitRating(.fair, in: .quarter(2, of: 2026)), UnitRating(.good, in: 2026)],
    thresholds: EvaluationThresholds([
      .init(
        .atLeast(90), LocalizedText("promosi", en: "promosi"),
        source: Citation(LocalizedText("SK Sekda", en: "SK Sekda"), authority: .practice)),
      .init(.below(70), LocalizedText("coaching", en: "coaching"), source: .fileOfRatings),
    ]),
    evaluations: [
      PositionEvaluation(
        "S2.1", in: .quarter(2, of: 2026), results: WorkResultRating(.below),
        behaviour: BehaviourRating([.loyal: .met, .adaptive: .above]), note: "x"),
      PositionEvaluation(
        "S2.1", in: 2026, results: WorkResultRating(.met), behaviour: BehaviourRating(stated: .above),
        score: 92.5),
      PositionEvaluation("S2.2", in: 2026),
    ])

  private static func example() throws -> Ratings {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Examples/data/penilaian/bpsdmd-lampung-contoh.json")
    return try Ratings(json: Array(try Data(contentsOf: file)))
  }

  // MARK: The document

  @Test func `ratings are read as they were written`() throws {
    for style in [JSONStyle.pretty, .compact] {
      let json = Self.whole.json(style: style)
      #expect(try Ratings(json: json) == Self.whole, "\(json)")
      #expect(try Ratings(json: json).json(style: style) == json)
    }
    #expect(try Ratings(json: #"{"format":"pohon-kinerja-penilaian/1","ratings":[]}"#) == Ratings())
  }

  @Test func `a rating knows where it was written`() throws {
    let read = try Ratings(json: Self.whole.json(style: .compact), named: "a.json")
    #expect(read.evaluations.allSatisfy { $0.location?.file == "a.json" && $0.location?.line == 1 })
    #expect(
      read.evaluations.compactMap { $0.location?.column }.sorted()
        == read.evaluations.compactMap { $0.location?.column })
  }

  @Test func `periods and what is rated in them are found`() {
    #expect(Self.whole.periods == [.quarter(2, of: 2026), 2026])
    #expect(Self.whole.evaluations(in: 2026).map(\.position) == ["S2.1", "S2.2"])
    #expect(Self.whole.predicate(in: .quarter(2, of: 2026)) == .fair)
    #expect(Self.whole.predicate(in: 2025) == nil)
  }

  private static func ratings(_ inside: String) -> String {
    #"{"format":"pohon-kinerja-penilaian/1","ratings":[\#(inside)]}"#
  }

  static let faults: [(json: String, code: ReadingProblem.Code, column: Int)] = [
    ("", .empty, 1), ("{}", .missingMember, 1),
    (#"{"format":"pohon-kinerja-realisasi/1","actuals":[]}"#, .unsupportedFormat, 11),
    (#"{"format":"pohon-kinerja-penilaian/2","ratings":[]}"#, .unsupportedFormat, 11),
    (ratings(#"{"period":2026}"#), .missingMember, 50), (ratings(#"{"position":"a"}"#), .missingMember, 50),
    (ratings(#"{"position":"","period":2026}"#), .emptyText, 62),
    (ratings(#"{"position":"a","period":"2026-Q5"}"#), .unknownValue, 75),
    (ratings(#"{"position":"a","period":2026,"results":"baik"}"#), .unknownValue, 90),
    (ratings(#"{"position":"a","period":2026,"results":2}"#), .wrongType, 90),
    (ratings(#"{"position":"a","period":2026,"score":-1}"#), .outOfRange, 88),
    (ratings(#"{"position":"a","period":2026,"behaviour":{"honest":"met"}}"#), .unknownMember, 93),
    (
      ratings(#"{"position":"a","period":2026,"behaviour":{"loyal":"met","loyal":"met"}}"#), .duplicateMember,
      107
    ),
    // A person has no place in it.
    (ratings(#"{"position":"a","period":2026,"name":"x"}"#), .unknownMember, 80),
    (ratings(#"{"position":"a","period":2026,"nip":"1"}"#), .unknownMember, 80),
    (ratings(#"{"position":"a","period":2026},{"position":"a","period":"2026"}"#), .duplicateID, 81),
    (
      #"{"format":"pohon-kinerja-penilaian/1","thresholds":[{"consequence":"x"}],"ratings":[]}"#,
      .unknownValue, 53
    ),
    (
      #"{"format":"pohon-kinerja-penilaian/1","thresholds":[{"atLeast":1,"below":2,"consequence":"x"}],"ratings":[]}"#,
      .unknownValue, 53
    ),
    (
      #"{"format":"pohon-kinerja-penilaian/1","thresholds":[{"atLeast":1}],"ratings":[]}"#, .missingMember, 53
    ),
    (
      #"{"format":"pohon-kinerja-penilaian/1","thresholds":[{"atLeast":70,"consequence":"x"},{"below":90,"consequence":"y"}],"ratings":[]}"#,
      .outOfRange, 86
    ),
    (
      #"{"format":"pohon-kinerja-penilaian/1","thresholds":[{"below":90,"consequence":"y"},{"below":50,"consequence":"z"},{"atLeast":89.5,"consequence":"x"}],"ratings":[]}"#,
      .outOfRange, 115
    ),
    (
      #"{"format":"pohon-kinerja-penilaian/1","organisation":[{"period":2026,"predicate":"baik"}],"ratings":[]}"#,
      .unknownValue, 82
    ),
    (
      #"{"format":"pohon-kinerja-penilaian/1","organisation":[{"period":2026,"predicate":"good"},{"period":2026,"predicate":"good"}],"ratings":[]}"#,
      .duplicateID, 90
    ),
    (ratings("") + "x", .trailingContent, 52),
  ]

  @Test(arguments: faults)
  func `what is wrong is told with its place`(_ json: String, _ code: ReadingProblem.Code, _ column: Int)
    throws
  {
    let errors = #expect(throws: ReadingErrors.self) { try Ratings(json: json, named: "a.json") }
    let problems = try #require(errors).problems
    #expect(
      problems.contains { $0.code == code && $0.column == column }, "\(problems.map { ($0.code, $0.column) })"
    )
    #expect(problems.allSatisfy { $0.line == 1 && $0.file == "a.json" })
  }

  @Test func `thresholds that contradict each other say which, and those that meet or nest do not`() throws {
    func thresholds(_ inside: String) -> String {
      #"{"format":"pohon-kinerja-penilaian/1","thresholds":[\#(inside)],"ratings":[]}"#
    }
    func entry(_ bound: String, _ score: String) -> String {
      "{\"\(bound)\":\(score),\"consequence\":\"x\"}"
    }
    let crossed = thresholds(entry("atLeast", "70") + "," + entry("below", "90"))
    let errors = #expect(throws: ReadingErrors.self) { try Ratings(json: crossed) }
    let problem = try #require(errors?.problems.first)
    #expect(errors?.problems.count == 1)
    #expect(
      problem.message.indonesian
        == "ambang bertentangan: “nilai di bawah 90” dan “nilai 70 ke atas” mengenai nilai yang sama")
    #expect(problem.related != nil)
    let sound = [
      [("atLeast", "90"), ("below", "90")],
      [("atLeast", "90"), ("atLeast", "95"), ("below", "70"), ("below", "50")],
      [("below", "70"), ("atLeast", "90"), ("below", "89.99")],
    ]
    for bounds in sound {
      let json = thresholds(bounds.map { entry($0.0, $0.1) }.joined(separator: ","))
      #expect(try Ratings(json: json).thresholds?.entries.count == bounds.count)
    }
    let many = thresholds(
      [("below", "50"), ("below", "90"), ("atLeast", "95"), ("atLeast", "80"), ("atLeast", "85")]
        .map { entry($0.0, $0.1) }.joined(separator: ","))
    #expect(#expect(throws: ReadingErrors.self) { try Ratings(json: many) }?.problems.count == 2)
  }

  @Test func `every fault is told at once`() throws {
    let json = Self.ratings(#"{"position":"","period":2026,"score":-1,"results":"x"}"#)
    let errors = #expect(throws: ReadingErrors.self) { try Ratings(json: json) }
    #expect(errors?.problems.map(\.code) == [.emptyText, .outOfRange, .unknownValue])
  }

  // MARK: The example

  @Test func `the example says that it is invented, and names positions of the tree alone`() throws {
    let ratings = try Self.example()
    #expect(ratings.note?.contains("rekaan") == true)
    #expect(ratings.unused(in: try ExampleTree.load()).isEmpty)
    #expect(try Ratings(json: ratings.json()) == ratings)
  }

  @Test func `ratings of no one position are told, each with a reason`() throws {
    let ratings = Ratings(evaluations: [
      PositionEvaluation("S2.9", in: 2026), PositionEvaluation("Ketua Tim Kerja", in: 2026),
      PositionEvaluation("Gubernur Lampung", in: 2026), PositionEvaluation("S1.1", in: 2026),
      PositionEvaluation("S1.2", in: 2026), PositionEvaluation("S1.2", in: .quarter(1, of: 2026)),
    ])
    let unused = ratings.unused(in: try ExampleTree.load())
    #expect(unused.map(\.evaluation.position) == ["S2.9", "Ketua Tim Kerja", "Gubernur Lampung", "S1.2"])
    let reasons = unused.map(\.reason.indonesian)
    #expect(reasons[0].contains("tidak ada jabatan atau sasaran “S2.9”"))
    #expect(reasons[1].contains("S2.1, S2.2, S2.3"))
    #expect(reasons[2].contains("kepala daerah"))
    #expect(reasons[3].contains("sudah dinilai"))
  }

  @Test func `nobody is told to be several where the tree does not say so`() throws {
    func reason(_ owners: [Position]) throws -> LocalizedText {
      let tree = PerformanceTree(
        "Uji",
        roots: owners.enumerated().map { place, owner in
          SasaranDraft("Meningkatnya layanan \(place)", id: "B\(place + 1)", level: "S1", owner: owner)
        })
      let ratings = Ratings(evaluations: [PositionEvaluation("Kepala Dinas", in: 2026)])
      return try #require(ratings.unused(in: tree).first).reason
    }
    let untold = try reason(["Kepala Dinas", "Kepala Dinas"])
    #expect(!untold.indonesian.contains("dipegang beberapa orang"))
    #expect(untold.indonesian.contains("pohon tidak menyebut apakah itu satu jabatan atau beberapa"))
    #expect(untold.indonesian.contains("B1, B2") && untold.indonesian.contains("“unit”"))
    #expect(untold.english.contains("B1, B2") && untold.english.contains("“unit”"))
    let told = try reason([
      Position("Kepala Dinas", unit: "Kesehatan"), Position("Kepala Dinas", unit: "Pendidikan"),
    ])
    #expect(told.indonesian.contains("dipegang beberapa orang; sebut id sasarannya: B1, B2"))
    // What is advised helps.
    let united = Position("Kepala Dinas", unit: "Kesehatan")
    let tree = PerformanceTree(
      "Uji",
      roots: [
        SasaranDraft("Meningkatnya A", level: "S1", owner: united),
        SasaranDraft("Meningkatnya B", level: "S1", owner: united),
      ])
    let ratings = Ratings(evaluations: [PositionEvaluation("Kepala Dinas", in: 2026)])
    #expect(ratings.unused(in: tree).isEmpty)
  }

  // MARK: The sheet

  private static func sheet(_ request: PaperRequest) throws -> Paper {
    try #require(try ExampleTree.load().papers(.evaluationSheet, for: request).first)
  }

  @Test func `the sheet of a year has the predicate of every position by the matrix`() throws {
    let paper = try Self.sheet(PaperRequest(ratings: try Self.example()))
    let rows = paper.tables[0].texts()
    #expect(rows.count == 8)
    // Results, conduct, predicate; the star marks a cell of the matrix that is our reading.
    #expect(
      rows.map { Array($0[3...5]) }.map { $0.joined(separator: "/") } == [
        "sesuai ekspektasi/di atas ekspektasi/Baik *", "sesuai ekspektasi/sesuai ekspektasi/Baik",
        "di atas ekspektasi/di atas ekspektasi/Sangat Baik",
        "di bawah ekspektasi/sesuai ekspektasi/Butuh Perbaikan *",
        "sesuai ekspektasi/sesuai ekspektasi/Baik", "di atas ekspektasi/sesuai ekspektasi/Baik *",
        "sesuai ekspektasi/di bawah ekspektasi/Kurang *", "sesuai ekspektasi/sesuai ekspektasi/Baik",
      ])
    #expect(rows[2][7] == "prioritas promosi" && rows[3][7] == "wajib mengikuti coaching kinerja")
    #expect(rows[1][7] == "–")
    let text = paper.markdown()
    // Five of eight are good, which is 62,5 %.
    #expect(text.contains("| Baik paling banyak 70 % | 5 dari 8 | ya |"), "\(text)")
    #expect(text.contains("ada yang Butuh Perbaikan atau Kurang | 2 dari 8 | ya"))
    #expect(text.contains("rekaan") && text.contains("Periode penilaian: 2026"))
    #expect(text.contains("Data pengajar selalu siap"))
    #expect(text.contains("Kolaboratif"))
  }

  @Test func `the sheet of a quarter has what was rated in it, and the rest is not filled in`() throws {
    let request = PaperRequest(period: .quarter(2, of: 2026), ratings: try Self.example())
    let paper = try Self.sheet(request)
    let predicates = paper.tables[0].texts().map { $0[5] }
    #expect(predicates.prefix(4) == ["belum diisi", "Butuh Perbaikan *", "Baik", "belum diisi"])
    #expect(paper.markdown().contains("Butuh Perbaikan paling sedikit 60 % | 1 dari 2 | tidak"))
    #expect(
      try Self.sheet(PaperRequest(year: 2026, ratings: try Self.example())).markdown().contains("5 dari 8"))
  }

  @Test func `a period that is not rated is refused`() throws {
    let ratings = try Self.example()
    let known: [MeasurementPeriod] = [.quarter(2, of: 2026), 2026]
    #expect(throws: PaperError.noRatings(.quarter(1, of: 2026), known: known)) {
      try Self.sheet(PaperRequest(period: .quarter(1, of: 2026), ratings: ratings))
    }
    #expect(throws: PaperError.noRatings(2027, known: known)) {
      try Self.sheet(PaperRequest(year: 2027, ratings: ratings))
    }
    #expect(throws: PaperError.noRatings(nil, known: [])) { try Self.sheet(PaperRequest(ratings: Ratings())) }
  }

  @Test func `without thresholds in the file those of the request count`() throws {
    var ratings = try Self.example()
    ratings.thresholds = nil
    #expect(
      try Self.sheet(PaperRequest(ratings: ratings)).markdown().contains("wajib mengikuti coaching kinerja"))
    let none = PaperRequest(thresholds: EvaluationThresholds([]), ratings: ratings)
    #expect(try Self.sheet(none).markdown().contains("Tidak ada ambang nilai."))
  }
}
