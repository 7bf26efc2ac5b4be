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

extension LogicModel {
  /// What is used: man, money, material, method.
  public struct Input: LogicModelCause {
    public typealias Effect = Process
    public static let stage = LogicStage.input
    public let draft: LogicModelDraft
    public init(draft: LogicModelDraft) { self.draft = draft }

    /// Writes an input of one of the four sorts. The last four parameters are not meant to be given.
    public init(
      _ text: String, kind: InputKind, id: String? = nil, answers: [String] = [],
      fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: UInt = #line,
      column: UInt = #column
    ) {
      draft = LogicModelDraft(
        LogicModelDraft.Part(
          id: id, text: text, stage: .input, kind: kind, answers: answers,
          location: Location(fileID: fileID, filePath: filePath, line: line, column: column)))
    }
  }

  /// What is done with the inputs.
  public struct Process: LogicModelCause {
    public typealias Effect = Output
    public static let stage = LogicStage.process
    public let draft: LogicModelDraft
    public init(draft: LogicModelDraft) { self.draft = draft }
  }

  /// The product or service that results directly.
  public struct Output: LogicModelCause {
    public typealias Effect = Outcome
    public static let stage = LogicStage.output
    public let draft: LogicModelDraft
    public init(draft: LogicModelDraft) { self.draft = draft }

    /// Says that this output is needed for another one. The last four parameters are not meant to be given.
    public func supports(
      _ other: Output, assuming assumptions: [Assumption] = [],
      fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: UInt = #line,
      column: UInt = #column
    ) -> Output {
      let location = Location(fileID: fileID, filePath: filePath, line: line, column: column)
      return Output(draft: draft.joined(to: other.draft, assuming: assumptions, at: location))
    }
  }

  /// The condition that the outputs bring about for their users.
  public struct Outcome: LogicModelCause {
    public typealias Effect = Impact
    public static let stage = LogicStage.outcome
    public let draft: LogicModelDraft
    public init(draft: LogicModelDraft) { self.draft = draft }

    /// Says that this outcome is needed for a later one. The last four parameters are not meant to be given.
    public func supports(
      _ later: Outcome, assuming assumptions: [Assumption] = [],
      fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: UInt = #line,
      column: UInt = #column
    ) -> Outcome {
      let location = Location(fileID: fileID, filePath: filePath, line: line, column: column)
      return Outcome(draft: draft.joined(to: later.draft, assuming: assumptions, at: location))
    }
  }

  /// The development result that follows from the outcomes.
  public struct Impact: LogicModelStep {
    public static let stage = LogicStage.impact
    public let draft: LogicModelDraft
    public init(draft: LogicModelDraft) { self.draft = draft }
  }
}
