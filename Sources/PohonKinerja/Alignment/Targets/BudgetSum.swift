extension Rule {
  /// The budgets below do not add up to the budget of the sasaran.
  ///
  /// Looked at year by year, where the sasaran and every sasaran below it have an amount: figures of other years, and
  /// those that are missing, are compared with nothing.
  static let budgetSum = Rule(
    id: "budget-sum", family: .targets, severity: .error, since: "0.2.0",
    summary: LocalizedText(
      "Jumlah pagu di bawahnya tidak sama dengan pagunya", en: "The budgets below do not add up to the budget"
    ),
    rationale: LocalizedText(
      "Pagu program adalah jumlah pagu kegiatannya, dan pagu kegiatan jumlah pagu sub kegiatannya.",
      en: "The budget of a program is the sum of its activities', and theirs of their sub activities'."),
    sources: [.convention],
    advice: LocalizedText(
      "Samakan pagu dengan jumlahnya; bila sebagian kegiatan tidak dimuat, jangan memuat pagu induknya.",
      en:
        "Make the budget the sum of those below; where some of them are left out, leave out the parent's as well."
    ),
    examples: [
      .failing(
        LocalizedText("Selisih sepuluh juta rupiah", en: "Ten million rupiah are missing"),
        at: .sasaran("S1.1"),
        tree: budgetTree(
          [2026: 3_410_000_000],
          parts: [
            [2026: 670_000_000], [2026: 450_000_000], [2026: 1_888_051_050], [2026: 391_948_950],
          ])),
      .failing(
        LocalizedText("Lebih dari pagu induknya", en: "More than the parent's budget"), at: .sasaran("S1.1"),
        tree: budgetTree(
          [2026: 100_000_000, 2027: 100_000_000],
          parts: [[2026: 60_000_000, 2027: 60_000_000], [2026: 40_000_000, 2027: 50_000_000]])),
      .passing(
        LocalizedText("Program dan keempat kegiatannya", en: "A program and its four activities"),
        budgetTree(
          [2026: 3_410_000_000],
          parts: [
            [2026: 670_000_000], [2026: 450_000_000], [2026: 1_888_051_050], [2026: 401_948_950],
          ])),
      .passing(
        LocalizedText("Pagu tahun lain", en: "Budgets of another year"),
        budgetTree([2026: 100_000_000], parts: [[2027: 60_000_000], [2027: 30_000_000]])),
      .passing(
        LocalizedText(
          "Satu pagu tidak terbaca, jadi tidak dijumlahkan", en: "One budget is missing, so nothing is added"),
        budgetTree([2026: 100_000_000], parts: [[2026: 60_000_000], [:]])),
    ],
    reach: .children,
    needs: [.detail, .children],
    parts: .others,
    check: .eachSasaran { facts, row, collector in
      let node = facts.node(row)
      guard node.detail != .none, node.firstChild != .none, !node.marks.contains(.context),
        facts.columns.details.withRow(node.detail, { !$0.budget.isEmpty }),
        let mismatch = BudgetMismatch(of: node, in: facts)
      else { return }
      collector.report(row, value: mismatch.year)
    },
    wording: { context in
      guard let sasaran = context.sasaran,
        let mismatch = BudgetMismatch(of: context.facts.node(sasaran.row), in: context.facts)
      else { return FindingText("pagu tidak berjumlah sama", en: "the budgets do not add up") }
      let parts = mismatch.parts.map { context.text($0.amount) }
      let sum = context.joined(parts, by: " + ")
      let whole = context.text(mismatch.whole)
      let notes = zip(mismatch.parts, parts).prefix(5).map { part, amount in
        let child = Sasaran(storage: context.tree.storage, row: part.row)
        return Finding.Note(
          LocalizedText("pagu \(amount.indonesian)", en: "budget \(amount.english)"),
          subject: .sasaran(child.id), location: child.location)
      }
      let further = context.further(
        BudgetMismatch.years(of: context.facts.node(sasaran.row), in: context.facts).filter {
          $0 != mismatch.year
        })
      return FindingText(
        "pagu \(mismatch.year) sasaran \(context.id) bukan jumlah pagu di bawahnya: \(sum.indonesian) ≠ \(whole.indonesian)\(further.indonesian)",
        en:
          "the \(mismatch.year) budget of sasaran \(context.id) is not the sum of those below: \(sum.english) ≠ \(whole.english)\(further.english)",
        notes: notes,
        distinction: FindingContext.distinction(
          ofYear: mismatch.year, mismatch.whole, mismatch.parts.map(\.amount)))
    })

  private static func budgetTree(_ budget: Budget, parts: [Budget]) -> PerformanceTree {
    PerformanceTree(
      "Contoh",
      roots: [
        SasaranDraft(
          "Meningkatnya pelaksanaan manajemen ASN", level: "S1", budget: budget,
          children: parts.enumerated().map { place, part in
            SasaranDraft("Meningkatnya tata kelola urusan \(place + 1)", budget: part)
          })
      ])
  }
}

/// The first year in which the budgets below a sasaran are not its own.
private struct BudgetMismatch {
  let year: Int
  let whole: Number
  let parts: [(row: Row, amount: Number)]

  init?(of node: NodeRow, in facts: AlignmentFacts) {
    let columns = facts.columns
    for entry in columns.details[node.detail].budget.entries {
      guard let parts = Self.parts(not: entry.amount, in: entry.year, below: node, facts) else { continue }
      (year, whole, self.parts) = (entry.year, entry.amount, parts)
      return
    }
    return nil
  }

  /// All years in which they are not. Asked for the words of a finding.
  static func years(of node: NodeRow, in facts: AlignmentFacts) -> [Int] {
    facts.columns.details[node.detail].budget.entries.filter {
      parts(not: $0.amount, in: $0.year, below: node, facts) != nil
    }.map(\.year)
  }

  /// What the sasaran below have for a year, where that comes to something else than an amount.
  private static func parts(
    not amount: Number, in year: Int, below node: NodeRow, _ facts: AlignmentFacts
  ) -> [(row: Row, amount: Number)]? {
    guard let parts = amounts(of: year, below: node, in: facts) else { return nil }
    // A sum beyond all numbers is certainly more.
    return (try? parts.map(\.amount).sum()) != amount ? parts : nil
  }

  /// What each sasaran below has for a year; `nil` when one has nothing, or there is none.
  private static func amounts(
    of year: Int, below node: NodeRow, in facts: AlignmentFacts
  ) -> [(row: Row, amount: Number)]? {
    var amounts: [(row: Row, amount: Number)] = []
    for row in ChildRows(nodes: facts.columns.nodes, row: node.firstChild) {
      let child = facts.node(row)
      if child.marks.contains(.context) { continue }
      guard child.detail != .none,
        let amount = facts.columns.details.withRow(child.detail, { $0.budget[year] })
      else { return nil }
      amounts.append((row, amount))
    }
    return amounts.isEmpty ? nil : amounts
  }
}
