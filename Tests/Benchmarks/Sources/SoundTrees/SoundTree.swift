import PohonKinerja
import TreeGenerator

/// Draws a performance tree that no rule has anything to say about that is more than a note.
///
/// Its shape is that of the trees that programs are measured with (``TreeShape``); its wording, units and owners are
/// those of published plans. Everything that a document may declare occurs: baselines, targets by year, formulas,
/// sources, polarities, aspects, weights, quarters, budgets, critical success factors, crosscutting, reasons, and every
/// way in which indicators are computed from others. The same number always gives the same tree.
package struct SoundTree {
  /// The years that are planned.
  static let years = 2025...2029

  let shape: TreeShape
  let levels: SoundLevels
  var random: RandomStream
  /// What the tree gives throughout or not at all.
  let style: Style
  /// By node what it is about.
  private(set) var topics: [SoundTopic] = []
  /// By node, how its first indicator is computed from those below.
  var computations: [SoundComputation?]

  struct Style {
    var weighs: Bool
    var givesReasons: Bool
    var hasTextFigures: Bool
    var hasBudgets: Bool
    var isPlan: Bool
  }

  /// A tree of `count` sasaran, 20 or more.
  package static func draw(_ number: Int, count: Int) throws -> PerformanceTree {
    var tree = try SoundTree(number, count: count)
    return tree.draw(number)
  }

  private init(_ number: Int, count: Int) throws {
    shape = TreeShape(count: count)
    random = RandomStream(number, for: .soundTrees)
    let isPlan = random.below(3) == 0 && shape.bottom <= 4
    style = Style(
      weighs: random.below(2) == 0, givesReasons: random.below(2) == 0, hasTextFigures: random.below(3) > 0,
      hasBudgets: random.below(3) > 0,
      isPlan: isPlan)
    levels = try SoundLevels(bottom: shape.bottom, isPlan: isPlan)
    computations = Array(repeating: nil, count: count)
    topics = SoundTopic.draw(for: shape, &random)
    for node in 0..<count {
      let isPart = shape.parent(of: node).map { computations[$0] != nil } ?? false
      computations[node] = isPart ? nil : SoundComputation.draw(for: node, in: shape, &random)
    }
  }

  private mutating func draw(_ number: Int) -> PerformanceTree {
    let root = draft(of: 0)
    return PerformanceTree(
      "Pohon kinerja buatan \(number)", period: Period(Self.years),
      planYear: random.below(2) == 0 ? 2026 : nil,
      cascade: levels.cascade, claimsSingleRoot: random.below(2) == 0, crosscutting: crosscutting(),
      roots: [root])
  }

  /// Some links that the other side has agreed to.
  private mutating func crosscutting() -> [CrosscuttingLink] {
    (0..<3).map { place in
      let node = 1 + random.below(shape.count - 1)
      let unit = random.pick(Field.all).agency
      return place == 0
        ? CrosscuttingLink(from: id(of: node), to: id(of: random.below(node)), status: .accepted)
        : CrosscuttingLink(from: id(of: node), unit: unit, status: .accepted)
    }
  }

  // MARK: What stands where

  func id(of node: Int) -> String { "N\(node)" }

  func level(of node: Int) -> Level { levels.cascade.levels[Int(shape.depths[node])] }

  func isOutcome(_ node: Int) -> Bool { (level(of: node).stage ?? .output) >= .outcome }

  /// How many critical success factors some inner sasaran name; those below take turns.
  let factorCount = 3

  func declaresFactors(_ node: Int) -> Bool {
    Int(shape.childCounts[node]) >= factorCount && node % 3 == 1
  }

  /// Whether a sasaran has a budget: from a level in the middle down to the last.
  func hasBudget(_ node: Int) -> Bool {
    style.hasBudgets && Int(shape.depths[node]) >= max(1, shape.bottom - 2)
  }
}
