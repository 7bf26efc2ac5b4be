import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// An indicator that measures two things.
  static let twoMeasures = DefectKind("conflict-two-results") { clean, random in
    guard
      let indicator = clean.pickPlainIndicator(
        &random,
        where: { node, indicator in
          clean.isOwn(node) && !["Rasio", "Perbandingan"].contains(Statement(indicator.name).first)
        })
    else { return nil }
    let second = random.pick([
      " dan persentase kepuasan masyarakat", " serta indeks kepuasan pengguna", " dan nilai kepuasan mitra",
      " dan tingkat kepuasan penerima manfaat", " serta jumlah keluarga penerima manfaat",
      " dan cakupan penerima manfaat",
    ])
    return clean.planting(at: indicator) { $0.name += second }
  }
}
