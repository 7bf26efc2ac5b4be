import PohonKinerja
import Testing

struct BudgetTests {
  @Test func `amounts stand in the order of their years, and of several for one year the last counts`() {
    let budget: Budget = [2027: 1, 2026: 3_410_000_000, 2027: 2]
    #expect(budget.entries.map(\.year) == [2026, 2027])
    #expect(budget.entries.map(\.amount) == [3_410_000_000, 2])
    #expect(budget[2026] == 3_410_000_000)
    #expect(budget[2025] == nil)
  }

  @Test(arguments: [(0, 1), (10_000, 9_999)])
  func `a year nobody can mean is brought into the range`(year: Int, kept: Int) {
    #expect(Budget([Budget.Entry(year: year, amount: 1)]).entries.map(\.year) == [kept])
  }

  @Test(arguments: [
    ("670000000", 670_000_000), ("\"Rp 670.000.000\"", 670_000_000), ("\"Rp. 670.000.000,00\"", 670_000_000),
    ("\"Rp670.000.000,-\"", 670_000_000), ("\"670.000.000\"", 670_000_000), ("\"1.500 rupiah\"", 1_500),
    ("\"IDR 1.500\"", 1_500), ("\"Rp 3,41 miliar\"", 3_410_000_000), ("\"Rp 2,5 T\"", 2_500_000_000_000),
    ("0", 0),
  ])
  func `an amount is read as planners write it`(json: String, amount: Int) throws {
    let tree = try PerformanceTree(json: Fixture.sasaran("\"budget\":{\"2026\":\(json)}"))
    #expect(tree.firstRoot?.budget == [2026: Number(amount)])
  }
}
