import Testing

@testable import PohonKinerja

/// Which sasaran are taken for the same although they have no ids of their own and other words.
@Suite struct TreeMatchingTests {
  /// Sasaran below two superiors that stay what they are.
  private static func tree(below first: [String] = [], andBelow second: [String] = []) -> PerformanceTree {
    func superior(_ statement: String, _ statements: [String]) -> SasaranDraft {
      SasaranDraft(statement, level: "S0", children: statements.map { SasaranDraft($0, level: "S1") })
    }
    return PerformanceTree(
      "Dinas",
      roots: [
        superior("Meningkatnya kemantapan prasarana wilayah", first),
        superior("Terjaganya kelestarian lingkungan hidup", second),
      ])
  }

  /// How many sasaran are added, removed and moved.
  private static func counts(_ old: PerformanceTree, _ new: PerformanceTree) -> [Int] {
    let difference = TreeDifference(from: old, to: new)
    return [SasaranChange.Kind.added, .removed, .moved].map { difference.count(of: $0) }
  }

  /// Names of villages, of letters alone.
  private static func villages(_ count: Int) -> [String] {
    let letters = Array("abcdefghij")
    return (0..<count).map { "desa\(letters[$0 / 10])\(letters[$0 % 10])" }
  }

  // MARK: Elsewhere

  @Test func `a sasaran that was reworded and moved is one that was reworded and moved`() throws {
    let old = Self.tree(below: ["Terpeliharanya jalan jembatan drainase trotoar"])
    let new = Self.tree(andBelow: ["Terpeliharanya jalan jembatan drainase taman"])
    let difference = TreeDifference(from: old, to: new)
    let change = try #require(difference.sasaran.first { !$0.isOnlyRenumbered })
    #expect(change.kinds.contains(.moved) && change.kinds.contains(.reworded))
    #expect(change.old?.draft.statement == "Terpeliharanya jalan jembatan drainase trotoar")
    #expect(change.new?.draft.statement == "Terpeliharanya jalan jembatan drainase taman")
    #expect(Self.counts(old, new) == [0, 0, 1])
    #expect(try old.applying(difference) == new)
  }

  @Test func `words in order are as alike as words in any order`() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<500 {
      let sets = (0..<2).map { _ in
        Set(
          (0..<Int.random(in: 0..<9, using: &generator)).map { _ in
            UInt64.random(in: 0..<14, using: &generator)
          })
      }
      let (one, other) = (Array(sets[0]), Array(sets[1]))
      let all = sets[0].union(sets[1]).count
      let alike = all == 0 ? 0 : Double(sets[0].intersection(sets[1]).count) / Double(all)
      #expect(TreeMatching.likeness(one, other) == alike)
      #expect(TreeMatching.likeness(ofSorted: one.sorted(), other.sorted()) == alike)
    }
  }

  @Test func `elsewhere three of five words are enough, and four of seven are not`() {
    #expect(
      Self.counts(
        Self.tree(below: ["Terpeliharanya jalan jembatan drainase"]),
        Self.tree(andBelow: ["Terpeliharanya jalan jembatan trotoar"])) == [0, 0, 1])
    #expect(
      Self.counts(
        Self.tree(below: ["Terpeliharanya jalan jembatan drainase trotoar"]),
        Self.tree(andBelow: ["Terpeliharanya jalan jembatan drainase taman kota"])) == [1, 1, 0])
  }

  @Test func `of several elsewhere it is the one most alike, whichever comes first`() throws {
    let near = "Terpeliharanya jalan jembatan drainase trotoar taman"
    let far = "Terpeliharanya jalan jembatan drainase gedung"
    for others in [[near, far], [far, near]] {
      let difference = TreeDifference(
        from: Self.tree(below: ["Terpeliharanya jalan jembatan drainase trotoar"]),
        to: Self.tree(andBelow: others))
      let moved = difference.sasaran.filter { $0.kinds.contains(.moved) }
      #expect(moved.map { $0.new?.draft.statement } == [near])
    }
  }

  /// So that a word which every sasaran has does not cost the square of their number.
  @Test(arguments: [(TreeMatching.commonWord, 1), (TreeMatching.commonWord + 1, 0)])
  func `words that more than so many have tell nothing elsewhere`(count: Int, moved: Int) {
    let new = Self.villages(count).map { "Terpeliharanya saluran irigasi tersier \($0)" }
    let counts = Self.counts(
      Self.tree(below: ["Terpeliharanya saluran irigasi tersier pesisir"]), Self.tree(andBelow: new))
    #expect(counts == [count - moved, 1 - moved, moved])
  }

  // MARK: Below the same superior

  @Test func `below the same superior half of the words are enough, and two of five are not`() {
    #expect(
      Self.counts(
        Self.tree(below: ["Terpeliharanya jalan jembatan"]),
        Self.tree(below: ["Terpeliharanya jalan kabupaten"])) == [0, 0, 0])
    #expect(
      Self.counts(
        Self.tree(below: ["Terpeliharanya jalan jembatan drainase"]),
        Self.tree(below: ["Terpeliharanya jalan kabupaten"])) == [1, 1, 0])
  }

  @Test func `below the same superior an indicator of the same name is enough`() {
    func tree(_ statement: String, _ indicator: String) -> PerformanceTree {
      PerformanceTree(
        "Dinas",
        roots: [
          SasaranDraft(
            "Meningkatnya kemantapan prasarana wilayah", level: "S0",
            children: [SasaranDraft(statement, level: "S1", indicators: [Indicator(indicator)])])
        ])
    }
    let old = tree("Terpeliharanya jalan jembatan", "Persentase jalan mantap")
    let other = "Berkurangnya kerusakan ruas utama"
    #expect(Self.counts(old, tree(other, "Persentase jalan mantap")) == [0, 0, 0])
    #expect(Self.counts(old, tree(other, "Persentase ruas rusak")) == [1, 1, 0])
    #expect(Self.counts(tree("Terpeliharanya jalan jembatan", ""), tree(other, "")) == [1, 1, 0])
  }

  /// 64 times 64 pairs are compared.
  @Test(arguments: [(64, [0, 0, 0]), (65, [64, 65, 0])])
  func `a family of more pairs than are compared is taken for new`(count: Int, counts: [Int]) {
    #expect(TreeMatching.largestFamily == 64 * 64)
    let villages = Self.villages(count)
    #expect(
      Self.counts(
        Self.tree(below: villages.map { "Tersedianya perahu \($0)" }),
        Self.tree(below: villages.prefix(64).map { "Tersedianya jaring \($0)" })) == counts)
  }

  @Test(arguments: [(64, [0, 0]), (65, [64, 65])])
  func `indicators of more pairs than are compared are taken for new`(count: Int, counts: [Int]) {
    func tree(_ names: [String]) -> PerformanceTree {
      PerformanceTree(
        "Dinas",
        roots: [
          SasaranDraft(
            "Meningkatnya kesejahteraan nelayan", level: "S0", indicators: names.map { Indicator($0) })
        ])
    }
    let villages = Self.villages(count)
    let difference = TreeDifference(
      from: tree(villages.map { "Perahu nelayan \($0)" }),
      to: tree(villages.prefix(64).map { "Jaring nelayan \($0)" }))
    #expect([IndicatorChange.Kind.added, .removed].map { difference.count(of: $0) } == counts)
  }
}
