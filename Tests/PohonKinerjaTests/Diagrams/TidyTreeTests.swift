import Testing

@testable import PohonKinerja

@Suite struct TidyTreeTests {
  /// A forest with each box's parent and row.
  struct Forest {
    var parents: [Int32] = []
    var bands: [Int32] = []

    /// A forest by chance: rows may be skipped, branches are long or short.
    static func random(count: Int, using generator: inout SeededGenerator) -> Forest {
      var parents: [Int32] = []
      var bands: [Int32] = []
      var path: [Int] = []
      for box in 0..<count {
        while !path.isEmpty, generator.next() % 100 < 45 { path.removeLast() }
        let parent = path.last ?? -1
        parents.append(Int32(parent))
        let above = parent < 0 ? -1 : bands[parent]
        bands.append(above + 1 + (generator.next() % 10 == 0 ? Int32(generator.next() % 3) : 0))
        path.append(box)
      }
      let (used, _) = LevelRows.bands(of: bands)
      return Forest(parents: parents, bands: used)
    }
  }

  @Test func `a parent stands above the middle of its children`() {
    let tree = TidyTree(parents: [-1, 0, 0, 0], bands: [0, 1, 1, 1])
    #expect(tree.centres == [1.5, 0.5, 1.5, 2.5])
    #expect(tree.width == 3)
  }

  @Test func `a branch slides beneath its neighbour where that is shallower`() {
    // Lampung: seven columns of leaves fit into four and a half.
    let parents: [Int32] = [-1, 0, 0, 2, 3, 3, 3, 3, 2, 2]
    let tree = TidyTree(parents: parents, bands: [0, 1, 1, 2, 3, 3, 3, 3, 2, 2])
    #expect(tree.width == 4.5)
    #expect(tree.centres[1] == tree.centres[2] - 1)
  }

  @Test func `small branches between large ones share the room`() {
    // Two deep fans with three leaves between them.
    var parents: [Int32] = [-1, 0]
    parents += [1, 1, 1, 1, 1]
    parents += [0, 0, 0, 0]
    parents += [10, 10, 10, 10, 10]
    let bands: [Int32] = [0, 1, 2, 2, 2, 2, 2, 1, 1, 1, 1, 2, 2, 2, 2, 2]
    let centres = TidyTree(parents: parents, bands: bands).centres
    let gaps = [1, 7, 8, 9, 10].map { centres[$0] }
    let distances = zip(gaps.dropFirst(), gaps).map(-)
    #expect(distances.allSatisfy { abs($0 - distances[0]) < 1e-9 })
  }

  @Test func `boxes and lines keep clear of each other in any tree`() {
    var generator = SeededGenerator(seed: 4)
    for round in 0..<400 {
      let forest = Forest.random(count: 2 + round % 60, using: &generator)
      expectSound(forest)
    }
    expectSound(.random(count: 20_000, using: &generator))
  }

  private func expectSound(_ forest: Forest) {
    let tree = TidyTree(parents: forest.parents, bands: forest.bands)
    var rows: [[(centre: Double, halfWidth: Double)]] = Array(
      repeating: [], count: Int(forest.bands.max() ?? 0) + 1)
    var children: [[Int]] = Array(repeating: [], count: forest.parents.count)
    for (box, parent) in forest.parents.enumerated() {
      let band = Int(forest.bands[box])
      rows[band].append((tree.centres[box], 0.5))
      guard parent >= 0 else { continue }
      children[Int(parent)].append(box)
      // The line to a box passes the rows between.
      for row in Int(forest.bands[Int(parent)]) + 1..<max(band, Int(forest.bands[Int(parent)]) + 1) {
        rows[row].append((tree.centres[box], 0))
      }
    }
    for row in rows {
      let sorted = row.sorted { $0.centre < $1.centre }
      for (left, right) in zip(sorted, sorted.dropFirst()) {
        #expect(right.centre - left.centre >= left.halfWidth + right.halfWidth - 1e-6)
      }
    }
    for (box, below) in children.enumerated() {
      guard let first = below.first, let last = below.last else { continue }
      #expect(abs(tree.centres[box] - (tree.centres[first] + tree.centres[last]) / 2) < 1e-6)
      #expect(zip(below, below.dropFirst()).allSatisfy { tree.centres[$0] < tree.centres[$1] })
    }
    #expect(tree.centres.allSatisfy { $0 >= 0.5 - 1e-6 && $0 <= tree.width - 0.5 + 1e-6 })
  }

  @Test func `a chain of 200,000 is placed on a small stack`() async throws {
    try await onSmallStack {
      let count = 200_000
      let parents = (0..<count).map { Int32($0 - 1) }
      let tree = TidyTree(parents: parents, bands: (0..<count).map { Int32($0) })
      #expect(tree.width == 1)
    }
  }

  @Test func `time grows with the number of boxes`() {
    var generator = SeededGenerator(seed: 9)
    let small = Forest.random(count: 20_000, using: &generator)
    let large = Forest.random(count: 80_000, using: &generator)
    func time(_ forest: Forest) -> Int {
      (0..<3).map { _ in
        ProcessorTime.nanoseconds { _ = TidyTree(parents: forest.parents, bands: forest.bands) }
      }.min() ?? 0
    }
    // Four times as much: the square would be sixteen times, and other work on the machine never doubles it.
    #expect(Double(time(large)) < 8 * Double(time(small)))
  }
}
