import Foundation
import PohonKinerja

/// The Lampung tree with targets that are invented, as the example of a year uses it.
enum ExampleTree {
  static func load() throws -> PerformanceTree {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Examples/data/bpsdmd-lampung-contoh.json")
    return try PerformanceTree(json: Array(try Data(contentsOf: file)), named: "contoh")
  }
}

extension Paper {
  /// The tables, in order.
  var tables: [PaperTable] {
    blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }
}

extension PaperTable {
  /// What its rows say.
  func texts(in language: Language = .indonesian) -> [[String]] {
    rows.map { $0.map { $0.text(in: language, separator: " | ") } }
  }
}
