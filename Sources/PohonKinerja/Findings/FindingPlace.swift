extension Finding {
  /// What a document says at the place of a finding, so that a report can be read, grouped and compared without the
  /// tree.
  public struct Place: Sendable, Hashable {
    /// The id of the sasaran, indicator or element where the document gives it one; `nil` where it was made.
    public var givenID: String?
    /// The level of the sasaran, or the stage of the element.
    public var level: LocalizedText?
    /// The rank of the level, 0 at the top.
    public var rank: Int
    /// Who owns the sasaran.
    public var owner: String?
    /// The statement of the sasaran, the text of the element, or the title of the document.
    public var statement: String
    /// The name of the indicator.
    public var indicator: String?

    /// Creates a place.
    public init(
      givenID: String? = nil, level: LocalizedText? = nil, rank: Int = 0, owner: String? = nil,
      statement: String, indicator: String? = nil
    ) {
      self.givenID = givenID
      self.level = level
      self.rank = rank
      self.owner = owner
      self.statement = statement
      self.indicator = indicator
    }

    /// The place of a sasaran of a tree, or of one of its indicators.
    public init(_ sasaran: Sasaran, indicator: IndicatorView? = nil) {
      let level = sasaran.level.description
      self.init(sasaran, level: LocalizedText(level, en: level))
      if let indicator { self = place(of: indicator, in: sasaran.columns) }
    }

    /// The place of a sasaran.
    ///
    /// - Parameter level: What is told of its level.
    init(_ sasaran: Sasaran, level: LocalizedText) {
      let node = sasaran.columns.nodes[sasaran.row]
      self.init(
        givenID: node.marks.contains(.generatedID) ? nil : sasaran.id, level: level,
        rank: sasaran.levelRank, owner: sasaran.owner?.description, statement: sasaran.statement)
    }

    /// The place of an indicator of the sasaran that this is the place of.
    func place(of indicator: IndicatorView, in columns: TreeColumns) -> Finding.Place {
      var place = self
      let row = columns.indicators[indicator.row]
      place.givenID = row.marks.contains(.generatedID) ? nil : indicator.id
      place.indicator = indicator.name
      return place
    }
  }
}
