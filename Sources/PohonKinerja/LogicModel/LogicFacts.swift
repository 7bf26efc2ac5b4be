/// What several rules of the logic model need to know, worked out once per check. O(elements + links).
///
/// Elements and links are named by their index in the model. A link counts as resolved when both its ends are known;
/// of several elements with one id the first is meant. All walks are iterative.
public struct LogicFacts: Sendable {
  /// The model that is checked.
  public let model: LogicModel
  /// The profile it is checked against.
  public let profile: LogicModelProfile
  /// For each link the elements at its ends, `nil` where the id is unknown.
  public let ends: [Ends]
  /// For each element its direct causes, each once, without itself, in the order of the links.
  public let causes: [[Int]]
  /// For each element its direct effects, each once, without itself, in the order of the links.
  public let effects: [[Int]]
  /// Which stages have an element.
  public let presentStages: Set<LogicStage>
  /// Whether any two elements are linked.
  public let hasLinks: Bool
  /// For each element the latest stage that it leads to by links that do not run backward, itself included.
  public let latestStageReached: [LogicStage]
  /// For each element the earliest stage that leads to it by links that do not run backward, itself included.
  public let earliestStageBelow: [LogicStage]
  /// The words of each element's text, with ASCII lower-cased.
  public let words: [[String]]
  /// The words of each element's text with what they are.
  let markedWords: [[MarkedWord]]

  /// The elements at the ends of a link.
  public struct Ends: Sendable, Hashable {
    /// The cause, when its id is known.
    public var from: Int?
    /// The effect, when its id is known.
    public var to: Int?
  }

  init(_ model: LogicModel, profile: LogicModelProfile) {
    self.model = model
    self.profile = profile
    var indices: [String: Int] = [:]
    for (index, element) in model.elements.enumerated() where indices[element.id] == nil {
      indices[element.id] = index
    }
    let ends = model.links.map { Ends(from: indices[$0.from], to: indices[$0.to]) }
    self.ends = ends
    let stages = model.elements.map(\.stage)
    var causes = Array(repeating: [Int](), count: stages.count)
    var effects = causes
    var seen: Set<Ends> = []
    for link in ends where seen.insert(link).inserted {
      guard let from = link.from, let to = link.to, from != to else { continue }
      causes[to].append(from)
      effects[from].append(to)
    }
    self.causes = causes
    self.effects = effects
    presentStages = Set(stages)
    hasLinks = effects.contains { !$0.isEmpty }
    latestStageReached = Self.spread(LogicStage.allCases.reversed(), from: stages) { index in
      causes[index].filter { stages[$0] <= stages[index] }
    }
    earliestStageBelow = Self.spread(LogicStage.allCases, from: stages) { index in
      effects[index].filter { stages[$0] >= stages[index] }
    }
    words = model.elements.map { Wording.words(of: $0.text) }
    var book = WordBook.standard
    markedWords = model.elements.map { element in
      let text = Array(element.text.utf8)
      _ = book.read(text.span)
      return book.words(of: text.span)
    }
  }

  /// Gives every element the first of `order` that comes to it over `neighbours`. O(elements + links).
  private static func spread(
    _ order: some Sequence<LogicStage>, from stages: [LogicStage], over neighbours: (Int) -> [Int]
  ) -> [LogicStage] {
    var result: [LogicStage?] = Array(repeating: nil, count: stages.count)
    for stage in order {
      var pending = stages.indices.filter { stages[$0] == stage && result[$0] == nil }
      for index in pending { result[index] = stage }
      while let index = pending.popLast() {
        for neighbour in neighbours(index) where result[neighbour] == nil {
          result[neighbour] = stage
          pending.append(neighbour)
        }
      }
    }
    return zip(result, stages).map { $0 ?? $1 }
  }

  /// The elements of one stage, in order. O(elements).
  public func elements(at stage: LogicStage) -> [Int] {
    model.elements.indices.filter { model.elements[$0].stage == stage }
  }

  /// An element as messages name it: its stage, its id and its text.
  func name(of index: Int) -> LocalizedText {
    let element = model.elements[index]
    let label = "\(Wording.singleLine(element.id)) \(Wording.quoted(element.text))"
    return LocalizedText(
      "\(element.stage.title.indonesian) \(label)", en: "\(element.stage.title.english) \(label)")
  }

  /// A note that points at an element.
  func note(_ text: LocalizedText, at index: Int) -> Finding.Note {
    let element = model.elements[index]
    return Finding.Note(text, subject: .element(element.id), location: element.location)
  }
}
