import PohonKinerja

/// `pohon gap FILE --actuals FILE`: tells what lies between plan and actuals, why, and what is at risk.
enum GapCommand {
  private enum Format: String, CaseIterable {
    case text, markdown, html, json
  }

  /// - Returns: 0: a gap is no fault of the command line.
  static func run(_ words: some Sequence<String>) throws(Failure) -> Int32 {
    let options = try Options(
      words, allowed: Options.measurement + ["--format=", "--lang=", "--only-gaps", "-o="])
    let language = try options.language()
    let format = try options.choice(
      "--format", Format.allCases.map { ($0.rawValue, $0) }, default: Format.text)
    if let output = options["-o"] {
      try Files.refuseToOverwrite(options.inputs, with: output, of: "-o")
    }
    let measured = try options.measuredTree(of: "gap")
    let report = LongWork.showing(LocalizedText("mengukur", en: "measuring"), in: language) {
      options.has("--only-gaps") ? measured.gaps.onlyGaps : measured.gaps
    }
    let text =
      switch format {
      case .text: report.text(in: language)
      case .markdown: report.markdown(in: language)
      case .html: report.html(in: language)
      case .json: report.json(in: language)
      }
    try Files.write(text, to: options["-o"])
    return 0
  }
}
