extension LogicModel {
  /// One box of a logic model: something used, done, produced or changed.
  public struct Element: Sendable, CustomStringConvertible {
    /// The id by which links name it; a sound model uses each id once, problems included.
    public var id: String
    /// What it says.
    public var text: String
    /// Where in the chain it stands.
    public var stage: LogicStage
    /// What sort of input it is, where that is stated; it has no meaning for other stages.
    public var kind: InputKind?
    /// The ids of the problems it answers, where that is stated.
    public var answers: [String]
    /// Where it was written.
    public var location: Location?

    /// Creates an element.
    public init(
      _ text: String, id: String, stage: LogicStage, kind: InputKind? = nil, answers: [String] = [],
      location: Location? = nil
    ) {
      self.id = id
      self.text = text
      self.stage = stage
      self.kind = kind
      self.answers = answers
      self.location = location
    }

    /// One line: id, stage and text.
    public var description: String { "\(id) (\(stage.rawValue)): \(Wording.singleLine(text))" }
  }

  /// The four sorts of input ("4M").
  public enum InputKind: String, Sendable, Hashable, CaseIterable, Codable {
    /// People (sumber daya manusia).
    case man
    /// Funds (dana).
    case money
    /// Goods, tools and buildings (bahan dan peralatan).
    case material
    /// Procedures, rules and knowledge (metode).
    case method

    /// The word used in messages and drawings.
    public var title: LocalizedText {
      switch self {
      case .man: LocalizedText("sumber daya manusia", en: "man")
      case .money: LocalizedText("dana", en: "money")
      case .material: LocalizedText("bahan dan peralatan", en: "material")
      case .method: LocalizedText("metode", en: "method")
      }
    }
  }
}

extension LogicModel.Element: Hashable {
  /// Whether everything but the place where it was written is equal.
  public static func == (lhs: Self, rhs: Self) -> Bool {
    lhs.id == rhs.id && lhs.text == rhs.text && lhs.stage == rhs.stage && lhs.kind == rhs.kind
      && lhs.answers == rhs.answers
  }

  /// Hashes id and text, which tell elements apart well enough.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(text)
  }
}
