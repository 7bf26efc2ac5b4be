@testable import PohonKinerja

/// Small trees, and later versions of them, with everything that a tree can have.
struct RandomTree {
  var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  private mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &generator) }

  private mutating func chance(_ one: Int) -> Bool { number(0..<one) == 0 }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[number(0..<elements.count)]
  }

  private static let words = [
    "Meningkatnya", "kualitas", "layanan", "diklat", "aparatur", "profesional", "terukur", "desa",
    "pelatihan",
    "akreditasi", "cafe\u{301}", "caf\u{E9}", "kinerja", "mutu",
  ]

  private mutating func words(_ range: Range<Int>) -> String {
    (0..<number(range)).map { _ in pick(Self.words) }.joined(separator: " ")
  }

  private mutating func id() -> String? {
    switch number(0..<4) {
    case 0: "n\(number(0..<14))"
    case 1: "S\(number(0..<4)).\(number(1..<5))"
    default: nil
    }
  }

  private mutating func target() -> Target {
    pick([Target(Number(integerLiteral: Int64(number(0..<90)))), "≥ 80", "BB", "12 bulan", "1.500", 82.5])
  }

  mutating func indicator() -> Indicator {
    var indicator = Indicator(words(0..<4), id: chance(3) ? "i\(number(0..<12))" : nil)
    if chance(2) { indicator.unit = pick([.percent, .score, "dokumen"]) }
    if chance(3) { indicator.polarity = pick(Polarity.allCases) }
    if chance(3) { indicator.aspect = pick(Aspect.allCases) }
    if chance(3) { indicator.baseline = target() }
    for year in 2025..<2028 where chance(2) { indicator.targets.set(target(), for: year) }
    if chance(9) { indicator.targets = Targets(undated: target()) }
    if chance(5) { indicator.trajectory.set([target(), nil, target(), nil], for: 2026) }
    if chance(4) { indicator.formula = words(1..<3) }
    if chance(4) { indicator.source = words(1..<3) }
    if chance(4) { indicator.responsible = pick(["Bidang A", "Bidang B"]) }
    if chance(6) { indicator.weight = Number(integerLiteral: Int64(number(1..<100))) }
    if chance(6) { indicator.validity = pick(Validity.allCases) }
    if chance(6) { indicator.isExternalScore = true }
    if chance(5) {
      indicator.contribution = Contribution(to: "i\(number(0..<12))", as: .component, combine: .sum)
    }
    return indicator
  }

  mutating func sasaran(depth: Int) -> SasaranDraft {
    var draft = SasaranDraft(words(0..<5), id: id())
    change(&draft)
    if chance(2) { draft.indicators = (0..<number(0..<3)).map { _ in indicator() } }
    if depth > 0 { draft.children = (0..<number(0..<3)).map { _ in sasaran(depth: depth - 1) } }
    return draft
  }

  private mutating func change(_ draft: inout SasaranDraft) {
    if chance(3) { draft.level = pick(["S0", "S1", "S2", "S3", "X9"]) }
    if chance(3) { draft.owner = Position(pick(["Kepala", "Ketua"]), unit: chance(2) ? "Bidang" : nil) }
    if chance(5) { draft.stage = pick(LogicStage.allCases) }
    if chance(5) { draft.cascading = pick([.indirect, .direct(by: .area), .nonCascading(reason: "wajib")]) }
    if chance(6) { draft.rationale = words(1..<3) }
    if chance(6) { draft.criticalSuccessFactors = [words(1..<2)] }
    if chance(6) { draft.budget.set(Number(integerLiteral: Int64(number(1..<9))), for: 2026) }
    if chance(8) { draft.isContext.toggle() }
    if chance(8) { draft.isExecutedByOwner.toggle() }
    if chance(8) { draft.waivers = [Waiver("leaf-above-bottom", reason: words(1..<3))] }
  }

  /// A nested tree, or one that names parents which are missing or form cycles.
  mutating func tree() -> PerformanceTree {
    guard chance(4) else {
      return PerformanceTree("Acak", roots: (0..<number(1..<3)).map { _ in sasaran(depth: number(0..<3)) })
    }
    return PerformanceTree(
      "Acak", flat: (0..<number(1..<8)).map { _ in (sasaran(depth: 0), chance(4) ? nil : id()) })
  }

  /// The tree after some edits; those that are refused are passed over.
  mutating func edited(_ tree: PerformanceTree, edits: Range<Int> = 0..<5) -> PerformanceTree {
    var tree = tree
    for _ in 0..<number(edits) { edit(&tree) }
    return tree
  }

  mutating func edit(_ tree: inout PerformanceTree) {
    let ids = tree.preOrder.map(\.id)
    let any = ids.isEmpty ? "tidak ada" : pick(ids)
    let other = ids.isEmpty || chance(4) ? nil : pick(ids)
    switch number(0..<12) {
    case 0, 1: _ = try? tree.insert(sasaran(depth: 1), under: other, at: chance(2) ? 0 : nil)
    case 2: _ = try? tree.remove(any)
    case 3, 4: try? tree.move(any, under: other, at: chance(2) ? 0 : nil)
    case 5: try? tree.update(any) { $0.statement = words(0..<5) }
    case 6: try? tree.update(any) { change(&$0) }
    case 7: try? tree.update(any) { $0.id = id() ?? "baru" }
    case 8: try? tree.update(any) { $0.indicators.append(indicator()) }
    case 9: try? tree.update(any) { $0.indicators.reverse() }
    case 10:
      try? tree.update(any) { draft in
        if !draft.indicators.isEmpty { draft.indicators[0].targets.set(target(), for: 2026) }
      }
    default: editDocument(&tree, swapping: any, other)
    }
  }

  private mutating func editDocument(_ tree: inout PerformanceTree, swapping any: String, _ other: String?) {
    switch number(0..<5) {
    case 0: tree.title = words(1..<3)
    case 1: tree.planYear = 2_025 + number(0..<3)
    case 2: tree.crosscutting.append(CrosscuttingLink(from: any, to: other))
    case 3: tree.waivers = [Waiver("single-root", reason: words(1..<3))]
    default:
      guard let other, let one = tree[any]?.statement, let two = tree[other]?.statement else { return }
      try? tree.update(any) { $0.statement = two }
      try? tree.update(other) { $0.statement = one }
    }
  }
}
