import PohonKinerja

/// A health office whose papers were read by a planner: what is written in many ways, left out on purpose or not at all. Its
/// figures are invented.
enum HealthTree {
  static let tree = PerformanceTree(
    "Dinas Kesehatan (rekaan)", period: Period(2025...2029), planYear: 2026,
    roots: [
      SasaranDraft(
        "Meningkatnya derajat kesehatan masyarakat", id: "S0.1", level: "S0", owner: "Gubernur Nusa Raya",
        indicators: [Indicator("Usia Harapan Hidup", id: "UHH", unit: "tahun", targets: [2026: "71,45"])],
        children: [mothers, quality])
    ])

  private static let mothers = SasaranDraft(
    "Menurunnya kematian ibu dan anak", id: "S1.1", level: "S1", owner: "Kepala Dinas Kesehatan",
    budget: [2026: 18_750_000_000],
    indicators: [
      Indicator(
        "Angka Kematian Ibu", id: "AKI", unit: "per 100.000 KH", polarity: .minimize, targets: [2026: 165]),
      Indicator(
        "Prevalensi stunting balita", id: "STUNT", unit: .percent, polarity: .minimize,
        targets: [2026: "≤ 18"], trajectory: [2026: [nil, "20", nil, "18"]], consolidation: .takeLast),
    ],
    children: [
      SasaranDraft(
        "Meningkatnya cakupan pelayanan ibu dan balita", id: "S2.1", level: "S2",
        owner: "Kepala Bidang Kesehatan Masyarakat", budget: [2026: 18_750_000_000],
        indicators: [
          Indicator(
            "Persentase ibu hamil yang dilayani", id: "K6", unit: .percent, targets: [2026: "50%"],
            contributes: Contribution(to: "AKI", as: .contribution))
        ],
        children: [
          SasaranDraft(
            "Tersalurkannya makanan tambahan", id: "S3.1", level: "S3", owner: "Ketua Tim Kerja Gizi",
            indicators: [
              Indicator(
                "Jumlah balita yang menerima makanan tambahan", id: "PMT", unit: "balita",
                targets: [2026: "10.000"], contributes: Contribution(to: "STUNT", as: .contribution)),
              Indicator(
                "Biaya makanan tambahan per balita", id: "BIAYA", unit: "rupiah", aspect: .cost,
                polarity: .minimize, targets: [2026: "Rp 975.000"]),
            ])
        ])
    ])

  private static let quality = SasaranDraft(
    "Meningkatnya mutu pelayanan kesehatan", id: "S1.2", level: "S1", owner: "Kepala Dinas Kesehatan",
    indicators: [
      Indicator("Nilai AKIP Dinas Kesehatan", id: "SAKIP", unit: "predikat", targets: [2026: "BB"])
    ],
    children: [
      SasaranDraft(
        "Meningkatnya mutu rumah sakit", id: "S2.2", level: "S2", owner: "Kepala Bidang Pelayanan",
        indicators: [
          Indicator(
            "Waktu tunggu rawat jalan", id: "WTRJ", unit: "menit", polarity: .minimize,
            targets: [2026: "s.d. 60 menit"], consolidation: .takeLast)
        ])
    ])

  /// What was reached, invented like the targets.
  static let actuals = Measurements(
    closedThrough: .quarter(4, of: 2026),
    actuals: [
      Actual(of: "UHH", in: 2026, .reached("71,52")),
      Actual(of: "SAKIP", in: 2026, .reached("B")),
      Actual(of: "WTRJ", in: .quarter(3, of: 2026), .unavailable(reason: "Migrasi SIMRS")),
      Actual(of: "WTRJ", in: .quarter(4, of: 2026), .reached(61), note: "Dihitung ulang"),
    ])

  static func papers(
    _ kind: PaperKind, of position: String? = nil, _ language: Language = .indonesian,
    measurements: Measurements? = nil
  ) throws -> [Paper] {
    try tree.papers(
      kind,
      for: PaperRequest(position: position, language: language, measurements: measurements))
  }

  /// The only paper of a position.
  static func paper(
    _ kind: PaperKind, of position: String? = nil, _ language: Language = .indonesian,
    measurements: Measurements? = nil
  ) throws -> Paper {
    let papers = try papers(kind, of: position, language, measurements: measurements)
    guard papers.count == 1, let paper = papers.first else { throw Failure.notOnePaper(papers.count) }
    return paper
  }

  enum Failure: Error { case notOnePaper(Int) }
}
