import PohonKinerja
import TreeGenerator

/// A tree to plant defects in, with what there is to know of its sasaran.
package struct CleanTree: Sendable {
  package let name: String
  package let tree: PerformanceTree
  let sasaran: [Sasaran]
  /// The sasaran whose indicators others are computed from, or that are computed from others.
  private let linked: Set<String>
  /// The sasaran that crosscutting links name.
  private let crossed: Set<String>
  /// The sasaran that something is reported about, be it a note.
  private let faulty: Set<String>
  /// The last level's rank.
  let bottom: Int
  /// Actuals that reach every target, and the year they are for.
  package let actuals: Measurements
  package let year: Int
  /// By the id of an indicator where its actuals stand.
  let actualPlaces: [String: [Int]]

  package init(_ name: String, _ tree: PerformanceTree) {
    self.name = name
    self.tree = tree
    sasaran = Array(tree.preOrder)
    var linked: Set<String> = []
    for node in sasaran {
      for indicator in node.indicators {
        guard let contribution = indicator.contribution else { continue }
        linked.insert(node.id)
        if let whole = tree.indicator(contribution.indicator) { linked.insert(whole.sasaran.id) }
      }
    }
    self.linked = linked
    crossed = Set(tree.crosscutting.flatMap { [$0.source, $0.target].compactMap(\.self) })
    faulty = Set(tree.checked().findings.compactMap(\.sasaran))
    bottom = tree.cascade.levels.count - 1
    year = tree.soundYear
    actuals = tree.soundActuals(in: year)
    actualPlaces = Dictionary(grouping: actuals.actuals.indices) { [actuals] in actuals.actuals[$0].indicator
    }
  }

  // MARK: Choosing

  /// One of the sasaran that fit, each as likely as the others.
  func pick(_ random: inout RandomStream, where isFit: (Sasaran) -> Bool) -> Sasaran? {
    let fit = sasaran.filter(isFit)
    return fit.isEmpty ? nil : random.pick(fit)
  }

  /// One of the indicators that fit.
  func pickIndicator(_ random: inout RandomStream, where isFit: (Sasaran, IndicatorView) -> Bool)
    -> IndicatorView?
  {
    let fit = sasaran.flatMap { node in node.indicators.filter { isFit(node, $0) } }
    return fit.isEmpty ? nil : random.pick(fit)
  }

  /// One of the indicators that nothing is computed from and that fit.
  func pickPlainIndicator(
    _ random: inout RandomStream, where isFit: (Sasaran, IndicatorView) -> Bool = { _, _ in true }
  ) -> IndicatorView? {
    pickIndicator(&random) { node, indicator in isPlain(indicator) && isFit(node, indicator) }
  }

  // MARK: Asking

  /// Whether an indicator is neither computed from others nor part of one.
  func isPlain(_ indicator: IndicatorView) -> Bool {
    guard indicator.contribution == nil else { return false }
    let node = indicator.sasaran
    guard linked.contains(node.id) else { return node.cascading != .direct(by: .load) }
    let isWhole = node.children.contains {
      $0.indicators.contains { $0.contribution?.indicator == indicator.id }
    }
    return !isWhole && node.cascading != .direct(by: .load) && node.parent?.cascading != .direct(by: .load)
  }

  /// Whether no indicator of a sasaran has to do with another sasaran's.
  func isFree(_ node: Sasaran) -> Bool {
    !linked.contains(node.id) && node.cascading != .direct(by: .load)
      && node.parent?.cascading != .direct(by: .load)
  }

  /// Whether a sasaran can leave its parent without anything else becoming wrong.
  func isSeparable(_ node: Sasaran) -> Bool {
    guard let parent = node.parent,
      isFree(node) || !node.indicators.contains(where: { $0.contribution != nil }),
      parent.cascading != .direct(by: .load), parent.cascading != .direct(by: .area)
    else { return false }
    let others = parent.children.filter { $0.id != node.id }
    return node.criticalSuccessFactor == nil && parent.budget.isEmpty && others.count > 1
      && (node.isLeaf || others.contains { !$0.isLeaf })
  }

  /// Whether a sasaran can lose all but one below it, or all, without anything else becoming wrong. In a small document
  /// that would be half of it.
  func canLoseChildren(_ node: Sasaran) -> Bool {
    sasaran.count >= 20 && !node.isLeaf && node.criticalSuccessFactors.isEmpty && node.budget.isEmpty
      && !node.cascading.isDirect
      && node.children.allSatisfy { child in
        !child.indicators.contains { $0.contribution != nil } && !isCrossed(child)
          && !child.descendants.contains(where: isCrossed)
      }
  }

  /// Whether nothing is reported about a sasaran.
  func isFaultless(_ node: Sasaran) -> Bool { !faulty.contains(node.id) && node.waivers.isEmpty }

  /// Whether a crosscutting link names a sasaran.
  func isCrossed(_ node: Sasaran) -> Bool { crossed.contains(node.id) }

  func isOutcome(_ node: Sasaran) -> Bool { (stage(of: node) ?? .output) >= .outcome }
  func isOutput(_ node: Sasaran) -> Bool { stage(of: node) == .output }
  func stage(of node: Sasaran) -> LogicStage? { node.stage ?? node.level.stage }

  /// Whether a sasaran's wording is its office's own.
  func isOwn(_ node: Sasaran) -> Bool {
    !node.isContext && node.level.kind != .nomenclature && node.statement.first != "("
  }

  /// Whether the indicators of the document name an aspect.
  var declaresAspects: Bool { sasaran.contains { $0.indicators.contains { $0.aspect != nil } } }

  /// The years for which there are targets; none where targets have no year.
  var years: [Int] {
    for node in sasaran {
      for indicator in node.indicators {
        let years = indicator.targets.entries.compactMap(\.year)
        if !years.isEmpty { return years }
      }
    }
    return []
  }

  // MARK: Changing

  /// The tree with one sasaran changed; `nil` when that is not possible.
  func changing(_ node: Sasaran, _ change: (inout SasaranDraft) -> Void) -> PerformanceTree? {
    var tree = tree
    do { try tree.update(node.id, change) } catch { return nil }
    return tree
  }

  /// The tree with one indicator changed.
  func changing(_ indicator: IndicatorView, _ change: (inout Indicator) -> Void) -> PerformanceTree? {
    changing(indicator.sasaran) { draft in
      for place in draft.indicators.indices where draft.indicators[place].id == indicator.id {
        change(&draft.indicators[place])
      }
    }
  }

  /// The tree with one indicator changed, and the finding expected there.
  func planting(at indicator: IndicatorView, _ change: (inout Indicator) -> Void) -> PlantedTree? {
    changing(indicator, change).map {
      PlantedTree($0, at: .indicator(indicator.id, of: indicator.sasaran.id))
    }
  }

  /// The tree with one sasaran changed, and the finding expected there.
  func planting(at node: Sasaran, _ change: (inout SasaranDraft) -> Void) -> PlantedTree? {
    changing(node, change).map { PlantedTree($0, at: .sasaran(node.id)) }
  }

  /// The tree with another statement for a sasaran, and the finding expected there.
  func planting(_ statement: String, at node: Sasaran) -> PlantedTree? {
    planting(at: node) { $0.statement = statement }
  }

  /// The tree with one more indicator, and the finding expected there.
  func planting(_ indicator: Indicator, under node: Sasaran) -> PlantedTree? {
    var indicator = indicator
    let id = "\(node.id).baru"
    indicator.id = id
    return changing(node) { $0.indicators.append(indicator) }.map {
      PlantedTree($0, at: .indicator(id, of: node.id))
    }
  }

  /// The tree with one sasaran left of those below one, and that one.
  func leavingOneChild(of node: Sasaran, _ random: inout RandomStream) -> (
    tree: PerformanceTree, child: Sasaran
  )? {
    var tree = tree
    let children = Array(node.children)
    let left = random.pick(children)
    for child in children where child.id != left.id {
      guard (try? tree.remove(child.id)) != nil else { return nil }
    }
    return tree[left.id].map { (tree, $0) }
  }

  /// The rows of the tree as a list in which each names its parent, all ids written out.
  var flatRows: [(draft: SasaranDraft, parent: String?)] {
    sasaran.map { node in
      var draft = node.draft
      draft.children = []
      draft.id = node.id
      for (place, indicator) in node.indicators.enumerated() { draft.indicators[place].id = indicator.id }
      return (draft, node.parent?.id)
    }
  }

  /// The tree made of such a list.
  func tree(ofRows rows: [(draft: SasaranDraft, parent: String?)]) -> PerformanceTree {
    var made = PerformanceTree(
      tree.title, period: tree.period, planYear: tree.planYear, cascade: tree.cascade, source: tree.source,
      claimsSingleRoot: tree.claimsSingleRoot, scales: tree.scales, flat: rows)
    made.crosscutting = tree.crosscutting
    made.waivers = tree.waivers
    return made
  }
}

extension CascadingMethod? {
  var isDirect: Bool {
    if case .direct? = self { return true }
    return false
  }
}
