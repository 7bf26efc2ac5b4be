import PohonKinerja
import Testing

/// Actuals for a period and place that has one already.
@Suite struct RepeatedActualTests {
  private static let tree = PerformanceTree(
    "Uji",
    roots: [
      SasaranDraft(
        "Meningkatnya layanan", level: "S1",
        indicators: [Indicator("Jumlah lulusan", id: "i", unit: "orang", targets: [2026: 10])])
    ])

  /// The figures that findings tell: the one before and the one that is written again.
  private static func repeated(_ actuals: (MeasurementPeriod, Int, place: String?)...) -> [String] {
    let measurements = Measurements(
      actuals: actuals.map { Actual(of: "i", in: $0.0, .reached(Target(Number($0.1))), place: $0.place) })
    return tree.checked(with: measurements)["actual-duplicate"].map { finding in
      let words = finding.summary.english.split(separator: ", ").last.map(String.init) ?? ""
      return words.replacing("written again as ", with: "")
    }
  }

  @Test func `each is held against the one before it`() {
    #expect(Self.repeated((2026, 1, nil), (2026, 2, nil), (2026, 3, nil)) == ["1; 2", "2; 3"])
    let quarter = MeasurementPeriod.quarter(1, of: 2026)
    #expect(
      Self.repeated((2026, 1, nil), (quarter, 2, nil), (2026, 3, nil), (quarter, 4, nil)) == ["2; 4", "1; 3"])
  }

  @Test func `places have actuals of their own, however their names are written`() {
    #expect(Self.repeated((2026, 1, "Metro"), (2026, 2, "Pringsewu"), (2026, 3, nil)) == [])
    #expect(
      Self.repeated((2026, 1, "Metro"), (2026, 2, "Pringsewu"), (2026, 3, " METRO "), (2026, 4, "Pringsewu"))
        == ["1; 3", "2; 4"])
  }

  /// Of two for one period the last counts, also where places beside it do not combine.
  @Test func `the last of two is held against the places`() throws {
    func remark(_ wholes: Target...) throws -> Bool {
      let whole = wholes.map { Actual(of: "i", in: 2026, .reached($0)) }
      let places = ["Metro", "Pringsewu"].map { Actual(of: "i", in: 2026, .reached("baik"), place: $0) }
      let measured = Self.tree.measured(with: Measurements(actuals: places + whole))
      return try #require(measured.indicator("i")).remark != nil
    }
    #expect(try remark(5))
    #expect(try remark("belum", 5))
  }
}
