import PohonKinerja

/// `pohon clone FILE --year YEAR -o OUT`: makes the tree of another year, with targets carried by a stated rule.
enum CloneCommand {
  /// Actuals in the document stay in it: they have periods of their own. A year outside the period of the plan is refused
  /// unless `--widen-period` says that the plan goes on; that the period was widened is then told.
  ///
  /// - Returns: 1 when an indicator has no target for the year, which standard error tells; else 0.
  static func run(_ words: some Sequence<String>) throws(Failure) -> Int32 {
    let options = try Options(
      words,
      allowed: [
        "--year=", "--targets=", "--years=", "--baseline=", "--actuals=", "--widen-period", "-o=", "--lang=",
      ])
    let language = try options.language()
    guard options.operands.count == 1, let name = options.operands.first, options["--year"] != nil else {
      throw .usage(
        LocalizedText(
          "clone memerlukan satu berkas dan --year TAHUN", en: "clone needs one file and --year YEAR"))
    }
    let year = try options.number("--year", in: Targets.years, default: 0)
    let rule = CarryRule(
      targets: try options.choice(
        "--targets", CarryRule.TargetSource.allCases.map { ($0.rawValue, $0) },
        default: CarryRule.TargetSource.planned),
      baseline: try options.choice(
        "--baseline", CarryRule.BaselineSource.allCases.map { ($0.rawValue, $0) },
        default: CarryRule.BaselineSource.unchanged),
      otherYears: try options.choice(
        "--years", [("all", CarryRule.OtherYears.kept), ("one", .dropped)], default: CarryRule.OtherYears.kept
      ))
    guard rule.baseline == .lastActual || options["--actuals"] == nil else {
      throw .usage(
        LocalizedText(
          "--actuals hanya dipakai bersama --baseline last-actual",
          en: "--actuals is for --baseline last-actual only"))
    }
    if let output = options["-o"] { try Files.refuseToOverwrite(options.inputs, with: output, of: "-o") }
    try options.refuseTwiceFromStandardInput(name)
    let (tree, document) = try TreeFiles.document(name, language)
    let actuals = rule.baseline == .lastActual ? try options.measurements(of: document) : nil
    guard let clone = tree.carried(to: year, rule: rule, measurements: actuals) else {
      throw .usage(LocalizedText("--year di luar jangkauan", en: "--year is out of range"))
    }
    if let period = clone.narrowerPeriod, !options.has("--widen-period") {
      throw .usage(Self.outside(period, year))
    }
    var cloned = Document(clone.tree, logicModels: document.logicModels)
    cloned.measurements = document.measurements
    try Files.write(cloned.json(), to: options["-o"])
    let missing = clone.indicators.filter { $0.origin == .missing || $0.origin == .left }
    Files.complain(summary(of: clone, missing, year: year)[language] + "\n")
    if let text = widening(clone) { Files.complain("  \(text[language])\n") }
    for indicator in missing { Files.complain("  \(indicator.sasaran) \(indicator.indicator)\n") }
    return missing.isEmpty ? 0 : 1
  }

  /// Why a year outside the plan is refused: the period of a plan is set by regulation, and another one is easily a slip.
  private static func outside(_ period: Period, _ year: Int) -> LocalizedText {
    LocalizedText(
      "--year \(year) di luar periode rencana \(period); bila rencananya memang diperpanjang, tambahkan --widen-period",
      en:
        "--year \(year) is outside the period of the plan, \(period); if the plan goes on, add --widen-period"
    )
  }

  /// That the period of the plan is another one in the clone, if so.
  private static func widening(_ clone: CarriedTree) -> LocalizedText? {
    guard let old = clone.narrowerPeriod, let new = clone.tree.period else { return nil }
    return LocalizedText(
      "periode rencana \(old) diperlebar menjadi \(new)",
      en: "the period of the plan, \(old), was widened to \(new)")
  }

  private static func summary(
    of clone: CarriedTree, _ missing: [CarriedIndicator], year: Int
  ) -> LocalizedText {
    let planned = clone.indicators.count { $0.origin == .planned }
    let others = clone.indicators.count - planned - missing.count
    return LocalizedText(
      "\(year): \(planned) target dari rencana, \(others) dengan cara lain, \(missing.count) belum ada",
      en: "\(year): \(planned) targets from the plan, \(others) in another way, \(missing.count) missing")
  }
}
