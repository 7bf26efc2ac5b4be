import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// An agency that is to answer for a figure of the whole region.
  static let figureOfRegion = DefectKind("uncontrollable-at-level") { clean, random in
    guard
      let node = clean.pick(
        &random,
        where: { node in
          !node.isContext && node.owner?.title.hasPrefix("Gubernur") == false
            && node.ancestors.contains { $0.owner?.title.hasPrefix("Gubernur") == true }
        })
    else { return nil }
    let (name, unit, polarity) = random.pick(figures)
    return clean.planting(
      clean.indicator(
        name, unit, of: node, polarity: polarity, from: polarity == .minimize ? 12 : 60,
        by: polarity == .minimize ? -1 : 1), under: node)
  }

  private static let figures: [(String, MeasurementUnit, Polarity)] = [
    ("Indeks Pembangunan Manusia", "indeks", .maximize), ("IPM", "indeks", .maximize),
    ("Indeks Pembangunan Manusia (IPM)", "indeks", .maximize), ("Pertumbuhan Ekonomi", "%", .maximize),
    ("Laju Pertumbuhan Ekonomi", "%", .maximize), ("Tingkat Pengangguran Terbuka", "%", .minimize),
    ("Tingkat Pengangguran Terbuka (TPT)", "%", .minimize), ("Rasio Gini", "rasio", .minimize),
    ("Indeks Gini", "indeks", .minimize), ("PDRB per kapita", "juta rupiah", .maximize),
    ("Angka Kemiskinan", "%", .minimize), ("Tingkat Kemiskinan Provinsi Lampung", "%", .minimize),
    ("Laju Pertumbuhan PDRB", "%", .maximize), ("TPT", "%", .minimize),
  ]
}
