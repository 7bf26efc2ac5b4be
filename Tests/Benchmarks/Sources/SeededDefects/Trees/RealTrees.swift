import Foundation
import PohonKinerja

/// The published trees among the library's examples.
enum RealTrees {
  /// Those that defects are planted in.
  static func all() throws -> [CleanTree] {
    [
      CleanTree("padi", try padi()), CleanTree("perikanan", try read("perikanan-beban")),
      CleanTree("kejaksaan", try kejaksaan()), CleanTree("Banyuwangi", try read("banyuwangi-bkpp")),
      CleanTree("Lampung", try read("bpsdmd-lampung")),
    ]
  }

  /// The textbook tree of rice with figures for its placeholders "X" and "xx", which are rightly reported.
  static func padi() throws -> PerformanceTree { try filled(try read("padi")) }

  /// The tree of an attorney general's division with figures and formulas where the published excerpt has none.
  static func kejaksaan() throws -> PerformanceTree {
    let tree = try filled(try read("kejaksaan-jambin"))
    var explained = tree
    for node in tree.preOrder {
      try explained.update(node.id) { draft in
        for place in draft.indicators.indices
        where draft.indicators[place].formula == nil && !draft.indicators[place].isExternalScore {
          draft.indicators[place].formula = "Hasil pengukuran pada akhir tahun"
        }
      }
    }
    return explained
  }

  /// The tree of a document in Examples/data.
  static func read(_ name: String) throws -> PerformanceTree {
    let file = examples.appending(path: "\(name).json")
    return try PerformanceTree(json: [UInt8](try Data(contentsOf: file)))
  }

  private static let examples = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../../../Examples/data").standardized

  /// A tree with a figure wherever a target is missing or a sign.
  private static func filled(_ tree: PerformanceTree) throws -> PerformanceTree {
    var filled = tree
    let years = tree.period.map { Array($0.years) } ?? []
    for node in tree.preOrder {
      try filled.update(node.id) { draft in
        for place in draft.indicators.indices
        where draft.indicators[place].targets.entries.allSatisfy({ $0.target.isPlaceholder }) {
          draft.indicators[place].targets =
            years.isEmpty
            ? Targets(undated: 60)
            : Targets(years.enumerated().map { Targets.Entry(year: $1, target: Target(Number(70 + 2 * $0))) })
        }
      }
    }
    return filled
  }
}
