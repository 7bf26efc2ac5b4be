/// How English texts count things; Indonesian ones have no plural.
enum EnglishCount {
  /// "1 indicator", "2 indicators".
  static func of(_ count: Int, _ thing: String) -> String { "\(count) \(thing)\(count == 1 ? "" : "s")" }
}
