import PohonKinerja
import Testing

struct IndicatorTests {
  static let accreditation = Indicator(
    "Nilai Akreditasi Lembaga", id: "S1.2.a", unit: .score, aspect: .quality, polarity: .maximize,
    baseline: 82, targets: [2025: 85], formula: "Nilai LAN", source: "LAN", responsible: "Sekretariat",
    weight: 50, isExternalScore: true, contributes: Contribution(to: "S0.1.a", as: .component, combine: .sum))

  static let changes: [@Sendable (inout Indicator) -> Void] = [
    { $0.id = nil }, { $0.name = "x" }, { $0.unit = .percent }, { $0.aspect = .time },
    { $0.polarity = .minimize }, { $0.baseline = nil }, { $0.targets = [2025: 86] }, { $0.formula = nil },
    { $0.source = nil }, { $0.responsible = nil }, { $0.weight = 49 }, { $0.isExternalScore = false },
    { $0.contribution = nil },
  ]

  @Test(arguments: changes.indices)
  func `every field counts`(change: Int) {
    var changed = Self.accreditation
    Self.changes[change](&changed)
    #expect(changed != Self.accreditation)
  }

  @Test func `the place where it was written does not count`() {
    var elsewhere = Self.accreditation
    elsewhere.location = nil
    #expect(elsewhere == Self.accreditation)
    #expect(Set([elsewhere, Self.accreditation]).count == 1)
  }

  @Test func `a weight and a target count by value, not by how they are written`() {
    var changed = Self.accreditation
    changed.weight = 50.0
    #expect(changed == Self.accreditation)
  }
}
