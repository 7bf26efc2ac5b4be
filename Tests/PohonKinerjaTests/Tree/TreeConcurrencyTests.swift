import PohonKinerja
import Testing

struct TreeConcurrencyTests {
  @Test func `tasks read one tree and change copies of it at the same time`() async throws {
    let tree = LampungTree.tree
    let counts = try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 0..<16 {
        group.addTask {
          var copy = tree
          for step in 0..<50 {
            try copy.insert(SasaranDraft("\(number).\(step)"), under: "S2.2")
            #expect(tree["S2.2"]?.isLeaf == true)
          }
          #expect(tree.ids == ["S0.1", "S1.1", "S1.2", "S2.1", "S3.1", "S2.2"])
          return copy.count
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(counts == Array(repeating: 56, count: 16))
    #expect(tree.count == 6)
  }

  @Test func `a view is sent to another task and outlives its tree`() async throws {
    let sasaran = try #require(PerformanceTree(shape: "a(b(c))")["c"])
    let path = await Task.detached { sasaran.path }.value
    #expect(path == "a › b › c")
  }
}
