/// A stage of the logic model, from what is used to what changes in society.
///
/// The chain input → process → output → outcome → impact is the one of the logic-model literature the project
/// started from. Raw values are the words of the JSON document.
public enum LogicStage: String, Sendable, Hashable, CaseIterable, Codable {
  /// What is used: man, money, material, method.
  case input
  /// What is done with the input.
  case process
  /// The product or service that results directly.
  case output
  /// The condition that the output brings about for its users.
  case outcome
  /// The development result that follows from the outcomes.
  case impact

  /// The place in the chain, 0 for input up to 4 for impact.
  public var order: Int {
    switch self {
    case .input: 0
    case .process: 1
    case .output: 2
    case .outcome: 3
    case .impact: 4
    }
  }

  /// The stage whose place in the chain is `order`, or `nil` outside 0...4.
  public init?(order: Int) {
    guard Self.allCases.indices.contains(order) else { return nil }
    self = Self.allCases[order]
  }

  /// The word used in messages and drawings.
  public var title: LocalizedText {
    switch self {
    case .input: LocalizedText("masukan (input)", en: "input")
    case .process: LocalizedText("proses", en: "process")
    case .output: LocalizedText("keluaran (output)", en: "output")
    case .outcome: LocalizedText("hasil (outcome)", en: "outcome")
    case .impact: LocalizedText("dampak (impact)", en: "impact")
    }
  }
}

extension LogicStage: Comparable {
  /// Earlier in the chain is less: input < process < output < outcome < impact.
  public static func < (lhs: LogicStage, rhs: LogicStage) -> Bool { lhs.order < rhs.order }
}
