import Foundation
import PohonKinerja

/// How findings are printed.
struct ReportOutput {
  private let format: Format
  private let grouping: Report.Grouping
  private let isColoured: Bool
  private let language: Language

  private enum Format: String, CaseIterable {
    case text, json, sarif, junit, github, markdown
  }

  private enum Colour: String, CaseIterable {
    case auto, always, never
  }

  /// - Throws: ``Failure/usage(_:)`` for a value that is not one of the choices, or a choice that is for text only.
  init(_ options: Options, language: Language) throws(Failure) {
    self.language = language
    format = try options.choice("--format", Format.allCases.map { ($0.rawValue, $0) }, default: .text)
    grouping = try options.choice(
      "--group-by", Report.Grouping.allCases.map { ($0.rawValue, $0) }, default: .rule)
    let colour = try options.choice("--colour", Colour.allCases.map { ($0.rawValue, $0) }, default: .auto)
    isColoured = colour == .always || (colour == .auto && Self.terminalHasColours)
    guard format == .text || (options["--group-by"] == nil && options["--colour"] == nil) else {
      throw .usage(
        LocalizedText(
          "--group-by dan --colour hanya untuk --format text",
          en: "--group-by and --colour are for --format text only"))
    }
  }

  /// Whether standard output is a terminal, and nobody asked for no colours (no-color.org).
  private static var terminalHasColours: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(FileHandle.standardOutput.fileDescriptor) == 1 && (environment["NO_COLOR"] ?? "").isEmpty
      && environment["TERM"] != "dumb"
  }

  /// Prints findings, and what became of the baseline: after them where people read on, else on standard error.
  func print(_ findings: Findings) throws(Failure) {
    let baseline = findings.comparison.map { $0.summary(in: language) + "\n" } ?? ""
    let output = LongWork.showing(LocalizedText("menulis laporan", en: "writing the report"), in: language) {
      text(of: findings) + (format == .text ? baseline : "")
    }
    try Files.print(output)
    if format != .text { Files.complain(baseline) }
  }

  private func text(of findings: Findings) -> String {
    let (reports, problems) = (findings.reports, findings.problems)
    switch format {
    case .text:
      return Comparisons.withFindings(reports)
        .map { $0.text(in: language, groupedBy: grouping, isColoured: isColoured) }
        .joined(separator: "\n") + comparisons(of: reports)
    case .json:
      return Report.json(
        reports, problems: problems, goneFromBaseline: findings.comparison?.goneCount, in: language)
    case .sarif: return Report.sarif(reports, problems: problems, in: language)
    case .junit: return Report.junit(reports, problems: problems, in: language)
    case .github:
      return problems.map { $0.gitHubAnnotation(in: language) }.joined()
        + reports.map { $0.gitHubAnnotations(in: language) }.joined()
    case .markdown:
      let told = Comparisons.withFindings(reports)
      // The reports on single documents come first, and all of them are told.
      return zip(told, findings.coverages()).map { $0.markdown(in: language, coverage: $1) }
        .joined(separator: "\n") + comparisons(of: reports)
    }
  }

  /// The line on comparisons, a blank line before it.
  private func comparisons(of reports: [Report]) -> String {
    let summary = Comparisons.summary(reports, language: language)
    return summary.isEmpty ? "" : "\n\(summary)\n"
  }
}
