import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// An indicator without a formula where others have one.
  static let noFormula = DefectKind("formula-missing") { clean, random in
    gap(in: \.formula, clean, &random) { $0.formula = $1 }
  }

  /// An indicator without a source where others have one.
  static let noSource = DefectKind("source-missing") { clean, random in
    gap(in: \.source, clean, &random) { $0.source = $1 }
  }

  /// An indicator for which nobody answers, where others have somebody.
  static let nobodyAnswers = DefectKind("pic-missing") { clean, random in
    gap(in: \.responsible, clean, &random) { $0.responsible = $1 }
  }

  /// An indicator without a baseline where others have one.
  static let noBaseline = DefectKind("baseline-missing") { clean, random in
    guard isUsual({ $0.baseline != nil }, in: clean),
      let indicator = clean.pickPlainIndicator(
        &random, where: { node, indicator in !node.isContext && indicator.baseline != nil })
    else { return nil }
    let sign = random.pick([nil, "", " "] as [Target?])
    return clean.planting(at: indicator) { $0.baseline = sign }
  }

  private static func gap(
    in member: (IndicatorView) -> String?, _ clean: CleanTree, _ random: inout RandomStream,
    _ set: (inout Indicator, String?) -> Void
  ) -> PlantedTree? {
    guard isUsual({ member($0) != nil }, in: clean),
      let indicator = clean.pickPlainIndicator(
        &random,
        where: { node, indicator in !node.isContext && !indicator.isExternalScore && member(indicator) != nil
        })
    else { return nil }
    let sign = random.pick([nil, "", " ", "-", "–", "TBD", "..."] as [String?])
    return clean.planting(at: indicator) { set(&$0, sign) }
  }

  /// Whether two thirds of the indicators of every kind of level have something, so that the one with the gap is not the
  /// only one that had it.
  private static func isUsual(_ has: (IndicatorView) -> Bool, in clean: CleanTree) -> Bool {
    Level.Kind.allCases.allSatisfy { kind in
      let all = clean.sasaran.filter { $0.level.kind == kind }.flatMap(\.indicators)
      return all.count(where: has) * 3 >= all.count * 2
    }
  }
}
