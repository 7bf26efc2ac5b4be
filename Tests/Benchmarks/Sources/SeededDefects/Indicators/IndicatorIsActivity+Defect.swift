import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// An outcome that is measured by what was done.
  static let activityCounted = DefectKind("indicator-is-activity") { clean, random in
    guard let node = clean.pick(&random, where: { clean.isOutcome($0) && !$0.isContext && clean.isOwn($0) })
    else { return nil }
    let topic = Statement(node.statement).bareTopic.lowercasedFirst
    let (name, unit) = random.pick(activities)
    return clean.planting(clean.indicator("\(name) \(topic)", unit, of: node), under: node)
  }

  private static let activities: [(String, MeasurementUnit)] = [
    ("Jumlah peserta pelatihan", "orang"), ("Jumlah rapat koordinasi", "kali"),
    ("Persentase sosialisasi", "%"),
    ("Jumlah pelaksanaan bimtek", "kali"), ("Persentase pelaksanaan pelatihan", "%"),
    ("Jumlah kegiatan", "kegiatan"),
    ("Jumlah penyuluhan", "kali"), ("Jumlah FGD", "kali"),
    ("Jumlah orang yang mengikuti sosialisasi", "orang"),
    ("Jumlah aparatur yang menghadiri rapat", "orang"), ("Persentase pegawai yang mengikuti diklat", "%"),
  ]
}
