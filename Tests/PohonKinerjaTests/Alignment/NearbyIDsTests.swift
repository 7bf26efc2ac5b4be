import Testing

@testable import PohonKinerja

/// The index of nearby ids has to name every id that a search over all of them would choose.
struct NearbyIDsTests {
  @Test func `the nearest of those named is the nearest of all, whatever came and went`() {
    var generator = SeededGenerator(seed: 11)
    var nearby = NearbyIDs()
    var ids: [Row: String] = [:]
    var (found, missed) = (0, 0)
    for step in 0..<3_000 {
      let row = Row(Int.random(in: 0..<120, using: &generator))
      if let old = ids.removeValue(forKey: row) {
        nearby.remove(row, old.utf8.span)
      } else {
        let id = Self.anyID(using: &generator)
        ids[row] = id
        nearby.insert(row, id.utf8.span)
      }
      let text = Self.anyID(using: &generator)
      let all = ids.sorted { $0.key < $1.key }.map(\.value)
      let named = nearby.rows(near: text.utf8.span).sorted().compactMap { ids[$0] }
      let expected = Suggestion.nearest(to: text, among: all, within: 1)
      #expect(Suggestion.nearest(to: text, among: named, within: 1) == expected, "step \(step): \(text)")
      if expected == nil { missed += 1 } else { found += 1 }
    }
    #expect(found > 300 && missed > 300, "\(found), \(missed)")
  }

  @Test func `nothing is left of what was taken out`() {
    var nearby = NearbyIDs()
    let ids = (0..<500).map { "S\($0 % 7).\($0)" }
    for (row, id) in ids.enumerated() { nearby.insert(Row(row), id.utf8.span) }
    #expect(nearby.rows(near: "s3.10".utf8.span).contains(10))
    for (row, id) in ids.enumerated() { nearby.remove(Row(row), id.utf8.span) }
    for id in ids { #expect(nearby.rows(near: id.utf8.span).isEmpty) }
  }

  @Test(arguments: [0, 41, 100])
  func `texts without bytes and texts too long for a slip are near to none`(count: Int) {
    var nearby = NearbyIDs()
    let id = String(repeating: "a", count: count)
    nearby.insert(0, id.utf8.span)
    #expect(nearby.rows(near: id.utf8.span).isEmpty)
  }

  /// Of few letters, so that many are near; some as long as an id that is looked for can be.
  private static func anyID(using generator: inout SeededGenerator) -> String {
    let length =
      Int.random(in: 0..<12, using: &generator) == 0
      ? Int.random(in: 39...42, using: &generator) : Int.random(in: 0...6, using: &generator)
    let letters = Array(length > 6 ? "aA" : "aAb1.é")
    return String((0..<length).compactMap { _ in letters.randomElement(using: &generator) })
  }
}
