import PohonKinerja
import Testing

struct TargetsTests {
  @Test func `targets stand in the order of their years, whatever the order they were written in`() {
    let targets: Targets = [2029: 85, 2025: 70, 2027: 78]
    #expect(targets.entries.map(\.year) == [2025, 2027, 2029])
  }

  @Test func `the undated target stands first`() {
    var targets: Targets = [2025: 70]
    targets.set("WTP", for: nil)
    #expect(targets.entries.map(\.year) == [nil, 2025])
  }

  @Test func `a target is found by its year`() {
    let targets: Targets = [2025: 70, 2026: "71,5"]
    #expect(targets[2026] == "71,5")
    #expect(targets[2027] == nil)
  }

  @Test func `of several targets for one year the last counts`() {
    let targets: Targets = [2025: 70, 2026: 71, 2025: 72]
    #expect(targets.entries.map(\.target) == [72, 71])
  }

  @Test func `setting a year again replaces its target`() {
    var targets = Targets(undated: 1)
    targets.set(2, for: nil)
    #expect(targets == Targets(undated: 2))
  }

  @Test func `entries are put in order as well`() {
    let targets = Targets([
      Targets.Entry(year: 2026, target: 2), Targets.Entry(year: nil, target: 1),
      Targets.Entry(year: 2025, target: 3),
    ])
    #expect(targets.entries.map(\.year) == [nil, 2025, 2026])
  }

  @Test func `no targets are empty`() {
    #expect(Targets().isEmpty)
    #expect(!Targets(undated: 1).isEmpty)
  }

  @Test(arguments: [(0, 1), (-1, 1), (Int.min, 1), (10_000, 9_999), (Int.max, 9_999)])
  func `a year nobody can mean is brought into the range`(year: Int, kept: Int) {
    var targets = Targets()
    targets.set(5, for: year)
    #expect(targets.entries.map(\.year) == [kept])
  }
}
