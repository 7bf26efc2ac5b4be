/// Collects the chains in the block of a ``LogicModel``.
///
/// A statement is a step with all that leads to it. `let`, `if`, `else` and `for` work as everywhere.
@resultBuilder
public enum LogicModelBuilder: Sendable {
  /// A chain, by its last step, or a step that stands alone.
  public static func buildExpression(_ step: some LogicModelStep) -> LogicModelDraft { step.draft }
  /// All statements of a block.
  public static func buildBlock(_ drafts: LogicModelDraft...) -> LogicModelDraft {
    LogicModelDraft(merging: drafts)
  }
  /// An `if` without `else`.
  public static func buildOptional(_ draft: LogicModelDraft?) -> LogicModelDraft {
    draft ?? LogicModelDraft(merging: [])
  }
  /// The first branch of an `if` with `else`.
  public static func buildEither(first draft: LogicModelDraft) -> LogicModelDraft { draft }
  /// The other branch of an `if` with `else`.
  public static func buildEither(second draft: LogicModelDraft) -> LogicModelDraft { draft }
  /// A `for` loop.
  public static func buildArray(_ drafts: [LogicModelDraft]) -> LogicModelDraft {
    LogicModelDraft(merging: drafts)
  }
}

extension LogicModel {
  /// Writes a model in Swift; links can only run forward. The parameters from `fileID` to `column` record where it is
  /// written and are not meant to be given.
  ///
  /// Steps without an id are given one by ``generatedID(_:_:)``, in the order in which they are written.
  ///
  /// - Complexity: O(steps + links).
  public init(
    _ title: String, problems: [Problem] = [], assumptions: [Assumption] = [], waivers: [Waiver] = [],
    fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: UInt = #line,
    column: UInt = #column, @LogicModelBuilder _ chains: () -> LogicModelDraft
  ) {
    let draft = chains()
    var ids: [LogicModelDraft.Part: String] = [:]
    var made = MadeElementIDs(besides: draft.parts.members.compactMap(\.id) + problems.compactMap(\.id))
    for part in draft.parts.members { ids[part] = made.next(at: part.stage, own: part.id) }
    self.init(
      title, problems: problems,
      elements: draft.parts.members.map { part in
        Element(
          part.text, id: ids[part] ?? "", stage: part.stage, kind: part.kind, answers: part.answers,
          location: part.location)
      },
      links: draft.joints.members.map { joint in
        Link(
          from: ids[joint.from] ?? "", to: ids[joint.to] ?? "", assumptions: joint.assumptions,
          location: joint.location)
      },
      assumptions: assumptions, waivers: waivers,
      location: Location(fileID: fileID, filePath: filePath, line: line, column: column))
  }
}
