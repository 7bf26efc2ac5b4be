/// A level of a cascade written in Swift, such as ``Gubernur`` or ``Widyaiswara``.
///
/// A type that only conforms to `CascadeLevel` stands at the bottom; one that has others below it conforms to
/// ``CascadeSuperior``. The types exist while a tree is being written: what is kept is a ``SasaranDraft``.
public protocol CascadeLevel: Sendable {
  /// The sasaran and everything below it.
  var sasaran: SasaranDraft { get set }

  /// Creates a level from a draft.
  init(sasaran: SasaranDraft)

  /// The level as data. By default its title is the name of the type ("Kepala Dinas" for `KepalaDinas`) and its
  /// code is made from its rank ("S1").
  static var level: Level { get }

  /// The levels from this one down, at most `limit` of them. The default is right for every conforming type.
  static func levels(limit: Int) -> [Level]
}

/// A level that has another level directly below it.
///
/// ```swift
/// struct Bupati: CascadeSuperior { typealias Subordinate = KepalaDinas; var sasaran: SasaranDraft }
/// ```
public protocol CascadeSuperior: CascadeLevel {
  /// The level directly below: the only one that can stand in its block.
  associatedtype Subordinate: CascadeLevel
}

extension CascadeLevel {
  /// The title made from the name of the type, the code left to the rank, and no stage.
  public static var level: Level { Level("", LevelTitle.make(fromTypeName: "\(Self.self)")) }

  /// This level alone.
  public static func levels(limit: Int) -> [Level] { limit > 0 ? [level] : [] }
}

extension CascadeSuperior {
  /// This level and those below it; a type that is its own subordinate ends at the limit.
  public static func levels(limit: Int) -> [Level] {
    limit > 0 ? [level] + Subordinate.levels(limit: limit - 1) : []
  }
}

extension CascadeLevel {
  /// Writes a sasaran of this level without anything below it.
  ///
  /// The last four parameters record where it is written and are not meant to be given.
  public init(
    _ statement: String, id: String? = nil, owner: Position? = nil, stage: LogicStage? = nil,
    cascading: CascadingMethod? = nil, rationale: String? = nil, criticalSuccessFactors: [String] = [],
    addresses criticalSuccessFactor: String? = nil, budget: Budget = [:], isContext: Bool = false,
    isExecutedByOwner: Bool = false, waivers: [Waiver] = [], indicators: [Indicator] = [],
    fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: UInt = #line,
    column: UInt = #column
  ) {
    self.init(
      sasaran: SasaranDraft(
        statement, id: id, owner: owner, stage: stage, cascading: cascading, rationale: rationale,
        criticalSuccessFactors: criticalSuccessFactors, addresses: criticalSuccessFactor,
        budget: budget, isContext: isContext, isExecutedByOwner: isExecutedByOwner, waivers: waivers,
        indicators: indicators,
        location: Location(fileID: fileID, filePath: filePath, line: line, column: column)))
  }
}

extension CascadeSuperior {
  /// Writes a sasaran of this level with those of the level directly below in the block.
  ///
  /// A sasaran of any other level in the block does not compile. `if`, `else`, `switch` and `for` may be used. Give
  /// each larger subtree a property of its own: the compiler's time grows with the square of one literal's size.
  /// The last four parameters before the block record where it is written and are not meant to be given.
  public init(
    _ statement: String, id: String? = nil, owner: Position? = nil, stage: LogicStage? = nil,
    cascading: CascadingMethod? = nil, rationale: String? = nil, criticalSuccessFactors: [String] = [],
    addresses criticalSuccessFactor: String? = nil, budget: Budget = [:], isContext: Bool = false,
    isExecutedByOwner: Bool = false, waivers: [Waiver] = [], indicators: [Indicator] = [],
    fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: UInt = #line,
    column: UInt = #column,
    @CascadeBuilder<Subordinate> subordinates: () -> [Subordinate]
  ) {
    self.init(
      sasaran: SasaranDraft(
        statement, id: id, owner: owner, stage: stage, cascading: cascading, rationale: rationale,
        criticalSuccessFactors: criticalSuccessFactors, addresses: criticalSuccessFactor,
        budget: budget, isContext: isContext, isExecutedByOwner: isExecutedByOwner, waivers: waivers,
        indicators: indicators, children: subordinates().map(\.sasaran),
        location: Location(fileID: fileID, filePath: filePath, line: line, column: column)))
  }
}
