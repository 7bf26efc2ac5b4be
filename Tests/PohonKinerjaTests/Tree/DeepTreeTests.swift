import PohonKinerja
import Testing

struct DeepTreeTests {
  /// A million in release; a debug build takes too long for more than a tenth, which would overflow as surely.
  #if DEBUG
    static let length = 100_000
  #else
    static let length = 1_000_000
  #endif

  /// Everything that walks a tree, on a chain so deep that recursion of any kind would overflow.
  @Test func `a chain of a million sasaran is handled on a small stack`() async throws {
    let length = Self.length
    try await onSmallStack {
      var chain = PerformanceTree("Rantai")
      var last = try chain.insert(SasaranDraft("Sasaran", indicators: [Indicator("Nilai")]))
      let first = last
      for _ in 1..<length { last = try chain.insert(SasaranDraft("Sasaran"), under: last) }
      #expect(chain.count == length)
      #expect("\(chain)" == "Rantai: \(length) sasaran, 1 indikator, 4 tingkat")

      let bottom = try #require(chain[last])
      #expect(bottom.depth == length - 1)
      #expect(bottom.ancestors.reduce(0) { count, _ in count + 1 } == length - 1)
      #expect(bottom.path.utf8.starts(with: "S0.1 › S1.1 › ".utf8))
      #expect(chain.preOrder.reduce(0) { $1.isLeaf ? $0 + 1 : $0 } == 1)
      #expect(chain.levelOrder.count == length)
      var counter = LeaveCounter()
      chain.walk(with: &counter)
      #expect(counter.count == length)

      var copy = chain
      #expect(copy == chain)
      #expect(copy.hashValue == chain.hashValue)
      try copy.update(last) { $0.statement = "Dasar" }
      #expect(copy != chain)
      #expect(copy.dumped().utf8.count > length)
      #expect(throws: TreeEditError.wouldCreateCycle(first, under: last)) {
        try copy.move(first, under: last)
      }
      #expect(try copy.remove(first) == length)
      #expect(copy.isEmpty)
    }
  }

  struct LeaveCounter: PerformanceTreeVisitor {
    var count = 0
    mutating func leave(_ sasaran: Sasaran) { count += 1 }
  }
}
