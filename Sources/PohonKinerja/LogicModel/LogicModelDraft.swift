/// Steps of a logic model as they were written in Swift, with the links between them, before they enter a model.
///
/// Made by the typed steps and by the builder; there is no reason to name it elsewhere.
public struct LogicModelDraft: Sendable {
  /// A step as written. Equal parts are one element, so the place counts.
  struct Part: Sendable, Hashable {
    var id: String?
    var text: String
    var stage: LogicStage
    var kind: LogicModel.InputKind?
    var answers: [String]
    var location: Location
  }

  /// A link as written.
  struct Joint: Sendable, Hashable {
    var from: Part
    var to: Part
    var assumptions: [LogicModel.Assumption]
    var location: Location
  }

  /// The step that stands for the draft in a chain; `nil` for the parts of a block.
  private(set) var head: Part?
  private(set) var parts: OrderedSet<Part>
  private(set) var joints: OrderedSet<Joint>

  init(_ part: Part) {
    head = part
    parts = OrderedSet()
    joints = OrderedSet()
    parts.append(part)
  }

  init(merging drafts: [LogicModelDraft]) {
    head = nil
    parts = OrderedSet()
    joints = OrderedSet()
    for draft in drafts { merge(draft) }
  }

  func joined(
    to effect: LogicModelDraft, assuming assumptions: [LogicModel.Assumption], at location: Location
  ) -> LogicModelDraft {
    var result = self
    result.merge(effect)
    result.head = effect.head
    if let head, let end = effect.head {
      result.joints.append(Joint(from: head, to: end, assumptions: assumptions, location: location))
    }
    return result
  }

  private mutating func merge(_ other: LogicModelDraft) {
    for part in other.parts.members { parts.append(part) }
    for joint in other.joints.members { joints.append(joint) }
  }

  /// Values in the order in which they first came.
  struct OrderedSet<Member: Hashable & Sendable>: Sendable {
    private(set) var members: [Member] = []
    private var known: Set<Member> = []

    mutating func append(_ member: Member) {
      if known.insert(member).inserted { members.append(member) }
    }
  }
}
