import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A part that is to fall although its whole is to rise.
  static let oppositePolarity = DefectKind("polarity-mismatch-parent-child") { clean, random in
    let combination = random.pick([Contribution.Combination.sum, .average, .weighted, .min, .max])
    guard
      let (_, whole) = clean.pickWhole(
        &random, combination, where: { $1.polarity != .minimize && $1.polarity != .stabilize })
    else { return nil }
    let part = random.pick(clean.parts(of: whole, combination))
    let hasBaselines = clean.isUsual(at: part.sasaran) { $0.baseline != nil }
    return clean.planting(at: part) { draft in
      draft.polarity = .minimize
      if hasBaselines { draft.baseline = draft.targets.entries.last?.target }
    }
  }

  /// Something one wants less of, to rise.
  static let adverseRising = DefectKind("polarity-unspecified-suspicious") { clean, random in
    guard
      let node = clean.pick(
        &random,
        where: {
          !$0.isContext && clean.isOwn($0)
            && !Statement(Statement($0.statement).bareTopic.lowercased()).has(remedies)
        })
    else { return nil }
    let topic = Statement(node.statement).bareTopic.lowercasedFirst
    let (name, unit) = random.pick(adverse)
    let polarity = random.pick([Polarity.maximize, nil] as [Polarity?])
    let indicator = clean.indicator(
      "\(name) \(topic)", unit, of: node, aspect: nil, polarity: polarity, from: 10, by: 1)
    return clean.planting(indicator, under: node)
  }

  private static let adverse: [(String, MeasurementUnit)] = [
    ("Angka pelanggaran", "kasus"), ("Jumlah keluhan atas", "kasus"), ("Angka kecelakaan pada", "kasus"),
    ("Jumlah temuan atas", "temuan"), ("Rata-rata lama waktu", "hari"), ("Angka kehilangan pada", "%"),
    ("Tingkat ketimpangan", "%"), ("Jumlah pengaduan atas", "kasus"), ("Waktu tunggu", "hari"),
    ("Lama waktu tunggu", "hari"),
  ]
  /// Words that tell what is done about it.
  private static let remedies = Set(Vocabulary.standard[.remedies])
}
