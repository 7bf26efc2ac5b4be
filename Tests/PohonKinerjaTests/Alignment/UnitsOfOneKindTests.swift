import Testing

@testable import PohonKinerja

/// Sums of units that a factor turns into one another, and of such as have no figures.
@Suite struct UnitsOfOneKindTests {
  private func finding(
    _ whole: (Target?, MeasurementUnit), _ parts: [(Target?, MeasurementUnit)]
  ) throws -> Finding {
    func targets(_ target: Target?) -> Targets { target.map { [2026: $0] } ?? [:] }
    let tree = PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya panjang jalan", level: "S1",
          indicators: [Indicator("Panjang jalan", id: "W", unit: whole.1, targets: targets(whole.0))],
          children: parts.enumerated().map { place, part in
            SasaranDraft(
              "Terbangunnya ruas \(place)",
              indicators: [
                Indicator(
                  "Panjang ruas \(place)", unit: part.1, targets: targets(part.0),
                  contributes: Contribution(to: "W", as: .component, combine: .sum))
              ])
          })
      ])
    return try #require(tree.findings(of: .mixedUnitSum).first)
  }

  @Test(
    arguments: [
      ("km", "m", "m"), ("ton", "kuintal", "kg"), ("jam", "menit", "menit"), ("hektar", "m2", "ha"),
    ] as [(MeasurementUnit, MeasurementUnit, MeasurementUnit)])
  func `they are a warning, and nothing is claimed`(
    _ whole: MeasurementUnit, _ first: MeasurementUnit, _ second: MeasurementUnit
  ) throws {
    let finding = try finding((2, whole), [(1500, first), (500, second)])
    #expect(finding.severity == .warning)
    #expect(!finding.summary.indonesian.contains("≠") && !finding.summary.english.contains("≠"))
    #expect(
      finding.summary.english
        == "the indicator “Panjang jalan” is the sum of units of one kind that differ: 1,500 \(first.text) + 500 \(second.text) against 2 \(whole.text)"
    )
    #expect(finding.suggestions.count == 1)
  }

  @Test func `others are an error`() throws {
    let finding = try finding((2, "km"), [(1500, "m"), (500, "dokumen")])
    #expect(finding.severity == .error)
    #expect(finding.summary.english.hasSuffix("1,500 m + 500 dokumen ≠ 2 km"))
  }

  @Test func `without figures the units are told`() throws {
    let finding = try finding((nil, "miliar rupiah"), [(nil, "dokumen"), (nil, "predikat")])
    #expect(
      finding.summary.indonesian
        == "indikator “Panjang jalan” bersatuan “miliar rupiah” dan dinyatakan sebagai jumlah dari bagian bersatuan “dokumen”, “predikat”"
    )
    #expect(
      finding.summary.english
        == "the indicator “Panjang jalan” is in “miliar rupiah” and is declared to be the sum of parts in “dokumen”, “predikat”"
    )
  }
}
