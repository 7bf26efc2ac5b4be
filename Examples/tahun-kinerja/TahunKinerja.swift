import ExampleFiles
import PohonKinerja

/// A tree carried through a year: agreed, measured, discussed, reviewed, evaluated, and planned anew.
struct TahunKinerja {
  let plan: PerformanceTree
  let actuals: Measurements

  /// Reads the plan and the actuals of the example.
  init(folder: String) throws {
    plan = try PerformanceTree(
      json: try FileInput.read("\(folder)/bpsdmd-lampung-contoh.json"), named: "bpsdmd-lampung-contoh.json")
    actuals = try Measurements(
      json: try FileInput.read("\(folder)/realisasi/bpsdmd-lampung-contoh.json"),
      named: "realisasi/bpsdmd-lampung-contoh.json")
  }

  /// The year in Markdown, in Indonesian.
  func story() throws -> String {
    [
      "# Satu tahun BPSDMD Provinsi Lampung",
      "Sasaran dan indikatornya dari paparan aslinya. **Target, realisasi dan rating di bawah ini rekaan** untuk contoh; bukan data BPSDMD.",
      try januari(), triwulan(), gap(), try reviu(), try desember(), try evaluasi(), tahunBerikutnya(),
    ].joined(separator: "\n\n")
  }

  /// A step of the year.
  private func step(_ title: String, _ parts: String...) -> String {
    (["## \(title)"] + parts.map(trimmed)).joined(separator: "\n\n")
  }

  /// A page of Markdown below the headings of the story, without empty lines at its end.
  private func trimmed(_ text: String) -> String {
    var text = text
    while text.hasSuffix("\n") { text.removeLast() }
    return text
  }

  private func paper(_ kind: PaperKind, _ request: PaperRequest) throws -> String {
    try plan.papers(kind, for: request).map { trimmed($0.markdown(headingLevel: 3)) }.joined(
      separator: "\n\n")
  }

  // MARK: Plan

  private func januari() throws -> String {
    let report = plan.checked()
    return step(
      "Januari: rencana diperiksa dan disepakati", report.summary(in: .indonesian),
      try paper(.performanceAgreement, PaperRequest(position: "S2.1")))
  }

  // MARK: Act

  private func triwulan() -> String {
    let lines = (1...4).map { quarter in
      let counts = plan.measured(with: actuals, at: .quarter(quarter, of: 2026)).counts
      let tones = [StatusTone.good, .fair, .poor].map { "\($0.symbol) \(counts.tones[$0] ?? 0)" }
      return
        "- Triwulan \(["I", "II", "III", "IV"][quarter - 1]): \(tones.joined(separator: ", ")); \(counts.inProgress) sedang berjalan, \(counts.missing) belum ada realisasi"
    }
    return step("Triwulan demi triwulan: realisasi dihadapkan pada target", lines.joined(separator: "\n"))
  }

  /// What falls short in the middle of the year, and what that puts at risk.
  private func gap() -> String {
    let report = plan.measured(with: actuals, at: .quarter(2, of: 2026)).gaps.onlyGaps
    return step("Juli: gap dibahas", "```text\n\(trimmed(report.text()))\n```")
  }

  // MARK: Review

  private func reviu() throws -> String {
    step(
      "Juli: catatan reviu Ketua Tim Kerja",
      try paper(
        .reviewNotes, PaperRequest(position: "S2.1", measurements: actuals, period: .quarter(2, of: 2026))))
  }

  private func desember() throws -> String {
    step(
      "Desember: hasil setahun",
      try paper(
        .measurementTable, PaperRequest(position: "S1.2", measurements: actuals, period: .year(2026))))
  }

  // MARK: Evaluate

  /// Ratings of results come from achievements; those of conduct are invented, and the score is the achievement.
  private func evaluasi() throws -> String {
    let measured = plan.measured(with: actuals, at: .year(2026))
    let conduct: [ExpectationRating] = [.above, .met, .above, .below, .met, .met, .above, .met]
    var evaluations: [PositionEvaluation] = []
    // The governor stands first, is elected, and is not rated.
    for (position, rating) in zip(plan.positions.dropFirst(), conduct) {
      guard let first = position.sasaran.first else { continue }
      let achievements = position.sasaran.compactMap { measured.sasaran($0.id)?.achievement }
      var evaluation = PositionEvaluation(first.id, behaviour: BehaviourRating(stated: rating))
      if achievements.count == position.sasaran.count, let mean = try? Fraction.mean(of: achievements) {
        evaluation.results = WorkResultRating(achievement: mean)
        evaluation.score = try mean.rounded(toScale: 2)
      }
      evaluations.append(evaluation)
    }
    return step(
      "Desember: evaluasi kinerja per jabatan", "Rating perilaku rekaan. Nilai diambil dari capaian.",
      try paper(.evaluationSheet, PaperRequest(evaluations: evaluations, unitPredicate: .good)))
  }

  // MARK: Begin anew

  private func tahunBerikutnya() -> String {
    let rule = CarryRule(targets: .planned, baseline: .lastActual)
    guard let next = plan.carried(to: 2027, rule: rule, measurements: actuals) else { return "" }
    let missing = next.indicators.count { $0.origin == .missing }
    return step(
      "Januari 2027: pohon tahun berikutnya",
      "Baseline diisi dari capaian 2026; \(missing) dari \(next.indicators.count) indikator belum mempunyai target 2027.",
      "```text\n\(trimmed(next.tree.difference(from: plan).text()))\n```") + "\n"
  }
}
