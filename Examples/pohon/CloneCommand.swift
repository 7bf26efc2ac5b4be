import PohonKinerja

/// `pohon clone FILE --year YEAR -o OUT`: makes the tree of another year, with targets carried by a stated rule.
enum CloneCommand {
  /// - Returns: 1 when an indicator has no target for the year although the rule asks for one, which standard error tells;
  ///   else 0.
  static func run(_ words: some Sequence<String>) throws(Failure) -> Int32 {
    let options = try Options(words, allowed: ["--year=", "--targets=", "--years=", "-o=", "--lang="])
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
      otherYears: try options.choice(
        "--years", [("all", CarryRule.OtherYears.kept), ("one", .dropped)], default: CarryRule.OtherYears.kept
      ))
    if let output = options["-o"] { try Files.refuseToOverwrite(options.inputs, with: output, of: "-o") }
    let document = try TreeFiles.document(name, language)
    guard let clone = document.tree.carried(to: year, rule: rule) else {
      throw .usage(LocalizedText("--year di luar jangkauan", en: "--year is out of range"))
    }
    try Files.write(Document(clone.tree, logicModels: document.logicModels).json(), to: options["-o"])
    let missing = clone.indicators.filter { $0.origin == .missing }
    Files.complain(summary(of: clone, missing, year: year)[language] + "\n")
    for indicator in missing { Files.complain("  \(indicator.sasaran) \(indicator.indicator)\n") }
    return missing.isEmpty ? 0 : 1
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
