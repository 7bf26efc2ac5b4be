/// What a sasaran consists of, as far as it matters for telling what an edit changes and what a rule looks at.
struct SasaranParts: OptionSet, BitwiseCopyable, Sendable, Hashable {
  let rawValue: UInt8

  /// The result statement.
  static let statement = SasaranParts(rawValue: 1 << 0)
  /// The owner: title, name and unit.
  static let owner = SasaranParts(rawValue: 1 << 1)
  /// The baselines and targets of its indicators.
  static let figures = SasaranParts(rawValue: 1 << 2)
  /// Everything else: its id and level, its place in the tree, and its indicators without their figures.
  static let others = SasaranParts(rawValue: 1 << 3)

  static let all: SasaranParts = [.statement, .owner, .figures, .others]
}
