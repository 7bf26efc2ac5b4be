extension LogicModel {
  /// What is used: man, money, material, method.
  public struct Input: LogicModelCause {
    /// The stage that follows.
    public typealias Effect = Process
    /// The stage of every step of this type.
    public static let stage = LogicStage.input
    /// The step, and all that leads to it.
    public let draft: LogicModelDraft
    /// Creates a step from what was written.
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
    /// The stage that follows.
    public typealias Effect = Output
    /// The stage of every step of this type.
    public static let stage = LogicStage.process
    /// The step, and all that leads to it.
    public let draft: LogicModelDraft
    /// Creates a step from what was written.
    public init(draft: LogicModelDraft) { self.draft = draft }
  }

  /// The product or service that results directly.
  public struct Output: LogicModelCause {
    /// The stage that follows.
    public typealias Effect = Outcome
    /// The stage of every step of this type.
    public static let stage = LogicStage.output
    /// The step, and all that leads to it.
    public let draft: LogicModelDraft
    /// Creates a step from what was written.
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
    /// The stage that follows.
    public typealias Effect = Impact
    /// The stage of every step of this type.
    public static let stage = LogicStage.outcome
    /// The step, and all that leads to it.
    public let draft: LogicModelDraft
    /// Creates a step from what was written.
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
    /// The stage of every step of this type.
    public static let stage = LogicStage.impact
    /// The step, and all that leads to it.
    public let draft: LogicModelDraft
    /// Creates a step from what was written.
    public init(draft: LogicModelDraft) { self.draft = draft }
  }
}
