import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A target in words.
  static let wordsForTarget = DefectKind("target-not-number") { clean, random in
    guard let (indicator, entry) = pickTarget(clean, &random) else { return nil }
    let words = random.pick(
      [
        "sesuai kebutuhan", "meningkat dari tahun sebelumnya", "sesuai rencana kerja",
        "terlaksana dengan baik",
        "menyesuaikan anggaran", "lebih baik", "tercapai",
      ] as [Target])
    return clean.planting(at: indicator) { $0.targets.set(words, for: entry.year) }
  }

  /// A target that allows no exception.
  static let absoluteTarget = DefectKind(
    "target-absolute-words",
    implies: [
      "target-not-number": "a target in such words is no figure"
    ]
  ) { clean, random in
    guard let (indicator, entry) = pickTarget(clean, &random) else { return nil }
    let words = random.pick(
      [
        "semua dokumen selesai", "selalu tepat waktu", "tidak pernah terlambat", "setiap berkas lengkap",
        "Semua peserta lulus", "tidak pernah ada keluhan",
      ] as [Target])
    return clean.planting(at: indicator) { $0.targets.set(words, for: entry.year) }
  }

  /// A target that reads in two ways.
  static let ambiguousTarget = DefectKind("target-ambiguous") { clean, random in
    guard let node = clean.pick(&random, where: { !$0.isContext && clean.isOwn($0) }) else { return nil }
    let topic = Statement(node.statement).bareTopic.lowercasedFirst
    let (name, unit) = random.pick([
      ("Produksi", "ton"), ("Panjang", "km"), ("Luas", "hektar"), ("Volume", "liter"),
    ])
    var indicator = clean.indicator("\(name) \(topic)", MeasurementUnit(unit), of: node)
    let text = Target("\(1 + random.below(9)).\(100 + random.below(900))")
    let years = indicator.targets.entries.map(\.year)
    let year = random.pick(years)
    indicator.targets.set(text, for: year)
    return clean.planting(indicator, under: node)
  }

  private static func pickTarget(
    _ clean: CleanTree, _ random: inout RandomStream
  ) -> (IndicatorView, Targets.Entry)? {
    guard
      let indicator = clean.pickPlainIndicator(
        &random, where: { node, indicator in !node.isContext && !indicator.targets.isEmpty })
    else { return nil }
    return (indicator, random.pick(indicator.targets.entries))
  }
}
