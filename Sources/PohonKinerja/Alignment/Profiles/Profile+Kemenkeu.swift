extension Profile {
  /// The practice of the Ministry of Finance (KMK 467/KMK.01/2014).
  ///
  /// Direct cascading goes to one unit, in the same sentence; indicators are limited in number, and in what they may be by
  /// validity and control. As direct means one unit here, nothing is asked of a split among several.
  public static let kemenkeu = Profile(
    "kemenkeu", enabled: RuleID.ofFinanceMinistry, disabled: ["too-few-children-for-direct-split"])
}

extension RuleID {
  /// The rules that hold in the Ministry of Finance alone.
  static let ofFinanceMinistry: Set<RuleID> = [
    "direct-sentence-differs", "direct-to-many", "iku-quality-forbidden", "too-many-indicators",
  ]
}
