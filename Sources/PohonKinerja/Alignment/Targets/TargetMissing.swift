extension Rule {
  /// An indicator has no target for the year that is planned, or none at all when no year is.
  ///
  /// A target without a year counts for every year, and targets of quarters for theirs. Where only a sign stands for it
  /// ("X", "-"), it is a warning.
  /// Individual levels, whose targets are set later in the employees' own plans (SKP), and sasaran imported for
  /// reference are left alone.
  static let targetMissing = Rule(
    id: "target-missing", family: .targets, severity: .error,
    summary: LocalizedText("Indikator tanpa target", en: "An indicator has no target"),
    isToldByPlace: true,
    rationale: LocalizedText(
      "Tanpa target tidak ada ukuran keberhasilan yang menantang dan realistis untuk tahun itu.",
      en: "Without a target there is no challenging and realistic measure of success for the year."),
    sources: [.evaluationAKIP("1.b.7")],
    advice: LocalizedText("Isi targetnya.", en: "Set its target."),
    examples: [
      .failing(
        LocalizedText("Tanpa target", en: "No target"), at: .indicator("S1.1.a", of: "S1.1"),
        tree: accreditationTree([:])),
      .failing(
        LocalizedText("Tahun rencana belum ditargetkan", en: "The plan year has no target"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: accreditationTree([2025: 80], planYear: 2026)),
      .failing(
        LocalizedText("Templat: peringatan", en: "A template: a warning"),
        at: .indicator("S1.1.a", of: "S1.1"), tree: accreditationTree([2025: "xx"])),
      .passing(
        LocalizedText("Tahun rencana ditargetkan", en: "The plan year has a target"),
        accreditationTree([2025: 80, 2026: 82.5], planYear: 2026)),
      .passing(
        LocalizedText("Target untuk seluruh periode", en: "One target for the whole period"),
        accreditationTree(Targets(undated: "A"), planYear: 2026)),
      .passing(
        LocalizedText("Target triwulan tahun rencana", en: "Targets of the plan year's quarters"),
        accreditationTree(
          [:], planYear: 2026,
          quarters: Trajectory([Trajectory.Entry(year: 2026, quarters: [20, 40, 60, 82.5])]))),
      .passing(
        LocalizedText("Target individu ditetapkan dalam SKP", en: "An employee's targets are set in the SKP"),
        PerformanceTree(
          "Contoh",
          roots: [
            SasaranDraft(
              "Tenaga pengajar pelatihan yang sesuai NSPK", level: "S2",
              children: [
                SasaranDraft(
                  "Bahan Ajar yang tersusun sesuai NSPK",
                  indicators: [Indicator("Jumlah bahan ajar yang tersusun")])
              ])
          ])),
    ],
    reach: .itself,
    parts: [.figures, .others],
    check: .eachIndicator(of: .noTarget) { facts, row, place, collector in
      let marks = facts.figureMarks[Int(place)]
      guard !facts.hasTarget(place) else { return }
      let node = facts.node(row)
      guard facts.wantsTargets(row), !node.marks.contains(.context) else { return }
      if marks.contains(.placeholder), let year = facts.yearOfPlaceholder(of: place) {
        collector.report(row, indicator: place, value: Int(year), severity: .warning)
      } else {
        collector.report(row, indicator: place, value: Int(ValueRow.baseline))
      }
    },
    wording: { context in
      let name = context.indicatorName
      guard context.value == Int(ValueRow.baseline) else {
        let target = context.shownValue
        return FindingText(
          "\(target.name.indonesian) indikator \(name) baru berisi tanda “\(target.text.indonesian)”",
          en:
            "\(target.name.english) of the indicator \(name) is only the placeholder “\(target.text.english)”",
          saysMore: true, distinction: context.distinction)
      }
      let year = context.tree.planYear.map { " \($0)" } ?? ""
      return FindingText(
        "indikator \(name) tidak bertarget\(year)",
        en: "the indicator \(name) has no target\(year.isEmpty ? "" : " for" + year)")
    })

  private static func accreditationTree(
    _ targets: Targets, planYear: Int? = nil, quarters: Trajectory = Trajectory([])
  ) -> PerformanceTree {
    PerformanceTree(
      "Contoh", planYear: planYear,
      roots: [
        SasaranDraft(
          "Meningkatnya kualitas pengelolaan dan penyelenggaraan diklat", level: "S1",
          indicators: [
            Indicator(
              "Nilai Akreditasi Lembaga", unit: .score, baseline: "78", targets: targets,
              trajectory: quarters)
          ])
      ])
  }
}

extension AlignmentFacts {
  /// The year, or ``ValueRow/undated``, in which a sign stands where a target is wanted.
  fileprivate func yearOfPlaceholder(of indicator: Row) -> Int16? {
    for row in valueRows(of: indicator) {
      let value = columns.values[row]
      guard years.wantTarget(of: value.year) else { continue }
      if figure(value, of: indicator).kind == .placeholder { return value.year }
    }
    return nil
  }
}
