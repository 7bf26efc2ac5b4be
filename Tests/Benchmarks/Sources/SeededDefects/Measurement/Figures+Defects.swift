import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// Twice as much as agreed.
  static let overCap = DefectKind(
    "achievement-over-cap",
    implies: ["target-not-improving": "what was reached is more than is asked for the year after"],
    .measurements { clean, random in
      guard
        let (indicator, reached) = clean.pickMeasured(
          &random,
          where: { _, indicator, reached in
            CleanTree.isMaximized(indicator) && indicator.unit?.kind == .counted && reached > 0
          }), let double = try? reached.multiplied(by: 2)
      else { return nil }
      return clean.measuring(indicator) { $0[0].result = .reached(Target(double)) }
    })

  /// A figure of the year so far that falls.
  static let cumulativeFalls = DefectKind(
    "actual-falls",
    .measurements { clean, random in
      guard
        let (indicator, reached) = clean.pickMeasured(
          &random,
          where: { _, indicator, reached in
            CleanTree.isMaximized(indicator) && indicator.unit?.kind == .counted
              && CleanTree.whole(reached).map { $0 >= 8 } ?? false
          }), let whole = CleanTree.whole(reached)
      else { return nil }
      return clean.measuring(indicator, MeasurementMethod(consolidation: .takeLast)) { actuals in
        actuals = Self.quarters(
          [whole / 2, whole / 4, whole * 3 / 4, whole], like: actuals[0], in: clean.year)
      }
    })

  /// A figure of the year that is not the sum of its quarters.
  static let wrongYear = DefectKind(
    "actual-year-mismatch",
    .measurements { clean, random in
      guard
        let (indicator, reached) = clean.pickMeasured(
          &random,
          where: { _, indicator, reached in
            indicator.unit?.kind == .counted && CleanTree.whole(reached).map { $0 >= 8 } ?? false
          }), let whole = CleanTree.whole(reached)
      else { return nil }
      let part = whole / 4
      let slip = random.pick([-1, 1, 2])
      return clean.measuring(indicator, MeasurementMethod(consolidation: .sum)) { actuals in
        let parts = [part, part, part, whole - 3 * part + slip]
        actuals = Self.quarters(parts, like: actuals[0], in: clean.year) + actuals
      }
    })

  /// A share of more than everything, or a score above its scale.
  static let beyondScale = DefectKind(
    "actual-outside-scale",
    implies: [
      "achievement-over-cap": "what is beyond the scale is far beyond the target"
    ],
    .measurements { clean, random in
      guard
        let (indicator, _) = clean.pickMeasured(
          &random,
          where: { _, indicator, _ in
            indicator.polarity != .minimize && indicator.polarity != .stabilize
              && (indicator.unit?.text == "nilai (0-100)"
                || (indicator.name.hasPrefix("Persentase") && indicator.unit?.text == "%"))
              && !Statement(indicator.name).has([
                "kenaikan", "pertumbuhan", "capaian", "realisasi", "peningkatan", "produksi", "pemenuhan",
              ])
          })
      else { return nil }
      let figure = Target(Number(101 + random.below(80)))
      return clean.measuring(indicator) { $0[0].result = .reached(figure) }
    })

  /// A figure told in thousandths or thousands of the unit that was agreed.
  static let otherScale = DefectKind(
    "actual-outside-scale/thousandfold",
    implies: [
      "achievement-over-cap": "what is a thousand times the target is far beyond it"
    ],
    .measurements { clean, random in
      guard
        let (indicator, reached) = clean.pickMeasured(
          &random,
          where: { _, indicator, reached in
            CleanTree.isMaximized(indicator) && indicator.unit?.kind == .counted && reached > 0
          }), let figure = reached.told(inThousandfolds: random.pick([1, 2, 3]))
      else { return nil }
      return clean.measuring(indicator) { $0[0].result = .reached(Target(figure)) }
    })

  /// A share that is not its numerator over its denominator.
  static let wrongQuotient = DefectKind(
    "actual-quotient-mismatch",
    .measurements { clean, random in
      guard
        let (indicator, reached) = clean.pickMeasured(
          &random,
          where: { _, indicator, reached in
            CleanTree.isMaximized(indicator) && indicator.unit?.text == "%" && reached > 20 && reached <= 100
          }), let numerator = try? reached.subtracting(Number(3 + random.below(9)))
      else { return nil }
      return clean.measuring(indicator) {
        $0[0].result = .quotient(Actual.Quotient(numerator, over: 100, written: Target(reached)))
      }
    })

  /// A total that is not what its parts come to.
  static let wrongTotal = DefectKind(
    "actual-roll-up-mismatch",
    .measurements { clean, random in
      let combination = random.pick([Contribution.Combination.sum, .average])
      let picked = clean.pickWhole(&random, combination) { node, whole in
        whole.contribution == nil && node.parent?.cascading != .direct(by: .load) && !node.isContext
          && CleanTree.isMaximized(whole) && clean.reached(whole).map { $0 > 3 } ?? false
      }
      guard let (_, whole) = picked, let reached = clean.reached(whole),
        let less = try? reached.subtracting(Number(1 + random.below(2)))
      else { return nil }
      return clean.measuring(whole) { $0[0].result = .reached(Target(less)) }
    })

  /// A target of the year after that was reached already.
  static let easyTarget = DefectKind(
    "target-not-improving",
    .measurements { clean, random in
      func next(_ indicator: IndicatorView) -> Number? {
        guard let target = indicator.targets[clean.year + 1], target.origin == .number else { return nil }
        return target.number
      }
      guard
        let (indicator, _) = clean.pickMeasured(
          &random,
          where: { node, indicator, reached in
            guard clean.isOutcome(node), node.level.kind == .position, CleanTree.isMaximized(indicator),
              ["%", "indeks", "nilai", "nilai (0-100)"].contains(indicator.unit?.text ?? ""),
              !Statement("\(node.statement) \(indicator.name)").has([
                "terjaganya", "terpeliharanya", "terkendalinya", "terjaga", "tetap",
              ]), let next = next(indicator), next > reached, next < 99,
              let most = try? reached.multiplied(by: 1.19, scale: 4)
            else { return false }
            return next < most && next > 3
          }), let next = next(indicator), let more = try? next.adding(0.05)
      else { return nil }
      return clean.measuring(indicator) { $0[0].result = .reached(Target(more)) }
    })

  /// Actuals of the four quarters.
  private static func quarters(_ figures: [Int], like actual: Actual, in year: Int) -> [Actual] {
    figures.enumerated().map { place, figure in
      var quarter = actual
      quarter.period = .quarter(place + 1, of: year)
      quarter.result = .reached(Target(Number(figure)))
      return quarter
    }
  }
}

extension Number {
  /// The number times a thousand, a million and so on; `nil` where that does not fit.
  fileprivate func told(inThousandfolds count: Int) -> Number? {
    (0..<count).reduce(Optional(self)) { number, _ in number.flatMap { try? $0.multiplied(by: 1_000) } }
  }
}
