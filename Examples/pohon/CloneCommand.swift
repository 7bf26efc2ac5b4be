import PohonKinerja

/// `pohon clone FILE --year YEAR -o OUT`: makes the tree of another year, with targets carried by a stated rule.
enum CloneCommand {
  /// Actuals in the document stay in it: they have periods of their own.
  ///
  /// Standard error tells where the targets come from, and what became of the baselines.
  ///
  /// - Returns: 1 when an indicator has no target for the year, else 0.
  static func run(_ words: some Sequence<String>) throws(Failure) -> Int32 {
    let options = try Options(
      words, allowed: ["--year=", "--targets=", "--years=", "--baseline=", "--actuals=", "-o=", "--lang="])
    let language = try options.language()
    guard options.operands.count == 1, let name = options.operands.first, options["--year"] != nil else {
      throw .usage(
        LocalizedText(
          "clone memerlukan satu berkas dan --year TAHUN", en: "clone needs one file and --year YEAR"))
    }
    let year = try options.number("--year", in: Period.validYears, default: 0)
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
    var cloned = Document(clone.tree, logicModels: document.logicModels)
    cloned.measurements = document.measurements
    try Files.write(cloned.json(), to: options["-o"])
    Files.complain(clone.text(in: language))
    return clone.indicators.contains(where: \.hasNoTarget) ? 1 : 0
  }
}
