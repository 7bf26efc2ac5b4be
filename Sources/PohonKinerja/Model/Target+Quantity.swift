extension Target {
  /// A figure with what stands around it: "≥ 85%", "12 bulan", "70–80", "Rp 2,5 triliun".
  public struct Quantity: Sendable, Hashable {
    /// How the figure reached must stand to this one. A range has ``Comparator/exactly``.
    public var comparator: Comparator
    /// The figure, or the lower end of a range; any magnitude is multiplied in.
    public var lower: Number
    /// The figure, or the upper end of a range; any magnitude is multiplied in.
    public var upper: Number
    /// Whether the figure is in per cent.
    public var isPercent: Bool
    /// The word that multiplied the figure, such as triliun.
    public var magnitude: Magnitude?
    /// The unit written with the figure: "bulan", "Rp", "Level"; "%" for per cent of nothing named.
    public var unit: MeasurementUnit?
    /// The style the marks in the figure belong to, or `nil` when it has none (85, or a number in JSON).
    public var style: NumberStyle?
    /// Whether thousands are grouped, as in "1.500".
    public var isGrouped: Bool

    /// Creates a quantity from a single number.
    public init(_ number: Number, comparator: Comparator = .exactly, unit: MeasurementUnit? = nil) {
      self.comparator = comparator
      lower = number
      upper = number
      isPercent = false
      self.unit = unit
      isGrouped = false
    }

    /// The number to compare with: the figure, and of a range the lower end, which is what is promised in any case.
    ///
    /// Taking the lower end is our convention; ask ``lower`` and ``upper`` where lower is better.
    public var number: Number { lower }

    /// Whether it is a range.
    public var isRange: Bool { lower != upper }

    /// Whether numbers like these are what the unit written here takes, or where there is none the given kind of unit.
    ///
    /// Says no only where marks were read the wrong way: decimals of whole things, thousands of a score.
    func fits(_ given: MeasurementUnit.Kind?) -> Bool {
      let kind = if let unit { unit.kind } else { given }
      return switch isPercent ? .graded : kind {
      case .counted: magnitude != nil || (lower.scale == 0 && upper.scale == 0)
      case .graded: !isGrouped
      case nil: true
      }
    }
  }

  /// A grade with what stands around it: "BB", "minimal B", "A Indeks".
  public struct Grade: Sendable, Hashable {
    /// How the grade reached must stand to this one; more means better.
    public var comparator: Comparator
    /// The grade in its scale's spelling.
    public var name: String
    /// The word written with it: "Indeks", "Predikat".
    public var unit: MeasurementUnit?

    /// Creates a grade.
    public init(_ name: String, comparator: Comparator = .exactly, unit: MeasurementUnit? = nil) {
      self.comparator = comparator
      self.name = name
      self.unit = unit
    }

    /// The built-in scales the grade is on; more than one when the letter alone does not tell.
    public var scales: [Scale] { Scale.candidates(for: name) }
  }
}
