/// Who stands under whom: sasaran numbered level by level, with three to nine children each.
package struct TreeShape: Sendable {
  package private(set) var parents: [Int32]
  package private(set) var depths: [UInt8]
  package private(set) var firstChildren: [Int32]
  package private(set) var childCounts: [UInt8]

  package init(count: Int) {
    parents = Array(repeating: -1, count: count)
    depths = Array(repeating: 0, count: count)
    firstChildren = Array(repeating: -1, count: count)
    childCounts = Array(repeating: 0, count: count)
    var random = RandomStream(count, for: .shape)
    var upper = 0
    var next = 1
    while next < count {
      let children = min(3 + random.below(7), count - next)
      firstChildren[upper] = Int32(next)
      childCounts[upper] = UInt8(children)
      for child in next..<(next + children) {
        parents[child] = Int32(upper)
        depths[child] = depths[upper] + 1
      }
      next += children
      upper += 1
    }
  }

  package var count: Int { parents.count }

  /// The deepest level, from 0.
  package var bottom: Int { Int(depths.last ?? 0) }

  package func parent(of node: Int) -> Int? { parents[node] < 0 ? nil : Int(parents[node]) }

  package func children(of node: Int) -> Range<Int> {
    let first = Int(firstChildren[node])
    return first < 0 ? 0..<0 : first..<(first + Int(childCounts[node]))
  }
}
