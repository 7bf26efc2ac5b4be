import PohonKinerja
import TreeGenerator

extension SoundTree {
  /// A sasaran with everything below it.
  ///
  /// - Parameter parts: Its indicators that the parent's first one is computed from.
  mutating func draft(of node: Int, parts: [Indicator] = []) -> SasaranDraft {
    var indicators = parts
    var partsBelow: [[Indicator]] = []
    var cascading: CascadingMethod?
    if let computation = computations[node] {
      var whole = whole(computation, of: node)
      whole.whole.id = "\(id(of: node)).w"
      indicators.append(whole.whole)
      partsBelow = whole.parts
      cascading = computation.method(&random)
    } else if shape.childCounts[node] > 0, random.below(2) == 0 {
      cascading = .indirect
    }
    indicators += plainIndicators(of: node)
    if style.weighs, indicators.allSatisfy({ $0.contribution == nil }) { Self.weigh(&indicators) }
    let children = shape.children(of: node).enumerated().map { place, child in
      draft(of: child, parts: partsBelow.indices.contains(place) ? partsBelow[place] : [])
    }
    return SasaranDraft(
      statement(of: node), id: id(of: node), level: level(of: node).code, owner: owner(of: node),
      cascading: cascading, rationale: reason(of: node),
      criticalSuccessFactors: declaresFactors(node) ? Array(SoundWording.factors.prefix(factorCount)) : [],
      addresses: factor(of: node), budget: budget(of: node, children: children), indicators: indicators,
      children: children)
  }

  /// Weights that come to 100.
  private static func weigh(_ indicators: inout [Indicator]) {
    let share = 100 / indicators.count
    for place in indicators.indices { indicators[place].weight = Number(share) }
    indicators[0].weight = Number(100 - share * (indicators.count - 1))
  }

  private mutating func statement(of node: Int) -> String {
    let topic = topics[node]
    let scope = scope(of: node)
    if level(of: node).kind == .nomenclature {
      return "\(random.pick(SoundWording.nomenclature)) \(topic.delivery)\(scope)"
    }
    guard !isOutcome(node) else {
      return "\(random.pick(SoundWording.conditions)) \(topic.condition)\(scope)"
    }
    switch random.below(4) {
    case 0: return "\(topic.delivery.capitalizedFirst) yang \(topic.product.done) sesuai NSPK\(scope)"
    case 1: return "\(topic.product.opening) \(topic.delivery) yang sesuai dengan NSPK\(scope)"
    default: return "\(topic.product.opening) \(topic.delivery)\(scope)"
    }
  }

  /// An area, narrower the further down; not everywhere.
  private mutating func scope(of node: Int) -> String {
    let areas = ["", "", " di Kabupaten Banyuwangi", " di Kecamatan Glagah", " di Desa Tamansari"]
    let depth = Int(shape.depths[node]) + 4 - shape.bottom
    return random.below(5) == 0 && areas.indices.contains(depth) ? areas[depth] : ""
  }

  private func owner(of node: Int) -> Position? {
    guard let title = levels.owners[Int(shape.depths[node])] else { return nil }
    let agency = Field.all[topics[node].field].agency
    switch title {
    case "Kepala": return Position("Kepala \(agency)")
    case "Kepala Bidang":
      return Position("Kepala Bidang \(topics[node].subject.capitalizedFirst)", unit: agency)
    case "Gubernur Lampung": return Position(title)
    default: return Position(title, unit: "\(agency), urusan \(topics[node].subject)")
    }
  }

  private func reason(of node: Int) -> String? {
    guard style.givesReasons, let parent = shape.parent(of: node) else { return nil }
    return "Jika \(topics[node].subject) terwujud sesuai rencana, maka \(topics[parent].condition) terdukung."
  }

  private func factor(of node: Int) -> String? {
    guard let parent = shape.parent(of: node), declaresFactors(parent) else { return nil }
    return SoundWording.factors[(node - shape.children(of: parent).lowerBound) % factorCount]
  }

  /// What is below added up, or an amount of its own at the end.
  private mutating func budget(of node: Int, children: [SasaranDraft]) -> Budget {
    guard hasBudget(node) else { return [:] }
    guard !children.isEmpty else {
      return [
        2026: Number((1 + random.below(400)) * 1_250_000), 2027: Number((1 + random.below(400)) * 500_000),
      ]
    }
    var budget: Budget = [:]
    for year in [2026, 2027] {
      if let sum = try? children.compactMap({ $0.budget[year] }).sum() { budget.set(sum, for: year) }
    }
    return budget
  }
}

extension String {
  /// With its first letter in upper case.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
