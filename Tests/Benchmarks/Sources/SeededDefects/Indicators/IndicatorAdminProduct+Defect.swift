import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// An outcome that is measured by the papers written.
  static let papersCounted = DefectKind("indicator-admin-product") { clean, random in
    guard let node = clean.pick(&random, where: { clean.isOutcome($0) && !$0.isContext && clean.isOwn($0) })
    else { return nil }
    let topic = Statement(node.statement).bareTopic.lowercasedFirst
    let (name, unit) = random.pick([
      ("Jumlah dokumen", "dokumen"), ("Jumlah laporan", "laporan"), ("Jumlah Dokumen hasil", "Dokumen"),
      ("Jumlah surat keputusan", "dokumen"), ("Banyaknya naskah", "dokumen"), ("Jumlah notulen", "laporan"),
    ])
    return clean.planting(clean.indicator("\(name) \(topic)", MeasurementUnit(unit), of: node), under: node)
  }
}
