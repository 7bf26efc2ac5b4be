/// How a tree is divided into flowcharts that are small enough.
///
/// Boxes are named by their places in the order of the document, so that a branch is a range of them.
struct MermaidPlan {
  /// What one flowchart shows.
  struct Chart {
    /// The box at its top, unless it begins at the roots.
    var top: Int32?
    /// Whether its top was drawn in full, with other branches, in the flowchart before.
    var isContinuation = false
    /// All boxes in order.
    var boxes: ContiguousArray<Int32>
    /// The boxes whose branches have flowcharts of their own.
    var cut: [Int32] = []
    /// The flowchart that the top was cut off in.
    var origin: Int?

    /// Whether it begins at the roots of the tree, from the first of them.
    var isOverview: Bool { origin == nil && !isContinuation }
  }

  private(set) var charts: [Chart] = []
  /// The first flowchart of the branch of each box that was cut.
  private(set) var chartOfBranch: [Int32: Int] = [:]

  private let limit: Int
  /// Where the branch of each box ends.
  private var ends: ContiguousArray<Int32>
  /// The length of all boxes before each one.
  private var lengthsBefore: ContiguousArray<Int> = [0]

  /// The most boxes of one flowchart: one more than lines.
  private static let mostBoxes = MermaidDiagram.edgeLimit + 1

  /// Divides a tree. O(boxes · nesting of flowcharts).
  ///
  /// - Parameters:
  ///   - parents: The parent of each box, -1 for none.
  ///   - lengths: The length of each box.
  ///   - limit: How long the boxes of one flowchart may be together.
  init(parents: ContiguousArray<Int32>, lengths: ContiguousArray<Int>, limit: Int) {
    self.limit = limit
    ends = ContiguousArray(parents.indices.map { Int32(truncatingIfNeeded: $0 + 1) })
    for (box, parent) in parents.enumerated().reversed() where parent >= 0 {
      ends[Int(parent)] = max(ends[Int(parent)], ends[box])
    }
    lengthsBefore.reserveCapacity(lengths.count + 1)
    for (box, length) in lengths.enumerated() { lengthsBefore.append(lengthsBefore[box] + length) }

    let hasOneRoot = ends.first.map { Int($0) == ends.count } ?? false
    var waiting: [(top: Int32, origin: Int?)] = [(hasOneRoot ? 0 : -1, nil)]
    while let (top, origin) = waiting.popLast() {
      let first = charts.count
      if top >= 0 { chartOfBranch[top] = first }
      divide(top, origin: origin)
      let cut = (first..<charts.count).flatMap { chart in charts[chart].cut.map { ($0, chart) } }
      waiting += cut.reversed()
    }
  }

  // MARK: Branches

  /// The boxes of a branch; of -1, all.
  private func branch(_ top: Int32) -> Range<Int32> {
    top < 0 ? 0..<Int32(truncatingIfNeeded: ends.count) : top..<ends[Int(top)]
  }

  private func children(of top: Int32) -> [Int32] {
    let branch = branch(top)
    var children: [Int32] = []
    var child = top + 1
    while child < branch.upperBound {
      children.append(child)
      child = ends[Int(child)]
    }
    return children
  }

  private func hasChildren(_ box: Int32) -> Bool { ends[Int(box)] > box + 1 }

  private func length(of boxes: Range<Int32>) -> Int {
    lengthsBefore[Int(boxes.upperBound)] - lengthsBefore[Int(boxes.lowerBound)]
  }

  private func length(of box: Int32) -> Int { length(of: box..<(box + 1)) }

  private func fits(_ branch: Range<Int32>) -> Bool {
    branch.count <= Self.mostBoxes && length(of: branch) <= limit
  }

  // MARK: Dividing

  /// Flowcharts of a branch: one, if it fits. Otherwise an overview down to the first level whose branches all fit, or
  /// else to the last level that it has room for; where it has no room for the first, flowcharts of several branches each.
  private mutating func divide(_ top: Int32, origin: Int?) {
    let all = branch(top)
    guard !fits(all) else {
      return charts.append(
        Chart(top: top < 0 ? nil : top, boxes: ContiguousArray(all), origin: origin))
    }
    var boxes: ContiguousArray<Int32> = top < 0 ? [] : [top]
    var length = boxes.reduce(0) { $0 + self.length(of: $1) }
    var last: [Int32] = []
    var level = children(of: top)
    while !level.isEmpty {
      length += level.reduce(0) { $0 + self.length(of: $1) }
      guard length <= limit, boxes.count + level.count <= Self.mostBoxes else { break }
      boxes += level
      last = level.filter { hasChildren($0) }
      if last.allSatisfy({ fits(branch($0)) }) { break }
      level = level.flatMap { children(of: $0) }
    }
    guard boxes.count > (top < 0 ? 0 : 1) else {
      return pack(children(of: top), below: top, origin: origin)
    }
    boxes.sort()
    charts.append(Chart(top: top < 0 ? nil : top, boxes: boxes, cut: last, origin: origin))
  }

  /// Flowcharts of a top with as many whole branches as fit; of a branch that is too large alone, its first box.
  private mutating func pack(_ children: [Int32], below top: Int32, origin: Int?) {
    var chart = Chart(top: top < 0 ? nil : top, boxes: top < 0 ? [] : [top], origin: origin)
    var length = chart.boxes.reduce(0) { $0 + self.length(of: $1) }
    let own = chart.boxes.count
    for child in children {
      let isWhole = fits(branch(child)) || !hasChildren(child)
      let added = isWhole ? branch(child) : child..<(child + 1)
      let isFull =
        length + self.length(of: added) > limit || chart.boxes.count + added.count > Self.mostBoxes
      if isFull, chart.boxes.count > own {
        charts.append(chart)
        // In a continuation the top is drawn as its id alone.
        chart = Chart(
          top: chart.top, isContinuation: top >= 0, boxes: top < 0 ? [] : [top], origin: origin)
        length = 0
      }
      chart.boxes += added
      length += self.length(of: added)
      if !isWhole { chart.cut.append(child) }
    }
    charts.append(chart)
  }
}
