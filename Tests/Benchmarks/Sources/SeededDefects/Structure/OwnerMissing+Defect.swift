import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// A sasaran without an owner.
  static let nobodyOwnsIt = DefectKind("owner-missing") { clean, random in
    guard let node = clean.pick(&random, where: { $0.owner != nil }) else { return nil }
    let owner = random.pick([nil, Position(""), Position(" ")] as [Position?])
    return clean.planting(at: node) { $0.owner = owner }
  }
}
