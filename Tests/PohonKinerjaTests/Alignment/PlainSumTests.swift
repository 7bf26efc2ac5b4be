import Testing

@testable import PohonKinerja

/// That a sum is passed over only where it surely is right.
@Suite struct PlainSumTests {
  private func tree(
    _ whole: Targets, _ parts: [Targets], unit: MeasurementUnit? = "dokumen",
    of units: [MeasurementUnit?] = [],
    relation: Contribution.Relation = .component, combined: Contribution.Combination? = .sum
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Tersedianya dokumen", id: "S1.1", level: "S1",
          indicators: [Indicator("Jumlah dokumen", id: "w", unit: unit, targets: whole)],
          children: parts.enumerated().map { place, targets in
            SasaranDraft(
              "Tersedianya dokumen bagian \(place)", level: "S2",
              indicators: [
                Indicator(
                  "Jumlah dokumen bagian \(place)",
                  unit: units.indices.contains(place) ? units[place] : unit, targets: targets,
                  contributes: Contribution(to: "w", as: relation, combine: combined))
              ])
          })
      ])
  }

  private func isPassedOver(_ tree: PerformanceTree) throws -> Bool {
    let facts = AlignmentFacts(tree.columns)
    return facts.addsUpPlainly(try #require(facts.wholes.first))
  }

  @Test func `sums in every year and to the last decimal are passed over`() throws {
    for tree in [
      tree([2026: 10, 2027: 12], [[2026: 4, 2027: 5], [2026: 6, 2027: 7]]),
      tree([2026: 0.3], [[2026: 0.1], [2026: 0.2]]),
      tree([2026: -3], [[2026: -1.50], [2026: -1.5]]),
    ] {
      #expect(try isPassedOver(tree))
      #expect(tree.findings(of: .sumMismatch).isEmpty && tree.findings(of: .mixedUnitSum).isEmpty)
    }
  }

  @Test func `whatever is not surely right is looked at`() throws {
    for tree in [
      tree([2026: 10], [[2026: 4], [2026: 7]]),
      tree([2026: 10, 2027: 12], [[2026: 4, 2027: 5], [2026: 6, 2027: 8]]),
      tree([2026: 10], [[2026: 4], [2026: "6"]]),
      tree([2026: 10], [[2026: 4], [2027: 6]]),
      tree([2026: 10], [[2026: 10], [:]]),
      tree([2026: 10], [[2026: 4], [2026: 6]], unit: nil),
      tree([2026: 10], [[2026: 4], [2026: 6]], of: ["dokumen", "laporan"]),
      tree([2026: 0], [[2026: 0]], relation: .contribution, combined: nil),
      tree([2026: 0], [[2026: 0]], combined: .average),
      tree([2026: 9_000_000_000], [[2026: 9_000_000_000]]),
    ] {
      #expect(try !isPassedOver(tree))
    }
    #expect(!tree([2026: 10], [[2026: 4], [2026: 7]]).findings(of: .sumMismatch).isEmpty)
  }

  @Test func `units are passed over only where all are the same`() throws {
    func haveOneUnit(_ tree: PerformanceTree) throws -> Bool {
      let facts = AlignmentFacts(tree.columns)
      return facts.haveOneUnit(try #require(facts.wholes.first))
    }
    let (whole, parts): (Targets, [Targets]) = ([2026: 10], [[2026: 4], [2026: 6]])
    #expect(try haveOneUnit(tree(whole, parts)))
    #expect(try !haveOneUnit(tree(whole, parts, of: ["dokumen", "laporan"])))
    #expect(try !haveOneUnit(tree(whole, parts, unit: nil)))
    #expect(!tree(whole, parts, of: ["dokumen", "laporan"]).findings(of: .mixedUnitSum).isEmpty)
  }

  @Test func `units are passed over where the load is divided only when those of all below are the same`()
    throws
  {
    func tree(_ unit: MeasurementUnit?, _ parts: [MeasurementUnit?], ownCount: Int = 1) -> PerformanceTree {
      PerformanceTree(
        "Contoh",
        roots: [
          SasaranDraft(
            "Tersedianya dokumen", level: "S1", cascading: .direct(by: .load),
            indicators: (0..<ownCount).map {
              Indicator("Jumlah dokumen \($0)", unit: unit, targets: [2026: 10])
            },
            children: parts.enumerated().map { place, unit in
              SasaranDraft(
                "Tersedianya dokumen bagian \(place)", level: "S2",
                indicators: [Indicator("Jumlah dokumen bagian \(place)", unit: unit, targets: [2026: 5])])
            })
        ])
    }
    func haveOneUnit(_ tree: PerformanceTree) throws -> Bool {
      let facts = AlignmentFacts(tree.columns)
      return facts.haveOneUnit(try #require(facts.wholes.first))
    }
    #expect(try haveOneUnit(tree("dokumen", ["dokumen", "dokumen"])))
    #expect(try !haveOneUnit(tree("dokumen", ["dokumen", "laporan"])))
    #expect(try !haveOneUnit(tree("dokumen", ["dokumen", nil])))
    #expect(try !haveOneUnit(tree(nil, ["dokumen", "dokumen"])))
    #expect(!tree("dokumen", ["dokumen", "laporan"]).findings(of: .mixedUnitSum).isEmpty)
    // Of two nobody knows which is divided, so that none is taken for a sum.
    #expect(try haveOneUnit(tree("dokumen", ["dokumen", "laporan"], ownCount: 2)))
    #expect(tree("dokumen", ["dokumen", "laporan"], ownCount: 2).findings(of: .mixedUnitSum).isEmpty)
  }
}
