import PohonKinerja
import TreeGenerator

/// Plants defects of every kind and looks at what is found.
package struct SeededProof {
  /// How many defects of each kind are planted.
  package static let defectsPerKind = 52
  /// How many trees are tried for one defect before there is taken to be no place for it.
  private static let attempts = 200

  private let bases: BaseTrees
  private let models: [LogicModel]
  /// By tree and profile what a sound tree is reported for.
  private var clean: [String: FindingCounts] = [:]

  package init(_ bases: BaseTrees) {
    self.bases = bases
    models = (1...30).map(SoundLogicModel.draw)
  }

  package mutating func run(_ kinds: [DefectKind] = DefectKind.all) -> [KindResult] {
    kinds.map { kind in
      let number = DefectKind.all.firstIndex { $0.name == kind.name } ?? 0
      var result = KindResult(kind: kind)
      for defect in 0..<Self.defectsPerKind {
        var random = RandomStream(number * 10_000 + defect, for: .planting)
        guard let seed = plant(kind, &random) else { continue }
        result.planted += 1
        judge(seed, of: kind, in: &result)
      }
      return result
    }
  }

  /// A defect in place: what is found in the sound tree, and in the one with the defect.
  private struct Seed {
    var base: String
    var before: FindingCounts
    var after: FindingCounts
    var subjects: [Finding.Subject]
    /// Whether each of these has to be reported, rather than one.
    var needsAll = true
    /// The sasaran near the place; `nil` for anywhere.
    var family: Set<String>?
    var shown: (Finding.Subject) -> String
  }

  private mutating func plant(_ kind: DefectKind, _ random: inout RandomStream) -> Seed? {
    for _ in 0..<Self.attempts {
      let seed =
        switch kind.plant {
        case .tree(let plant): seedTree(kind, plant, &random, isVersion: false)
        case .version(let plant): seedTree(kind, plant, &random, isVersion: true)
        case .measurements(let plant): seedActuals(kind, plant, &random)
        case .logicModel(let plant): seedModel(kind, plant, &random)
        }
      // What is wrong already cannot be planted.
      if let seed, seed.subjects.allSatisfy({ seed.before[kind.rule, $0] == 0 || $0 == .document }) {
        return seed
      }
    }
    return nil
  }

  private mutating func seedTree(
    _ kind: DefectKind, _ plant: (CleanTree, inout RandomStream) -> PlantedTree?,
    _ random: inout RandomStream,
    isVersion: Bool
  ) -> Seed? {
    let base = random.pick(random.below(4) == 0 ? bases.real : bases.made)
    guard let planted = plant(base, &random) else { return nil }
    let key = "\(base.name) \(kind.profile.enabled.map(\.rawValue).joined()) \(isVersion)"
    let check: (PerformanceTree) -> FindingCounts = { tree in
      FindingCounts(
        isVersion
          ? base.tree.compared(with: tree, profile: kind.profile).findings
          : tree.checked(profile: kind.profile).findings)
    }
    let before = clean[key] ?? check(base.tree)
    clean[key] = before
    return Seed(
      base: base.name, before: before, after: check(planted.tree), subjects: planted.subjects,
      family: Self.family(of: planted, in: base.tree), shown: { Self.shown($0, in: planted.tree) })
  }

  private mutating func seedActuals(
    _ kind: DefectKind, _ plant: (CleanTree, inout RandomStream) -> PlantedActuals?,
    _ random: inout RandomStream
  ) -> Seed? {
    let base = random.pick(random.below(4) == 0 ? bases.real : bases.made)
    guard let planted = plant(base, &random) else { return nil }
    let key = "\(base.name) realisasi"
    let check: (Measurements) -> FindingCounts = { actuals in
      // Until the last of them: one of a later year may be what is planted.
      FindingCounts(base.tree.checked(with: actuals, profile: kind.profile).findings)
    }
    let before = clean[key] ?? check(base.actuals)
    clean[key] = before
    let family = Self.family(of: PlantedTree(base.tree, at: planted.subjects), in: base.tree)
    return Seed(
      base: base.name, before: before, after: check(planted.measurements), subjects: planted.subjects,
      family: family, shown: { Self.shown($0, in: base.tree) })
  }

  private func seedModel(
    _ kind: DefectKind, _ plant: (LogicModel, inout RandomStream) -> PlantedModel?,
    _ random: inout RandomStream
  ) -> Seed? {
    let base = random.pick(models)
    guard let planted = plant(base, &random) else { return nil }
    let profile = LogicModelProfile("standard", enabled: kind.profile.enabled)
    return Seed(
      base: base.title, before: FindingCounts(base.checked(profile: profile).findings),
      after: FindingCounts(planted.model.checked(profile: profile).findings), subjects: planted.subjects,
      needsAll: planted.needsAll, family: nil,
      shown: { subject in
        guard case .element(let id) = subject else { return "" }
        return planted.model.element(id)?.text ?? ""
      })
  }

  /// The planted sasaran, the one above, those beside it, be it before, and those directly below.
  private static func family(of planted: PlantedTree, in base: PerformanceTree) -> Set<String>? {
    var family: Set<String> = []
    for subject in planted.subjects {
      switch subject {
      case .sasaran(let id), .indicator(_, let id):
        family.insert(id)
        for parent in [planted.tree[id]?.parent, base[id]?.parent].compactMap(\.self) {
          family.formUnion(parent.children.map(\.id))
        }
        guard let node = planted.tree[id] else { continue }
        if let parent = node.parent { family.insert(parent.id) }
        family.formUnion(node.children.map(\.id))
      case .document, .element, .link: return nil
      }
    }
    return family
  }

  private func judge(_ seed: Seed, of kind: DefectKind, in result: inout KindResult) {
    let more = seed.after.beyond(seed.before)
    let found = seed.subjects.filter { subject in
      more.contains { $0.rule == kind.rule && $0.subject == subject }
    }
    let missed = seed.needsAll || found.isEmpty ? seed.subjects.filter { !found.contains($0) } : []
    if missed.isEmpty { result.found += 1 }
    for subject in missed {
      result.remarks.append("missed in \(seed.base) at \(subject): \(seed.shown(subject))")
    }
    for key in more {
      if key.rule == kind.rule, seed.subjects.contains(key.subject) { continue }
      let isNear =
        seed.family.map { family in Self.sasaran(key.subject).map(family.contains) ?? true } ?? true
      if isNear, kind.implied.contains(where: { $0.rule == key.rule }) {
        result.implied[key.rule, default: 0] += 1
      } else {
        result.others[key.rule, default: 0] += 1
        result.remarks.append(
          "also \(key.rule) in \(seed.base) at \(key.subject): \(seed.shown(key.subject)) (planted at \(seed.subjects.first.map { "\($0)" } ?? ""): \(seed.subjects.first.map(seed.shown) ?? ""))"
        )
      }
    }
  }

  private static func sasaran(_ subject: Finding.Subject) -> String? {
    switch subject {
    case .sasaran(let id), .indicator(_, let id): id
    case .document, .element, .link: nil
    }
  }

  private static func shown(_ subject: Finding.Subject, in tree: PerformanceTree) -> String {
    switch subject {
    case .sasaran(let id): "“\(tree[id]?.statement ?? "")” under “\(tree[id]?.parent?.statement ?? "")”"
    case .indicator(let indicator, let id):
      "“\(tree.indicator(indicator)?.name ?? "")” \(tree.indicator(indicator)?.unit?.text ?? "") of “\(tree[id]?.statement ?? "")”"
    case .document, .element, .link: ""
    }
  }
}
