import PohonKinerja
import Testing

struct TrajectoryTests {
  @Test func `quarters stand in the order of their years, and of several for one year the last counts`() {
    let trajectory: Trajectory = [2027: [1, 2, 3, 4], 2026: [nil, 10, nil, 30], 2027: [5, 6, 7, "8"]]
    #expect(trajectory.entries.map(\.year) == [2026, 2027])
    #expect(trajectory[2026] == [nil, 10, nil, 30])
    #expect(trajectory[2027] == [5, 6, 7, "8"])
    #expect(trajectory[2028] == nil)
  }

  @Test(arguments: [(0, 1), (Int.min, 1), (10_000, 9_999)])
  func `a year nobody can mean is brought into the range`(year: Int, kept: Int) {
    var trajectory = Trajectory()
    trajectory.set([1, 2, 3, 4], for: year)
    #expect(trajectory.entries.map(\.year) == [kept])
    #expect(Trajectory([Trajectory.Entry(year: year, quarters: [1, 2, 3, 4])]) == trajectory)
  }
}
