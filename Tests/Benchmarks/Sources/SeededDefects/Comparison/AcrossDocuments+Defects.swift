import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// Another target for the same year in the document below.
  static let otherTarget = acrossDocuments("target-differs-between-documents") { clean, random in
    guard
      let indicator = clean.pickIndicator(
        &random,
        where: { node, indicator in isTold(node, indicator, in: clean) && !numbers(of: indicator).isEmpty })
    else { return nil }
    let entry = random.pick(numbers(of: indicator))
    guard let other = try? entry.number.adding(Number(1 + random.below(9))) else { return nil }
    return clean.planting(at: indicator) { $0.targets.set(Target(other), for: entry.year) }
  }

  /// Another unit in the document below.
  static let otherUnit = acrossDocuments("unit-differs-between-documents") { clean, random in
    guard
      let indicator = clean.pickIndicator(
        &random,
        where: { node, indicator in isTold(node, indicator, in: clean) && indicator.unit?.kind != nil })
    else { return nil }
    let unit: MeasurementUnit = indicator.unit?.kind == .counted ? .percent : "dokumen"
    return clean.planting(at: indicator) { $0.unit = unit }
  }

  /// Another baseline in the document below.
  static let otherBaseline = acrossDocuments("baseline-differs-between-documents") { clean, random in
    guard !clean.years.isEmpty,
      let indicator = clean.pickIndicator(
        &random,
        where: { node, indicator in isTold(node, indicator, in: clean) && indicator.baseline?.number != nil }),
      let other = try? indicator.baseline?.number?.adding(Number(1 + random.below(9)))
    else { return nil }
    return clean.planting(at: indicator) { $0.baseline = Target(other) }
  }

  /// The same result in other words in the document below.
  static let otherWords = acrossDocuments("statement-differs-between-documents") { clean, random in
    guard
      let node = clean.pick(
        &random,
        where: { node in
          clean.isOwn(node) && isAloneWithTopic(node, in: clean)
            && Statement(node.statement).first.lowercased().hasSuffix("nya")
        })
    else { return nil }
    let statement = Statement(node.statement)
    let opening = statement.first.lowercased() == "meningkatnya" ? "Optimalnya" : "Meningkatnya"
    return clean.planting("\(opening) \(statement.rest)", at: node)
  }

  /// A sasaran that the document below does not have.
  static let sasaranLost = acrossDocuments("sasaran-missing-downstream") { clean, random in
    guard
      let node = clean.pick(
        &random,
        where: { node in
          guard let parent = node.parent, node.isLeaf, clean.isOwn(node) else { return false }
          return Array(parent.children).count > 1 && isAloneWithTopic(node, in: clean)
        })
    else { return nil }
    var tree = clean.tree
    guard (try? tree.remove(node.id)) != nil else { return nil }
    return PlantedTree(tree, at: .sasaran(node.id))
  }

  /// An indicator that the document below does not have.
  static let indicatorLost = acrossDocuments("indicator-missing-downstream") { clean, random in
    guard
      let indicator = clean.pickIndicator(
        &random,
        where: { node, indicator in isTold(node, indicator, in: clean) && node.indicators.count > 1 }),
      let place = indicator.sasaran.indicators.firstIndex(where: { $0.id == indicator.id })
    else { return nil }
    let node = indicator.sasaran
    let distance = node.indicators.distance(from: node.indicators.startIndex, to: place)
    // Ids that are made from places would go over to the next ones.
    let others = node.indicators.map(\.id)
    let planted = clean.changing(node) { draft in
      for other in draft.indicators.indices { draft.indicators[other].id = others[other] }
      draft.indicators.remove(at: distance)
    }
    return planted.map { PlantedTree($0, at: .indicator(indicator.id, of: node.id)) }
  }

  /// A target of the year after that is lower than the last one of the document above.
  static let targetFalling = acrossDocuments("target-falls-next-year") { clean, random in
    guard
      let indicator = clean.pickIndicator(
        &random,
        where: { node, indicator in
          isTold(node, indicator, in: clean) && indicator.polarity != .stabilize
            && indicator.targets.entries.allSatisfy { $0.year != nil && $0.target.origin == .number }
            && !indicator.targets.isEmpty
        }), let last = indicator.targets.entries.last, let year = last.year, let figure = last.target.number,
      year < Targets.years.upperBound
    else { return nil }
    let step = Number(1 + random.below(5))
    let worse = indicator.polarity == .minimize ? try? figure.adding(step) : try? figure.subtracting(step)
    guard let worse else { return nil }
    return clean.planting(at: indicator) { draft in
      draft.targets = Targets([Targets.Entry(year: year + 1, target: Target(worse))])
      draft.trajectory = [:]
      draft.consolidation = nil
    }
  }

  // MARK: Places

  private static func numbers(of indicator: IndicatorView) -> [(year: Int?, number: Number)] {
    indicator.targets.entries.compactMap { entry in
      guard entry.target.origin == .number, let number = entry.target.number else { return nil }
      return (entry.year, number)
    }
  }

  /// Whether an indicator can be known again: it and its sasaran are like no others.
  private static func isTold(_ node: Sasaran, _ indicator: IndicatorView, in clean: CleanTree) -> Bool {
    clean.isOwn(node) && node.indicators.count { $0.name.lowercased() == indicator.name.lowercased() } == 1
      && isAloneWithTopic(node, in: clean)
  }

  /// Whether no other sasaran is about the same, and what it is about is told in several words.
  private static func isAloneWithTopic(_ node: Sasaran, in clean: CleanTree) -> Bool {
    let topic = Statement(node.statement.lowercased()).rest
    return Statement(node.statement).words.count > 3
      && clean.sasaran.count { Statement($0.statement.lowercased()).rest == topic } == 1
  }
}
