import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A sasaran with the id of another one.
  static let sasaranIDTwice = DefectKind("duplicate-id") { clean, random in
    guard
      let node = clean.pick(
        &random, where: { $0.isLeaf && $0.parent != nil && !clean.isCrossed($0) && clean.isFaultless($0) }),
      let other = clean.pick(&random, where: { $0.id != node.id })
    else { return nil }
    var rows = clean.flatRows
    guard let place = clean.sasaran.firstIndex(of: node), let first = clean.sasaran.firstIndex(of: other),
      first < place
    else { return nil }
    rows[place].draft.id = other.id
    return PlantedTree(clean.tree(ofRows: rows), at: .sasaran(other.id))
  }

  /// An indicator with the id of another one.
  static let indicatorIDTwice = DefectKind("duplicate-id/indicator") { clean, random in
    guard let indicator = clean.pickPlainIndicator(&random, where: { node, _ in clean.isFaultless(node) }),
      let other = clean.pickPlainIndicator(&random),
      let place = clean.sasaran.firstIndex(of: indicator.sasaran),
      let first = clean.sasaran.firstIndex(of: other.sasaran), first < place
    else { return nil }
    var rows = clean.flatRows
    for number in rows[place].draft.indicators.indices
    where rows[place].draft.indicators[number].id == indicator.id {
      rows[place].draft.indicators[number].id = other.id
    }
    return PlantedTree(clean.tree(ofRows: rows), at: .indicator(other.id, of: indicator.sasaran.id))
  }
}
