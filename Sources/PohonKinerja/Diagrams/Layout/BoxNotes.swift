/// What the box of a sasaran says below its indicators: findings, crosscutting links, and what is not below it.
///
/// Every drawing with boxes of text takes its notes from here, so that all say the same.
struct BoxNotes {
  private let columns: TreeColumns
  private let language: Language
  private let findings: DrawnFindings
  private let crosscutting: CrosscuttingReferences
  private let undeveloped: UndevelopedSasaran
  private let marks: BoxMarks
  /// Whether the signs of marks are ASCII.
  var isASCII = false
  /// The mark before a crosscutting link.
  var crosscuttingMark = "↔"
  /// The mark before what is left out.
  var ellipsis = "…"

  /// One of the notes.
  enum Note: Hashable {
    /// How many findings there are on the sasaran and its indicators.
    case findings([FindingBadge])
    /// What happens to the sasaran or one of its indicators, or how that stands.
    case mark(BoxMarks.Line)
    /// A link to another branch or unit.
    case crosscutting(String)
    /// Nothing is below it yet.
    case undeveloped
    /// So many sasaran below it are not in the part of the tree that is drawn.
    case omitted(Int)
  }

  init(
    in columns: TreeColumns, findings: DrawnFindings, language: Language, marks: BoxMarks
  ) {
    self.marks = marks
    self.columns = columns
    self.language = language
    self.findings = findings
    crosscutting = CrosscuttingReferences(in: columns)
    undeveloped = UndevelopedSasaran(in: columns)
  }

  /// The notes of a sasaran in the order in which they are drawn. O(its findings and links).
  func of(_ row: Row) -> [Note] {
    let found = findings.all(of: row, in: columns)
    let badges = FindingBadge.badges(of: found)
    return (badges.isEmpty ? [] : [.findings(badges)]) + besidesFindings(of: row, findings: found)
  }

  /// The notes without findings, for drawings that give each finding a line.
  func besidesFindings(of row: Row) -> [Note] {
    besidesFindings(of: row, findings: findings.all(of: row, in: columns))
  }

  private func besidesFindings(of row: Row, findings found: [Finding]) -> [Note] {
    var notes = marks[columns.id(of: row)]?.lines.map { Note.mark($0) } ?? []
    notes += crosscutting.of(row).map { Note.crosscutting($0.text(in: language, mark: crosscuttingMark)) }
    let omitted = columns.omittedCount(below: row)
    if omitted > 0 {
      notes.append(.omitted(omitted))
    } else if undeveloped.contains(row, findings: found) {
      notes.append(.undeveloped)
    }
    return notes
  }

  /// What a note says.
  func text(of note: Note) -> String {
    switch note {
    case .findings(let badges): badges.text(in: language)
    case .mark(let line): line.line(in: language, isASCII: isASCII)
    case .crosscutting(let text): text
    case .undeveloped: Self.undeveloped[language]
    case .omitted(let count): Self.omitted(count, ellipsis: ellipsis)[language]
    }
  }

  /// That nothing is below a sasaran yet.
  static let undeveloped = LocalizedText("belum dijabarkan", en: "not passed down yet")

  /// That so many sasaran below a box are not in the part of the tree that is drawn.
  static func omitted(_ count: Int, ellipsis: String = "…") -> LocalizedText {
    LocalizedText(
      "\(ellipsis) \(count) sasaran di bawahnya tidak digambar",
      en: "\(ellipsis) \(count) sasaran below \(EnglishCount.word(count, "is", "are")) not drawn")
  }
}

extension DrawnFindings {
  /// The most findings that a heading tells of one by one.
  private static let elsewhereLimit = 20

  /// The findings that no box shows, a line each: "! dokumen tidak menyatakan satu akar [single-root]".
  private func linesElsewhere(in language: Language) -> [String] {
    Self.lines(of: elsewhere, in: language)
  }

  /// Findings, a line each, and how many more there are than a heading has room for.
  static func lines(of findings: [Finding], in language: Language) -> [String] {
    var lines = findings.prefix(elsewhereLimit).map { finding in
      "\(finding.severity.symbol) \(finding.summary[language]) [\(finding.rule)]"
    }
    let rest = findings.count - lines.count
    if rest > 0 {
      lines.append(
        LocalizedText("dan \(rest) temuan lagi", en: "and \(EnglishCount.of(rest, "more finding"))")[language]
      )
    }
    return lines
  }

  /// The findings as a whole, and those that no box shows: "Temuan: 2 kesalahan, …".
  func lines(of report: Report, language: Language) -> [String] {
    let title = LocalizedText("Temuan", en: "Findings")[language]
    return ["\(title): \(summary(of: report, language: language))"] + linesElsewhere(in: language)
  }

  /// What a drawing says of the findings as a whole: the counts of the report, and how many are not on a box of the part
  /// that is drawn.
  func summary(of report: Report, language: Language) -> String {
    let summary = report.summary(in: language)
    guard omittedCount > 0 else { return summary }
    let rest = LocalizedText(
      "\(omittedCount) di antaranya pada sasaran yang tidak digambar",
      en: "\(omittedCount) of them on sasaran that are not drawn")
    return "\(summary), \(rest[language])"
  }
}
