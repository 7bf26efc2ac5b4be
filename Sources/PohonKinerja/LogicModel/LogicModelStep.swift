/// An element of a logic model as one writes it in Swift, typed by its stage.
///
/// A step is a value: written once and kept in a constant, it can take part in any number of links. What leads to it
/// travels with it, so the last step of a chain stands for the whole chain in the block of a ``LogicModel``. Two
/// steps are the same element when they were written at one place with the same words.
///
/// The five stages conform; other types are not meant to.
public protocol LogicModelStep: Sendable {
  /// The stage of every step of this type.
  static var stage: LogicStage { get }
  /// The step, and all that leads to it.
  var draft: LogicModelDraft { get }
  /// Creates a step from what was written.
  init(draft: LogicModelDraft)
}

/// A step that something else can follow from: every stage but impact.
public protocol LogicModelCause: LogicModelStep {
  /// The next stage of the chain.
  associatedtype Effect: LogicModelStep
}

extension LogicModelStep {
  /// Writes a step. The last four parameters record where it is written and are not meant to be given.
  ///
  /// - Parameters:
  ///   - text: What it says.
  ///   - id: The id, unique in the model, or `nil` to have one made: "outcome.2".
  ///   - answers: The ids of the problems it answers.
  public init(
    _ text: String, id: String? = nil, answers: [String] = [],
    fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: UInt = #line,
    column: UInt = #column
  ) {
    self.init(
      draft: LogicModelDraft(
        LogicModelDraft.Part(
          id: id, text: text, stage: Self.stage, kind: nil, answers: answers,
          location: Location(fileID: fileID, filePath: filePath, line: line, column: column))))
  }
}

extension LogicModelCause {
  /// Says that if this is there, then `effect` follows. The last four parameters are not meant to be given.
  ///
  /// - Parameters:
  ///   - effect: A step of the next stage; any other stage does not compile.
  ///   - assumptions: What must hold for it to follow.
  /// - Returns: The effect, with all that leads to it, for the chain to go on.
  public func leadsTo(
    _ effect: Effect, assuming assumptions: [LogicModel.Assumption] = [],
    fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: UInt = #line,
    column: UInt = #column
  ) -> Effect {
    let location = Location(fileID: fileID, filePath: filePath, line: line, column: column)
    return Effect(draft: draft.joined(to: effect.draft, assuming: assumptions, at: location))
  }
}
