extension Profile {
  /// For the agencies that train civil servants: outputs, which in the built-in cascade are those of team leaders (S2) and
  /// individuals (S3), are measured by quantity, quality and time.
  ///
  /// The published tree of one has all three aspects on every sasaran of those two levels; here a missing one is a warning,
  /// whether or not the tree declares aspects. No regulation asks for it: our convention.
  public static let bpsdm: Profile = {
    var thresholds = Thresholds.standard
    thresholds.declaredAspects = 0
    return Profile("bpsdm", severities: ["aspects-coverage": .warning], thresholds: thresholds)
  }()
}
