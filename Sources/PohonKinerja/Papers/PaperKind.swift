/// A paper that can be made from a tree.
///
/// A new one is a file with a static member, its test, and a line in ``all``.
public struct PaperKind: Sendable, Identifiable {
  /// The name by which the command line calls it, in kebab-case: "perjanjian-kinerja".
  public let id: ID
  /// What it is called.
  public let title: LocalizedText
  /// What it is for, in a sentence without a full stop.
  public let summary: LocalizedText
  /// What it is made for.
  public let scope: Scope
  let make: @Sendable (PaperContext) throws(PaperError) -> [Paper]

  /// A name of a kind of paper.
  public typealias ID = String

  /// What a paper is made for.
  public enum Scope: Sendable, Hashable {
    /// Every position has its own; without one being asked for, all are made.
    case eachPosition
    /// A position has its own, and which has to be said.
    case onePosition
    /// The tree has one; with a position, it is about what that position answers for.
    case tree
    /// The tree has one, which is about all of it.
    case wholeTree
  }

  init(
    _ id: ID, title: LocalizedText, summary: LocalizedText, scope: Scope,
    make: @escaping @Sendable (PaperContext) throws(PaperError) -> [Paper]
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.scope = scope
    self.make = make
  }

  /// Every paper, in the order of the year: agreed, planned, measured, reviewed, evaluated.
  public static let all: [PaperKind] = [
    .performanceAgreement, .indicatorTable, .actionPlan, .roleResultMatrix, .employeeTargets,
    .trainingAgreement,
    .measurementTable, .reviewNotes, .evaluationSheet, .readinessSheet,
  ]

  /// The paper with a name.
  ///
  /// - Throws: ``PaperError/unknownPaper(_:known:)``.
  public static func named(_ name: String) throws(PaperError) -> PaperKind {
    guard let kind = all.first(where: { $0.id == name }) else {
      throw .unknownPaper(name, known: all.map(\.id))
    }
    return kind
  }
}

extension PaperKind: Hashable {
  /// Whether both are the same kind.
  public static func == (lhs: PaperKind, rhs: PaperKind) -> Bool { lhs.id == rhs.id }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension PaperKind: CustomStringConvertible {
  /// The name.
  public var description: String { id }
}
