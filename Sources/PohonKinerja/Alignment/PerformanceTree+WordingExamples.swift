/// Small trees for the examples of rules on wording.
extension PerformanceTree {
  /// A sound root `S0.1` and below it a sasaran with a statement: `S1.1`, or the first of another level.
  static func stating(
    _ statement: String, level: String = "S1", isContext: Bool = false, cascade: Cascade = .standard
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh", cascade: cascade,
      roots: [
        SasaranDraft(
          "Meningkatnya kualitas reformasi birokrasi", level: cascade.levels[0].code,
          children: [SasaranDraft(statement, level: level, isContext: isContext)])
      ])
  }

  /// A sub kegiatan `SK.1`, which is worded by the official nomenclature.
  static func nomenclature(_ statement: String) -> PerformanceTree {
    stating(statement, level: "SK", cascade: .nomenclatureExample)
  }

  /// A kegiatan `K.1`, whose level is of the stage of outputs.
  static func kegiatan(_ statement: String) -> PerformanceTree {
    stating(statement, level: "K", cascade: .nomenclatureExample)
  }

  /// One root, `S0.1`.
  static func opening(_ statement: String) -> PerformanceTree {
    PerformanceTree("Contoh", roots: [SasaranDraft(statement, level: "S0")])
  }

  /// One sasaran `S1.1` with one indicator, `S1.1.a`.
  static func naming(_ indicator: String) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft("Meningkatnya kualitas pelatihan", level: "S1", indicators: [Indicator(indicator)])
      ])
  }
}

extension Cascade {
  fileprivate static let nomenclatureExample = Cascade(typed: [
    Level("P", "Program", stage: .outcome), Level("K", "Kegiatan", stage: .output),
    Level("SK", "Sub Kegiatan", stage: .output, kind: .nomenclature),
  ])
}
