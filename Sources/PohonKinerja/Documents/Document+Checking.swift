extension Document {
  /// Checks the tree, then each logic model; one report each.
  ///
  /// Logic models are held to the profile of the same name when there is one (`draft`), else to
  /// ``LogicModelProfile/standard``. O(sasaran + indicators + elements + links).
  public func checked(profile: Profile = .panrb) -> [Report] {
    let logicProfile = LogicModelProfile.all.first { $0.name == profile.name } ?? .standard
    return (tree.map { [$0.checked(profile: profile)] } ?? [])
      + logicModels.map { $0.checked(profile: logicProfile) }
  }
}
