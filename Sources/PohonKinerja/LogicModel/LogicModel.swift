/// A chain of cause and effect: what is used, what is done with it, what that produces, and what changes by it.
///
/// The stages are those of ``LogicStage``: input → process → output → outcome → impact. Any stage may occur several
/// times, and an if–then ``Link`` joins two elements by their ids. The value holds whatever a document says, even
/// where everything in it is wrong: unknown or repeated ids, backward links, cycles. ``checked(profile:rules:)``
/// says what is wrong with it.
///
/// In Swift a model is written with the typed steps ``Input``, ``Process``, ``Output``, ``Outcome`` and ``Impact``,
/// whose links can only run forward. In an extension of `LogicModel` their names need no prefix:
///
/// ```swift
/// extension LogicModel {
///   static let kabel = LogicModel("Jaringan kabel", problems: ["Rendahnya penggunaan TIK di daerah"]) {
///     let penggunaan = Outcome("Meningkatnya penggunaan telepon dan internet")
///     Input("Alokasi APBN Rp 5 triliun", kind: .money)
///       .leadsTo(Process("Membangun 1.500 km kabel fiber optik"))
///       .leadsTo(Output("Terbangunnya 1.500 km kabel fiber optik"))
///       .leadsTo(penggunaan, assuming: ["Stabilitas politik"])
///       .leadsTo(Impact("Meningkatnya pertumbuhan ekonomi"))
///   }
/// }
/// ```
public struct LogicModel: Sendable {
  /// What the model is about.
  public var title: String
  /// The problems or needs it answers.
  public var problems: [Problem]
  /// The elements: inputs first, impacts last, within a stage in the order they were given.
  public private(set) var elements: [Element]
  /// The if–then links.
  public var links: [Link]
  /// What is taken for granted for the model as a whole.
  public var assumptions: [Assumption]
  /// The findings that are accepted. A waiver whose ``Waiver/indicator`` is set is meant for the one element, or the
  /// one problem, with that id.
  public var waivers: [Waiver]
  /// Where it was written.
  public var location: Location?

  /// Creates a model from its parts, which may be wrong in every way. O(elements).
  ///
  /// Elements are brought into the order of their stages; within a stage their order is kept.
  public init(
    _ title: String, problems: [Problem] = [], elements: [Element], links: [Link] = [],
    assumptions: [Assumption] = [], waivers: [Waiver] = [], location: Location? = nil
  ) {
    self.title = title
    self.problems = problems
    self.elements = LogicStage.allCases.flatMap { stage in elements.filter { $0.stage == stage } }
    self.links = links
    self.assumptions = assumptions
    self.waivers = waivers
    self.location = location
  }

  /// The elements of one stage, in order. O(elements).
  public func elements(at stage: LogicStage) -> [Element] {
    elements.filter { $0.stage == stage }
  }

  /// The id that an element without one is given: the stage and its number there, from 1: "input.1".
  ///
  /// The number counts every element of the stage, also those that have an id of their own; where another element or a
  /// problem has the id already, the next number that is free is taken.
  public static func generatedID(_ stage: LogicStage, _ number: Int) -> String {
    "\(stage.rawValue).\(number)"
  }
}

extension LogicModel: Hashable {
  /// Whether everything but the places where it was written is equal. O(elements + links).
  public static func == (lhs: LogicModel, rhs: LogicModel) -> Bool {
    lhs.title == rhs.title && lhs.problems == rhs.problems && lhs.elements == rhs.elements
      && lhs.links == rhs.links && lhs.assumptions == rhs.assumptions && lhs.waivers == rhs.waivers
  }

  /// Hashes title, elements and links, which tell models apart well enough. O(elements + links).
  public func hash(into hasher: inout Hasher) {
    hasher.combine(title)
    hasher.combine(elements)
    hasher.combine(links)
  }
}

extension LogicModel: CustomStringConvertible {
  /// One line: the title, how many elements each stage has, and the number of links. O(elements).
  public var description: String {
    var counts = Array(repeating: 0, count: LogicStage.allCases.count)
    for element in elements { counts[element.stage.order] += 1 }
    let stages = LogicStage.allCases.map { "\(counts[$0.order]) \($0.rawValue)" }
    return "\(Wording.singleLine(title)): \(stages.joined(separator: ", ")), \(links.count) link"
  }
}
