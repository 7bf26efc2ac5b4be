import Testing

@testable import PohonKinerja

/// 10,000 pairs: versions of one tree and trees that have nothing to do with each other.
@Suite struct TreeDifferencePropertyTests {
  @Test(arguments: UInt64(1)...10)
  func `a difference makes the second tree of the first`(seed: UInt64) throws {
    var random = RandomTree(seed: seed)
    for pair in 0..<1_000 {
      let tree = random.tree()
      let other = pair.isMultiple(of: 5) ? random.tree() : random.edited(tree)
      let difference = TreeDifference(from: tree, to: other)
      try #require(difference.isEmpty == (tree == other), "pair \(pair)")
      let result = try tree.applying(difference)
      try #require(result == other, "pair \(pair):\n\(tree.json())\n\(other.json())\n\(result.json())")
      if pair.isMultiple(of: 20) {
        try #require(TreeDifference(from: tree, to: tree).isEmpty)
        try #require(TreeDifference(from: tree, to: other) == difference)
        expectSound(result)
      }
    }
  }

  @Test(arguments: UInt64(1)...4)
  func `a difference reads the same after the trees are written and read`(seed: UInt64) throws {
    var random = RandomTree(seed: seed)
    for _ in 0..<40 {
      let tree = random.tree()
      // A document may not use an id twice, and keeps no level that its cascade does not have.
      guard tree.columns.duplicateNodeCount + tree.columns.duplicateIndicatorCount == 0,
        tree.preOrder.allSatisfy({ $0.unknownLevel == nil })
      else { continue }
      let again = try PerformanceTree(json: tree.json(), limits: Limits(depth: 1_000))
      #expect(TreeDifference(from: tree, to: again).isEmpty)
      let other = random.edited(tree)
      #expect(try again.applying(TreeDifference(from: tree, to: other)) == other)
    }
  }

  @Test func `a chain of 5,000 sasaran is compared on a small stack`() async throws {
    try await onSmallStack {
      let chain = PerformanceTree(
        "Dalam",
        flat: (0..<5_000).map {
          (SasaranDraft("Sasaran nomor \($0)", id: "n\($0)"), $0 == 0 ? nil : "n\($0 - 1)")
        })
      var other = chain
      try other.move("n2000", under: nil)
      try other.update("n4000") { $0.statement = "Sasaran lain sama sekali" }
      let difference = TreeDifference(from: chain, to: other)
      #expect(difference.sasaran.map(\.kinds) == [[.moved], [.reworded]])
      #expect(try chain.applying(difference) == other)
    }
  }
}
