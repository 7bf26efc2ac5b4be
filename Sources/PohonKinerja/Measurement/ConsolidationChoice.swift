extension Consolidation {
  /// How the periods of a year make it up where nobody says so (``ConsolidationChoice/Basis/unit``).
  ///
  /// - Parameter sum: Whether the figures add up, which is asked only where the unit alone would have it so: those of
  ///   "kunjungan/hari" never do, nor those of "Rata-rata …" in orang.
  static func byDefault(of unit: UnitFacts, _ sum: @autoclosure () -> FigureSum) -> Consolidation {
    unit.isCounted && sum() != .never ? .sum : .takeLast
  }
}

/// How the periods of a year make up the year, and who says so.
public struct ConsolidationChoice: Sendable, Hashable {
  /// How.
  public let consolidation: Consolidation
  /// Who says so.
  public let basis: Basis

  /// Who says how periods are consolidated.
  public enum Basis: String, Sendable, Hashable, CaseIterable, Codable {
    /// The measurements.
    case measurements
    /// The indicator in the tree.
    case indicator
    /// Nobody: things that are counted (orang, dokumen) add up, unless they are means or rates ("orang/hari"), and of all
    /// else the last value counts. Our convention.
    case unit
  }

  /// In words: "penjumlahan (menurut satuan)".
  public var title: LocalizedText {
    let (how, basis) = (consolidation.title, basisTitle)
    return LocalizedText("\(how.indonesian) (\(basis.indonesian))", en: "\(how.english) (\(basis.english))")
  }

  private var basisTitle: LocalizedText {
    switch basis {
    case .measurements: LocalizedText("dinyatakan dalam realisasi", en: "as the measurements say")
    case .indicator: LocalizedText("dinyatakan pada indikator", en: "as the indicator says")
    case .unit: LocalizedText("bawaan menurut satuan", en: "the default for its unit")
    }
  }
}
