import PohonKinerja
import TreeGenerator

extension DefectKind {
  /// One person who owns a sasaran and its parent.
  static let sameOwner = DefectKind("owner-duplicate-level") { clean, random in
    guard
      let node = clean.pick(
        &random,
        where: { node in
          guard let parent = node.parent, let owner = parent.owner, parent.level.title != "Tujuan" else {
            return false
          }
          let words = owner.title.split(separator: " ")
          return words.first == "Gubernur" || (words.first == "Kepala" && words.count > 2)
        })
    else { return nil }
    let owner = node.parent?.owner
    return clean.planting(at: node) { $0.owner = owner }
  }
}
