import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A count that grows to many times what it was.
  static let jump = DefectKind("unit-suspicious-jump") { clean, random in
    guard
      let indicator = clean.pickPlainIndicator(
        &random,
        where: { node, indicator in
          !node.isContext && indicator.name.hasPrefix("Jumlah") && indicator.targets.entries.count > 2
            && ["dokumen", "laporan", "orang", "kelompok", "lokasi", "unit", "paket"].contains(
              indicator.unit?.text.lowercased() ?? "")
        })
    else { return nil }
    let before = 1 + random.below(4)
    let after = before * (20 + random.below(200))
    let isAtOnce = random.below(2) == 0
    return clean.planting(at: indicator) { draft in
      draft.baseline = Target(Number(before))
      for (place, entry) in draft.targets.entries.enumerated() {
        let figure = isAtOnce || place > 1 ? after + place : before
        draft.targets.set(Target(Number(figure)), for: entry.year)
      }
      draft.trajectory = [:]
      draft.consolidation = nil
    }
  }
}
