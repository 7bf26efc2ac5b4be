import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A sum of things in different units.
  static let mixedUnits = DefectKind("mixed-unit-sum") { clean, random in
    guard let (_, whole) = clean.pickWhole(&random, .sum) else { return nil }
    let part = random.pick(clean.parts(of: whole, .sum))
    let unit = MeasurementUnit(random.pick(["kelompok", "paket", "lokasi", "rumah tangga"]))
    return clean.changing(part) { $0.unit = unit }.map {
      PlantedTree($0, at: .indicator(whole.id, of: whole.sasaran.id))
    }
  }

  /// A sum of shares.
  static let sharesAdded = DefectKind("percent-sum") { clean, random in
    guard
      let (node, whole) = clean.pickWhole(
        &random, .average, where: { $1.unit == .percent && $0.cascading == nil })
    else { return nil }
    var tree = clean.tree
    for child in node.children {
      guard
        (try? tree.update(
          child.id,
          { draft in
            for place in draft.indicators.indices
            where draft.indicators[place].contribution?.indicator == whole.id {
              draft.indicators[place].contribution?.combination = .sum
            }
          })) != nil
      else { return nil }
    }
    return PlantedTree(tree, at: .indicator(whole.id, of: node.id))
  }
}
