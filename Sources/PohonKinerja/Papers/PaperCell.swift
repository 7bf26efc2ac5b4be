/// What stands in one place of a paper, and where in the tree it comes from.
public struct PaperCell: Sendable, Hashable {
  /// What stands there.
  public var content: Content
  /// Where it comes from; `nil` for the library's own words and numbers.
  public var origin: PaperOrigin?
  /// The numbers that a figure's words tell besides its own, in the order of ``PaperTable/Column/parts``; `nil` for one that
  /// it does not have. CSV writes them in columns of their own.
  public var parts: [Number?]

  /// What can stand in a place of a paper.
  public enum Content: Sendable, Hashable {
    /// A text.
    case text(String)
    /// Several texts, one below the other.
    case list([String])
    /// A number, written in the style of the paper's language.
    case number(Number)
    /// A figure that the tree has as text and that says this number: "74,10". Shown as written.
    case figure(String, Number)
    /// The tree has nothing here, or only the sign given: "belum diisi".
    case missing(written: String? = nil)
    /// To be filled in by hand: a dotted line.
    case toFill
    /// Nothing is asked for here: "–".
    case notApplicable

    /// Whether it says that the tree lacks something.
    public var isMissing: Bool {
      if case .missing = self { true } else { false }
    }
  }

  /// Creates a cell.
  public init(_ content: Content, from origin: PaperOrigin? = nil, parts: [Number?] = []) {
    self.content = content
    self.origin = origin
    self.parts = parts
  }

  /// A text of the library's own.
  public init(_ text: String) {
    self.init(.text(text))
  }

  /// The words, as they stand in a language; lines of a list are separated by `separator`.
  public func text(in language: Language, separator: String = "\n") -> String {
    switch content {
    case .text(let text): text
    case .list(let texts): texts.joined(separator: separator)
    case .number(let number): number.formatted(in: language)
    case .figure(let written, _): written
    case .missing(nil): LocalizedText("belum diisi", en: "not filled in")[language]
    case .missing(let sign?):
      LocalizedText("belum diisi (tertulis “\(sign)”)", en: "not filled in (“\(sign)” is written)")[language]
    case .toFill: "…………………………"
    case .notApplicable: "–"
    }
  }
}

/// Where in a tree, or in what belongs to it, the content of a cell comes from.
public struct PaperOrigin: Sendable, Hashable {
  /// The id of the sasaran, or `nil` for the document as a whole.
  public var sasaran: String?
  /// The id of the indicator, where it is one's.
  public var indicator: String?
  /// What of it.
  public var field: Field
  /// The year or the part of one, where the field has several: "2026", "2026 TW II".
  public var period: String?

  /// What of a tree a cell tells.
  public enum Field: String, Sendable, Hashable, CaseIterable {
    /// The title of the document.
    case title
    /// The year that is planned.
    case year
    /// A result statement.
    case statement
    /// Who owns a sasaran.
    case owner
    /// The budget of a sasaran.
    case budget
    /// What stands directly below.
    case children
    /// How an indicator contributes above.
    case contribution
    /// The name of an indicator.
    case name
    /// The unit.
    case unit
    /// The aspect.
    case aspect
    /// The target of a year.
    case target
    /// The target of a quarter.
    case quarter
    /// How quarters make up the year.
    case consolidation
    /// Where the data come from.
    case source
    /// Who answers for the data.
    case responsible
    /// What was measured.
    case actual
    /// What the rules of a check found.
    case findings
    /// How much is filled in.
    case coverage
    /// A rating of people.
    case evaluation
  }

  /// Creates an origin.
  public init(sasaran: String? = nil, indicator: String? = nil, _ field: Field, period: String? = nil) {
    self.sasaran = sasaran
    self.indicator = indicator
    self.field = field
    self.period = period
  }
}
