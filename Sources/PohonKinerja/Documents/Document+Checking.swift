extension Document {
  /// Checks the tree, then each logic model; one report each.
  ///
  /// Logic models are held to ``Profile/forLogicModels``. O(sasaran + indicators + elements + links).
  public func checked(profile: Profile = .panrb) -> [Report] {
    (tree.map { [checked($0, profile)] } ?? [])
      + logicModels.map { $0.checked(profile: profile.forLogicModels) }
  }

  /// As ``checked(profile:)``, with the tree checked on several threads at once, as ``PerformanceTree/checked(profile:threads:)`` does,
  /// and then the logic models on one. The reports are the same, whatever the number of threads.
  ///
  /// - Parameters:
  ///   - profile: Which rules are run on the tree and how serious they are; logic models are held to ``Profile/forLogicModels``.
  ///   - threads: How many parts of the tree are checked at the same time; of fewer than 1 it is 1, of more than 64 it is 64.
  /// - Complexity: O(sasaran + indicators + elements + links), the first two divided by the threads that there are processors for.
  public func checked(profile: Profile = .panrb, threads: Int) async -> [Report] {
    var reports: [Report] = []
    if let tree { reports.append(await checked(tree, profile, threads: threads)) }
    for model in logicModels { reports.append(model.checked(profile: profile.forLogicModels)) }
    return reports
  }

  private func checked(_ tree: PerformanceTree, _ profile: Profile) -> Report {
    guard let measurements else { return tree.checked(profile: profile) }
    return tree.checked(with: measurements, profile: profile)
  }

  private func checked(_ tree: PerformanceTree, _ profile: Profile, threads: Int) async -> Report {
    guard let measurements else { return await tree.checked(profile: profile, threads: threads) }
    return await tree.checked(with: measurements, profile: profile, threads: threads)
  }
}

extension Profile {
  /// The profile to which the logic models of a document are held when its tree is held to this one.
  ///
  /// It is that of the same name, or of the name of the profile that this one is based on, when there is one (`draft`,
  /// `strict`), else ``LogicModelProfile/standard``; with what this profile says of rules on logic models.
  public var forLogicModels: LogicModelProfile {
    let names = [basedOn, name]
    var profile = LogicModelProfile.all.first { names.contains($0.name) } ?? .standard
    let known = Set(LogicRule.all.map(\.id))
    let own = severities.filter { known.contains($0.key) }
    let enabled = enabled.intersection(known)
    let disabled = disabled.intersection(known)
    guard !own.isEmpty || !enabled.isEmpty || !disabled.isEmpty else { return profile }
    profile.name = name
    profile.severities.merge(own) { $1 }
    profile.enabled.formUnion(enabled)
    profile.disabled.formUnion(disabled)
    return profile
  }
}
