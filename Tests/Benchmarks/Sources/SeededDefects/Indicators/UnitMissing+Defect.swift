import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// An indicator without a unit.
  static let noUnit = DefectKind("unit-missing") { clean, random in
    guard let indicator = clean.pickPlainIndicator(&random, where: { _, indicator in indicator.unit != nil })
    else {
      return nil
    }
    let unit = random.pick([nil, "", " "] as [MeasurementUnit?])
    return clean.planting(at: indicator) { $0.unit = unit }
  }
}
