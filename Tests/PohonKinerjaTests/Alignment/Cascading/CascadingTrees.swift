import Foundation
import Testing

@testable import PohonKinerja

/// The trees of the handbook, as far as the rules of cascading are concerned.
enum CascadingTrees {
  /// Statements below a statement, all of the level a cascade gives them.
  static func family(
    _ parent: String, _ children: [String], level: String = "S2", cascading: CascadingMethod? = nil
  ) -> PerformanceTree {
    PerformanceTree(
      "Uji",
      roots: [
        SasaranDraft(parent, level: level, cascading: cascading, children: children.map { SasaranDraft($0) })
      ])
  }

  /// The example of PermenPANRB 8/2021, annex p. 26: 10 tons in two parts of 5. It prints no statements.
  static func fishery(stage: LogicStage) -> PerformanceTree {
    func part(_ sector: String) -> SasaranDraft {
      SasaranDraft(
        "(tidak dicetak)", stage: stage,
        indicators: [
          Indicator(
            "Jumlah produksi perikanan dari sektor \(sector)", unit: "ton", targets: Targets(undated: 5),
            contributes: Contribution(to: "UK.1.a", as: .component, combine: .sum))
        ])
    }
    return PerformanceTree(
      "Perikanan",
      cascade: Cascade(typed: [
        Level("UK", "Unit Kerja", stage: .outcome), Level("TIM", "Tim", stage: .outcome),
      ]),
      roots: [
        SasaranDraft(
          "(tidak dicetak)", id: "UK.1", cascading: .direct(by: .load),
          indicators: [
            Indicator("Jumlah produksi perikanan budidaya", unit: "ton", targets: Targets(undated: 10))
          ],
          children: [part("air tawar"), part("air payau")])
      ])
  }

  /// The real trees of the examples, about which no rule of cascading has anything to say.
  static let sound = ["bpsdmd-lampung", "padi", "perikanan-beban", "banyuwangi-bkpp"]

  /// One of the real trees.
  static func example(_ name: String) throws -> PerformanceTree {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../../Examples/data/\(name).json").standardized
    return try PerformanceTree(json: [UInt8](Data(contentsOf: file)))
  }
}

extension PerformanceTree {
  /// The ids of what a rule finds.
  func found(_ rule: Rule) -> [String] {
    findings(of: rule).map { $0.indicator ?? $0.sasaran ?? "" }
  }
}
