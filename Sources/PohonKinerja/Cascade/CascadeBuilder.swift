/// Collects the sasaran of one level written in a block.
///
/// There is one `buildExpression`, so a wrong level gives one clear error: «cannot convert value of type
/// 'Widyaiswara' to expected argument type 'Gubernur.Subordinate' (aka 'KepalaBPSDM')».
@resultBuilder
public enum CascadeBuilder<Element: CascadeLevel>: Sendable {
  /// One sasaran.
  public static func buildExpression(_ element: Element) -> [Element] { [element] }

  /// The sasaran of a block, in order.
  public static func buildBlock(_ parts: [Element]...) -> [Element] { parts.flatMap(\.self) }

  /// What an `if` without `else` gives.
  public static func buildOptional(_ part: [Element]?) -> [Element] { part ?? [] }

  /// The first branch of an `if` or `switch`.
  public static func buildEither(first part: [Element]) -> [Element] { part }

  /// The other branch of an `if` or `switch`.
  public static func buildEither(second part: [Element]) -> [Element] { part }

  /// What a `for` gives.
  public static func buildArray(_ parts: [[Element]]) -> [Element] { parts.flatMap(\.self) }

  /// What an `if #available` gives.
  public static func buildLimitedAvailability(_ part: [Element]) -> [Element] { part }
}
