import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A statement of no words.
  static let statementMissing = DefectKind("text-missing") { clean, random in
    guard let node = clean.pick(&random, where: { !$0.statement.isEmpty }) else { return nil }
    return clean.planting(random.pick(["", "–", "...", "-", " ", "—", "/"]), at: node)
  }

  /// An indicator without a name.
  static let nameMissing = DefectKind("text-missing/indicator") { clean, random in
    guard let indicator = clean.pickPlainIndicator(&random) else { return nil }
    let name = random.pick(["", "-", "...", "–", " "])
    return clean.planting(at: indicator) { $0.name = name }
  }
}
