import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A single child with the indicator of its parent, and a higher target.
  static let copiedWithHigherTarget = DefectKind("indicator-copy-different-target") { clean, random in
    withSingleChild(clean, &random, percent: 101 + random.below(9))
  }

  /// A single child with the indicator of its parent, and a lower target.
  static let copiedWithLowerTarget = DefectKind("child-target-lower") { clean, random in
    withSingleChild(clean, &random, percent: 60 + random.below(35))
  }

  private static func withSingleChild(
    _ clean: CleanTree, _ random: inout RandomStream, percent: Int
  ) -> PlantedTree? {
    guard
      let node = clean.pick(
        &random, where: { clean.canLoseChildren($0) && !$0.isContext && $0.indicators.contains(where: rises) }
      ),
      let (tree, child) = clean.leavingOneChild(of: node, &random)
    else { return nil }
    var copy = random.pick(node.indicators.filter(rises)).value
    copy.id = "\(child.id).baru"
    copy.weight = nil
    copy.trajectory = [:]
    copy.consolidation = nil
    copy.baseline = copy.baseline.flatMap { scaled($0, by: 50) }
    var targets = Targets()
    for entry in copy.targets.entries {
      guard let target = scaled(entry.target, by: percent) else { return nil }
      targets.set(target, for: entry.year)
    }
    copy.targets = targets
    var changed = tree
    guard (try? changed.update(child.id, { $0.indicators.append(copy) })) != nil else { return nil }
    return PlantedTree(changed, at: .indicator("\(child.id).baru", of: child.id))
  }

  private static func scaled(_ target: Target, by percent: Int) -> Target? {
    guard case .number? = target.isPlainNumber, let number = target.number,
      let product = try? number.multiplied(by: Number(percent)),
      let scaled = try? product.divided(by: 100, scale: 2)
    else { return nil }
    return Target(scaled.normalized)
  }

  /// Whether higher is better and the targets are numbers that may rise by a tenth.
  private static func rises(_ indicator: IndicatorView) -> Bool {
    guard indicator.polarity != .minimize, indicator.polarity != .stabilize, indicator.contribution == nil,
      !indicator.isExternalScore, indicator.name.first?.isLetter == true, !indicator.targets.isEmpty,
      ["Indeks", "Nilai", "Tingkat", "Cakupan"].contains(where: { indicator.name.hasPrefix($0) })
    else { return false }
    return indicator.targets.entries.allSatisfy {
      $0.target.isPlainNumber != nil && ($0.target.number ?? 100) < 90 && ($0.target.number ?? 0) > 1
    }
  }
}

extension Target {
  enum PlainNumber { case number }

  /// Whether it is a number and not a text.
  var isPlainNumber: PlainNumber? {
    if case .text = origin { return nil }
    return number == nil ? nil : .number
  }
}
