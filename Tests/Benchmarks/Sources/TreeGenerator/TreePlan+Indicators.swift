/// An indicator without its figures.
struct IndicatorPlan {
  var name: String
  var unit: String
  var polarity: String
  var aspect: String
  var source: String
}

extension TreePlan {
  /// One to five of a result, and three of what is delivered: quantity, quality and time.
  func indicatorCount(of node: Int) -> Int {
    guard !isOutput(node) else { return 3 }
    var random = RandomStream(node, for: .figures)
    return 1 + random.below(5)
  }

  func indicator(_ place: Int, of node: Int) -> IndicatorPlan {
    var indicator = ownIndicator(place, of: node)
    switch (Defect(of: node), shape.parent(of: node)) {
    case (.indicatorCopied, let parent?), (.indicatorCopiedWithOtherTargets, let parent?):
      if place == 0 { indicator.name = ownIndicator(0, of: parent).name }
    case (.indicatorRepeated, _): indicator.name = ownIndicator(0, of: node).name
    default: break
    }
    return indicator
  }

  private func ownIndicator(_ place: Int, of node: Int) -> IndicatorPlan {
    let measure = Vocabulary.measures[measure(place, of: node)]
    var random = RandomStream(node &* 8 &+ place, for: .wording)
    // Places of one sasaran differ in their quality, so that no name repeats by chance.
    let quality = Vocabulary.qualities[(node + place) % Vocabulary.qualities.count]
    let subject = wording(of: node)[2]
    return IndicatorPlan(
      name: "\(measure.name) \(quality) \(subject) \(random.pick(Vocabulary.places))", unit: measure.unit,
      polarity: polarity(place, of: node),
      aspect: measure.unit == "hari"
        ? "time" : place == 0 || !isOutput(node) && measure.isCounted ? "quantity" : "quality",
      source: random.pick(Vocabulary.sources))
  }

  /// The place in ``Vocabulary/measures``; what is divided by load is counted in whole things.
  private func measure(_ place: Int, of node: Int) -> Int {
    if place == 0, isPartOfLoad(node), let parent = shape.parent(of: node) { return measure(0, of: parent) }
    var random = RandomStream(node &* 8 &+ place, for: .shape)
    if place == 0, isDividedByLoad(node) { return random.pick(Vocabulary.countedMeasures) }
    return random.pick(
      isOutput(node)
        ? Vocabulary.outputMeasures[place % Vocabulary.outputMeasures.count] : Vocabulary.outcomeMeasures)
  }

  private func polarity(_ place: Int, of node: Int) -> String {
    if place == 0, isDividedByLoad(node) || isPartOfLoad(node) { return "maximize" }
    if Vocabulary.measures[measure(place, of: node)].unit == "hari" { return "minimize" }
    var random = RandomStream(node &* 8 &+ place, for: .defects)
    return random.below(20) == 0 ? "stabilize" : "maximize"
  }

  /// The baseline and the target of each year.
  func figures(_ place: Int, of node: Int) -> [Figure] {
    var values = hundredths(place, of: node)
    var notation = notation(place, of: node)
    if place == 0 {
      switch Defect(of: node) {
      case .targetBelowBaseline: values[0] = values[1] + 500
      case .wordsForTarget: notation = .words
      case .sumWrong: for year in 1..<values.count { values[year] += 700 }
      default: break
      }
    }
    return values.map { Figure(hundredths: $0, notation: notation) }
  }

  private func hundredths(_ place: Int, of node: Int) -> [Int] {
    if place == 0, isDividedByLoad(node) {
      return shape.children(of: node).reduce(into: [0, 0, 0, 0, 0, 0]) { sums, child in
        for (year, value) in hundredths(0, of: child).enumerated() { sums[year] += value }
      }
    }
    var random = RandomStream(node &* 8 &+ place, for: .figures)
    let isCounted = Vocabulary.measures[measure(place, of: node)].isCounted
    let grain = isCounted ? 100 : 1
    let start = (1_000 + random.below(5_000)) / grain * grain
    let step = (1 + random.below(isCounted ? 4 : 300)) * grain
    switch polarity(place, of: node) {
    case "minimize": return (0...5).map { max(100, start - min(step, 150) * $0) }
    case "stabilize": return Array(repeating: start, count: 6)
    default: return (0...5).map { start + step * $0 }
    }
  }

  /// One indicator in eight has texts for figures, as published plans do.
  private func notation(_ place: Int, of node: Int) -> Figure.Notation {
    guard place > 0 || !(isDividedByLoad(node) || isPartOfLoad(node)) else { return .number }
    var random = RandomStream(node &* 8 &+ place, for: .defects)
    _ = random.next()
    return switch random.below(24) {
    case 0: .atLeast
    case 1, 2: .withUnit(Vocabulary.measures[measure(place, of: node)].unit)
    default: .number
    }
  }
}
