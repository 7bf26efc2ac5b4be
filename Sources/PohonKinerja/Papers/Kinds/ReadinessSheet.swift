extension PaperKind {
  /// Kesiapan LKE: what the rules of this library find on the criteria of the evaluation sheet of PermenPANRB 88/2021 that can
  /// be told from a tree.
  ///
  /// It is no grade. An evaluator looks at documents and talks to people; this sheet says where the tree would let one down.
  public static let readinessSheet = PaperKind(
    "kesiapan-lke",
    title: LocalizedText("Kesiapan Evaluasi AKIP (LKE)", en: "Readiness for the AKIP evaluation (LKE)"),
    summary: LocalizedText(
      "Kriteria LKE yang dapat dilihat dari pohon, dengan temuan dan kelengkapannya; bukan nilai",
      en: "The criteria of the evaluation sheet that a tree shows, with findings and gaps; no grade"),
    scope: .wholeTree
  ) { context throws(PaperError) in [context.readinessSheet] }
}

/// A criterion of the evaluation sheet.
private struct ReadinessCriterion {
  var number: String
  var text: LocalizedText
  /// What is counted of the tree for it.
  var items: [Coverage.Item] = []
  /// Why a tree shows nothing of it, where that is so and no rule finds anything.
  var unseen: @Sendable (PerformanceTree) -> LocalizedText? = { _ in nil }

  /// The criteria that the project has seen, in words of our own; a tree shows each in part at most.
  static let all = [
    ReadinessCriterion(
      number: "1.b.3",
      text: LocalizedText(
        "Rencana menjawab kebutuhan kinerja yang sebenarnya",
        en: "The plan answers what performance really needs")),
    ReadinessCriterion(
      number: "1.b.4",
      text: LocalizedText(
        "Rumusan sasaran menggambarkan kondisi yang akan dicapai",
        en: "Sasaran are worded as conditions to be reached")),
    ReadinessCriterion(
      number: "1.b.5",
      text: LocalizedText("Indikator memenuhi kriteria SMART", en: "Indicators are SMART"),
      items: [.indicator]),
    ReadinessCriterion(
      number: "1.b.6",
      text: LocalizedText(
        "IKU menggambarkan kinerja utama dan berkelanjutan", en: "Key indicators show what matters and last"),
      unseen: { _ in
        LocalizedText(
          "tidak terlihat dari satu pohon: periksa dua versi bersama (aturan iku-churn)",
          en: "not seen in one tree: check two versions together (rule iku-churn)")
      }),
    ReadinessCriterion(
      number: "1.b.7",
      text: LocalizedText(
        "Target dapat dicapai, menantang dan realistis",
        en: "Targets are achievable, challenging and realistic"),
      items: [.target, .baseline]),
    ReadinessCriterion(
      number: "1.b.8",
      text: LocalizedText(
        "Kinerja dijabarkan di setiap tingkat jabatan",
        en: "Performance is cascaded to every level of positions"),
      items: [.children, .owner]),
    ReadinessCriterion(
      number: "1.b.9",
      text: LocalizedText(
        "Hubungan antarbidang dan antarunit terlihat (crosscutting)",
        en: "Relations between fields and units can be seen (crosscutting)"),
      unseen: { tree in
        guard tree.crosscutting.isEmpty else { return nil }
        return LocalizedText(
          "tidak terlihat: pohon tidak memuat satu pun tautan crosscutting",
          en: "not seen: the tree has no crosscutting link")
      }),
    ReadinessCriterion(
      number: "1.b.10",
      text: LocalizedText("Setiap pegawai mempunyai rencana kinerja", en: "Every employee has a plan"),
      unseen: { _ in
        LocalizedText(
          "tidak terlihat dari pohon: pohon memuat jabatan, bukan daftar pegawai",
          en: "not seen in a tree: it has positions, but no list of employees")
      }),
    ReadinessCriterion(
      number: "2.a.2",
      text: LocalizedText(
        "Definisi operasional indikator jelas, juga cara mengukurnya",
        en: "What indicators mean and how they are measured is clear"),
      items: [.formula, .source, .responsible]),
  ]

  /// The rules of a report that cite it.
  func rules(of report: Report) -> [RuleDescription] {
    let citation = Citation.evaluationAKIP(number)
    return report.rules.filter { $0.sources.contains(citation) }
  }
}

extension PaperContext {
  fileprivate var readinessSheet: Paper {
    var tree = tree
    tree.planYear = year
    let report = tree.checked()
    let coverage = tree.coverage
    let groups = ReadinessCriterion.all.map { [row(for: $0, report: report, coverage: coverage)] }
    let table = PaperTable(
      [
        .init(word("Kriteria", "Criterion"), width: 8), .init(word("Isi", "What it asks"), width: 25),
        .init(word("Kelengkapan pohon", "Filled in"), width: 22),
        .init(word("Temuan aturan", "Findings of rules"), width: 29),
        .init(word("Keadaan", "State"), width: 16),
      ],
      groups: groups, emptyText: "")
    return paper(
      orientation: .landscape,
      [
        .paragraph(
          word(
            "Diperiksa dengan profil \(report.profile): \(report.checked.text(in: language)).",
            "Checked with the profile \(report.profile): \(report.checked.text(in: language)).")),
        .table(table),
        .notes([
          word(
            "Nomor kriteria: lembar kerja evaluasi PermenPANRB 88/2021; rumusannya ringkasan kami. Kriteria lain tidak dimuat. Dari setiap kriteria, pohon hanya memperlihatkan sebagian; kalau tidak ada yang terlihat, kolom Keadaan menyebut sebabnya.",
            "Numbers of criteria: evaluation sheet of PermenPANRB 88/2021; the wording is our summary. Other criteria are not listed. A tree shows each of these in part only; where it shows nothing, the column State says why."
          ),
          word(
            "Lembar ini bukan nilai AKIP: evaluator memeriksa dokumen dan bertanya kepada orang. “Tanpa temuan” hanya berarti aturan pustaka tidak menemukan apa pun.",
            "This sheet is no AKIP score: an evaluator reads documents and asks people. “No finding” only means that the rules of this library found nothing."
          ),
        ]),
      ])
  }

  private func row(for criterion: ReadinessCriterion, report: Report, coverage: Coverage) -> [PaperCell] {
    let rules = criterion.rules(of: report)
    let ids = Set(rules.map(\.id))
    let findings = report.findings.filter { ids.contains($0.rule) }
    let shares = criterion.items.map { item in
      let share = coverage.total[item]
      let new = item == .baseline ? coverage.total.newIndicators : 0
      let others = new > 0 ? word(", \(new) indikator baru", ", \(new) new") : ""
      return "\(item.title[language]) \(share.count)/\(share.total)\(others)"
    }
    let unseen = findings.isEmpty ? criterion.unseen(tree) : nil
    return [
      PaperCell(criterion.number), PaperCell(criterion.text[language]),
      shares.isEmpty
        ? PaperCell(.notApplicable) : PaperCell(.list(shares), from: PaperOrigin(.coverage)),
      PaperCell(findingContent(findings, rules: rules), from: PaperOrigin(.findings)),
      PaperCell(unseen?[language] ?? state(of: findings)),
    ]
  }

  /// How often each rule found something, and where first.
  private func findingContent(_ findings: [Finding], rules: [RuleDescription]) -> PaperCell.Content {
    guard !rules.isEmpty else { return .notApplicable }
    let lines = rules.compactMap { rule -> String? in
      let own = findings.filter { $0.rule == rule.id }
      guard !own.isEmpty else { return nil }
      let places = own.prefix(3).map { $0.subject.title(in: language) }.joined(separator: ", ")
      return "\(rule.id.rawValue): \(own.count) (\(places)\(own.count > 3 ? ", …" : ""))"
    }
    let none = word(
      "tanpa temuan dari \(rules.count) aturan", "no finding of \(EnglishCount.of(rules.count, "rule"))")
    return lines.isEmpty ? .text(none) : .list(lines)
  }

  private func state(of findings: [Finding]) -> String {
    let counts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = findings.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(severity.noun(for: count)[language])"
    }
    return counts.isEmpty ? word("tanpa temuan", "no finding") : counts.joined(separator: ", ")
  }
}
