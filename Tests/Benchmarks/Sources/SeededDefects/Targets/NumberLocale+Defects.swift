import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// Figures of one indicator in two styles.
  static let stylesInOneRow = DefectKind("number-locale/row") { clean, random in
    guard let indicator = pickRising(clean, &random) else { return nil }
    let entries = indicator.targets.entries
    let english = random.below(entries.count)
    return clean.planting(at: indicator) { draft in
      for (place, entry) in entries.enumerated() {
        draft.targets.set(Target(text(entry.target, place == english ? "." : ",")), for: entry.year)
      }
    }
  }

  /// Figures of two indicators, each in its style.
  static let stylesOfTwoRows = DefectKind("number-locale/document") { clean, random in
    let hasComma = clean.sasaran.contains {
      $0.indicators.contains { $0.targets.entries.contains { $0.target.raw.contains(",") } }
    }
    guard hasComma, let indicator = pickRising(clean, &random) else { return nil }
    let changed = clean.changing(indicator) { draft in
      for entry in draft.targets.entries {
        draft.targets.set(Target(text(entry.target, ".")), for: entry.year)
      }
    }
    return changed.map { PlantedTree($0, at: .document) }
  }

  private static func text(_ target: Target, _ mark: String) -> String {
    let digits = (target.number ?? .zero).formatted(in: .english)
    return digits.contains(".") ? digits.split(separator: ".").joined(separator: mark) : "\(digits)\(mark)0"
  }

  /// A share or score whose targets are numbers of no more than three digits before the mark.
  private static func pickRising(_ clean: CleanTree, _ random: inout RandomStream) -> IndicatorView? {
    clean.pickPlainIndicator(
      &random,
      where: { node, indicator in
        !node.isContext && ["%", "indeks", "nilai", "nilai (0-100)"].contains(indicator.unit?.text ?? "")
          && indicator.targets.entries.count > 1 && indicator.trajectory.isEmpty
          && indicator.targets.entries.allSatisfy { $0.target.isPlainNumber != nil }
      })
  }
}
