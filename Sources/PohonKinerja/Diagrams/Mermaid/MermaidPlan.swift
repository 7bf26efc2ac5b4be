/// How a tree is divided into flowcharts that are small enough.
///
/// Boxes are named by their places in the order of the document.
struct MermaidPlan {
  /// What one flowchart shows.
  struct Chart {
    /// The box at its top, unless it begins at the roots.
    var top: Int32?
    /// Whether its top was drawn in full, with other children, in the flowchart before.
    var isContinuation = false
    /// All boxes in order.
    var boxes: ContiguousArray<Int32>
    /// The boxes whose branches have flowcharts of their own.
    var cut: [Int32] = []
    /// The flowchart that the top was cut off in.
    var origin: Int?
  }

  private(set) var charts: [Chart] = []
  /// The first flowchart of the branch of each box that was cut.
  private(set) var chartOfBranch: [Int32: Int] = [:]

  private let childLists: ChildLists
  /// The length of each box's text and of its line.
  private let lengths: ContiguousArray<Int>
  private let limit: Int

  /// The children of each box; those of -1 are the roots.
  struct ChildLists {
    private var first: ContiguousArray<Int32>
    private var next: ContiguousArray<Int32>

    /// - Parameter parents: The parent of each box, -1 for none. O(boxes).
    init(parents: some BidirectionalCollection<Int32>) {
      first = ContiguousArray(repeating: -1, count: parents.count + 1)
      next = ContiguousArray(repeating: -1, count: parents.count)
      var box = Int32(truncatingIfNeeded: parents.count) - 1
      for parent in parents.reversed() {
        next[Int(box)] = first[Int(parent + 1)]
        first[Int(parent + 1)] = box
        box -= 1
      }
    }

    func children(of box: Int32) -> [Int32] {
      var children: [Int32] = []
      var child = first[Int(box + 1)]
      while child >= 0 {
        children.append(child)
        child = next[Int(child)]
      }
      return children
    }

    func hasChildren(_ box: Int32) -> Bool { first[Int(box + 1)] >= 0 }
  }

  /// Divides a tree. O(boxes), since a flowchart looks no farther than one level below its own.
  ///
  /// - Parameters:
  ///   - parents: The parent of each box, -1 for none.
  ///   - lengths: The length of each box.
  ///   - limit: How long the boxes of one flowchart may be together.
  init(parents: some BidirectionalCollection<Int32>, lengths: ContiguousArray<Int>, limit: Int) {
    childLists = ChildLists(parents: parents)
    self.lengths = lengths
    self.limit = limit
    var waiting: [(top: Int32, origin: Int?)] = [(-1, nil)]
    while let (top, origin) = waiting.popLast() {
      let first = charts.count
      if top >= 0 { chartOfBranch[top] = first }
      divide(top, origin: origin)
      let cut = (first..<charts.count).flatMap { chart in charts[chart].cut.map { ($0, chart) } }
      waiting += cut.reversed()
    }
  }

  /// The flowchart of a branch, down to the last level that fits; several when its first level does not.
  private mutating func divide(_ top: Int32, origin: Int?) {
    var boxes: ContiguousArray<Int32> = top < 0 ? [] : [top]
    var length = boxes.reduce(0) { $0 + lengths[Int($1)] }
    var level = childLists.children(of: top)
    var last = level
    while !level.isEmpty {
      let added = level.reduce(0) { $0 + lengths[Int($1)] }
      guard length + added <= limit, boxes.count + level.count <= MermaidDiagram.edgeLimit + 1 else { break }
      boxes += level
      length += added
      last = level
      level = level.flatMap { childLists.children(of: $0) }
    }
    if boxes.count <= 1, !level.isEmpty { return divideChildren(level, of: top, origin: origin) }
    let cut = level.isEmpty ? [] : last.filter { childLists.hasChildren($0) }
    boxes.sort()
    charts.append(Chart(top: top < 0 ? nil : top, boxes: boxes, cut: cut, origin: origin))
  }

  /// Flowcharts of a top with as many of its children as fit.
  private mutating func divideChildren(_ children: [Int32], of top: Int32, origin: Int?) {
    var rest = children[...]
    var isContinuation = false
    while !rest.isEmpty {
      // In a continuation the top is drawn as its id alone.
      var length = top < 0 || isContinuation ? 0 : lengths[Int(top)]
      var count = 0
      for child in rest.prefix(MermaidDiagram.edgeLimit) {
        length += lengths[Int(child)]
        guard count == 0 || length <= limit else { break }
        count += 1
      }
      let run = rest.prefix(count)
      rest = rest.dropFirst(count)
      charts.append(
        Chart(
          top: top < 0 ? nil : top, isContinuation: isContinuation,
          boxes: (top < 0 ? [] : [top]) + run, cut: run.filter { childLists.hasChildren($0) }, origin: origin))
      isContinuation = true
    }
  }
}
