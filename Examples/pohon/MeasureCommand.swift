import PohonKinerja

/// `pohon measure FILE --actuals FILE`: holds actuals against targets, and says what is wrong with them, and of which measured
/// indicator the direction is doubtful, since its achievement may be the wrong way round.
enum MeasureCommand {
  private enum Format: String, CaseIterable {
    case text, json, markdown
  }

  /// - Returns: 1 when something on the actuals stands at or above `--fail-on`, else 0.
  static func run(_ words: some Sequence<String>) throws(Failure) -> Int32 {
    let options = try Options(
      words, allowed: Options.measurement + ["--format=", "--lang=", "--fail-on=", "--profile=", "-o="])
    let language = try options.language()
    let format = try options.choice(
      "--format", Format.allCases.map { ($0.rawValue, $0) }, default: Format.text)
    let threshold = try options.choice(
      "--fail-on", Severity.allCases.map { ($0.rawValue, $0) }, default: Severity.error)
    var profile = try options.profile()
    profile.rules = profile.rules.filter { $0.family == .measurement || $0.id == polarityRule }
    if let output = options["-o"] {
      try Files.refuseToOverwrite(options.inputs, with: output, of: "-o")
    }
    let (measured, period) = (try options.measuredTree(of: "measure"), try options.period())
    var report = LongWork.showing(LocalizedText("mengukur", en: "measuring"), in: language) { [profile] in
      Threads.wait {
        await measured.tree.checked(
          with: measured.measurements, at: period, profile: profile, threads: Threads.count)
      }
    }
    report.findings.removeAll { $0.rule == polarityRule && !hasPercentage($0.subject, measured) }
    let text =
      switch format {
      case .text: measured.text(in: language) + findings(report, in: language)
      case .markdown: measured.markdown(in: language)
      case .json: measured.json(in: language)
      }
    try Files.write(text, to: options["-o"])
    if format != .text { Files.complain(findings(report, in: language)) }
    return report.isClean(at: threshold) ? 0 : 1
  }

  /// The one rule on the plan that decides what an achievement is worth; `check` asks it of every indicator.
  private static let polarityRule: RuleID = "polarity-unspecified-suspicious"

  /// Whether an achievement was computed for the indicator that a finding is about.
  private static func hasPercentage(_ subject: Finding.Subject, _ measured: MeasuredTree) -> Bool {
    guard case .indicator(let id, _) = subject else { return false }
    return measured.indicator(id)?.achievement.percentage != nil
  }

  /// The findings on the actuals, a blank line before them; empty without any.
  private static func findings(_ report: Report, in language: Language) -> String {
    report.findings.isEmpty ? "" : "\n" + report.text(in: language)
  }
}
