import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// Two actuals for one period.
  static let actualTwice = DefectKind(
    "actual-duplicate",
    .measurements { clean, random in
      guard let (indicator, _) = clean.pickMeasured(&random) else { return nil }
      return clean.measuring(indicator) { $0.append($0[0]) }
    })

  /// An indicator that nobody has reported.
  static let actualLeftOut = DefectKind(
    "actual-missing/year",
    .measurements { clean, random in
      guard let (indicator, _) = clean.pickMeasured(&random) else { return nil }
      return clean.measuring(indicator) { $0 = [] }
    })

  /// An indicator of which the last quarter is not reported.
  static let quarterLeftOut = DefectKind(
    "actual-missing/quarter",
    .measurements { clean, random in
      guard let indicator = clean.pickQuarterly(&random) else { return nil }
      return clean.measuring(indicator) { $0.removeLast() }
    })

  /// A later quarter that is written before an earlier one.
  static let wrongOrder = DefectKind(
    "actual-out-of-order",
    .measurements { clean, random in
      guard let indicator = clean.pickQuarterly(&random) else { return nil }
      let count = clean.actualPlaces[indicator.id]?.count ?? 2
      let place = random.below(count - 1)
      return clean.measuring(indicator) { $0.swapAt(place, place + 1) }
    })

  /// An actual in another unit than its indicator's.
  static let otherUnitReached = DefectKind(
    "actual-unit-changed",
    .measurements { clean, random in
      guard
        let (indicator, _) = clean.pickMeasured(
          &random,
          where: { _, indicator, _ in indicator.unit?.kind != nil && indicator.unit?.text != "kilometer" })
      else { return nil }
      return clean.measuring(indicator) {
        $0[0].unit = indicator.unit?.kind == .counted ? .percent : "kilometer"
      }
    })

  /// A figure with one mark, thousands to some and decimals to others, in a unit that does not tell which.
  static let ambiguousActual = DefectKind(
    "actual-ambiguous/marks",
    .measurements { clean, random in
      guard
        let (indicator, _) = clean.pickMeasured(
          &random,
          where: { _, indicator, _ in
            !indicator.name.hasPrefix("Jumlah")
              && (indicator.unit.map { $0.kind == nil && !$0.text.lowercased().hasPrefix("level") } ?? false)
          })
      else { return nil }
      let figure = Target("\(1 + random.below(900))\(random.pick([".", ","]))\(100 + random.below(900))")
      return clean.measuring(indicator) { $0[0].result = .reached(figure) }
    })

  /// A figure with words, a mark or a second figure beside it, or a word for nothing.
  static let unreadableActual = DefectKind(
    "actual-not-number",
    .measurements { clean, random in
      guard
        let (indicator, reached) = clean.pickMeasured(
          &random, where: { _, indicator, _ in indicator.unit?.kind == .counted })
      else { return nil }
      let text = random.pick([
        "\(reached)*", "kurang lebih \(reached)", "nihil", "\(reached)/20", "±\(reached)",
      ])
      return clean.measuring(indicator) { $0[0].result = .reached(Target(text)) }
    })

  /// Rupiah in a unit that may be miliar or million.
  static let uncertainMillions = DefectKind(
    "actual-ambiguous/unit",
    .measurements { clean, random in
      guard let (indicator, _) = clean.pickMeasured(&random) else { return nil }
      let unit = random.pick(["Rp M", "Rp 000", "M", "Rp T"] as [MeasurementUnit])
      return clean.measuring(indicator) { $0[0].unit = unit }
    })

  /// An actual of an indicator that is not there.
  static let nobodysActual = DefectKind(
    "actual-unknown-indicator/actual",
    .measurements { clean, random in
      var changed = clean.actuals
      let place = random.below(changed.actuals.count + 1)
      let actual = Actual(of: "Z9.9.z", in: .year(clean.year), .reached(1), source: "Laporan")
      changed.actuals.insert(actual, at: place)
      return PlantedActuals(changed, at: .document)
    })

  /// How to measure an indicator that is not there.
  static let nobodysMethod = DefectKind(
    "actual-unknown-indicator/method",
    .measurements { clean, _ in
      var changed = clean.actuals
      changed.methods["Z9.9.z"] = MeasurementMethod(consolidation: .sum)
      return PlantedActuals(changed, at: .document)
    })

  /// A figure of which nobody says where it comes from.
  static let sourceUntold = DefectKind(
    "actual-without-source",
    .measurements { clean, random in
      guard
        let (indicator, _) = clean.pickMeasured(
          &random, where: { _, indicator, _ in indicator.source == nil })
      else { return nil }
      let blank = random.pick([nil, "", " "] as [String?])
      return clean.measuring(indicator) { $0[0].source = blank }
    })

  /// An actual of a year for which nothing was agreed.
  static let yearWithoutTarget = DefectKind(
    "actual-without-target",
    .measurements { clean, random in
      guard
        let (indicator, _) = clean.pickMeasured(
          &random, where: { _, indicator, _ in indicator.targets[nil] == nil }),
        let last = indicator.targets.entries.compactMap(\.year).max(), last < Targets.years.upperBound
      else { return nil }
      return clean.measuring(indicator) { actuals in
        var later = actuals[0]
        later.period = .year(last + 1)
        actuals.append(later)
      }
    })
}
