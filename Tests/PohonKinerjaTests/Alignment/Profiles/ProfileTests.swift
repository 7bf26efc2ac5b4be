import Testing

@testable import PohonKinerja

@Suite struct ProfileTests {
  /// A department that passes its result on directly, in other words, to two units.
  private static let split = PerformanceTree(
    "Contoh",
    roots: [
      SasaranDraft(
        "Meningkatnya kualitas layanan perbendaharaan", level: "S1", owner: "Direktur",
        cascading: .direct(by: .aspect),
        children: [
          SasaranDraft("Meningkatnya mutu layanan kas"), SasaranDraft("Meningkatnya mutu layanan akuntansi"),
        ])
    ])

  @Test func `direct cascading to two units is wrong in the Ministry of Finance alone`() {
    #expect(Self.split.checked(profile: .kemenkeu)["direct-to-many"].count == 1)
    #expect(Self.split.checked()["direct-to-many"].isEmpty)
    #expect(Self.split.checked(profile: .strict)["direct-to-many"].isEmpty)
  }

  @Test func `direct cascading to one unit is no split in the Ministry of Finance`() throws {
    var tree = Self.split
    try tree.remove("S2.2")
    try tree.update("S1.1") { $0.cascading = .direct(by: .load) }
    #expect(tree.checked()["too-few-children-for-direct-split"].count == 1)
    let report = tree.checked(profile: .kemenkeu)
    #expect(report["too-few-children-for-direct-split"].isEmpty)
    #expect(report["direct-sentence-differs"].map(\.subject) == [.sasaran("S2.1")])
  }

  @Test func `a training agency is warned of a missing aspect`() {
    let tree = PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Pelatihan yang sesuai NSPK", level: "S2",
          indicators: [Indicator("Jumlah pelatihan yang diselesaikan"), Indicator("Lama waktu pelatihan")])
      ])
    #expect(tree.checked(profile: .bpsdm)["aspects-coverage"].map(\.severity) == [.warning])
    #expect(!tree.checked()["aspects-coverage"].contains { $0.severity > .note })
  }

  @Test func `strict runs every rule but those of one ministry`() {
    let left = Set(RuleCatalogue.standard.filter { !Profile.strict.runs($0) }.map(\.id))
    #expect(left == RuleID.ofFinanceMinistry)
    #expect(LogicRule.all.allSatisfy { Profile.strict.forLogicModels.runs($0) })
  }

  @Test func `strict is never milder than the default, draft never graver`() {
    for rule in RuleCatalogue.standard {
      #expect(Profile.strict.severity(of: rule, case: nil) >= rule.severity, "\(rule.id)")
      #expect(Profile.draft.severity(of: rule, case: nil) <= rule.severity, "\(rule.id)")
    }
  }

  @Test func `logic models are held to the counterpart of the profile`() {
    #expect(Profile.panrb.forLogicModels == .standard)
    #expect(Profile.kemenkeu.forLogicModels == .standard)
    #expect(Profile.draft.forLogicModels == .draft)
    #expect(Profile.strict.forLogicModels == .strict)
  }

  @Test func `a profile speaks for rules on logic models too`() {
    let office = Profile(
      "kantor", severities: ["chain-gap": .note], enabled: ["assumption-missing"], disabled: ["link-cycle"],
      basedOn: "draft")
    let models = office.forLogicModels
    #expect(models.name == "kantor")
    #expect(models.severityLimit == .note)
    #expect(models.severities["chain-gap"] == .note)
    #expect(models.enabled.contains("assumption-missing") && models.disabled.contains("link-cycle"))
    #expect(RealTrees.fishery.checked(profile: office)["unknown-rule"].isEmpty)
  }
}
