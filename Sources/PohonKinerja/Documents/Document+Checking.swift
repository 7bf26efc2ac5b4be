extension Document {
  /// Checks the tree, then each logic model; one report each.
  ///
  /// Logic models are held to the profile of the same name when there is one (`draft`), else to
  /// ``LogicModelProfile/standard``. O(sasaran + indicators + elements + links).
  public func checked(profile: Profile = .panrb) -> [Report] {
    (tree.map { [$0.checked(profile: profile)] } ?? [])
      + logicModels.map { $0.checked(profile: profile.forLogicModels) }
  }
}

extension Profile {
  /// The profile to which the logic models of a document are held when its tree is held to this one: that of the same
  /// name when there is one (`draft`), else ``LogicModelProfile/standard``.
  public var forLogicModels: LogicModelProfile {
    LogicModelProfile.all.first { $0.name == name } ?? .standard
  }
}
