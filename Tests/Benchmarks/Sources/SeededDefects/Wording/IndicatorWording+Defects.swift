import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// An indicator that does not open with a measure.
  static let noMeasure = DefectKind("indicator-prefix") { clean, random in
    guard
      let indicator = clean.pickPlainIndicator(
        &random,
        where: { node, indicator in
          clean.isOwn(node)
            && ["Persentase", "Tingkat", "Indeks", "Jumlah"].contains(Statement(indicator.name).first)
        })
    else { return nil }
    let opening = random.pick(["Mutu", "Kondisi", "Keadaan", "Kualitas", "Gambaran"])
    return clean.planting(at: indicator) { $0.name = "\(opening) \(Statement(indicator.name).rest)" }
  }

  /// An indicator worded as a sasaran.
  static let resultForMeasure = DefectKind("indicator-verb") { clean, random in
    guard
      let indicator = clean.pickPlainIndicator(
        &random,
        where: { node, indicator in
          clean.isOwn(node)
            && ["Persentase", "Tingkat", "Indeks", "Jumlah", "Nilai"].contains(
              Statement(indicator.name).first)
        })
    else { return nil }
    let opening = random.pick([
      "Meningkatnya", "Terlaksananya", "Tersusunnya", "Melaksanakan", "Menyusun", "Terwujudnya",
      "Tersedianya", "Memfasilitasi",
    ])
    return clean.planting(at: indicator) { $0.name = "\(opening) \(Statement(indicator.name).rest)" }
  }
}
