import PohonKinerja
import Testing

struct IndicatorTests {
  static let accreditation = Indicator(
    "Nilai Akreditasi Lembaga", id: "S1.2.a", unit: .score, aspect: .quality, polarity: .maximize,
    baseline: 82, targets: [2025: 85], trajectory: [2025: [nil, 40, nil, 85]], consolidation: .takeLast,
    formula: "Nilai LAN", source: "LAN", responsible: "Sekretariat", weight: 50, validity: .exact,
    controllability: .moderate, isExternalScore: true,
    contributes: Contribution(to: "S0.1.a", as: .component, combine: .ratio, part: .numerator))

  static let changes: [@Sendable (inout Indicator) -> Void] = [
    { $0.id = nil }, { $0.name = "x" }, { $0.unit = .percent }, { $0.aspect = .time },
    { $0.polarity = .minimize }, { $0.baseline = nil }, { $0.targets = [2025: 86] }, { $0.formula = nil },
    { $0.source = nil }, { $0.responsible = nil }, { $0.weight = 49 }, { $0.isExternalScore = false },
    { $0.contribution = nil }, { $0.contribution?.part = .denominator }, { $0.validity = nil },
    { $0.controllability = .high }, { $0.consolidation = .sum }, { $0.trajectory = [:] },
    { $0.trajectory = [2025: [40, nil, nil, 85]] }, { $0.trajectory = [2026: [nil, 40, nil, 85]] },
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
