import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// An output that is measured by what is put in.
  static let inputCounted = DefectKind("output-is-input") { clean, random in
    guard
      let node = clean.pick(
        &random,
        where: {
          clean.isOutput($0) && clean.isOwn($0)
            && !Statement($0.statement).has(["anggaran", "keuangan", "dana", "belanja"])
        })
    else { return nil }
    let topic = Statement(node.statement).bareTopic.lowercasedFirst
    let (name, unit) = random.pick(inputs)
    return clean.planting(clean.indicator("\(name) \(topic)", unit, of: node), under: node)
  }

  private static let inputs: [(String, MeasurementUnit)] = [
    ("Jumlah kendaraan operasional untuk", "unit"), ("Jumlah laptop untuk", "unit"),
    ("Jumlah unit komputer untuk", "unit"),
    ("Persentase serapan anggaran", "%"), ("Persentase realisasi belanja", "%"),
    ("Tingkat penyerapan anggaran", "%"),
    ("Jumlah pengadaan printer untuk", "unit"), ("Jumlah gedung untuk", "unit"), ("Realisasi anggaran", "%"),
  ]
}
