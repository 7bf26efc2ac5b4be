import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A sasaran worded as its indicator.
  static let wordedAsIndicator = DefectKind(
    "sasaran-equals-indicator",
    implies: [
      "sasaran-no-condition": "the name of an indicator tells no condition",
      "indicator-not-measuring-sasaran": "its other indicators measure what it was about before",
    ]
  ) { clean, random in
    guard
      let node = clean.pick(
        &random, where: { clean.isOwn($0) && $0.indicators.contains { Statement($0.name).words.count > 2 } })
    else { return nil }
    let name = random.pick(node.indicators.filter { Statement($0.name).words.count > 2 }).name
    return clean.planting(name.copiedCarelessly(&random), at: node)
  }

  /// A sasaran that opens as an indicator does.
  static let opensAsIndicator = DefectKind(
    "sasaran-equals-indicator/opening",
    implies: [
      "sasaran-no-condition": "the name of an indicator tells no condition"
    ]
  ) { clean, random in
    guard
      let node = clean.pick(&random, where: { clean.isOwn($0) && Statement($0.statement).words.count > 2 })
    else { return nil }
    let opening = random.pick([
      "Persentase", "Jumlah", "Indeks", "Nilai", "Rasio", "Angka", "Prevalensi", "Laju",
    ])
    return clean.planting("\(opening) \(Statement(node.statement).bareTopic.lowercasedFirst)", at: node)
  }
}
