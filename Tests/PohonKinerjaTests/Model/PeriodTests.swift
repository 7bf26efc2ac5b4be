import PohonKinerja
import Testing

struct PeriodTests {
  @Test func `a period knows its years`() {
    #expect(Period(from: 2025, to: 2029)?.years == 2025...2029)
  }

  @Test(arguments: [(2029, 2025), (1899, 2025), (2025, 10_000)])
  func `years out of order or out of range make no period`(from: Int, to: Int) {
    #expect(Period(from: from, to: to) == nil)
  }

  @Test(arguments: [3...5, 25...29, Int.min...Int.max])
  func `the years of a range are kept as they are`(years: ClosedRange<Int>) {
    #expect(Period(years).years == years)
  }

  @Test func `one year is described alone`() {
    #expect(Period(2025...2025).description == "2025")
    #expect(Period(2025...2029).description == "2025–2029")
  }
}
