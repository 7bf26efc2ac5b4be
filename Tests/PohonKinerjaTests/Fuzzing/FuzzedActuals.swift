import PohonKinerja

/// What has to hold of bytes that are read as actuals (`pohon-kinerja-realisasi/1`), and as ratings
/// (`pohon-kinerja-penilaian/1`).
enum FuzzedActuals {
  static func take(_ bytes: [UInt8]) throws -> Bool {
    let hasMeasurements = try takeMeasurements(bytes)
    let hasRatings = try takeRatings(bytes)
    return hasMeasurements || hasRatings
  }

  /// What the actuals and ratings of the seeds are about.
  private static let tree = PerformanceTree(
    "Uji",
    roots: [
      SasaranDraft(
        "Meningkatnya kompetensi ASN", id: "A", level: "S0", owner: "Kepala",
        indicators: [Indicator("Indeks kompetensi ASN", id: "a", unit: "indeks", targets: [2026: 90])],
        children: [
          SasaranDraft(
            "Terlaksananya pelatihan", id: "B", level: "S1", owner: "Ketua Tim",
            indicators: [
              Indicator("Jumlah peserta", id: "b", unit: "orang", targets: [2026: 400], consolidation: .sum)
            ])
        ])
    ])

  /// The actuals, or `nil` where they are refused with sound places.
  static func measurements(_ bytes: [UInt8]) throws -> Measurements? {
    do {
      return try Measurements(json: bytes)
    } catch {
      try FuzzTarget.expectPlaces(error, in: bytes)
      return nil
    }
  }

  /// The ratings, or `nil` where they are refused with sound places.
  static func ratings(_ bytes: [UInt8]) throws -> Ratings? {
    do {
      return try Ratings(json: bytes)
    } catch {
      try FuzzTarget.expectPlaces(error, in: bytes)
      return nil
    }
  }

  private static func takeMeasurements(_ bytes: [UInt8]) throws -> Bool {
    guard let measurements = try measurements(bytes) else { return false }
    let written = measurements.json()
    guard let again = try? Measurements(json: written) else {
      throw FuzzTarget.Broken("actuals that were written are refused: \(written)")
    }
    try FuzzTarget.expect(again == measurements, "actuals that are written read as others")
    try FuzzTarget.expect(again.json() == written, "actuals are written otherwise again")
    try makePapers(PaperRequest(measurements: measurements))
    return true
  }

  private static func takeRatings(_ bytes: [UInt8]) throws -> Bool {
    guard let ratings = try ratings(bytes) else { return false }
    let written = ratings.json()
    guard let again = try? Ratings(json: written) else {
      throw FuzzTarget.Broken("ratings that were written are refused: \(written)")
    }
    try FuzzTarget.expect(again == ratings, "ratings that are written read as others")
    try FuzzTarget.expect(again.json() == written, "ratings are written otherwise again")
    try makePapers(PaperRequest(ratings: ratings))
    return true
  }

  /// Makes the papers that tell of them, each as a page and as a table; one may be refused with a reason.
  private static func makePapers(_ request: PaperRequest) throws {
    for kind in [PaperKind.measurementTable, .reviewNotes, .evaluationSheet] {
      do {
        let papers = try tree.papers(kind, for: request)
        try FuzzTarget.expect(Paper.html(papers) == Paper.html(papers), "two pages of one paper differ")
        for paper in papers { _ = paper.csv() }
      } catch let error as PaperError {
        try FuzzTarget.expect(!error.message.english.isEmpty, "a paper is refused without words")
      }
    }
  }
}
