import PohonKinerja
import TreeGenerator

extension SoundTree {
  /// An indicator with everything that a manual says of it.
  mutating func indicator(
    _ name: String, _ unit: String, _ figures: SoundFigures, of node: Int, aspect: Aspect = .quality,
    polarity: Polarity? = nil
  ) -> Indicator {
    Indicator(
      name, unit: MeasurementUnit(unit), aspect: aspect,
      polarity: polarity ?? (random.below(2) == 0 ? .maximize : nil), baseline: figures.baseline,
      targets: figures.targets, formula: "Hasil pengukuran \(topics[node].subject) pada akhir tahun",
      source: random.pick(SoundWording.sources), responsible: Field.all[topics[node].field].agency)
  }

  /// The indicators of a sasaran that are computed from nothing.
  mutating func plainIndicators(of node: Int) -> [Indicator] {
    var indicators = isOutcome(node) ? outcomeIndicators(of: node) : outputIndicators(of: node)
    for place in indicators.indices {
      indicators[place].id = "\(id(of: node)).\(["a", "b", "c", "d"][place])"
      addQuarters(to: &indicators[place])
      writeAsText(&indicators[place])
    }
    return indicators
  }

  private mutating func outcomeIndicators(of node: Int) -> [Indicator] {
    let topic = topics[node]
    var indicators = [
      indicator(
        "Persentase \(topic.subject) yang \(random.pick(SoundWording.effects))", "%", .scores(&random),
        of: node)
    ]
    switch random.below(5) {
    case 0:
      indicators.append(
        indicator("Indeks kepuasan atas \(topic.subject)", "indeks", .scores(&random), of: node))
    case 1:
      indicators.append(
        indicator("Nilai kinerja \(topic.subject)", "nilai (0-100)", .scores(&random), of: node))
    case 2: indicators.append(indicator("Tingkat \(topic.condition)", "%", .scores(&random), of: node))
    case 3:
      indicators.append(
        indicator(
          "Rata-rata lama waktu penanganan \(topic.subject)", "hari", .durations(&random), of: node,
          aspect: .time,
          polarity: .minimize))
    default: break
    }
    return indicators
  }

  /// Quantity, quality and time.
  private mutating func outputIndicators(of node: Int) -> [Indicator] {
    let topic = topics[node]
    let time =
      random.below(2) == 0
      ? indicator(
        "Ketepatan waktu penyelesaian \(topic.delivery)", "%", .scores(&random), of: node, aspect: .time)
      : indicator(
        "Lama waktu penyelesaian \(topic.delivery)", "hari", .durations(&random), of: node, aspect: .time,
        polarity: .minimize)
    return [
      indicator(
        "Jumlah \(topic.delivery) yang \(topic.product.done)", topic.product.unit, .counts(&random), of: node,
        aspect: .quantity),
      indicator("Tingkat kesesuaian \(topic.delivery) dengan NSPK", "%", .scores(&random), of: node), time,
    ]
  }

  /// One indicator in three that rises has targets by quarter.
  private mutating func addQuarters(to indicator: inout Indicator) {
    guard indicator.polarity != .minimize, random.below(3) == 0,
      let year = indicator.targets[2026]?.number,
      let target = Int(exactly: (year.approximation * 100).rounded())
    else { return }
    let kinds: [Consolidation] =
      target % 100 == 0 && target >= 400 && indicator.aspect == .quantity
      ? [.sum, .takeLast] : [.average, .takeLast]
    let kind = random.pick(kinds)
    let quarters: [Int] =
      switch kind {
      case .sum: [target / 400 * 100, target / 400 * 100, target / 400 * 100, target - target / 400 * 300]
      case .average: [target - 100, target + 100, target, target]
      case .takeLast: [target / 4, target / 2, target * 3 / 4, target]
      }
    let targets = quarters.map { SoundFigures.target($0) }
    indicator.trajectory.set([targets[0], targets[1], targets[2], targets[3]], for: 2026)
    indicator.consolidation = kind
  }

  /// One indicator in six without quarters has its figures as texts.
  private mutating func writeAsText(_ indicator: inout Indicator) {
    guard style.hasTextFigures, indicator.trajectory.isEmpty, random.below(6) == 0 else { return }
    let unit = indicator.unit?.text ?? ""
    let entries = indicator.targets.entries.map { entry in
      let number = entry.target.number?.formatted() ?? ""
      let text =
        switch unit {
        case "%": "\(number)%"
        case "hari": "\(number) hari"
        case "indeks": "≥ \(number)"
        default: number
        }
      return Targets.Entry(year: entry.year, target: Target(text))
    }
    indicator.targets = Targets(entries)
  }
}
