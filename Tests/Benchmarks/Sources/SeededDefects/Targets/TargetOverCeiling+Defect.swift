import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A share of more than everything, or a score above its scale.
  static let aboveScale = DefectKind("target-over-ceiling") { clean, random in
    guard
      let indicator = clean.pickPlainIndicator(
        &random,
        where: { node, indicator in
          !node.isContext && indicator.polarity != .minimize && !indicator.targets.isEmpty
            && (indicator.unit?.text == "nilai (0-100)"
              || (indicator.name.hasPrefix("Persentase") && indicator.unit?.text == "%"))
            // Shares of what may rightly be more than all: a need may be met by more than was needed.
            && !Statement(indicator.name).has([
              "kenaikan", "pertumbuhan", "capaian", "realisasi", "peningkatan", "produksi",
              "pemenuhan",
            ])
        }), let last = indicator.targets.entries.last
    else { return nil }
    let figure = 101 + random.below(80)
    let text = random.pick([Target(Number(figure)), Target("\(figure),5"), Target("≥ \(figure)")])
    return clean.planting(at: indicator) { $0.targets.set(text, for: last.year) }
  }
}
