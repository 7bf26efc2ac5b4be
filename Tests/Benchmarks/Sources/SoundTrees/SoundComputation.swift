import PohonKinerja
import TreeGenerator

/// How the first indicator of a sasaran is computed from indicators directly below.
enum SoundComputation: CaseIterable {
  case load, average, averageOfShares, weighted, ratio, least, greatest

  /// Two inner sasaran in five have one, where there are two or more below.
  static func draw(for node: Int, in shape: TreeShape, _ random: inout RandomStream) -> SoundComputation? {
    let place = random.below(18)
    guard shape.childCounts[node] > 1, allCases.indices.contains(place) else { return nil }
    return allCases[place]
  }

  /// How the parts say that they combine.
  var combination: Contribution.Combination {
    switch self {
    case .load: .sum
    case .average, .averageOfShares: .average
    case .weighted: .weighted
    case .ratio: .ratio
    case .least: .min
    case .greatest: .max
    }
  }

  /// The method of cascading it goes with.
  func method(_ random: inout RandomStream) -> CascadingMethod? {
    if self == .load { return .direct(by: .load) }
    return random.below(2) == 0 ? .indirect : nil
  }
}

/// The whole and its parts.
struct SoundWhole {
  var whole: Indicator
  /// For each child the indicators that are parts.
  var parts: [[Indicator]]
}

extension SoundTree {
  /// Draws the first indicator of a sasaran and what it is computed from.
  mutating func whole(_ computation: SoundComputation, of node: Int) -> SoundWhole {
    switch computation {
    case .load: load(of: node)
    case .average: mean(of: node, "Indeks", "indeks")
    case .averageOfShares: mean(of: node, "Cakupan layanan", "%")
    case .weighted: weightedMean(of: node)
    case .ratio: ratio(of: node)
    case .least, .greatest: extreme(computation, of: node)
    }
  }

  private mutating func load(of node: Int) -> SoundWhole {
    let (name, unit) = random.pick(SoundWording.loads)
    var sums = SoundFigures(from: 0, by: 0)
    var parts: [[Indicator]] = []
    for child in shape.children(of: node) {
      let figures = SoundFigures.counts(&random)
      for (place, value) in figures.hundredths.enumerated() { sums.hundredths[place] += value }
      parts.append([part("\(name) \(topics[child].subject)", unit, figures, of: child, in: node, .sum)])
    }
    return SoundWhole(
      whole: indicator("\(name) \(topics[node].subject)", unit, sums, of: node, aspect: .quantity),
      parts: parts)
  }

  private mutating func mean(of node: Int, _ name: String, _ unit: String) -> SoundWhole {
    let whole = SoundFigures.scores(&random)
    let children = shape.children(of: node)
    // What one has more the next one has less; the last of an odd number has what the whole has.
    let parts = children.map { child -> [Indicator] in
      let turn = child - children.lowerBound
      let isLast = child == children.upperBound - 1 && children.count % 2 == 1
      let distance = isLast ? 0 : (turn % 2 == 0 ? 100 : -100) * (1 + turn / 2)
      let figures = SoundFigures(whole.hundredths.map { $0 + distance })
      return [
        part(
          "\(name) \(topics[child].quality) \(topics[child].subject)", unit, figures, of: child, in: node,
          .average)
      ]
    }
    return SoundWhole(
      whole: indicator("\(name) \(topics[node].quality) \(topics[node].subject)", unit, whole, of: node),
      parts: parts)
  }

  private mutating func weightedMean(of node: Int) -> SoundWhole {
    let children = Array(shape.children(of: node))
    var weights = children.map { _ in 100 / children.count }
    weights[0] += 100 - 100 / children.count * children.count
    var sums = SoundFigures(from: 0, by: 0)
    var parts: [[Indicator]] = []
    for (child, weight) in zip(children, weights) {
      // Whole numbers, so that their weighted mean has two decimals at most.
      let figures = SoundFigures(from: (40 + random.below(30)) * 100, by: 100 * (1 + random.below(3)))
      for (place, value) in figures.hundredths.enumerated() { sums.hundredths[place] += value / 100 * weight }
      var part = part(
        "Nilai \(topics[child].quality) \(topics[child].subject)", "nilai", figures, of: child, in: node,
        .weighted)
      part.weight = Number(weight)
      parts.append([part])
    }
    return SoundWhole(
      whole: indicator("Nilai \(topics[node].quality) \(topics[node].subject)", "nilai", sums, of: node),
      parts: parts)
  }

  private mutating func ratio(of node: Int) -> SoundWhole {
    let children = shape.children(of: node)
    let base = 200 * (1 + random.below(4))
    let numerator = SoundFigures(from: base / 2 * 100, by: base / 20 * 100)
    let denominator = SoundFigures(from: base * 100, by: 0)
    let share = SoundFigures(numerator.hundredths.map { $0 * 100 / base })
    let subject = topics[children.lowerBound].subject
    var parts: [[Indicator]] = children.map { _ in [] }
    parts[0] = [
      part(
        "Jumlah sasaran \(subject) yang terlayani", "unit", numerator, of: children.lowerBound, in: node,
        .ratio),
      part(
        "Jumlah seluruh sasaran \(subject)", "unit", denominator, of: children.lowerBound, in: node, .ratio),
    ]
    parts[0][0].contribution?.part = .numerator
    parts[0][1].contribution?.part = .denominator
    parts[0][1].id = "\(id(of: children.lowerBound)).q"
    parts[0][1].polarity = .stabilize
    return SoundWhole(
      whole: indicator("Persentase \(topics[node].subject) yang terlayani", "%", share, of: node),
      parts: parts)
  }

  private mutating func extreme(_ computation: SoundComputation, of node: Int) -> SoundWhole {
    let start = 5_000 + random.below(200) * 10
    let step = 100 + random.below(10) * 10
    let children = shape.children(of: node)
    let sign = computation == .least ? 1 : -1
    let parts = children.map { child -> [Indicator] in
      let figures = SoundFigures(from: start + sign * 150 * (child - children.lowerBound), by: step)
      return [
        part(
          "Nilai \(topics[child].quality) \(topics[child].subject)", "nilai", figures, of: child, in: node,
          computation.combination)
      ]
    }
    let word = computation == .least ? "terendah" : "tertinggi"
    return SoundWhole(
      whole: indicator(
        "Nilai \(topics[node].quality) \(topics[node].subject) \(word)", "nilai",
        SoundFigures(from: start, by: step), of: node), parts: parts)
  }

  /// An indicator that the first one of the parent is computed from.
  private mutating func part(
    _ name: String, _ unit: String, _ figures: SoundFigures, of child: Int, in node: Int,
    _ combination: Contribution.Combination
  ) -> Indicator {
    var part = indicator(
      name, unit, figures, of: child, aspect: unit == "%" || unit == "nilai" ? .quality : .quantity)
    part.id = "\(id(of: child)).p"
    part.contribution = Contribution(to: "\(id(of: node)).w", as: .component, combine: combination)
    return part
  }
}
