import PohonKinerja

/// `pohon check FILE…`: checks documents, compares every two trees, and prints what was found. A file that cannot be
/// read does not keep the others from being checked. With `--actuals` the one tree is checked with actuals of a file of
/// their own, as if they stood in its document.
enum CheckCommand {
  private static let options = [
    "--profile=", "--format=", "--group-by=", "--colour=", "--baseline=", "--write-baseline=", "--lang=",
    "--fail-on=", "--merge", "--against=", "--actuals=",
  ]

  /// - Returns: 2 when a file could not be read, 1 when something stands at or above `--fail-on`, else 0.
  static func run(_ words: some Sequence<String>) throws(Failure) -> Int32 {
    let options = try Options(words, allowed: Self.options)
    let language = try options.language()
    let profile = try options.profile()
    let output = try ReportOutput(options, language: language)
    let threshold = try options.choice(
      "--fail-on", Severity.allCases.map { ($0.rawValue, $0) }, default: Severity.error)
    guard !options.operands.isEmpty else {
      throw .usage(LocalizedText("check memerlukan berkas", en: "check needs a file"))
    }
    if let name = options["--write-baseline"], name != "-" {
      try Files.refuseToOverwrite(options.inputs, with: name, of: "--write-baseline")
      try Files.refuseToOverwriteAllButBaseline(name)
    }
    let baseline = try options["--baseline"].map { name throws(Failure) in try Files.baseline(name) }
    let above = try options["--against"].map { name throws(Failure) in
      CrossDocumentCheck.NamedDocument(Files.shownName(name), try TreeFiles.tree(name, language))
    }
    guard above == nil || !options.has("--merge") else {
      throw .usage(
        LocalizedText(
          "--against dan --merge tidak dapat dipakai bersama", en: "--against and --merge do not go together")
      )
    }
    var documents = DocumentList(options.operands, language: language)
    if options["--actuals"] != nil { try documents.take(actualsOf: options) }
    let isMerged = options.has("--merge")
    var findings = LongWork.showing(LocalizedText("memeriksa", en: "checking"), in: language) {
      Findings(documents, profile: profile, isMerged: isMerged, above: above, language: language)
    }
    if let name = options["--write-baseline"] {
      return try write(
        FindingBaseline(findings.reports), to: name, isComplete: documents.isComplete, language)
    }
    if let baseline { findings.compare(with: baseline) }
    try output.print(findings)
    guard documents.isComplete else { return 2 }
    let isClean =
      findings.reports.allSatisfy { $0.isClean(at: threshold) }
      && !findings.problems.contains { $0.severity >= threshold }
    return isClean ? 0 : 1
  }

  /// Keeps a baseline, unless a file is missing in it, for then its findings would all be new the next time.
  private static func write(
    _ baseline: FindingBaseline, to name: String, isComplete: Bool, _ language: Language
  ) throws(Failure) -> Int32 {
    guard isComplete else {
      let text = LocalizedText(
        "baseline tidak ditulis karena ada berkas yang tidak dapat dibaca",
        en: "no baseline was written, since a file cannot be read")
      Files.complain("pohon: \(text[language])\n")
      return 2
    }
    try Files.write(baseline.json(), to: name)
    let text = LocalizedText(
      "\(name): \(baseline.count) temuan dicatat sebagai baseline",
      en: "\(name): a baseline of \(EnglishCount.of(baseline.count, "finding"))")
    if name != "-" { try Files.print(text[language] + "\n") }
    return 0
  }
}
