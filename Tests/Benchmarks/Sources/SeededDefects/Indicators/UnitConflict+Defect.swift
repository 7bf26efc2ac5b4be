import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A unit that the name cannot have.
  static let wrongUnit = DefectKind("unit-conflict") { clean, random in
    guard
      let indicator = clean.pickPlainIndicator(
        &random,
        where: { node, indicator in
          !node.isContext && units[Statement(indicator.name).first] != nil
            && indicator.targets.entries.allSatisfy { $0.target.isPlainNumber != nil }
        }), let others = units[Statement(indicator.name).first]
    else { return nil }
    let unit = MeasurementUnit(random.pick(others))
    return clean.planting(at: indicator) { $0.unit = unit }
  }

  private static let units = [
    "Persentase": ["orang", "nilai", "indeks", "rupiah", "kali", "lokasi", "ASN"],
    "Jumlah": ["%", "persen", "Persen"],
    "Indeks": ["Orang", "kali", "lokasi", "kelompok"], "Nilai": ["orang", "unit", "paket", "kelompok"],
  ]
}
