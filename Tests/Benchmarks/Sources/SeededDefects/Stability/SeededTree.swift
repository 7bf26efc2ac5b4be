import PohonKinerja
import TreeGenerator

/// A tree with a defect, and the profile it is checked with.
struct SeededTree {
  let kind: DefectKind
  let base: CleanTree
  let tree: PerformanceTree
  let subjects: [Finding.Subject]

  /// One for each kind that is planted in a tree, or several.
  static func draw(_ count: Int, from bases: [CleanTree]) -> [SeededTree] {
    DefectKind.all.enumerated().flatMap { number, kind -> [SeededTree] in
      guard case .tree(let plant) = kind.plant else { return [] }
      return (0..<count).compactMap { defect in
        var random = RandomStream(number * 1_000 + defect + 5_000_000, for: .planting)
        for _ in 0..<200 {
          let base = random.pick(bases)
          if let planted = plant(base, &random) {
            return SeededTree(kind: kind, base: base, tree: planted.tree, subjects: planted.subjects)
          }
        }
        return nil
      }
    }
  }

  var findings: [Finding] { tree.checked(profile: kind.profile).findings }
}
