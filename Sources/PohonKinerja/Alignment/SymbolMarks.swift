/// What is known of a symbol as a unit, or as what a field is filled in with.
struct SymbolMarks: OptionSet, BitwiseCopyable, Sendable {
  let rawValue: UInt16

  /// It was looked at as a unit.
  static let unit = SymbolMarks(rawValue: 1 << 0)
  static let noUnit = SymbolMarks(rawValue: 1 << 1)
  static let percent = SymbolMarks(rawValue: 1 << 2)
  static let counted = SymbolMarks(rawValue: 1 << 3)
  /// It names the upper end of its scale.
  static let ceiling = SymbolMarks(rawValue: 1 << 4)
  /// It begins with the name of an administrative product, and takes whole numbers.
  static let papers = SymbolMarks(rawValue: 1 << 5)
  /// It was looked at as what a field is filled in with.
  static let looked = SymbolMarks(rawValue: 1 << 6)
  /// It is more than a sign for nothing.
  static let filled = SymbolMarks(rawValue: 1 << 7)
  /// It was met as the title, name or unit of an owner, or is none.
  static let owner = SymbolMarks(rawValue: 1 << 8)
}
