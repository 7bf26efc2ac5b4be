extension Report: CustomStringConvertible {
  /// The report for reading, in Indonesian.
  public var description: String { text(in: .indonesian) }

  /// How the findings of a report are put together for reading.
  public enum Grouping: String, Sendable, Hashable, CaseIterable {
    /// By rule, the gravest first: what is wrong, and everywhere it is.
    case rule
    /// By sasaran in the order of the document: what its owner has to look at.
    case sasaran
  }

  /// The report for reading: a heading, the findings, those that are waived, and the counts.
  ///
  /// By rule, a rule with several findings says why and what to do once, and findings that their place says all about
  /// are listed by place alone, so that twenty missing targets do not drown the one sasaran that was forgotten. By
  /// sasaran, its findings and those on its indicators stand together, the gravest first. Control characters of the
  /// document come out as U+FFFD and its line breaks as spaces, so that no text can pose as a finding. O(findings).
  ///
  /// - Parameters:
  ///   - language: The language of the report.
  ///   - grouping: How findings are put together.
  ///   - isColoured: Whether severities stand out by colour, for a terminal that knows the ANSI sequences.
  public func text(
    in language: Language, groupedBy grouping: Grouping = .rule, isColoured: Bool = false
  ) -> String {
    let layout = ReportText(report: self, language: language)
    let findings =
      switch grouping {
      case .rule: layout.linesByRule
      case .sasaran: layout.linesBySasaran
      }
    let lines = [layout.heading, ""] + findings + layout.waivedLines + [layout.counts]
    return lines.map { $0.text(isColoured: isColoured) + "\n" }.joined()
  }

  /// How many findings of each severity there are, how many are waived, and how many a baseline knows: "2 kesalahan, 1
  /// peringatan, 0 catatan, 12 temuan lama menurut baseline".
  public func summary(in language: Language) -> String {
    var parts = Severity.allCases.reversed().map { severity in
      let count = count(of: severity)
      return "\(count) \(severity.noun(for: count)[language])"
    }
    if !waived.isEmpty {
      parts.append("\(waived.count) \(LocalizedText("dikecualikan", en: "waived")[language])")
    }
    if !accepted.isEmpty {
      let title = LocalizedText(
        "temuan lama menurut baseline",
        en: "\(EnglishCount.word(accepted.count, "old finding")) by the baseline")
      parts.append("\(accepted.count) \(title[language])")
    }
    return parts.joined(separator: ", ")
  }
}

extension Finding.Subject {
  /// The id of the indicator, the sasaran or the element; a word for the whole document.
  func title(in language: Language) -> String {
    switch self {
    case .document: LocalizedText("dokumen", en: "document")[language]
    case .sasaran(let id), .indicator(let id, of: _), .element(let id): id
    case .link(let from, let to): "\(from) → \(to)"
    }
  }
}
